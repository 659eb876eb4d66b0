// Writes src/server/accuracy.json, which the page on the method shows, and the README's rows: npm run accuracy
import { readFileSync, writeFileSync } from "node:fs";
import { rates } from "../src/evaluate/index.ts";
import { readerVersion } from "../src/reader/read.ts";
import { annotated, evaluated } from "../test/articles/evaluated.ts";
import { withAccuracy } from "./readme-accuracy.ts";

const rounded = (share: number | null) => (share === null ? null : Number(share.toFixed(3)));
const sets = annotated.map(({ name, lang, studied }) => {
  const { articles, evaluation } = evaluated(name);
  return {
    name,
    lang,
    studied,
    articles,
    score: rounded(evaluation.score),
    layers: [...evaluation.layers].map(([layer, count]) => {
      const { precision, recall, f1 } = rates(count);
      return { layer, ...count, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
    }),
    falseAlarms: evaluation.falseAlarms,
  };
});
const file = { reader: readerVersion, measured: new Date().toISOString().slice(0, 10), sets };
writeFileSync(new URL("../src/server/accuracy.json", import.meta.url), `${JSON.stringify(file, null, 2)}\n`);
const readme = new URL("../README.md", import.meta.url);
writeFileSync(readme, withAccuracy(readFileSync(readme, "utf8"), sets));
