import { readFileSync } from "node:fs";
import { comparedSchema, type Evaluation, evaluate, goldSchema } from "../../src/evaluate/index.ts";
import { articleSchema } from "../../src/model/index.ts";
import { read } from "../../src/reader/read.ts";

/** The files of annotated articles; those that are not studied are only ever scored. */
export const annotated = [
  { name: "fr", lang: "fr", studied: true },
  { name: "en", lang: "en", studied: true },
  { name: "unseen-fr", lang: "fr", studied: false },
  { name: "unseen-en", lang: "en", studied: false },
] as const;
export type AnnotatedName = (typeof annotated)[number]["name"];

/** Reads every article of a file now and compares. */
export function evaluated(name: AnnotatedName): { articles: number; evaluation: Evaluation } {
  const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);
  const entries = lines.map((line) => JSON.parse(line) as unknown);
  const readings = entries.map((entry) => comparedSchema.parse(read(articleSchema.parse(entry))));
  return {
    articles: entries.length,
    evaluation: evaluate(
      entries.map((entry) => goldSchema.parse(entry)),
      new Map(readings.map((reading) => [reading.id, reading])),
    ),
  };
}
