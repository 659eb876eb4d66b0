import { describe, expect, it } from "vitest";
import { languageOf, type Language, tokenize } from "../../src/languages/index.ts";
import { topics as english } from "../../src/languages/en/topics.ts";
import { topics as french } from "../../src/languages/fr/topics.ts";
import { findTopics, topicsIn } from "../../src/reader/topics.ts";

function topicsOf(words: string, tag: string) {
  const language = languageOf(tag) as Language;
  const { tokens, sentences } = tokenize(words, language.words, language.lexicon);
  return findTopics({ text: words, tokens, sentences, tags: language.lexicon.tag(tokens) });
}

describe("topics", () => {
  const cases: [string, string, string[]][] = [
    [
      "fr",
      "Ils ont abordé la question palestinienne et la guerre en Ukraine.",
      ["palestinian-question", "ukraine-war"],
    ],
    ["fr", "La réforme du Conseil de sécurité reste une priorité.", ["security-council-reform"]],
    [
      "fr",
      "Le Mouvement des non-alignés célèbre la solidarité internationale.",
      ["international-solidarity", "non-aligned-movement"],
    ],
    [
      "en",
      "They discussed the Sudan crisis, Western Sahara and climate change.",
      ["climate-change", "sudan-crisis", "western-sahara"],
    ],
    ["en", "Both sides back a two-state solution.", ["two-state-solution"]],
    ["en", "The ministers spoke of trade.", []],
  ];
  it.each(cases)("%s: %s", (tag, words, expected) => {
    const hits = topicsOf(words, tag);
    expect(topicsIn(hits, 0, 1000)).toEqual(expected);
  });

  it("says the topic's name in the language of the text, and where it stands", () => {
    const [hit] = topicsOf("Le thé est servi. Puis ils parlent de la cause palestinienne.", "fr");
    expect(hit).toMatchObject({ topic: "palestinian-question", label: "question palestinienne", sentence: 1 });
  });

  it("knows the same topics in both languages", () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });
});
