import type { LexiconNode, Tag } from "./lexicon.ts";

/** How a word is written: "mali", "Mali", "MALI", "McKay" or "M23", "2025" or "1er", ",". */
export type Shape = "lower" | "initial" | "upper" | "mixed" | "number" | "punctuation";

/** A spelling, shared by every token spelt so. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** In small letters, accents kept, apostrophes straight. */
  readonly lower: string;
  /** In small letters without accents: what the lexicon is keyed by. */
  readonly fold: string;
  readonly shape: Shape;
  /** Where the lexicon's phrases that begin with this word start, if any do. */
  readonly root: LexiconNode | undefined;
  /** What the word stands for alone, spelt so, if anything. */
  readonly alone: readonly Tag[] | undefined;
  /** Whether phrases of the lexicon begin with this word and go on. */
  readonly goesOn: boolean;
  /** One bit, made of the folded word, by which most words are told not to be among others. */
  readonly mark: number;
  /** What it does as a small word around names, as bits; -1 until asked. Of the language that the lexicon is of, as below. */
  small: number;
  /** The two states of a word such as "India-Nepal", known with what it does. */
  dyad: readonly string[] | undefined;
  /** What it may be in a date; undefined until asked. */
  inDates: InDates | undefined;
}

/** What a word may be in a date. */
export interface InDates {
  /** Whether it may be a date by itself. */
  readonly alone: boolean;
  /** One bit for each thing that it may be in a date, and one for each that may stand behind it where it begins one. */
  readonly marks: number;
  readonly before: number;
  readonly items: readonly DateItem[];
}

/** One word of a date that counts for something. */
export interface DateItem {
  readonly kind: string;
  readonly value: number | string;
}

/** One word, number or punctuation mark of a text; `text.slice(start, end) === word.text`. */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** Tokens `first` to `last` (exclusive) of a text. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends TokenRange {
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

const accents = /\p{M}/gu;

/** In small letters, accents and typographic apostrophes and hyphens levelled: "L’État" to "l'etat". */
export function fold(text: string): string {
  return withoutAccents(lowerCase(text));
}

/** What is in small letters already, accents levelled. */
export function withoutAccents(lower: string): string {
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(accents, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l");
}

/** In small letters, apostrophes and hyphens straight. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : lower.replace(/[’ʼ‘]/gu, "'").replace(/[‐‑]/gu, "-");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** The same words in memory of their own: a piece cut out of a text keeps the whole text alive. */
export const unshared = (text: string) => ` ${text}`.slice(1);

/** How a word is written. */
export function shapeOf(word: string): Shape {
  const first = word[0] as string;
  if (first >= "0" && first <= "9") return "number";
  if (!/[\p{L}\p{M}\p{N}]/u.test(word)) return "punctuation";
  const lower = word.toLowerCase();
  if (word === lower) return "lower";
  const upper = word.toUpperCase();
  if (word === upper) return word.length === 1 || (word.length === 2 && word[1] === ".") ? "initial" : "upper";
  if (first === lower[0]) return "mixed";
  // "Jean-Noël" and "N'Djamena" are initial, "McKay" and "DÉBY-Itno" are mixed
  return /^\p{Lu}[\p{Ll}\p{M}]*(?:[-'’.]\p{L}[\p{Ll}\p{M}]*)*$/u.test(word) ? "initial" : "mixed";
}
