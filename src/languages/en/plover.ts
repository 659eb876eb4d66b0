import { type CodingData, type CodingPack, codingPackOf } from "../coding-pack.ts";
import { loadJson } from "../data.ts";
import { phraseWords } from "../tokenizer.ts";
import { worldEntries } from "../world-entries.ts";
import { grammar } from "./grammar.ts";
import { plural } from "./nouns.ts";
import { inflect, transitive } from "./verbs.ts";
import { words } from "./words.ts";

/** What the coder of events knows of English, loaded when it is first asked for. */
export const coding = (verbs: () => Iterable<string>): (() => CodingPack) =>
  codingPackOf(() => ({
    data: loadJson<CodingData>(new URL("./plover.json", import.meta.url)),
    inflect,
    marks: { transitive },
    plural,
    otherVerbs: verbs(),
    grammar,
    world: () => worldEntries("en"),
    cut: (phrase) => phraseWords(phrase, words),
  }));
