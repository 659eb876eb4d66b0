import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import type { Language } from "./language.ts";

/** The languages that the reader reads. A new language is its folder and its line here. */
export const languages: readonly Language[] = [fr, en];

/** The language with this BCP 47 tag ("fr", "fr-CA"), if it is read. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/u)[0];
  return languages.find((language) => language.tag === primary);
}

export type * from "./language.ts";
export * from "./lexicon.ts";
export * from "./token.ts";
export * from "./tokenizer.ts";
export type * from "./coding-pack.ts";
export * from "./pack.ts";
export { withSums } from "./sums.ts";
export type * from "./rules.ts";
export { bareLemma } from "./verb-entries.ts";
export type * from "./people-pack.ts";

export { englishOrdinal, type Gatherings, ordinalOf } from "./gatherings.ts";
