import { readFileSync } from "node:fs";
import { comparedSchema, type Evaluation, evaluate, type Gold, goldSchema } from "../../src/evaluate/index.ts";
import { type Article, articleSchema } from "../../src/model/index.ts";
import { read } from "../../src/reader/read.ts";

/** The files of annotated articles; those that are not studied are only ever scored. */
export const annotated = [
  { name: "fr", lang: "fr", studied: true },
  { name: "en", lang: "en", studied: true },
  { name: "unseen-fr", lang: "fr", studied: false },
  { name: "unseen-en", lang: "en", studied: false },
] as const;
export type AnnotatedName = (typeof annotated)[number]["name"];

/** Where a file of annotated articles is. */
export const fileOf = (name: AnnotatedName) => new URL(`./${name}.jsonl`, import.meta.url);

/** The articles of a file, each with what a careful reader finds in it. */
export const annotatedIn = (file: URL | string): { article: Article; gold: Gold }[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
    .map((entry) => ({ article: articleSchema.parse(entry), gold: goldSchema.parse(entry) }));

/** Reads every article of a file now and compares. */
export function evaluated(name: AnnotatedName): { articles: number; evaluation: Evaluation } {
  const entries = annotatedIn(fileOf(name));
  const readings = entries.map(({ article }) => comparedSchema.parse(read(article)));
  return {
    articles: entries.length,
    evaluation: evaluate(
      entries.map(({ gold }) => gold),
      new Map(readings.map((reading) => [reading.id, reading])),
    ),
  };
}
