import type { LexiconEntry } from "./lexicon.ts";

/**
 * Lexicon entries for classes of nouns: each phrase in the singular and the plural, tagged with its class. A phrase
 * after "=" must be printed exactly so, accents and all: "=maïs" is not "mais".
 */
export function nounEntries(
  classes: Readonly<Record<string, readonly string[]>>,
  plural: (phrase: string) => string,
): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const [value, phrases] of Object.entries(classes))
    for (const phrase of new Set(phrases.flatMap((singular) => [singular, plural(singular)]))) {
      const tag = { type: "noun" as const, value };
      entries.push(phrase.startsWith("=") ? { phrase: phrase.slice(1), tag, exact: true } : { phrase, tag });
    }
  return entries;
}
