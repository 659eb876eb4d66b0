import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

const fr = toldBy("fr");
const en = toldBy("en");

describe("a body of two sides", () => {
  it("is what they met for", () => {
    const text = "La Chine et la Suisse se sont retrouvées à Berne pour la réunion de la commission économique mixte.";
    expect(fr(text)).toEqual(["commission_session CHE CHN"]);
    expect(en("Chinese and South Korean diplomats consulted in Beijing under their high-level dialogue.")).toEqual([
      "consultations CHN KOR",
    ]);
  });

  it("is named by states of several words", () => {
    expect(en("The Ghana-South Africa joint commission met in Accra.")).toEqual(["commission_session GHA ZAF"]);
    expect(en("The Papua New Guinea-Australia joint commission met in Port Moresby.")).toEqual([
      "commission_session AUS PNG",
    ]);
  });

  it("has just ended its work", () => {
    expect(fr("La grande commission mixte tchado-nigérienne vient d'achever ses travaux.")).toEqual([
      "commission_session NER TCD",
    ]);
  });

  it("sat on a day named before it", () => {
    expect(en("The Argentine and Chilean ministers chaired Wednesday's bilateral consultations.")).toEqual([
      "consultations ARG CHL",
    ]);
  });
});

describe("two states that bargain", () => {
  it("are the subject of what was agreed after it", () => {
    expect(fr("Après trois jours de négociations, la Chine et l'Inde ont annoncé une trêve.")).toContain(
      "negotiation CHN IND",
    );
  });

  it("are not told to have met where talks are only supposed", () => {
    expect(en("If Chile meets Peru in Lima, the border will be discussed.")).toEqual([]);
  });
});
