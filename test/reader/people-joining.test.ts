import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Ways of joining a name to an office: language, text, people as "name | office | party". */
const cases: [string, string, ...string[]][] = [
  ["fr", "Karim Haddad, en charge des Affaires étrangères au Liban, a parlé.", "Karim Haddad | foreign_minister | LBN"],
  [
    "fr",
    "La ministre croate, vice-Première ministre chargée des Affaires étrangères, Jelena Horvat, a parlé.",
    "Jelena Horvat | foreign_minister | HRV",
  ],
  [
    "fr",
    "Le commissaire de l’Union africaine aux Affaires politiques, à la Paix et à la Sécurité, Tunde Adeyemi, a parlé.",
    "Tunde Adeyemi | igo_official | org:AU",
  ],
  [
    "fr",
    "Ont signé : pour le Mali, M. Issa Sanogo ; pour le Niger, M. Bakary Yaou, tous ministres de la Défense.",
    "Issa Sanogo | defence_minister | MLI",
    "Bakary Yaou | defence_minister | NER",
  ],
  [
    "fr",
    "Jean Mba et Awa Barry, respectivement ministre de la Santé et ministre de l’Éducation du Gabon, ont parlé.",
    "Jean Mba | minister | GAB",
    "Awa Barry | minister | GAB",
  ],
  ["fr", "Le Niger a nommé Issa Boubé au poste d’ambassadeur en Algérie.", "Issa Boubé | ambassador | NER"],
  [
    "fr",
    "Selon M. Sanogo, tout va bien. Le ministre malien de la Santé, Issa Sanogo, l’a dit.",
    "Issa Sanogo | minister | MLI",
  ],
  [
    "fr",
    "La cheffe de la diplomatie a vu le souverain marocain, Sa Majesté le Roi Hassan Alami.",
    "Hassan Alami | monarch | MAR",
  ],
  [
    "fr",
    "Les deux vice-ministres des Affaires étrangères, la Brésilienne Ana Prado et le Colombien Luis Rojas, ont parlé.",
    "Ana Prado | deputy_foreign_minister | BRA",
    "Luis Rojas | deputy_foreign_minister | COL",
  ],
  [
    "en",
    "Peter Otieno, who holds the foreign affairs portfolio in Kenya, spoke.",
    "Peter Otieno | foreign_minister | KEN",
  ],
  ["en", "Ann Wambui, the no-nonsense Kenyan foreign minister, spoke.", "Ann Wambui | foreign_minister | KEN"],
  [
    "en",
    "The head of the European Union Election Observation Mission, Marc Janssens, spoke.",
    "Marc Janssens | igo_official | org:EU",
  ],
  ["en", "Chief of State Protocol Jean Mbarga spoke in Cameroon.", "Jean Mbarga | official | CMR"],
  ["en", "Kenyan Ambassador (Dr.) Monica Wekesa spoke.", "Monica Wekesa | ambassador | KEN"],
];

describe("joining names to offices", () => {
  it.each(cases)("%s: %s", (language, text, ...people) => {
    expect(peopleOf(language, text)).toEqual(people);
  });
});

describe("what is no person", () => {
  it.each([
    ["en", "The Official Creditor Committee met in Colombo."],
    ["en", "The head of the Electoral Observation Mission spoke."],
    ["fr", "Bangui (OI) – La ministre de la Défense a parlé."],
    ["fr", "Le pape a envoyé un message à Lima."],
  ])("%s: %s", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
  });
});
