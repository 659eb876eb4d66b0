import fc from "fast-check";
import { expect, it } from "vitest";
import { anchorOf, spanOfAnchor } from "../../src/model/index.ts";

const text = "The ministers met in Accra on Monday. They met in Accra again on Friday to sign.";
const words = "met in Accra";

it("finds words again where others came before them", () => {
  const start = text.lastIndexOf(words);
  const anchor = anchorOf(text, { start, end: start + words.length });
  const edited = `UPDATED. ${text}`;
  expect(spanOfAnchor(edited, anchor)).toEqual({ start: start + 9, end: start + 9 + words.length, text: words });
});

it("does not take the same words in other surroundings for them", () => {
  const start = text.lastIndexOf(words);
  const anchor = anchorOf(text, { start, end: start + words.length });
  expect(spanOfAnchor("The ministers met in Accra on Monday.", anchor)).toBeNull();
});

it("does not choose between two places that are alike", () => {
  const anchor = anchorOf("They met in Accra.", { start: 5, end: 17 });
  expect(spanOfAnchor("They met in Accra. They met in Accra.", anchor)).toBeNull();
});

const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "𝄞"), maxLength: 60 });

it("never lands elsewhere than on the same words in the same surroundings", () => {
  fc.assert(
    fc.property(letters, fc.nat(60), fc.nat(20), letters, (before, from, length, after) => {
      const anchor = anchorOf(before, { start: from, end: from + length });
      const span = spanOfAnchor(after, anchor);
      if (!span) return;
      expect(after.slice(span.start, span.end)).toBe(anchor.text);
      expect(after.slice(0, span.start).endsWith(anchor.prefix)).toBe(true);
      expect(after.slice(span.end).startsWith(anchor.suffix)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("finds words again in the text itself, wherever nothing else is like them", () => {
  fc.assert(
    fc.property(letters, fc.nat(60), fc.integer({ min: 1, max: 20 }), letters, (text, from, length, added) => {
      const anchor = anchorOf(text, { start: from, end: from + length });
      fc.pre(anchor.text !== "" && anchor.text.length === length);
      const span = spanOfAnchor(`${added}|${text}`, anchor);
      if (span) expect(span.start - added.length - 1).toBe(from);
      else expect(`${added}|${text}`.split(anchor.prefix + anchor.text + anchor.suffix).length).not.toBe(2);
    }),
  );
});
