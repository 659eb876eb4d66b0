import type { LexiconNode } from "./lexicon.ts";

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
  const lower = lowerCase(text);
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127)
      return lower
        .normalize("NFD")
        .replace(accents, "")
        .replaceAll("œ", "oe")
        .replaceAll("æ", "ae")
        .replaceAll("ß", "ss")
        .replaceAll("ı", "i")
        .replaceAll("ø", "o")
        .replaceAll("ł", "l");
  return lower;
}

/** In small letters, apostrophes and hyphens straight. */
export function lowerCase(text: string): string {
  return text.toLowerCase().replace(/[’ʼ‘]/gu, "'").replace(/[‐‑]/gu, "-");
}
