import { readFileSync } from "node:fs";

/** A part of the world whose people bear names of a kind, folded: whole words, and how such words begin or end. */
interface NameArea {
  readonly states: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

interface NameAreas {
  readonly areas: readonly NameArea[];
  /** The areas in which a word is a usual name. */
  readonly byWord: ReadonlyMap<string, readonly NameArea[]>;
}

let loaded: NameAreas | undefined;

/** Shorter words begin and end like names of anywhere. */
const shortest = 5;
/** How a word begins or ends tells less than the whole word. */
const affix = 0.5;

/**
 * How usual a name is in each state, 0 to 1 where 1 is the best fit; nothing for names that are not known anywhere.
 * Names cross borders: this only weighs the states that a text itself speaks of, where no words say whom someone serves.
 * @param words the words of the name, folded, in the order printed
 */
export function statesOfName(words: readonly string[]): ReadonlyMap<string, number> {
  loaded ??= load();
  const { areas, byWord } = loaded;
  const scores = new Map<NameArea, number>();
  const add = (found: readonly NameArea[], worth: number) => {
    for (const area of found) scores.set(area, (scores.get(area) ?? 0) + worth / Math.sqrt(found.length));
  };
  for (const word of words) {
    const known = byWord.get(word);
    if (known) add(known, 1);
    else if (word.length >= shortest)
      add(
        areas.filter((area) => isLike(word, area)),
        affix,
      );
  }
  return perState(scores);
}

const isLike = (word: string, { beginnings, endings }: NameArea) =>
  beginnings.some((beginning) => word.startsWith(beginning)) || endings.some((ending) => word.endsWith(ending));

function perState(scores: ReadonlyMap<NameArea, number>): Map<string, number> {
  const best = Math.max(...scores.values());
  const states = new Map<string, number>();
  for (const [area, score] of scores)
    for (const state of area.states) states.set(state, Math.max(states.get(state) ?? 0, score / best));
  return states;
}

function load(): NameAreas {
  const data = JSON.parse(readFileSync(new URL("./data/name-areas.json", import.meta.url), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const areas: NameArea[] = [];
  const byWord = new Map<string, NameArea[]>();
  for (const lists of Object.values(data)) {
    const list = (name: string) => lists[name]?.split(" ").filter(Boolean) ?? [];
    const area = { states: list("states"), beginnings: list("beginnings"), endings: list("endings") };
    areas.push(area);
    for (const word of list("names")) byWord.set(word, [...(byWord.get(word) ?? []), area]);
  }
  return { areas, byWord };
}
