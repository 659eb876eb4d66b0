import { fold } from "../languages/index.ts";
import { knownHolders } from "../world/holders.ts";
import { nameAreas } from "../world/name-areas.ts";
import { isState } from "./casts/cast.ts";
import { bareWord } from "./names.ts";

/**
 * How usual a name is in a state, against the whole world: the logarithm of the ratio of likelihoods. Above 0, more
 * usual than elsewhere. Of the states of one article, the one that has 2 more than the next is the right one 97 times
 * in 100.
 */
export type Origin = (state: string) => number;

/**
 * Where a name is at home, or null where nothing about it is known. Names cross borders: this only weighs the states
 * that a text itself speaks of, where no words say whom someone serves.
 *
 * Naive Bayes (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 13) over the words
 * of the names of those who held public office, and over how such words begin and end for words that none of them
 * bears. What is rare in a state falls back on the states around it whose names are of a kind.
 * @param words the words of the name, folded
 */
export function originOf(words: readonly string[]): Origin | null {
  learnt ??= learn();
  const { whole, affixes } = learnt;
  const terms: (readonly [Weighed, number])[] = [];
  for (const word of words.flatMap(partsOf)) {
    const known = whole.weigh(word);
    if (known) terms.push([known, 1]);
    else
      for (const affix of affixesOf(word)) {
        const weighed = affixes.weigh(affix);
        if (weighed) terms.push([weighed, affixWorth]);
      }
  }
  if (terms.length === 0) return null;
  return (state) => {
    let sum = 0;
    for (const [weigh, worth] of terms) sum += worth * weigh(state);
    return Math.log(Math.exp(sum) + anyName);
  };
}

/** By how much a name is more usual elsewhere when it is foreign here. */
const farOff = 2;

/** Whether a name is far more usual in another of some states than in this one. */
export function isForeign(words: readonly string[], state: string, others: Iterable<string>): boolean {
  const origin = isState(state) ? originOf(words) : null;
  if (!origin) return false;
  const here = origin(state);
  for (const other of others) if (isState(other) && origin(other) - here > farOff) return true;
  return false;
}

/** Whether a name is far more usual in one state than in every other of some, of which there is at least one. */
export function isAtHome(words: readonly string[], state: string, others: Iterable<string>): boolean {
  const rivals = [...others].filter((other) => other !== state && isState(other));
  const origin = isState(state) && rivals.length > 0 ? originOf(words) : null;
  if (!origin) return false;
  const here = origin(state);
  return rivals.every((other) => here - origin(other) > farOff);
}

/** Anybody may serve any state: how likely a name is at the least, against the world. */
const anyName = Math.exp(-3);

/** A feature of a name says less when others of the same word say the same. */
const affixWorth = 0.4;

/** How often a word of the compiled lists counts. */
const listed = 3;

/** What one feature says of a state. */
type Weighed = (state: string) => number;

let learnt: { readonly whole: Likelihoods; readonly affixes: Likelihoods } | undefined;

function learn() {
  const areas = nameAreas();
  const whole = new Likelihoods({ neighbours: 0.8, prior: 16 });
  const affixes = new Likelihoods({ neighbours: 0.5, prior: 60 });
  for (const [state, holders] of knownHolders()) {
    if (!isState(state)) continue;
    for (const { names } of holders)
      for (const word of new Set(wordsOf(names[0] as string))) {
        whole.count(word, state);
        for (const affix of affixesOf(word)) affixes.count(affix, state);
      }
  }
  for (const [number, { names }] of areas.entries())
    for (const word of names) {
      whole.countInArea(word, number, listed);
      for (const affix of affixesOf(word)) affixes.countInArea(affix, number, 1);
    }
  return { whole, affixes };
}

/** Particles say little of where a name is from, and short forms of them nothing. */
const particles = new Set("al el de da dos bin ben ibn van von der la le du the".split(" "));

/** "Faustin-Archange" is two words. */
const partsOf = (word: string) => word.split("-").filter((part) => part.length > 1 && !particles.has(part));

const wordsOf = (name: string) => fold(name).split(" ").map(bareWord).flatMap(partsOf);

/** "-enko", "-nko", "-ko", "Shev-": how a word begins and ends. */
const affixesOf = (word: string): readonly string[] =>
  word.length < 4 ? [] : [`-${word.slice(-4)}`, `-${word.slice(-3)}`, `-${word.slice(-2)}`, `${word.slice(0, 3)}-`];

/** Counts of features of names by state and by area, and what they say. */
class Likelihoods {
  readonly #byState = new Map<string, Map<string, number>>();
  readonly #byArea = new Map<string, Map<number, number>>();
  readonly #states = new Map<string, number>();
  readonly #areas: number[] = [];
  readonly #areasOf = areasByState();
  readonly #neighbours: number;
  readonly #prior: number;
  #total = 0;

  /**
   * @param neighbours how much of what a state's own names leave open is told by its areas, 0 to 1
   * @param prior how many words of its own a state must have to be believed as much as what lies around it
   */
  constructor({ neighbours, prior }: { readonly neighbours: number; readonly prior: number }) {
    this.#neighbours = neighbours;
    this.#prior = prior;
  }

  count(feature: string, state: string): void {
    addTo(mapIn(this.#byState, feature), state, 1);
    addTo(this.#states, state, 1);
    this.#total++;
    for (const area of this.#areasOf.get(state) ?? []) this.countInArea(feature, area, 1);
  }

  countInArea(feature: string, area: number, times: number): void {
    addTo(mapIn(this.#byArea, feature), area, times);
    this.#areas[area] = (this.#areas[area] ?? 0) + times;
  }

  /** What a feature says, or undefined where it was never seen. */
  weigh(feature: string): Weighed | undefined {
    const own = this.#byState.get(feature);
    const around = this.#byArea.get(feature);
    if (!own && !around) return undefined;
    let seen = rarest;
    for (const times of own?.values() ?? []) seen += times;
    const anywhere = seen / this.#total;
    return (state) => {
      const near = Math.max(
        0,
        ...(this.#areasOf.get(state) ?? []).map((area) => (around?.get(area) ?? 0) / (this.#areas[area] ?? 1)),
      );
      const expected = this.#neighbours * near + (1 - this.#neighbours) * anywhere;
      const of = this.#states.get(state) ?? 0;
      return Math.log(((own?.get(state) ?? 0) + this.#prior * expected) / (of + this.#prior) / anywhere);
    };
  }
}

/** What a feature that no state has is taken to have been seen. */
const rarest = 0.3;

function areasByState(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, { states }] of nameAreas().entries())
    for (const state of states) found.set(state, [...(found.get(state) ?? []), number]);
  return found;
}

function addTo<Key>(counts: Map<Key, number>, key: Key, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function mapIn<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = maps.get(key) ?? new Map<Inner, Value>();
  maps.set(key, known);
  return known;
}
