import type { LexiconEntry, Tag } from "./lexicon.ts";
import { capitalized } from "./verb-entries.ts";

/** Function words of one class, as the packs list them. */
export interface GrammarGroup {
  /** "be", "negation", "possessive" …: the tag's value. */
  readonly class: string;
  /** Tense of an auxiliary, gender and number of a pronoun. */
  readonly form?: string;
  /** In any case, with or without accents. */
  readonly words?: readonly string[];
  /** Accents as listed; small letters or a capital first. */
  readonly exact?: readonly string[];
  /** As listed, in small letters only: "may" is no month. */
  readonly small?: readonly string[];
}

/** Entries of the lexicon for function words; a word of several classes has an entry for each. */
export function grammarEntries(groups: readonly GrammarGroup[]): LexiconEntry[] {
  return groups.flatMap(({ class: value, form, words = [], exact = [], small = [] }) => {
    const tag: Tag = { type: "grammar", value, ...(form === undefined ? {} : { form }) };
    const printed = new Set([...exact, ...exact.map(capitalized), ...small]);
    return [
      ...words.map((phrase) => ({ phrase, tag })),
      ...Array.from(printed, (phrase) => ({ phrase, tag, exact: true })),
    ];
  });
}
