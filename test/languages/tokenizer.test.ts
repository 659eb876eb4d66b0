import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, languageOf, tokenize } from "../../src/languages/index.ts";

const en = languageOf("en") as Language;
const fr = languageOf("fr") as Language;
const cut = (text: string, language: Language) => tokenize(text, language.words, language.lexicon);
const wordsOf = (text: string, language: Language) => cut(text, language).tokens.map(({ word }) => word.text);
const shapeOf = (text: string) => cut(text, en).tokens[0]?.word.shape;

/** The sentences of a text, as printed. */
function sentencesOf(text: string, language: Language): string[] {
  const { tokens, sentences } = cut(text, language);
  return sentences.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

describe("words", () => {
  /** Text, and its words parted by "|". */
  const french: [string, string][] = [
    ["S.E.M. Diarra", "S.E.M.|Diarra"],
    ["M. A. B. Diallo", "M.|A.|B.|Diallo"],
    ["l’Iran", "l’|Iran"],
    ["L'Iran", "L'|Iran"],
    ["d’Abidjan", "d’|Abidjan"],
    ["qu’il", "qu’|il"],
    ["aujourd’hui", "aujourd’hui"],
    ["Jean-Noël", "Jean-Noël"],
    ["dit-il", "dit|-il"],
    ["a-t-elle déclaré", "a|-t-elle|déclaré"],
    ["ce jour-là", "ce|jour|-là"],
    ["n° 12", "n|°|12"],
    ["Mme Traoré", "Mme|Traoré"],
    ["1er juin", "1er|juin"],
    ["17h30", "17h30"],
    ["« oui »", "«|oui|»"],
    ["l’Accord d’Alger", "l’|Accord|d’|Alger"],
    ["Lorsqu’il a reçu l’Iran d'Abbas", "Lorsqu’|il|a|reçu|l’|Iran|d'|Abbas"],
    ["Aujourd’hui, qu’l’Iran dit-il", "Aujourd’hui|,|qu’|l’|Iran|dit|-il"],
    ["BAMAKO, 3 juin (APS) –", "BAMAKO|,|3|juin|(|APS|)|–"],
  ];
  it.each(french)("cuts the French %s into %s", (text, words) => {
    expect(wordsOf(text, fr).join("|")).toBe(words);
  });

  const english: [string, string][] = [
    ["the U.S. and", "the|U.S.|and"],
    ["Mr. Lee", "Mr.|Lee"],
    ["H.E. Dr. Adeyemi", "H.E.|Dr.|Adeyemi"],
    ["1.5 per cent", "1.5|per|cent"],
    ["US$1,760 million", "US|$|1,760|million"],
    ["The U.S. leader’s 1,760.5 km", "The|U.S.|leader|’s|1,760.5|km"],
    ["at 17:35.", "at|17:35|."],
    ["N'Djamena", "N'Djamena"],
    ["N’Djamena", "N’Djamena"],
    ["Mali's", "Mali|'s"],
    ["Mali’s envoy", "Mali|’s|envoy"],
    ["didn't", "did|n't"],
    ["they’ll", "they|’ll"],
    ["Jean-Noël", "Jean-Noël"],
    ["“peace”", "“|peace|”"],
    ["the ministers' talks", "the|ministers|'|talks"],
    ["wait... no", "wait|...|no"],
    ["G20-led", "G20-led"],
    ["VIENNA, 7 April (Wire) —", "VIENNA|,|7|April|(|Wire|)|—"],
  ];
  it.each(english)("cuts the English %s into %s", (text, words) => {
    expect(wordsOf(text, en).join("|")).toBe(words);
  });
});

describe("shapes", () => {
  it.each([
    ["mali", "lower"],
    ["Mali", "initial"],
    ["A.", "initial"],
    ["Jean-Noël", "initial"],
    ["N'Djamena", "initial"],
    ["MALI", "upper"],
    ["S.E.M.", "upper"],
    ["McKay", "mixed"],
    ["iPhone", "mixed"],
    ["DÉBY-Itno", "mixed"],
    ["2025", "number"],
    ["1er", "number"],
    ["M23", "upper"],
    [",", "punctuation"],
  ])("calls %s %s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe("sentences", () => {
  it("ends a sentence at a full stop before a capital", () => {
    expect(sentencesOf("They met. The talks went on.", en)).toEqual(["They met.", "The talks went on."]);
  });
  it("ends one after the network X, which is no initial", () => {
    expect(sentencesOf("Il l'a écrit sur X. Son homologue a réagi. M. X. Diallo aussi.", fr)).toHaveLength(3);
  });
  it("does not end one after a title or initials", () => {
    const text = "M. A. B. Diallo a reçu S.E.M. Koné.";
    expect(sentencesOf(text, fr)).toEqual([text]);
  });
  it("ends one at a dotted name before a word that opens sentences", () => {
    expect(sentencesOf("He left the U.S. The talks ended.", en)).toEqual(["He left the U.S.", "The talks ended."]);
  });
  it("ends one after the closing quotation mark", () => {
    expect(sentencesOf("« Oui. » Il est parti.", fr)).toEqual(["« Oui. »", "Il est parti."]);
  });
  it("goes on over a wrapped line", () => {
    const line = "The minister of foreign affairs of the republic met his";
    expect(sentencesOf(`${line}\ncounterpart on Monday.`, en)).toHaveLength(1);
  });
  it("cuts a sentence that never ends", () => {
    expect(cut("and ".repeat(1000), en).sentences.map(({ first, last }) => last - first)).toEqual([400, 400, 200]);
  });
  it("parts paragraphs at a blank line and at a short line", () => {
    const { sentences } = cut("Title\nThe talks began\n\nthey ended", en);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });
});

describe.each([en, fr])("any text in $tag", (language) => {
  const piece = fc.constantFrom(
    ..."a é M. A. B. l’ ' ’ - -t-il n't 's S.E.M. U.S. n° 1.5 1,7 ... . , ; « » “ ( ) Mali N'Djamena Le The \u0301 👍 \ud83d ß İ ﬁ 日本 \u00a0 \u200b".split(
      " ",
    ),
    " ",
    "\n",
    "\r\n",
    "\n\n",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  );

  it("has tokens in order that spell it, and leaves out nothing but space", () => {
    fc.assert(
      fc.property(text, (text) => {
        let from = 0;
        for (const { word, start, end } of cut(text, language).tokens) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(word.text);
          expect(text.slice(from, start)).toMatch(/^[\s\u200b\ufeff]*$/u);
          from = end;
        }
        expect(text.slice(from)).toMatch(/^[\s\u200b\ufeff]*$/u);
      }),
    );
  });

  it("has every token in one sentence", () => {
    fc.assert(
      fc.property(text, (text) => {
        const { tokens, sentences } = cut(text, language);
        let next = 0;
        for (const { first, last } of sentences) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });

  it.each(["a", "(", ".", " ", "\n", "7", "'", "a-", "l'", "M. A. B. ", "1.1,", "A"])(
    "takes no longer for many %j",
    (piece) => {
      const start = performance.now();
      cut(piece.repeat(400_000 / piece.length), language);
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
