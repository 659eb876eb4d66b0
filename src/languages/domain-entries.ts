import type { Domain } from "../model/index.ts";
import type { LexiconEntry, Tag } from "./lexicon.ts";

/** Value of the phrases that hold a word of a domain and are no sign of it: "Security Council". */
export const noDomain = "none";

/**
 * The phrases of a language that show what was dealt with, by domain; `none` holds the look-alikes. A phrase after "="
 * must be printed exactly so, accents and all: "=maïs" is not "mais".
 */
export type DomainPhrases = Readonly<Record<Domain | typeof noDomain, readonly string[]>>;

/** Lexicon entries for the phrases of each domain, in the singular and the plural. */
export function domainEntriesOf(
  phrases: Partial<DomainPhrases>,
  plural: (phrase: string) => string = (phrase) => phrase,
): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const [value, list] of Object.entries(phrases)) {
    const tag: Tag = { type: "domain", value };
    const exact = list.filter((phrase) => phrase.startsWith("="));
    const folded = list.filter((phrase) => !phrase.startsWith("="));
    for (const phrase of exact) entries.push({ phrase: phrase.slice(1), tag, exact: true });
    for (const phrase of new Set(folded.flatMap((phrase) => [phrase, plural(phrase)]))) entries.push({ phrase, tag });
  }
  return entries;
}
