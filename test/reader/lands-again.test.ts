import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

describe("a state told again by what it is or where it lies", () => {
  it.each([
    [
      "en",
      "Qatar and India have grown close. Last week the Indian foreign minister was received by the emirate's prime minister.",
      ["meeting IND QAT"],
    ],
    [
      "en",
      "Estonia courts Bhutan. The Baltic state's foreign minister travelled to the Himalayan kingdom in May.",
      ["visit BTN EST"],
    ],
    [
      "en",
      "Israel and Morocco are partners. In 2021 the kingdom opened a liaison office in Tel Aviv.",
      ["embassy ISR MAR"],
    ],
    [
      "en",
      "The Saudi minister spoke of the kingdom of heaven. He expelled the Omani ambassador.",
      ["expulsion OMN SAU"],
    ],
    ["en", "Kenya is at peace. A West African country expelled its ambassador.", []],
    [
      "fr",
      "Le Turkménistan reçoit peu. Le ministre japonais des Affaires étrangères s'est rendu dans le pays d'Asie centrale en août 2024.",
      ["visit JPN TKM"],
    ],
    [
      "fr",
      "L'Arabie saoudite et l'Iran restent en contact. Le ministre de la Défense du royaume était à Téhéran en avril.",
      ["visit IRN SAU"],
    ],
  ] as const)("%s: %s", (lang, text, expected) => expect(toldBy(lang)(text)).toEqual(expected));
});

describe("somebody of the other side who goes without a name", () => {
  it.each([
    [
      "en",
      "Kenya's president flew to Dar es Salaam in May 2024. His hostess received him at State House.",
      ["visit KEN TZA", "meeting KEN TZA"],
    ],
    [
      "en",
      "During his stay in Singapore the Vietnamese foreign minister also met the prime minister.",
      ["visit SGP VNM", "meeting SGP VNM"],
    ],
    [
      "fr",
      "Le chef de la diplomatie nigériane s'est rendu dans la capitale nigérienne, où il a rencontré son homologue.",
      ["visit NER NGA", "meeting NER NGA"],
    ],
    ["fr", "Relations au plus bas. Le président français avait été reçu en Algérie en août 2022.", ["visit DZA FRA"]],
  ] as const)("%s: %s", (lang, text, expected) => expect(toldBy(lang)(text)).toEqual(expected));
});
