import { describe, expect, it } from "vitest";
import { type CodingGroup, type CodingPack, languages } from "../../src/languages/index.ts";
import type { CodedSentence } from "../../src/model/index.ts";
import { code } from "../../src/reader/coding/code.ts";

/** A verb gives its own rule; a noun or a verb that only carries it may be told by a rule for the two together. */
function isFound(
  { id, event, mode, verbs, does }: CodingGroup,
  text: string,
  lang: string,
  nouns: Set<string>,
): boolean {
  const { events } = code({ id: "x", text, lang }) as CodedSentence;
  if (does === "begin") return events.some((found) => nouns.has(found.rule));
  return events.some(
    (found) => found.rule === `${lang}.${id}` || (!verbs && event === found.event && (mode ?? null) === found.mode),
  );
}

for (const { tag, coding } of languages) {
  if (!coding) continue;
  const { groups } = coding() as CodingPack;
  const classes = new Set(groups.filter(({ nouns }) => nouns).map(({ id }) => id));
  const nouns = new Set([...classes].map((id) => `${tag}.${id}`));

  describe(`${tag}: groups of the coder`, () => {
    it("have names of their own", () => {
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    });
    it("name only classes that exist", () => {
      const named = groups.flatMap(({ object = [], without = [] }) => [...object, ...without]);
      expect(named.filter((name) => !classes.has(name))).toEqual([]);
    });
    it("prove themselves where they give an event", () => {
      const unproven = groups.filter(({ event, does, example, not }) => (event || does) && !(example && not));
      expect(unproven.map(({ id }) => id)).toEqual([]);
    });
    for (const group of groups) {
      const { example, not } = group;
      if (example) it(`${group.id}: ${example}`, () => expect(isFound(group, example, tag, nouns)).toBe(true));
      if (not) it(`${group.id}, not: ${not}`, () => expect(isFound(group, not, tag, nouns)).toBe(false));
    }
  });
}
