import type { Lang } from "./sources.ts";

/** Every gender and number of a demonym as the sources write it. */
export function formsOf(item: string, lang: Lang): string[] {
  if (item.includes("/")) return item.replace(/^=/u, "").split("/");
  return lang === "en" ? englishForms(item) : frenchForms(item);
}

/** "Malian" and "Malians"; "Beninese", "British" and those marked "=" have no plural of their own. */
function englishForms(item: string): string[] {
  if (item.startsWith("=")) return [item.slice(1)];
  if (/(?:ese|sh|ch|ss|x|s|men)$/u.test(item)) return [item];
  return [item, `${item}s`];
}

/** "malien, malienne, maliens, maliennes". */
function frenchForms(masculine: string): string[] {
  const feminine = inFirstWord(masculine, feminineOf);
  return [...new Set([masculine, feminine, pluralOf(masculine), pluralOf(feminine)])];
}

const pluralOf = (word: string) => (/[sxz]$/u.test(word) ? word : inFirstWord(word, (part) => `${part}s`));

function feminineOf(word: string): string {
  if (/e$/u.test(word)) return word;
  if (/(?:en|on)$/u.test(word)) return `${word}ne`;
  return `${word}e`;
}

/** "coréen du Sud" inflects its first word only. */
function inFirstWord(phrase: string, inflect: (word: string) => string): string {
  const [head, ...rest] = phrase.split(" ");
  return [inflect(head as string), ...rest].join(" ");
}
