import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { typeScores } from "../bench/type-scores.ts";
import { type CodedPair, ploverModes, ploverTypes } from "../src/model/index.ts";
import { code } from "../src/reader/coding/code.ts";

interface Item {
  id: string;
  text: string;
  source: string;
  target: string;
  event: string;
  mode: string | null;
  contexts?: string[];
  auxiliary?: string[];
  half: "a" | "b";
}

const file = new URL("../benchmarks/plover-fr.jsonl", import.meta.url);
const items = readFileSync(file, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Item);

/** The modes PLOVER knows for each of its event types. */
const modes: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(ploverTypes).map((type) => [type, []])),
  ...ploverModes,
};

const occurrences = (text: string, part: string) => text.split(part).length - 1;

describe("plover-fr.jsonl", () => {
  it("numbers its sentences in order, odd ones in half a", () => {
    for (const [index, item] of items.entries()) {
      expect(item.id).toBe(`plover-fr-${String(index + 1).padStart(3, "0")}`);
      expect(item.half).toBe(index % 2 === 0 ? "a" : "b");
    }
  });

  it("holds no sentence twice", () => {
    expect(new Set(items.map((item) => item.text)).size).toBe(items.length);
  });

  it("names each actor once in the sentence, the two apart", () => {
    for (const { id, text, source, target } of items) {
      expect([id, occurrences(text, source), occurrences(text, target)]).toEqual([id, 1, 1]);
      expect([id, source.includes(target) || target.includes(source)]).toEqual([id, false]);
    }
  });

  it("uses the types and modes of PLOVER", () => {
    for (const { id, event, mode } of items) {
      expect(Object.keys(modes)).toContain(event);
      if (mode !== null) expect([id, modes[event]]).toEqual([id, expect.arrayContaining([mode])]);
    }
  });

  it("has at least nine sentences of each type in each half", () => {
    for (const event of Object.keys(modes))
      for (const half of ["a", "b"]) {
        const count = items.filter((item) => item.event === event && item.half === half).length;
        expect([event, half, count >= 9]).toEqual([event, half, true]);
      }
  });
});

/** Macro F1 in percent of the coder on one half. */
const macroF1 = (half: string) =>
  typeScores(
    items
      .filter((item) => item.half === half)
      .map((item) => ({ label: item.event, answer: (code({ ...item, lang: "fr" }) as CodedPair).event })),
  ).macro;

it("codes half a of the French benchmark", () => expect(macroF1("a")).toBeGreaterThan(88));
it("codes half b of the French benchmark", () => expect(macroF1("b")).toBeGreaterThan(86));
