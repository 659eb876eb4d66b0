import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparedSchema, evaluate, type Gold, goldSchema } from "../../src/evaluate/index.ts";
import { articleSchema } from "../../src/model/index.ts";
import { read } from "../../src/reader/read.ts";

/** Below these a change reads worse than before. Mean F1 of people, engagements, commitments and domains. */
const floors = { fr: 0.64, en: 0.59, "unseen-fr": 0.63, "unseen-en": 0.61 };

function evaluated(name: string) {
  const lines = readFileSync(`test/articles/${name}.jsonl`, "utf8").split("\n").filter(Boolean);
  const entries = lines.map((line) => JSON.parse(line) as unknown);
  const golds: Gold[] = entries.map((entry) => goldSchema.parse(entry));
  const readings = entries.map((entry) => comparedSchema.parse(read(articleSchema.parse(entry))));
  return evaluate(golds, new Map(readings.map((reading) => [reading.id, reading])));
}

for (const [name, floor] of Object.entries(floors))
  describe(`the annotated articles of ${name}.jsonl`, () => {
    const { score, falseAlarms } = evaluated(name);

    it(`are read with a score of at least ${floor}`, () => {
      expect(score).toBeGreaterThanOrEqual(floor);
    });

    it("give at most one false alarm on articles that are not about diplomacy", () => {
      expect(falseAlarms.ok).toBeLessThanOrEqual(1);
    });
  });
