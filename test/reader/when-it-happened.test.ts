import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a text published on 20 March 2026 tells: "kind PARTIES date", in the order of the reading. */
const told = (lang: string, text: string) =>
  read({ id: "a", text, lang, published: "2026-03-20" }).engagements.map(({ kind, parties, date }) =>
    [kind, ...parties, date ?? "undated"].join(" "),
  );

describe("so many days after an act", () => {
  it.each([
    ["en", "Two days after talks between Peru and Bolivia, details are coming out.", ["meeting BOL PER 2026-03-18"]],
    [
      "en",
      "The visit follows by nine days a first round of negotiations between Peru and Bolivia.",
      ["negotiation BOL PER 2026-03-11"],
    ],
    [
      "en",
      "Kenya's foreign minister met his Ugandan counterpart on Tuesday, three weeks after a first round of talks in Kampala.",
      ["meeting KEN UGA 2026-03-17", "negotiation KEN UGA 2026-02"],
    ],
    [
      "en",
      "Kenya recalled its ambassador to Uganda on Tuesday, a month after the visit of Ugandan Foreign Minister Jeje Odongo to Nairobi on 3 February.",
      ["recall KEN UGA 2026-03-17", "visit KEN UGA 2026-02-03"],
    ],
    // what the sentence tells has its own day
    ["en", "A week after the coup, Kenya recalled its ambassador to Uganda.", ["recall KEN UGA undated"]],
    [
      "en",
      "Three days after the storm, Kenyan Foreign Minister Musalia Mudavadi met his Ugandan counterpart on Tuesday.",
      ["meeting KEN UGA 2026-03-17"],
    ],
    [
      "fr",
      "Deux jours après l'entretien du ministre malien des Affaires étrangères avec son homologue japonais, les détails filtrent.",
      ["meeting JPN MLI 2026-03-18"],
    ],
    [
      "fr",
      "Cette annonce intervient trois semaines après la visite du ministre japonais Takeshi Iwaya au Kenya.",
      ["visit JPN KEN 2026-02"],
    ],
    [
      "fr",
      "Quinze jours après la visite du ministre japonais Takeshi Iwaya au Kenya le 2 mars, rien n'a changé.",
      ["visit JPN KEN 2026-03-02"],
    ],
    // what the sentence tells has its own day
    [
      "fr",
      "Une semaine après le coup d'État, le Kenya a rappelé son ambassadeur en Ouganda.",
      ["recall KEN UGA undated"],
    ],
  ])("%s: %s", (lang, text, expected) => {
    expect(told(lang, text)).toEqual(expected);
  });
});

describe("the day of the news", () => {
  it.each([
    [
      "en",
      "Kenyan Foreign Minister Musalia Mudavadi said on Tuesday that trade would grow. He spoke after talks with his Ugandan counterpart.",
      ["meeting KEN UGA 2026-03-17"],
    ],
    [
      "en",
      "Trade fell last year. Kenyan Foreign Minister Musalia Mudavadi met his Ugandan counterpart.",
      ["meeting KEN UGA undated"],
    ],
    [
      "fr",
      "Le ministre japonais des Affaires étrangères Takeshi Iwaya a affirmé dimanche que les échanges croîtraient. Il recevait son homologue kényan.",
      ["meeting JPN KEN 2026-03-15"],
    ],
    [
      "fr",
      "La crise avait éclaté le 6 février. Le Kenya avait alors rappelé son ambassadeur en Ouganda.",
      ["recall KEN UGA 2026-02"],
    ],
    [
      "fr",
      "La crise avait éclaté le 6 février. Le Kenya avait rappelé son ambassadeur en Ouganda.",
      ["recall KEN UGA undated"],
    ],
  ])("%s: %s", (lang, text, expected) => {
    expect(told(lang, text)).toEqual(expected);
  });
});

describe("the day of a deed spoken of beside what is told", () => {
  it.each([
    [
      "en",
      "Peru's foreign minister met his Ghanaian counterpart to follow up on a pledge made in February 2023.",
      ["meeting GHA PER undated"],
    ],
    ["en", "Peru and Ghana signed an agreement reached in February 2023.", ["signing GHA PER undated"]],
    [
      "fr",
      "La rencontre des ministres du Pérou et du Ghana donnait suite à un engagement pris en février 2023.",
      ["meeting GHA PER undated"],
    ],
    // the participle tells of the encounter itself
    ["en", "The meeting between Peru and Ghana held in February 2023 was useful.", ["meeting GHA PER 2023-02"]],
    [
      "fr",
      "La session de la commission mixte du Pérou et du Ghana tenue en février 2023 a été utile.",
      ["commission_session GHA PER 2023-02"],
    ],
  ])("%s: %s", (lang, text, expected) => expect(told(lang, text)).toEqual(expected));
});

describe("an encounter that is only prepared", () => {
  it.each([
    [
      "en",
      "The ministers of Peru and Ghana discussed preparations for the visit of President Mensah of Ghana to Peru.",
    ],
    ["en", "Officials of Peru and Ghana spoke on the telephone to prepare the visit of President Addo to Peru."],
    ["fr", "Le ministre péruvien a reçu l'ambassadeur du Ghana pour préparer la visite du président Addo au Pérou."],
    [
      "fr",
      "Les ministres du Pérou et du Ghana ont passé en revue les préparatifs de la visite du président Addo à Lima.",
    ],
  ])("%s: is not told as held: %s", (lang, text) => {
    expect(told(lang, text).filter((line) => line.startsWith("visit"))).toEqual([]);
  });
});
