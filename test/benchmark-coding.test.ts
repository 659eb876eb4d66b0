import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { CodedPair } from "../src/model/index.ts";
import { code } from "../src/reader/coding/code.ts";

interface Item {
  id: string;
  text: string;
  source: string;
  target: string;
  event: string;
  half: string;
}

const items = readFileSync(new URL("../benchmarks/plover-fr.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Item);

/** Mean over the types of F1. */
function macroF1(half: string): number {
  const scored = items
    .filter((item) => item.half === half)
    .map((item) => ({ event: item.event, got: (code({ ...item, lang: "fr" }) as CodedPair).event }));
  const types = [...new Set(scored.map(({ event }) => event))];
  const f1 = types.map((type) => {
    const hits = scored.filter(({ event, got }) => event === type && got === type).length;
    const named = scored.filter(({ event }) => event === type).length + scored.filter(({ got }) => got === type).length;
    return (2 * hits) / named;
  });
  return f1.reduce((sum, value) => sum + value, 0) / types.length;
}

it("codes half a of the French benchmark", () => expect(macroF1("a")).toBeGreaterThan(0.88));
it("codes half b of the French benchmark", () => expect(macroF1("b")).toBeGreaterThan(0.86));
