import { type CodingData, type CodingPack, codingPackOf } from "../coding-pack.ts";
import { loadJson } from "../data.ts";
import { phraseWords } from "../tokenizer.ts";
import { worldEntries } from "../world-entries.ts";
import { grammar } from "./grammar.ts";
import { plural } from "./nouns.ts";
import { inflect, perfectWithBe } from "./verbs.ts";
import { words } from "./words.ts";

/** Auxiliaries: verbs of their own too rarely to part clauses. */
const auxiliaries = new Set(["être", "avoir"]);

/** What the coder of events knows of French, loaded when it is first asked for. */
export const coding = (verbs: () => Iterable<string>): (() => CodingPack) =>
  codingPackOf(() => ({
    data: loadJson<CodingData>(new URL("./plover.json", import.meta.url)),
    inflect,
    marks: { perfectWithBe },
    plural,
    otherVerbs: [...verbs()].filter((verb) => !auxiliaries.has(verb)),
    grammar,
    world: () => worldEntries("fr"),
    cut: (phrase) => phraseWords(phrase, words),
  }));
