import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

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
const modes: Record<string, string[]> = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber".split(" "),
  ASSAULT:
    "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional".split(
      " ",
    ),
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
