import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const reading = (lang: string, text: string) => read({ id: "a", text, lang, published: "2026-03-20" });

/** What a text published on 20 March 2026 tells: "kind status PARTIES date", in the order of the reading. */
const told = (lang: string, text: string) =>
  reading(lang, text).engagements.map(({ kind, status, parties, date }) =>
    [kind, status, ...parties, date ?? "undated"].join(" "),
  );

/** What it promises: "kind PARTIES due". */
const promised = (lang: string, text: string) =>
  reading(lang, text).commitments.map(({ kind, parties, due }) => [kind, ...parties, due ?? "undated"].join(" "));

describe("each act of an article", () => {
  it.each([
    [
      "a guest received after another",
      "en",
      "Egyptian foreign minister Badr Abdelatty received the Sudanese and Ethiopian ministers separately on Monday.",
      ["meeting held EGY ETH 2026-03-16", "meeting held EGY SDN 2026-03-16"],
    ],
    [
      "an expulsion and its answer",
      "fr",
      "Lundi, Bamako a donné 48 heures à deux agents de l'ambassade de Suède pour quitter le pays. Mardi, Stockholm a répliqué : deux diplomates maliens sont expulsés.",
      ["expulsion held MLI SWE 2026-03-16", "expulsion held MLI SWE 2026-03-17"],
    ],
    [
      "a day spent in another capital",
      "fr",
      "Le chef de la diplomatie japonaise Takeshi Iwaya a passé son lundi à Nairobi.",
      ["visit held JPN KEN 2026-03-16"],
    ],
    [
      "what was agreed by telephone",
      "en",
      "The two presidents of Peru and Bolivia had agreed by telephone at the end of February to resume contacts.",
      ["call held BOL PER 2026-02"],
    ],
    [
      "a visit of months ago, though trade is told in the present",
      "en",
      "Trade has picked up after Japanese Foreign Minister Takeshi Iwaya's visit to Kenya in January.",
      ["visit held JPN KEN 2026-01"],
    ],
    [
      "a visit to a state whose article is one word with the preposition",
      "fr",
      "Le commerce a repris après la visite du ministre japonais Takeshi Iwaya au Kenya en janvier.",
      ["visit held JPN KEN 2026-01"],
    ],
    [
      "a stop, not the next one of the tour",
      "fr",
      "À la tête d'une forte délégation, le ministre japonais Takeshi Iwaya est à Lomé, avant de poursuivre sa tournée au Ghana.",
      ["visit ongoing JPN TGO undated"],
    ],
    [
      "no summit of the two who meet after one of them attended it",
      "en",
      "President Ruto of Kenya flew to Kampala from Lome, where he had attended an African farming summit, and was met by President Museveni of Uganda.",
      ["visit held KEN UGA undated", "meeting held KEN UGA undated"],
    ],
    [
      "nothing pressed by the press of a country",
      "en",
      "According to the Turkish press, Egypt and Greece are at odds.",
      [],
    ],
  ])("%s", (_, lang, text, acts) => {
    expect(told(lang, text)).toEqual(acts);
  });

  it("is a promise of all who will be there, when a helper is named beside them", () => {
    const talks = "Sudan and Ethiopia held negotiations in Cairo on Monday.";
    expect(promised("en", `${talks} The next round will be held in April 2026, again with Egyptian help.`)).toEqual([
      "meeting EGY ETH SDN 2026-04",
    ]);
  });

  it("is a promise of an embassy where representation is to be restored", () => {
    const text = "Colombia and Venezuela agreed to restore full diplomatic representation in each other's capitals.";
    expect(promised("en", text)).toEqual(["embassy COL VEN undated"]);
  });
});
