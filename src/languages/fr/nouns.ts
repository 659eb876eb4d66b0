import { loadJson } from "../data.ts";
import { numberedSessions } from "../gatherings.ts";
import { nounEntries } from "../nouns.ts";
import { gatherings } from "./gatherings.ts";

const linking = new Set(["de", "des", "du", "en", "à", "au", "par", "sur", "qui", "pour"]);

/** "commission mixte" to "commissions mixtes", "accord de paix" to "accords de paix", "canal" to "canaux". */
export function plural(phrase: string): string {
  const words = phrase.split(" ");
  const end = words.findIndex((word) => linking.has(word) || word.startsWith("d'") || word.startsWith("l'"));
  return words.map((word, i) => (end >= 0 && i >= end ? word : pluralWord(word))).join(" ");
}

function pluralWord(word: string): string {
  if (/[sxz]$/u.test(word)) return word;
  if (word.endsWith("al")) return `${word.slice(0, -1)}ux`;
  return /(?:au|eau|eu)$/u.test(word) ? `${word}x` : `${word}s`;
}

const sessions = numberedSessions(gatherings, ["re", "e", "è", "ème"]);

export const nouns = [
  ...nounEntries(loadJson(new URL("./nouns.json", import.meta.url)), plural),
  ...nounEntries({ nextsession: sessions }, plural),
];
