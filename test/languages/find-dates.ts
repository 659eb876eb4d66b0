import type { DateMention, Language } from "../../src/languages/language.ts";
import { tokenize } from "../../src/languages/tokenizer.ts";

export interface FoundDate extends DateMention {
  readonly words: string;
}

/** The dates of a text with their words. */
export function datesIn(language: Language, text: string, published: string | null): FoundDate[] {
  const { tokens, sentences } = tokenize(text, language.words, language.lexicon);
  return language
    .dates({ text, tokens, sentences, tags: [] }, published)
    .map((date) => ({ ...date, words: text.slice(tokens[date.first]?.start, tokens[date.last - 1]?.end) }));
}

/** "d'ici juin = ≤ 2026-06?" */
export function shown({ words, role, iso, guessed }: FoundDate): string {
  const sign = { on: "", by: "≤ ", since: "≥ ", next: "→ " }[role];
  return `${words} = ${sign}${iso}${guessed ? "?" : ""}`;
}
