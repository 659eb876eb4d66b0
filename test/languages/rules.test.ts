import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/index.ts";
import { read } from "../../src/reader/read.ts";

/** What a rule found in one sentence: kinds of engagements and of commitments. */
function found(text: string, lang: string): (string | undefined)[] {
  const reading = read({ id: "example", text, lang, published: "2025-06-15" });
  return [...reading.engagements, ...reading.commitments].map(({ kind }) => kind);
}

for (const language of languages)
  describe(`rules of ${language.name}`, () => {
    it("have ids of their own", () => {
      const ids = language.events.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    for (const rule of language.events) {
      it(`${rule.id} finds its example`, () => {
        expect(found(rule.example, language.tag)).toContain(rule.gives ?? rule.promises);
      });

      it(`${rule.id} passes over its near miss`, () => {
        expect(found(rule.not, language.tag)).not.toContain(rule.gives ?? rule.promises);
      });
    }
  });
