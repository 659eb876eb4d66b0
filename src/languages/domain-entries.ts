import type { Domain } from "../model/index.ts";
import type { LexiconEntry } from "./lexicon.ts";

/** Value of the phrases that hold a word of a domain and are no sign of it: "Security Council". */
export const noDomain = "none";

/** The phrases of a language that show what was dealt with, by domain; `none` holds the look-alikes. */
export type DomainPhrases = Readonly<Record<Domain | typeof noDomain, readonly string[]>>;

/** Lexicon entries for the phrases of each domain, in the singular and the plural. */
export function domainEntriesOf(
  phrases: Partial<DomainPhrases>,
  plural: (phrase: string) => string = (phrase) => phrase,
): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const [value, list] of Object.entries(phrases))
    for (const phrase of new Set(list.flatMap((phrase) => [phrase, plural(phrase)])))
      entries.push({ phrase, tag: { type: "domain", value } });
  return entries;
}
