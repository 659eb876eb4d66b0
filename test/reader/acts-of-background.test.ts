import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a text published on 20 March 2026 tells: "kind status PARTIES", in the order of the reading. */
const told = (lang: string, text: string) =>
  read({ id: "a", text, lang, published: "2026-03-20" }).engagements.map(({ kind, status, parties }) =>
    [kind, status, ...parties].join(" "),
  );

const holds = (cases: readonly (readonly [string, string, readonly string[]])[]) => {
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(told(lang, text)).toEqual(expected);
  });
};

describe("a text signed by one side with the other", () => {
  const met = {
    en: "Kenya and Uganda held talks in Nairobi. ",
    fr: "Le Kenya et l'Ouganda se sont entretenus à Nairobi. ",
  };
  holds([
    [
      "en",
      `${met.en}The row followed the memorandum signed by Peru with Bolivia.`,
      ["meeting held KEN UGA", "signing held BOL PER"],
    ],
    [
      "en",
      `${met.en}The row followed the treaty signed with Peru by Bolivia.`,
      ["meeting held KEN UGA", "signing held BOL PER"],
    ],
    ["en", `${met.en}The row followed the reports signed by the ministry.`, ["meeting held KEN UGA"]],
    [
      "fr",
      `${met.fr}La querelle est née de l'accord conclu par le Pérou avec la Bolivie.`,
      ["meeting held KEN UGA", "signing held BOL PER"],
    ],
    [
      "fr",
      `${met.fr}La querelle est née du traité signé avec le Pérou par la Bolivie.`,
      ["meeting held KEN UGA", "signing held BOL PER"],
    ],
  ]);
});

describe("negotiations and those who bring the sides to the table", () => {
  holds([
    [
      "en",
      "A first round of negotiations between Peru and Bolivia was held on Monday under the auspices of Chile.",
      ["negotiation held BOL CHL PER"],
    ],
    [
      "en",
      "Peru and Bolivia held negotiations on Monday under the aegis of the African Union.",
      ["negotiation held BOL PER org:AU"],
    ],
    [
      "en",
      "Negotiations between Peru and Bolivia were held in Lima. The Peruvian delegation was headed by Foreign Minister Elmer Schialer, and the Bolivian delegation by Foreign Minister Celinda Sosa.",
      ["negotiation held BOL PER"],
    ],
    ["en", "Peru and Bolivia held negotiations on Monday under the old rules.", ["negotiation held BOL PER"]],
    [
      "fr",
      "Des négociations entre le Pérou et la Bolivie se sont tenues lundi sous l'égide du Chili.",
      ["negotiation held BOL CHL PER"],
    ],
    [
      "fr",
      "Le Pérou et la Bolivie ont mené lundi des négociations sous les auspices de l'Union africaine.",
      ["negotiation held BOL PER org:AU"],
    ],
    [
      "fr",
      "Des négociations entre le Pérou et la Bolivie se sont tenues lundi sous la pluie du Chili.",
      ["negotiation held BOL PER"],
    ],
  ]);
});

describe("what is yet to be", () => {
  holds([
    ["en", "Negotiations between Peru and Bolivia are to start by the end of May.", ["negotiation planned BOL PER"]],
    ["en", "The talks between Peru and Bolivia are to resume in May.", ["meeting planned BOL PER"]],
    ["en", "The negotiations between Peru and Bolivia started on Monday.", ["negotiation held BOL PER"]],
  ]);
});

describe("a body told of in a clause of its own", () => {
  holds([
    [
      "fr",
      "Les ministres des Affaires étrangères du Kenya et de l'Ouganda se sont entretenus lundi de la suite à donner à la Commission mixte, qui s'était tenue le 3 février.",
      ["meeting held KEN UGA", "commission_session held KEN UGA"],
    ],
    ["fr", "Le ministre kényan est reparti mardi de Kampala, où il était venu parler de la commission mixte.", []],
  ]);
});

describe("an occasion on which somebody spoke", () => {
  holds([
    [
      "fr",
      "Le président malien Assimi Goïta a accordé lundi une audience au ministre iranien des Affaires étrangères, Abbas Araghchi, qu'accompagnait le ministre Abdoulaye Diop. Au sortir de l'audience, M. Diop a parlé à la presse.",
      ["meeting held IRN MLI"],
    ],
    [
      "fr",
      "Il recevait à Lomé le ministre béninois des Affaires étrangères, Olushegun Bakari, venu parler commerce.",
      ["visit held BEN TGO"],
    ],
  ]);
});
