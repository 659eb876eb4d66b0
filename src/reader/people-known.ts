import { fold } from "../languages/index.ts";
import { knownHolders } from "../world/holders.ts";
import { bareWord } from "./names.ts";
import { contains, soundOf } from "./people-registry.ts";

interface Known {
  readonly words: readonly string[];
  readonly party: string;
}

let index: Map<string, Known[]> | undefined;

function build(): Map<string, Known[]> {
  const found = new Map<string, Known[]>();
  for (const [party, names] of knownHolders())
    for (const name of names) {
      const words = wordsOf(name);
      for (const sound of new Set([words[0] as string, words.at(-1) as string].map(soundOf))) {
        const list = found.get(sound);
        if (list) list.push({ words, party });
        else found.set(sound, [{ words, party }]);
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
  let known = remembered.get(words);
  if (!known) {
    known = lookUp(words.flatMap((word) => word.split("-")).filter((word) => word !== ""));
    remembered.set(words, known);
  }
  return known;
}

/** One word at least is spelt alike, and the last word is a last word or, in names that begin with it, the first. */
function isSamePerson(known: readonly string[], words: readonly string[]): boolean {
  const last = words.at(-1) as string;
  return (
    known.some((word) => words.includes(word)) &&
    (contains([known.at(-1) as string], [last]) ||
      contains([known[0] as string], [last]) ||
      known.length > words.length)
  );
}

const remembered = new WeakMap<readonly string[], readonly string[]>();

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
