import { describe, expect, it } from "vitest";
import { readingBy, toldBy } from "./told-by.ts";

const reading = readingBy("fr");
const told = toldBy("fr");
const promised = (text: string) => reading(text).commitments.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

describe("ceremonies", () => {
  const gift = "L’Espagne fait don de trois vedettes à la gendarmerie mauritanienne.";

  it("lets those present at a ceremony take part in what was handed over, without making their states parties", () => {
    const text = `${gift} La cérémonie s’est déroulée en présence de l’ambassadeur d’Espagne, Miriam Alvarez, et de l’ambassadeur du Portugal, Rui Costa.`;
    expect(reading(text).engagements).toMatchObject([
      { kind: "aid", parties: ["ESP", "MRT"], people: ["Miriam Alvarez", "Rui Costa"] },
    ]);
  });

  it("names the ambassador asked to come among those concerned", () => {
    const text = "L’ambassadeur congolais à Kampala, Jean Massala, a été prié de se présenter au ministère ougandais.";
    expect(reading(text).engagements).toMatchObject([
      { kind: "summons", parties: ["COD", "UGA"], people: ["Jean Massala"] },
    ]);
  });
});

describe("who is meant by a pronoun", () => {
  it("is not whoever receives at the head of the sentence", () => {
    const text =
      "Le roi Philippe de Belgique est au Chili. Accueilli par le président Gabriel Boric, il a signé le livre d’or.";
    expect(told(text)).toContain("meeting BEL CHL");
  });
});

describe("appeals", () => {
  it.each([
    "Le Ghana a appelé dimanche l’Iran et Israël à la désescalade.",
    "Le Ghana a exhorté l’Iran et Israël à la retenue.",
  ])("ask for a state of things as well as for a deed: %s", (text) => {
    expect(told(text)).toEqual(["statement GHA IRN ISR"]);
  });
});

describe("promises", () => {
  it("takes an invitation that is accepted for a visit to come", () => {
    const text =
      "Les ministres sénégalais et guinéen se sont vus à Saly. Le ministre guinéen a invité son homologue à Conakry, ce que ce dernier a accepté.";
    expect(promised(text)).toContain("visit GIN SEN");
  });

  it("takes talks on a boundary for negotiations", () => {
    expect(promised("La Grèce et la Libye vont négocier la délimitation de leurs zones maritimes.")).toEqual([
      "meeting GRC LBY",
    ]);
  });
});
