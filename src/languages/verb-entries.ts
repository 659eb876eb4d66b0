import type { VerbForm } from "./language.ts";
import type { LexiconEntry, Tag } from "./lexicon.ts";
import { fold } from "./token.ts";

/** A lemma taken apart: "s'en prendre" is a reflexive "prendre", "faire part" is "faire" and " part". */
export interface LemmaParts {
  /** The word that is inflected. */
  readonly verb: string;
  /** What follows it unchanged, with its leading space, or "". */
  readonly rest: string;
  readonly reflexive: boolean;
}

/** Parts a lemma as rules give it: "se rendre", "s'entretenir", "call off". */
export function splitLemma(lemma: string): LemmaParts {
  const bare = lemma.replace(/^(?:se |s['’])(?:en |y )?/u, "");
  const space = bare.indexOf(" ");
  return {
    verb: space < 0 ? bare : bare.slice(0, space),
    rest: space < 0 ? "" : bare.slice(space),
    reflexive: bare.length < lemma.length,
  };
}

/** The lemma without its reflexive marker: what the tags of a verb hold as their value. */
export function bareLemma(lemma: string): string {
  const { verb, rest } = splitLemma(lemma);
  return verb + rest;
}

/**
 * Entries of the lexicon for every form of these verbs. A tag's value is the lemma without its reflexive marker, its
 * form the tense; the participle of a verb whose perfect is formed with "to be" has the form "participle+be".
 * Forms that differ by their accents alone ("annonce", "annoncé") are entered as exact.
 */
export function verbEntries(
  lemmas: Iterable<string>,
  inflect: (lemma: string) => VerbForm[],
  perfectWithBe: ReadonlySet<string> = new Set(),
): LexiconEntry[] {
  const forms: { form: string; key: string; tag: Tag }[] = [];
  const spellings = new Map<string, string | null>(); // null: more than one spelling
  for (const lemma of new Set(Array.from(lemmas, bareLemma)))
    for (const { form, tense } of inflect(lemma)) {
      const key = fold(form);
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, form);
      else if (known !== form) spellings.set(key, null);
      const withBe = tense === "participle" && perfectWithBe.has(lemma);
      forms.push({ form, key, tag: { type: "verb", value: lemma, form: withBe ? "participle+be" : tense } });
    }
  return forms.flatMap(({ form, key, tag }) =>
    spellings.get(key) === null ? exactly(form, key, tag) : [{ phrase: form, tag }],
  );
}

/** Small letters, capital first, all capitals with and without accents. */
function exactly(form: string, key: string, tag: Tag): LexiconEntry[] {
  const printed = [form, capitalized(form), form.toUpperCase(), key.toUpperCase()];
  return [...new Set(printed)].map((phrase) => ({ phrase, tag, exact: true }));
}

export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
