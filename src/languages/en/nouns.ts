import { loadJson } from "../data.ts";
import { numberedSessions } from "../gatherings.ts";
import { nounEntries } from "../nouns.ts";
import { gatherings } from "./gatherings.ts";

/** "joint commission" to "joint commissions", "embassy" to "embassies", "letter of intent" to "letters of intent". */
export function plural(phrase: string): string {
  const words = phrase.split(" ");
  const of = words.findIndex((word) => word === "of" || word === "for" || word === "by");
  const head = of > 0 ? of - 1 : words.length - 1;
  return words.map((word, i) => (i === head ? pluralWord(word) : word)).join(" ");
}

function pluralWord(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const sessions = numberedSessions(gatherings, ["st", "nd", "rd", "th"]);

export const nouns = [
  ...nounEntries(loadJson(new URL("./nouns.json", import.meta.url)), plural),
  ...nounEntries({ nextsession: sessions }, plural),
];
