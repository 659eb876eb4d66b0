import { describe, expect, it } from "vitest";
import { englishOrdinal, languageOf, ordinalOf } from "../../src/languages/index.ts";
import { read } from "../../src/reader/read.ts";

describe("ordinals of gatherings", () => {
  const french = languageOf("fr")?.gatherings ?? { ordinals: [], types: {} };
  it.each([
    ["19e", 19],
    ["XIXe", 19],
    ["quinzième", 15],
    ["première", 1],
    ["sommet", null],
  ])("reads %s", (word, number) => expect(ordinalOf(word, french)).toBe(number));

  it.each([
    [1, "1st"],
    [11, "11th"],
    [22, "22nd"],
    [68, "68th"],
  ])("writes %i in English", (number, words) => expect(englishOrdinal(number)).toBe(words));
});

describe("what a visit or a meeting takes from its surroundings", () => {
  const readingOf = (text: string, lang: string) => read({ id: "example", text, lang, published: "2025-06-15" });

  it("names the host event in English", () => {
    const text =
      "Le ministre malien Abdoulaye Diop a rencontré le ministre iranien Abbas Araghchi en marge du 17e sommet de l'OCI à Djeddah.";
    expect(readingOf(text, "fr").engagements[0]?.host_event).toBe("17th OIC summit");
  });

  it("takes whoever is in another state for a visitor, but not one who comes for a gathering", () => {
    expect(readingOf("Togolese minister Robert Dussey was in Rabat on Tuesday.", "en").engagements[0]).toMatchObject({
      kind: "visit",
      parties: ["MAR", "TGO"],
      city: "Rabat",
      date: "2025-06-10",
    });
    const kinds = readingOf(
      "Togolese minister Robert Dussey was in Rabat for the African Union summit.",
      "en",
    ).engagements;
    expect(kinds.map(({ kind }) => kind)).not.toContain("visit");
  });

  it("dates a meeting told after a visit, and adds the host to the visitors", () => {
    const text =
      "Togolese minister Robert Dussey arrived in Rabat on Thursday. He met the Moroccan foreign minister, Nasser Bourita.";
    const visit = readingOf(text, "en").engagements.find(({ kind }) => kind === "visit");
    const meeting = readingOf(text, "en").engagements.find(({ kind }) => kind === "meeting");
    expect(meeting?.date).toBe("2025-06-12");
    expect(visit?.people).toContain("Nasser Bourita");
  });
});
