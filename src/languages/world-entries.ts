import { worldNames } from "../world/index.ts";
import type { LexiconEntry } from "./lexicon.ts";

/** The names of states, peoples, cities, seats, organisations and regions for a language's lexicon. */
export function worldEntries(language: string): LexiconEntry[] {
  // the name serves as its own tag: tens of thousands of copies would cost more than all else at the start
  return worldNames(language).map((name) => ({ phrase: name.phrase, tag: name, exact: name.exact ?? false }));
}
