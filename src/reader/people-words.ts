import { dyadOf } from "./compounds.ts";
import { Kind, kindsIn } from "./page.ts";
import { oncePerKey, oncePerTag } from "./remembered.ts";
import { namesText } from "./text-names.ts";
import type { Language, Tag, TaggedText, TagSpan, Token, Word } from "../languages/index.ts";
import type { PeoplePack, PeopleWords } from "../languages/people-pack.ts";

/** What small words do, as bits: one word may do several things. */
export const bit = {
  of: 1,
  article: 2,
  indefinite: 4,
  and: 8,
  genitive: 16,
  possessive: 32,
  locative: 64,
  host: 128,
  relative: 256,
  as: 512,
  be: 1024,
  by: 2048,
  particle: 4096,
  function: 8192,
  this: 16384,
  contracted: 32768,
  charged: 65536,
  also: 131072,
  common: 262144,
  posted: 524288,
  honour: 1 << 22,
  hosting: 1 << 23,
  among: 1 << 24,
  same: 1 << 25,
  voice: 1 << 26,
  site: 1 << 27,
  company: 1 << 28,
  pronoun: 1 << 20,
  number: 1 << 21,
  /** Last words of what stands for whoever was named last: "latter" of "the latter". */
  latter: 1 << 29,
  /** Words written with a capital. */
  capital: 1 << 30,
  /** Whether words for an office or a title begin with the token: most need not be searched for them. */
  office: 1 << 31,
} as const satisfies Record<keyof PeopleWords | "pronoun" | "number" | "latter" | "capital" | "office", number>;

const bitsOf = oncePerKey((pack: PeoplePack): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  const add = (word: string, does: number) => bits.set(word, (bits.get(word) ?? 0) | does);
  for (const [name, words] of Object.entries(pack.words) as [keyof PeopleWords, readonly string[]][])
    for (const word of words) add(word, bit[name]);
  for (const word of pack.pronouns.keys()) add(word, bit.pronoun);
  for (const word of pack.numbers.keys()) add(word, bit.number);
  for (const words of pack.lastNamed.keys()) add(words.split(" ").at(-1) as string, bit.latter);
  return bits;
});

/** A state, people, city, seat, organisation or region named in the text. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** Every meaning of these very words, as the lexicon gives them. */
  readonly tags: readonly Tag[];
}

/** One article under the eyes of the people stages: its tokens, what small words do, where places and offices stand. */
export interface Scene {
  readonly text: TaggedText;
  readonly tokens: readonly Token[];
  readonly pack: PeoplePack;
  /** By token: what it does as a small word. */
  readonly bits: Int32Array;
  /** By first token: the longest place that starts there and lies in no longer one. */
  readonly placeAt: (Place | undefined)[];
  /** By the token after its last: the same places. */
  readonly placeTo: (Place | undefined)[];
  readonly places: Place[];
  /** By the token after its last: the longest qualifier or portfolio that ends there. */
  readonly wordsTo: (TagSpan | undefined)[];
  readonly sentenceAt: Int32Array;
  /** By token, the two states of a word such as "India-Nepal", which is nobody's name. */
  readonly dyads: Map<number, readonly string[]>;
  /** How often each party is named without doubt. */
  readonly counts: Map<string, number>;
}

const placeTypes = new Set<Tag["type"]>(["state", "demonym", "city", "seat", "organisation", "region"]);
const isPlaceTag = oncePerTag(({ type }) => placeTypes.has(type));

/** Looks over the tags once. */
export function newScene(text: TaggedText, language: Language): Scene {
  const { tokens, sentences, tags } = text;
  const scene: Scene = {
    text,
    tokens,
    pack: language.people,
    bits: new Int32Array(tokens.length + 1),
    placeAt: new Array(tokens.length + 1).fill(undefined),
    placeTo: new Array(tokens.length + 1).fill(undefined),
    places: [],
    wordsTo: new Array(tokens.length + 1).fill(undefined),
    sentenceAt: new Int32Array(tokens.length + 1),
    dyads: new Map(),
    counts: new Map(),
  };
  for (const [number, sentence] of sentences.entries()) scene.sentenceAt.fill(number, sentence.first, sentence.last);
  const bits = bitsOf(language.people);
  const kinds = kindsIn(text);
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    if (word.small < 0) {
      word.small = (bits.get(word.lower) ?? 0) | (beginsWithCapital(word) ? bit.capital : 0);
      word.dyad = statesOf(word, language);
    }
    scene.bits[i] = word.small;
    if (word.dyad) scene.dyads.set(i, word.dyad);
    if (((kinds[i] as number) & (Kind.office | Kind.place)) === 0) continue;
    const spans = tags[i] as readonly TagSpan[];
    let placed = false;
    for (const span of spans) {
      if (span.tag.type !== "office") {
        placed ||= isPlaceTag(span.tag);
        if (span.tag.type === "title") scene.bits[i] = word.small | bit.office;
        continue;
      }
      scene.bits[i] = word.small | bit.office;
      if (span.tag.form !== "qualifier" && span.tag.form !== "portfolio" && span.tag.form !== "body") continue;
      const known = scene.wordsTo[span.last];
      if (!known || known.first > span.first) scene.wordsTo[span.last] = span;
    }
    if (!placed || i < free || spans.some((span) => namesText(text, span))) continue;
    const place = placeOf(spans);
    if (!place || isCutShort(tags[i + 1], place)) continue;
    scene.placeAt[i] = scene.placeTo[place.last] = place;
    scene.places.push(place);
    free = place.last;
    const codes = codesOf(place);
    if (codes.length === 1) scene.counts.set(codes[0] as string, (scene.counts.get(codes[0] as string) ?? 0) + 1);
  }
  return scene;
}

