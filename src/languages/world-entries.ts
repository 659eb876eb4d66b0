import { worldNames } from "../world/index.ts";
import type { LexiconEntry, Tag } from "./lexicon.ts";

/** The names of states, peoples, cities, seats, organisations and regions for a language's lexicon. */
export function worldEntries(language: string): LexiconEntry[] {
  return worldNames(language).map(({ phrase, exact, ...tag }) => ({
    phrase,
    tag: tag satisfies Tag,
    ...(exact && { exact }),
  }));
}
