import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { loadJson } from "./data.ts";
import { languages } from "./index.ts";
import { lowerCase } from "./token.ts";

/** How much of a text is looked at. */
const charactersRead = 1000;
/** Below so many letters only the small words of the languages that are read can tell. */
const fewLetters = 30;

/**
 * BCP 47 tag of the language that a text is written in, whether it is read here or not ("es"), or null when nothing in
 * its first thousand characters tells. Small words settle it nearly always; the statistical detector, slow to load, is
 * asked only when they do not.
 */
export function identify(text: string): string | null {
  const start = lowerCase(text.slice(0, charactersRead));
  const words = start.match(/\p{L}+'?/gu) ?? [];
  const byWords = bySmallWords(words);
  if (byWords) return byWords;
  if (words.join("").length < fewLetters) return null;
  const guess = detector().detect(start);
  return guess.isReliable() ? guess.language : null;
}

let smallWords: { tag: string; words: ReadonlySet<string> }[] | undefined;

/** The language whose small words make up a good part of the text, well ahead of any other. */
function bySmallWords(words: readonly string[]): string | null {
  smallWords ??= languages.map(({ tag }) => ({ tag, words: new Set(loadJson<string[]>(smallWordsOf(tag))) }));
  const counts = smallWords.map(({ tag, words: small }) => ({ tag, found: words.filter((word) => small.has(word)) }));
  const [best, second] = counts.sort((a, b) => b.found.length - a.found.length);
  if (!best || best.found.length < 0.17 * words.length || best.found.length < 3 * (second?.found.length ?? 0))
    return null;
  const isShort = words.join("").length < fewLetters;
  return best.found.length > 0 && (isShort || new Set(best.found).size >= 3) ? best.tag : null;
}

const smallWordsOf = (tag: string) => new URL(`./${tag}/common.json`, import.meta.url);

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}
let loaded: Detector | undefined;

/** Loaded at the first text that needs it: it takes a fifth of a second and 60 MB. */
function detector(): Detector {
  if (!loaded) {
    const path = fileURLToPath(import.meta.resolve("eld/extrasmall"));
    loaded = (createRequire(import.meta.url)(path) as { eld: Detector }).eld;
  }
  return loaded;
}
