import { readFileSync } from "node:fs";

export type Lang = "en" | "fr";
/** [phrase, codes parted by spaces, 1 when exact] */
export type PartyRow = [string, string, number?];

/** Lines of a source file, each cut at its bars; blank lines and comments are left out. */
export function readSource(name: string): string[][] {
  const text = readFileSync(new URL(`../world-sources/${name}.txt`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** Items of a cell. */
export const items = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");

const article = /^(?:[Tt]he |[Ll]es? |[Ll]a |l')/u;

/** Names of a cell. "the Kremlin" says no more than "Kremlin" and is left out where both are given. */
export function namesIn(cell: string | undefined): string[] {
  const given = items(cell);
  const bare = new Set(given.map((item) => item.replace(/^!/u, "")));
  return given.filter((item) => !article.test(item) || !bare.has(item.replace(article, "")));
}

/** A key under which spellings that the lexicon cannot tell apart meet. */
export const foldKey = (phrase: string): string =>
  phrase.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").replaceAll("œ", "oe");

/** Rows by phrase: the same phrase given twice gathers its codes, in the order given; small letters, which fit any case, win. */
export class Rows {
  readonly #rows = new Map<string, PartyRow>();

  add(phrase: string, codes: string): void {
    const exact = phrase.startsWith("!");
    const text = exact ? phrase.slice(1) : phrase;
    const key = exact ? text : foldKey(text);
    const known = this.#rows.get(key);
    if (!known) this.#rows.set(key, exact ? [text, codes, 1] : [text, codes]);
    else {
      if (text === text.toLowerCase()) known[0] = text;
      known[1] = [...new Set(`${known[1]} ${codes}`.trim().split(" "))].join(" ");
    }
  }

  has = (phrase: string): boolean => this.#rows.has(foldKey(phrase));

  list = (): PartyRow[] => [...this.#rows.values()];
}
