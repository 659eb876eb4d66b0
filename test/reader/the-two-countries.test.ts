import { expect, test } from "vitest";
import { read } from "../../src/reader/read.ts";

/** The parties of the signing that a text tells of. */
function signers(text: string, lang: "en" | "fr"): readonly string[] | undefined {
  return read({ id: "a", lang, text }).engagements.find(({ kind }) => kind === "signing")?.parties;
}

test.each([
  [
    "Qatar mediated between Rwanda and the Democratic Republic of the Congo. The two neighbours signed a ceasefire agreement in Doha on 3 May 2024.",
    ["COD", "RWA"],
  ],
  [
    "Turkey hosted talks between Ethiopia and Somalia in Ankara. The two sides signed a declaration on 3 May 2024.",
    ["ETH", "SOM"],
  ],
  [
    "The foreign ministers of Peru and Chile met in Lima to discuss the crisis in Venezuela. The two governments signed an agreement on customs.",
    ["CHL", "PER"],
  ],
  [
    "Chad, Niger and Nigeria came to an understanding in Abuja. The three countries signed a military pact on 3 May 2024.",
    ["NER", "NGA", "TCD"],
  ],
])("states named together are meant together: %s", (text, parties) => {
  expect(signers(text, "en")).toEqual(parties);
});

test.each([
  [
    "Le Qatar a réuni le Rwanda et la République démocratique du Congo. Les deux voisins ont signé le 3 mai 2024 un accord de cessez-le-feu.",
    ["COD", "RWA"],
  ],
  [
    "Le Mali, le Burkina Faso et le Niger ont quitté la CEDEAO. Les trois États ont signé une charte le 16 septembre 2023.",
    ["BFA", "MLI", "NER"],
  ],
])("les États nommés ensemble sont repris ensemble : %s", (text, parties) => {
  expect(signers(text, "fr")).toEqual(parties);
});
