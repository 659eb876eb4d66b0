import { describe, expect, it } from "vitest";
import { rates } from "../../src/evaluate/index.ts";
import { readerVersion } from "../../src/reader/read.ts";
import accuracy from "../../src/server/accuracy.json" with { type: "json" };
import { annotated, type AnnotatedName, evaluated } from "../articles/evaluated.ts";

/** Below these a change reads worse than before. Mean F1 of people, engagements, commitments and domains. */
const floors = { fr: 0.64, en: 0.59, "unseen-fr": 0.63, "unseen-en": 0.61 };
/** Every article is read once for all tests. */
const measured = new Map(annotated.map(({ name }) => [name, evaluated(name)]));
const evaluationOf = (name: string) =>
  measured.get(name as AnnotatedName)?.evaluation as NonNullable<ReturnType<typeof evaluated>>["evaluation"];

for (const [name, floor] of Object.entries(floors))
  describe(`the annotated articles of ${name}.jsonl`, () => {
    const { score, falseAlarms } = evaluationOf(name);

    it(`are read with a score of at least ${floor}`, () => {
      expect(score).toBeGreaterThanOrEqual(floor);
    });

    it("give at most one false alarm on articles that are not about diplomacy", () => {
      expect(falseAlarms.ok).toBeLessThanOrEqual(1);
    });
  });

describe("the accuracy that the site shows", () => {
  it("is that of this version of the reader", () => {
    expect(accuracy.reader).toBe(readerVersion);
  });

  it.each(accuracy.sets)(
    "is what is measured on $name.jsonl (if not: npm run accuracy)",
    ({ name, articles, layers }) => {
      expect(measured.get(name as AnnotatedName)?.articles).toBe(articles);
      const now = evaluationOf(name).layers;
      for (const { layer, f1 } of layers)
        expect([
          layer,
          Math.abs((rates(now.get(layer) ?? { found: 0, gold: 0, read: 0 }).f1 ?? 0) - (f1 ?? 0)) <= 0.03,
        ]).toEqual([layer, true]);
    },
  );
});
