import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/index.ts";
import { periodOf } from "../../src/model/dates.ts";
import { tokenize } from "../../src/languages/tokenizer.ts";
import { datesIn } from "./find-dates.ts";

const pieces =
  "15 1er 31 2025 1992 7-9 15/10/2025 octobre mars mai May March Oct. lundi Monday , . - – / ( ) le la l' d'ici depuis since by in en of the du au et and to dernier prochain last next this ce fin end début week mois year année dans within deux two jours months hier yesterday veille later will a signed visit mi-mai mid-2026 trimestre quarter first premier semaine weekend été".split(
    " ",
  );
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(" "));
const published = fc.option(
  fc
    .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
);

describe.each(languages.map((language) => [language.tag, language] as const))("dates, %s", (_, language) => {
  it("gives real dates, in order and apart, whatever the text", () => {
    fc.assert(
      fc.property(text, published, (words, day) => {
        let end = 0;
        for (const date of datesIn(language, words, day)) {
          expect(date.first).toBeGreaterThanOrEqual(end);
          expect(date.last).toBeGreaterThan(date.first);
          end = date.last;
          expect(date.words).not.toBe("");
          if (date.iso === null) expect([date.from, date.to]).toEqual([null, null]);
          else {
            expect(date.iso).toMatch(/^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]))?$/u);
            expect(periodOf(date.iso)).not.toBeNull();
            expect(periodOf(date.from ?? "")?.from).toBe(date.from);
            expect(periodOf(date.to ?? "")?.to).toBe(date.to);
            expect((date.from ?? "") <= (date.to ?? "")).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("looks at words in proportion to the length", () => {
    const looks = (times: number) => {
      let count = 0;
      const hostile = "1 mai 2 mai 15/10 in May 2025 - de du 12 et 13 lundi et Monday and ".repeat(times);
      const { tokens, sentences } = tokenize(hostile, language.words, language.lexicon);
      const watched = new Proxy(tokens, {
        get(target, key) {
          count++;
          return Reflect.get(target, key);
        },
      });
      language.dates({ text: hostile, tokens: watched, sentences, tags: [] }, "2025-10-16");
      return count / times;
    };
    expect(looks(160)).toBeLessThan(1.2 * looks(20));
  });
});
