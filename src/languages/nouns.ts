import type { LexiconEntry } from "./lexicon.ts";

/** Lexicon entries for classes of nouns: each phrase in the singular and the plural, tagged with its class. */
export function nounEntries(
  classes: Readonly<Record<string, readonly string[]>>,
  plural: (phrase: string) => string,
): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const [value, phrases] of Object.entries(classes))
    for (const phrase of new Set(phrases.flatMap((singular) => [singular, plural(singular)])))
      entries.push({ phrase, tag: { type: "noun", value } });
  return entries;
}
