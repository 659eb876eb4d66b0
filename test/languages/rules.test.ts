import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nouns as englishNouns } from "../../src/languages/en/nouns.ts";
import { nouns as frenchNouns } from "../../src/languages/fr/nouns.ts";
import { languages } from "../../src/languages/index.ts";
import { read } from "../../src/reader/read.ts";

/** Sentences by language, layer and the kind that must be found in them. */
type Phrasings = Record<string, Record<"engagements" | "commitments", Record<string, string[]>>>;

const phrasings: Phrasings = JSON.parse(readFileSync(new URL("./phrasings.json", import.meta.url), "utf8"));

const nounsOf: Record<string, typeof frenchNouns> = { fr: frenchNouns, en: englishNouns };

const readingOf = (text: string, lang: string) => read({ id: "example", text, lang, published: "2025-06-15" });

/** What a rule found in one sentence: kinds of engagements and of commitments. */
function found(text: string, lang: string): string[] {
  const { engagements, commitments } = readingOf(text, lang);
  return [...engagements, ...commitments].map(({ kind }) => kind);
}

for (const language of languages)
  describe(`rules of ${language.name}`, () => {
    it("have ids of their own", () => {
      const ids = language.events.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it("name only classes of nouns that have words", () => {
      const classes = new Set(nounsOf[language.tag]?.map(({ tag }) => tag.value));
      const named = language.events.flatMap((rule) => [
        ...(rule.as === "noun" ? rule.on : []),
        ...(rule.with ?? []),
        ...(rule.without ?? []),
        ...(rule.and ?? []),
      ]);
      expect(named.filter((name) => !classes.has(name))).toEqual([]);
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

for (const [lang, layers] of Object.entries(phrasings))
  describe(`ways to say it in ${lang}`, () => {
    for (const [kind, sentences] of Object.entries(layers.engagements))
      it.each(sentences)(`${kind}: %s`, (sentence) => {
        const held = readingOf(sentence, lang).engagements.filter(({ status }) => status !== "planned");
        expect(held.map((engagement) => engagement.kind)).toContain(kind);
      });

    for (const [kind, sentences] of Object.entries(layers.commitments))
      it.each(sentences)(`promised ${kind}: %s`, (sentence) => {
        expect(readingOf(sentence, lang).commitments.map((commitment) => commitment.kind)).toContain(kind);
      });
  });
