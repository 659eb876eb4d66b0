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

/** What a language says of some of its verbs. */
export interface VerbMarks {
  /** Verbs whose perfect is formed with "to be" even when not reflexive. */
  readonly perfectWithBe?: ReadonlySet<string>;
  /** Verbs that need an object: "signed in Paris" is "which was signed in Paris". */
  readonly transitive?: ReadonlySet<string>;
}

/**
 * Entries of the lexicon for every form of these verbs. A tag's value is the lemma without its reflexive marker, its
 * form the tense; the participle of a marked verb has the form "participle+be" or "participle+object". Forms that
 * little sets apart from another word ("annonce" and "annoncé", "à" and "a", "échanges" and "échangés") are exact.
 */
export function verbEntries(
  lemmas: Iterable<string>,
  inflect: (lemma: string) => VerbForm[],
  marks: VerbMarks = {},
): LexiconEntry[] {
  const forms: { form: string; key: string; tag: Tag }[] = [];
  const spellings = new Map<string, string | null>(); // null: more than one spelling
  for (const lemma of new Set(Array.from(lemmas, bareLemma))) {
    const mark = marks.perfectWithBe?.has(lemma) ? "+be" : marks.transitive?.has(lemma) ? "+object" : "";
    for (const { form, tense } of inflect(lemma)) {
      const key = fold(form);
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, form);
      else if (known !== form) spellings.set(key, null);
      forms.push({
        form,
        key,
        tag: { type: "verb", value: lemma, form: tense === "participle" ? tense + mark : tense },
      });
    }
  }
  return forms.flatMap(({ form, key, tag }) =>
    spellings.get(key) === null || looksLikeAnother(form) ? exactly(form, key, tag) : [{ phrase: form, tag }],
  );
}

/** Short words, and participles whose last accent alone parts them from a noun. */
const looksLikeAnother = (form: string) => form.length < 4 || /és?$/u.test(form);

/** Small letters, capital first, all capitals with and without accents. */
function exactly(form: string, key: string, tag: Tag): LexiconEntry[] {
  const printed = [form, capitalized(form), form.toUpperCase(), key.toUpperCase()];
  return [...new Set(printed)].map((phrase) => ({ phrase, tag, exact: true }));
}

export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
