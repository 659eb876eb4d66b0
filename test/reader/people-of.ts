import { languageOf, tokenize } from "../../src/languages/index.ts";
import type { Mentions } from "../../src/reader/mentions.ts";
import { findMentions } from "../../src/reader/people.ts";

/** The mentions of a text in a language. */
export function mentionsIn(tag: string, text: string, outlet: string | null = null): Mentions {
  const language = languageOf(tag);
  if (!language) throw new Error(`unknown language: ${tag}`);
  const { tokens, sentences } = tokenize(text, language.words, language.lexicon);
  const tagged = { text, tokens, sentences, tags: language.lexicon.tag(tokens) };
  return findMentions(tagged, { outlet, title: null, published: null }, language);
}

/** Those with an office, in text order, as "name | office | party". */
export function peopleOf(tag: string, text: string, outlet: string | null = null): string[] {
  return mentionsIn(tag, text, outlet)
    .people.filter((person) => person.office)
    .map((person) => `${person.name} | ${person.office} | ${person.of ?? "?"}`);
}
