import { describe, expect, it } from "vitest";
import { languageOf, tokenize } from "../../src/languages/index.ts";

function wordsOf(tag: string, text: string): string[] {
  const language = languageOf(tag);
  if (!language) throw new Error(tag);
  return tokenize(text, language.words, language.lexicon).tokens.map(({ word }) => word.text);
}

describe("tokenize", () => {
  it.each([
    ["fr", "Lorsqu’il a reçu l’Iran d'Abbas", ["Lorsqu’", "il", "a", "reçu", "l’", "Iran", "d'", "Abbas"]],
    ["fr", "Aujourd’hui, qu’l’Iran dit-il", ["Aujourd’hui", ",", "qu’", "l’", "Iran", "dit", "-il"]],
    ["fr", "S.E.M. Diallo a reçu M. A. B. Diop.", ["S.E.M.", "Diallo", "a", "reçu", "M.", "A.", "B.", "Diop", "."]],
    ["en", "The U.S. leader’s 1,760.5 km", ["The", "U.S.", "leader", "’s", "1,760.5", "km"]],
  ])("%s: %s", (tag, text, words) => {
    expect(wordsOf(tag, text)).toEqual(words);
  });

  it.each(["l'", "a'", "d’l", "M.", "U.S.", "1.5,", "a-", "…", "\n", "é\u0301"])(
    "takes a megabyte of %j in its stride",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const started = performance.now();
      wordsOf("fr", text);
      expect(performance.now() - started).toBeLessThan(4000);
    },
  );
});