function statesOf({ text }: Word, language: Language): readonly string[] | undefined {
  const states = text.includes("-") ? dyadOf({ language }, text) : [];
  return states.length > 0 && states.every((party) => !party.startsWith("org:")) ? states : undefined;
}

/** Adds places found later, none of which overlaps another. */
export function addPlaces(scene: Scene, places: readonly Place[]): void {
  if (places.length === 0) return;
  for (const place of places) scene.placeAt[place.first] = scene.placeTo[place.last] = place;
  scene.places.push(...places);
  scene.places.sort((a, b) => a.first - b.first);
}

/** "The West" in "the West African Development Bank": a longer name begins within it. */
const isCutShort = (next: readonly TagSpan[] | undefined, { last }: Place) =>
  next?.some(({ tag, first, last: end }) => isPlaceTag(tag) && first < last && end > last) ?? false;

function placeOf(spans: readonly TagSpan[]): Place | null {
  let place: { first: number; last: number; tags: Tag[] } | null = null;
  for (const { first, last, tag } of spans)
    if (isPlaceTag(tag)) {
      if (place === null) place = { first, last, tags: [tag] };
      else if (last === place.last) place.tags.push(tag);
    }
  return place;
}

/** Whether token `i` is a small word that does any of these things. */
export function does(scene: Scene, i: number, bits: number): boolean {
  return ((scene.bits[i] ?? 0) & bits) !== 0;
}

/** The longest office tag of this form at token `i`. */
export function officeTag(scene: Scene, i: number, form: string): TagSpan | undefined {
  const spans = does(scene, i, bit.office) ? scene.text.tags[i] : undefined;
  if (!spans) return undefined;
  for (const span of spans) if (span.tag.type === "office" && span.tag.form === form) return span;
  return undefined;
}

export function titleTag(scene: Scene, i: number): TagSpan | undefined {
  const spans = does(scene, i, bit.office) ? scene.text.tags[i] : undefined;
  if (!spans) return undefined;
  for (const span of spans) if (span.tag.type === "title") return span;
  return undefined;
}

export function isPunctuation(scene: Scene, i: number, marks: string): boolean {
  const word = scene.tokens[i]?.word;
  return word !== undefined && word.shape === "punctuation" && marks.includes(word.text);
}

/** The word at a token in small letters, empty beyond the text. */
export const wordAt = (scene: Scene, i: number): string => scene.tokens[i]?.word.lower ?? "";

export const isCapital = (scene: Scene, i: number): boolean => does(scene, i, bit.capital);

function beginsWithCapital({ text, shape }: Word): boolean {
  if (shape === "mixed") return /\p{Lu}/u.test(text[0] as string) || /^\p{Ll}{1,3}['’-]?\p{Lu}/u.test(text);
  return shape === "initial" || shape === "upper";
}

/** "In Manila, the foreign ministry …": the capital that stands apart at token `i`, where a sentence begins. */
export function settingAt(scene: Scene, i: number): Place | undefined {
  const place = does(scene, i, bit.locative) ? scene.placeAt[i + 1] : undefined;
  return place && meaning(place, "city")?.capital && isPunctuation(scene, place.last, ",") ? place : undefined;
}

/** The tag of one of these types among the meanings of a place. */
export function meaning(place: Place | undefined, ...types: Tag["type"][]): Tag | undefined {
  if (!place) return undefined;
  for (const tag of place.tags) for (const type of types) if (tag.type === type) return tag;
  return undefined;
}

export const sentenceOf = (scene: Scene, i: number): number =>
  scene.sentenceAt[Math.min(i, scene.tokens.length - 1)] ?? 0;

const partyTypes = ["state", "organisation", "seat", "demonym", "city"] as const;

/** The parties that a place may stand for, likeliest first. */
export function codesOf(place: Place): readonly string[] {
  for (const type of partyTypes) {
    const tag = meaning(place, type);
    if (tag) return type === "organisation" ? [tag.value] : (tag.codes ?? []);
  }
  return [];
}

/** The party that a place stands for: of several, the one named elsewhere without doubt; null for a region. */
export function partyOf(scene: Scene, place: Place): string | null {
  const codes = codesOf(place);
  if (codes.length < 2) return codes[0] ?? null;
  let best = codes[0] as string;
  for (const code of codes) if ((scene.counts.get(code) ?? 0) > (scene.counts.get(best) ?? 0)) best = code;
  return best;
}
