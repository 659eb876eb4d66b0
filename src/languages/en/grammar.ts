import { loadJson } from "../data.ts";
import { type GrammarGroup, grammarEntries } from "../grammar-entries.ts";
import type { LexiconEntry } from "../lexicon.ts";

/** Function words: auxiliaries, negation, pronouns, prepositions, conjunctions. */
export const grammar: LexiconEntry[] = grammarEntries(
  loadJson<GrammarGroup[]>(new URL("./grammar.json", import.meta.url)),
);
