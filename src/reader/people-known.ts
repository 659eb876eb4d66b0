import { fold } from "../languages/index.ts";
import type { Office } from "../model/index.ts";
import { covers, type KnownHolder, knownHolders } from "../world/holders.ts";
import { bareWord } from "./names.ts";
import { contains, soundOf } from "./people-registry.ts";

interface Known {
  readonly words: readonly string[];
  readonly party: string;
  readonly holder: KnownHolder;
}

let index: Map<string, Known[]> | undefined;

function build(): Map<string, Known[]> {
  const found = new Map<string, Known[]>();
  for (const [party, holders] of knownHolders())
    for (const holder of holders)
      for (const name of holder.names) {
        const words = wordsOf(name);
        for (const sound of new Set([words[0] as string, words.at(-1) as string].map(soundOf))) {
          const list = found.get(sound);
          if (list) list.push({ words, party, holder });
          else found.set(sound, [{ words, party, holder }]);
        }
      }
  return found;
}

/** "Faustin-Archange" is two words here: some print the hyphen, some do not. */
const wordsOf = (name: string) =>
  fold(name)
    .split(/[ -]/u)
    .filter((word) => word !== "al" && word !== "el")
    .map(bareWord);

/** The parties that people of this name are known to have served; a surname alone gives every bearer's. */
export function knownParties(words: readonly string[]): readonly string[] {
  const name = words.join(" ");
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size > mostNames) remembered = new Map();
  const found = lookUp(words.flatMap((word) => word.split("-")).filter((word) => word !== ""));
  remembered.set(name, found);
  return found;
}

/** How many names are remembered before starting afresh: keeps memory flat over endless input. */
const mostNames = 10_000;
let remembered = new Map<string, readonly string[]>();

/** One word at least is spelt alike, and the last word is a last word or, in names that begin with it, the first. */
function isSamePerson(known: readonly string[], words: readonly string[]): boolean {
  const last = words.at(-1) as string;
  return (
    sharesWord(known, words) &&
    (contains([known.at(-1) as string], [last]) ||
      contains([known[0] as string], [last]) ||
      known.length > words.length)
  );
}

function lookUp(words: readonly string[]): string[] {
  index ??= build();
  const parties = new Set<string>();
  for (const word of words.length > 1 ? [words[0] as string, words.at(-1) as string] : words)
    for (const known of index.get(soundOf(word)) ?? [])
      if (
        known.words.length >= words.length
          ? contains(known.words, words)
          : known.words.length > 1 && contains(words, known.words)
      )
        if (words.length === 1 || isSamePerson(known.words, words)) parties.add(known.party);
  return [...parties];
}

/** An office of a state or organisation. */
export interface KnownOffice {
  readonly office: Office;
  readonly party: string;
}

/**
 * The offices that bearers of a full name are known to have held on a date ("2025-10-15", "2025-10", "2025"), or ever
 * when it is null. Every word of a listed name must be among the words: a part of it may be someone else's name.
 */
export function knownTerms(printed: readonly string[], date: string | null): KnownOffice[] {
  const words = printed.flatMap((word) => word.split("-")).filter((word) => word !== "");
  if (words.length < 2) return [];
  index ??= build();
  const found = new Map<string, KnownOffice>();
  for (const word of new Set([words[0] as string, words.at(-1) as string].map(soundOf)))
    for (const known of index.get(word) ?? []) {
      if (!isWholeName(known.words, words)) continue;
      for (const term of known.holder.terms)
        if (date === null || covers(term, date))
          found.set(`${term.office} ${known.party}`, { office: term.office, party: known.party });
    }
  return [...found.values()];
}

/** An initial stands for no name but the one listed with it: "S. Jaishankar". */
function isWholeName(known: readonly string[], words: readonly string[]): boolean {
  if (known.length < 2 || known.length > words.length || !sharesWord(known, words)) return false;
  if (!contains(words, known)) return false;
  const initials = (list: readonly string[]) => list.filter((word) => word.length === 1).join("");
  if (known.length === words.length && initials(known) !== initials(words)) return false;
  return isSamePerson(known, words);
}

/** Whether one word at least is spelt alike: those whose names only sound alike are many. */
function sharesWord(known: readonly string[], words: readonly string[]): boolean {
  for (const word of known) if (words.includes(word)) return true;
  return false;
}
