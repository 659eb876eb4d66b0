import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const reading = (lang: string, text: string) => read({ id: "a", text, lang, published: "2026-03-20" });

/** What a text published on Friday, 20 March 2026 tells: "kind status PARTIES". */
const told = (lang: string, text: string) =>
  reading(lang, text).engagements.map(({ kind, status, parties }) => [kind, status, ...parties].join(" "));

/** What it promises, or says of a promise: "kind status PARTIES". */
const promised = (lang: string, text: string) =>
  reading(lang, text).commitments.map(({ kind, status, parties }) => [kind, status, ...parties].join(" "));

describe("an encounter that had been put off", () => {
  it.each([
    ["en", "The summit between Kenya and Uganda, postponed twice, opened on Monday in Kampala.", "summit held KEN UGA"],
    ["en", "A summit between Kenya and Uganda, postponed twice, is now planned for May.", "summit planned KEN UGA"],
    [
      "en",
      "The joint commission of Kenya and Uganda, which had been put off in May, met in Kampala on Tuesday.",
      "commission_session held KEN UGA",
    ],
    [
      "fr",
      "La rencontre entre les présidents du Kenya et de l'Ouganda, reportée à deux reprises, s'est tenue lundi.",
      "meeting held KEN UGA",
    ],
    [
      "fr",
      "La visite du président kényan en Ouganda, annulée la semaine dernière, aura finalement lieu en mai.",
      "visit planned KEN UGA",
    ],
    ["en", "The visit of Kenya's president to Uganda has been brought forward to June 30.", "visit planned KEN UGA"],
    ["fr", "La visite du président kényan en Ouganda a été avancée au 30 juin.", "visit planned KEN UGA"],
  ])("is what the main verb says (%s): %s", (lang, text, act) => {
    expect(told(lang, text)).toEqual([act]);
  });
});

describe("what had been promised", () => {
  it.each([
    ["en", "Kenya's president has dropped plans to visit Uganda.", "visit cancelled KEN UGA"],
    ["en", "The Kenyan president's trip to Uganda has slipped to next spring.", "visit postponed KEN UGA"],
    [
      "en",
      "Talks between Kenya and Uganda due to open on Monday have been pushed back by two weeks.",
      "meeting postponed KEN UGA",
    ],
    ["fr", "Le déplacement du président kényan en Ouganda a glissé au printemps.", "visit postponed KEN UGA"],
    ["fr", "La visite du président kényan à Kampala n'est plus à l'ordre du jour.", "visit cancelled KEN UGA"],
    ["fr", "Nairobi a renoncé à son projet d'ouvrir un consulat à Gulu, en Ouganda.", "embassy cancelled KEN UGA"],
  ])("is put off or called off (%s): %s", (lang, text, outcome) => {
    expect(promised(lang, text)).toEqual([outcome]);
  });

  it.each([
    ["en", "Kenya made good on its pledge to send 200 police officers to Haiti.", "military_cooperation held HTI KEN"],
    ["fr", "Le Kenya a tenu sa promesse d'envoyer 200 policiers en Haïti.", "military_cooperation held HTI KEN"],
    ["en", "Iran has delivered the million vaccine doses it promised Mali in August.", "aid held IRN MLI"],
    ["fr", "L'Iran a livré au Mali le million de doses de vaccin promis en août.", "aid held IRN MLI"],
  ])("is done, and promises nothing more (%s): %s", (lang, text, act) => {
    expect(told(lang, text)).toEqual([act]);
    expect(promised(lang, text)).toEqual([]);
  });

  it("has the day on which it was done for its date, not the day of the promise", () => {
    const [opening] = reading(
      "en",
      "As promised in March, Kenya opened its embassy in Lome on Tuesday, Togo's foreign ministry said.",
    ).engagements;
    expect(opening).toMatchObject({ kind: "embassy", status: "held", date: "2026-03-17" });
  });

  it("is not held by being spoken of", () => {
    expect(
      told("en", "The promised meeting of the joint commission between Mali and Iran has still not taken place."),
    ).toEqual([]);
  });
});
