import { type Language, tokenize } from "../languages/index.ts";
import type { Office } from "../model/index.ts";
import { findOffices, isPlural } from "./offices.ts";
import { newScene } from "./people-words.ts";

/** Titles are short; what is longer is no title. */
const longest = 300;

/**
 * The states whose offices a title names: "L'ambassadeur de France sommé de partir" tells whose ambassador the text
 * speaks of. An office that the title names of several states is left out.
 */
export function officesOfTitle(title: string | null | undefined, language: Language): ReadonlyMap<Office, string> {
  const found = new Map<Office, string>();
  if (!title) return found;
  const text = title.slice(0, longest);
  const { tokens, sentences } = tokenize(text, language.words, language.lexicon);
  const scene = newScene({ text, tokens, sentences, tags: language.lexicon.tag(tokens) }, language);
  const several = new Set<Office>();
  for (const phrase of findOffices(scene)) {
    const [party] = phrase.parties;
    if (!phrase.office || !party || isPlural(phrase)) continue;
    if (found.has(phrase.office) && found.get(phrase.office) !== party) several.add(phrase.office);
    found.set(phrase.office, party);
  }
  for (const office of several) found.delete(office);
  return found;
}
