import type { TagSpan } from "../languages/index.ts";
import { type Page, sentenceOf } from "./page.ts";

/** How many words may stand between the compound and its noun. */
const farthest = 3;

/** "a Saudi-brokered truce", "the US-mediated talks": the party in the compound before a noun; empty where there is none. */
export function brokerOf(page: Page, noun: TagSpan): readonly string[] {
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - farthest); i--) {
    const text = page.text.tokens[i]?.word.text ?? "";
    if (!text.includes("-")) continue;
    const [name, done, ...more] = text.split("-");
    if (!name || !done || more.length > 0 || !isBrokered(page, done)) continue;
    const party = partyOfWord(page, name);
    return party ? [party] : [];
  }
  return [];
}

const isCompound = (text: string) => text.includes("-") || text.includes("–");

const isBrokered = (page: Page, word: string) =>
  meanings(page, word).some(({ type, value }) => type === "grammar" && value === "brokered");

/** The two states of a compound such as "algéro-nigérien" or "India-Nepal"; empty where a part is unknown. */
export function dyadOf(page: Pick<Page, "language">, word: string): string[] {
  const parts = word.split(/[-–]/u);
  // "équato-guinéen" is of one state
  if (parts.length !== 2 || partyOfWord(page, word) !== null) return [];
  const codes = parts.map((part) => partyOfWord(page, part));
  return codes.every((code) => code !== null) ? (codes as string[]) : [];
}

/** "la commission mixte maroco-rwandaise", "the Kuwait-Bahrain committee": parties in an adjective or name beside the noun. */
export function partiesBeside(page: Page, noun: Pick<TagSpan, "first" | "last">): string[] {
  const parties: string[] = [];
  const { first, last } = sentenceOf(page, noun.first);
  for (let i = Math.max(first, noun.first - 3); i < Math.min(last, noun.last + 4); i++) {
    const text = page.text.tokens[i]?.word.text ?? "";
    // "Guinée-Bissau" is one state
    if (text.length < 5 || !isCompound(text) || partyOfWord(page, text) !== null) continue;
    const long = longDyadAt(page, i);
    parties.push(...(long.length > 0 ? long : dyadOf(page, text)));
  }
  return parties;
}

/** "the Japanese-backed terminal", "a Turkish-funded hospital": who pays for what is named from one token to another. */
export function backersIn(page: Page, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const text = page.text.tokens[i]?.word.text ?? "";
    if (!text.includes("-")) continue;
    const [name, done, ...more] = text.split("-");
    if (!name || !done || more.length > 0 || !isBacked(page, done)) continue;
    const party = partyOfWord(page, name);
    if (party) found.push(party);
  }
  return found;
}

const isBacked = (page: Page, word: string) =>
  meanings(page, word).some(({ type, value }) => type === "grammar" && value === "backed");

/** How many words the longer name of a state in a compound may have. */
const longestName = 3;

/** "Ghana-South Africa", "Papua New Guinea-Australia": the two states of a compound whose names have several words. */
function longDyadAt(page: Page, i: number): string[] {
  const word = (at: number) => page.text.tokens[at]?.word.text ?? "";
  const [left = "", right = "", ...more] = word(i).split(/[-–]/u);
  if (more.length > 0 || !/^\p{Lu}/u.test(right)) return [];
  const before = stateOf(page, left, (length) => Array.from({ length }, (_, k) => word(i - length + k)), "before");
  const after = stateOf(page, right, (length) => Array.from({ length }, (_, k) => word(i + 1 + k)), "after");
  return before && after && before !== after ? [before, after] : [];
}

/** The state that a part of a compound names together with the words beside it: the longest name that is known. */
function stateOf(
  page: Page,
  part: string,
  beside: (length: number) => readonly string[],
  side: "before" | "after",
): string | null {
  for (let length = longestName - 1; length > 0; length--) {
    const words = beside(length);
    const name = partyOfName(page, side === "before" ? [...words, part] : [part, ...words]);
    if (name) return name;
  }
  return partyOfWord(page, part);
}

/** The state that several words name. */
function partyOfName(page: Page, words: readonly string[]): string | null {
  let node = page.language.lexicon.word(words[0] as string).root;
  for (const next of words.slice(1)) node = node?.next?.get(page.language.lexicon.word(next).fold);
  const tag = node?.leaves?.map((leaf) => leaf.tag).find(({ type }) => type === "state" || type === "demonym");
  return tag?.codes?.[0] ?? null;
}

/** "the EU-Central Asia meeting", "the Russia-Africa summit": the party that meets those of a region; empty where there is none. */
export function partyBeforeRegion(page: Page, noun: TagSpan): readonly string[] {
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - farthest); i--) {
    const text = page.text.tokens[i]?.word.text ?? "";
    if (!isCompound(text)) continue;
    const [name = "", region, ...more] = text.split(/[-–]/u);
    if (!region || more.length > 0 || !/^\p{Lu}/u.test(region)) continue;
    const party = partyOfWord(page, name);
    return party && partyOfWord(page, region) === null ? [party] : [];
  }
  return [];
}

/** The party that a word by itself names: a state, a people, a capital or an organisation; null where it names none. */
function partyOfWord(page: Pick<Page, "language">, word: string): string | null {
  for (const { type, value, codes, capital } of meanings(page, word)) {
    if (type === "state" || type === "demonym" || (type === "city" && capital)) return codes?.[0] ?? null;
    if (type === "organisation") return value;
  }
  return null;
}

const meanings = (page: Pick<Page, "language">, word: string) =>
  (page.language.lexicon.word(word).root?.leaves ?? []).map(({ tag }) => tag);
