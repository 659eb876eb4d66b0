import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a text published on 20 March 2026 tells: "kind status PARTIES date", in the order of the reading. */
function told(lang: string, text: string): string[] {
  const { engagements } = read({ id: "a", text, lang, published: "2026-03-20" });
  return engagements.map(({ kind, status, parties, date }) => [kind, status, ...parties, date ?? "undated"].join(" "));
}

describe("what had been arranged and will not be", () => {
  it.each([
    [
      "en",
      "The visit that the president of Chile was to pay to Peru in May will not take place on those dates.",
      "visit postponed CHL PER 2026-05",
    ],
    [
      "en",
      "The state visit of the Kenyan president to Germany, set for April, has been put back to a later date.",
      "visit postponed DEU KEN undated",
    ],
    [
      "fr",
      "La visite du président kényan en Allemagne, prévue en avril, ce sera pour plus tard.",
      "visit postponed DEU KEN 2026-04",
    ],
    ["en", "The summit between Peru and Chile will not take place.", "summit cancelled CHL PER undated"],
    ["fr", "Le sommet entre le Chili et le Pérou n'aura pas lieu.", "summit cancelled CHL PER undated"],
    [
      "en",
      "The Colombian president will not be going to Washington in April after all.",
      "visit cancelled COL USA 2026-04",
    ],
    [
      "fr",
      "Le président colombien ne se rendra finalement pas à Washington en avril.",
      "visit cancelled COL USA 2026-04",
    ],
  ])("%s: %s", (lang, text, outcome) => {
    expect(told(lang, text)).toEqual([outcome]);
  });

  it("is nothing where nothing had been arranged", () => {
    expect(told("en", "The Colombian president will not be going to Washington in April.")).toEqual([]);
    expect(told("en", "The Kenyan president's visit to Germany did not take place in April.")).toEqual([]);
  });

  it("is no promise when a future perfect tells what is over", () => {
    const text = "Il aura fallu un coup de téléphone entre le président kényan et son homologue tanzanienne.";
    expect(told("fr", text)).toEqual(["call held KEN TZA undated"]);
  });
});

describe("talks that a third party brings about", () => {
  it.each([
    [
      "en",
      "The leaders of Chad and Sudan shook hands at a meeting hosted by the Emir of Qatar on Monday.",
      "mediation held QAT SDN TCD 2026-03-16",
    ],
    [
      "fr",
      "Les présidents rwandais et burundais se sont serré la main mardi, lors d'une réunion organisée par le président angolais.",
      "mediation held AGO BDI RWA 2026-03-17",
    ],
    [
      "en",
      "Chad and Sudan held talks in Doha under the mediation of Qatar on Monday.",
      "mediation held QAT SDN TCD 2026-03-16",
    ],
  ])("are one mediation (%s: %s)", (lang, text, mediation) => {
    expect(told(lang, text)).toEqual([mediation]);
  });

  it("are a meeting of three where nobody had fallen out", () => {
    const text = "The leaders of Chad and Sudan discussed cotton at a meeting hosted by Egyptian President El-Sisi.";
    expect(told("en", text)).toEqual(["meeting held EGY SDN TCD undated"]);
  });
});

describe("a second act told by what came before it", () => {
  it.each([
    [
      "fr",
      "Le ministre ghanéen Samuel Ablakwa s'est entretenu avec son homologue togolais Robert Dussey avant d'être reçu par le président Faure Gnassingbé.",
      ["meeting held GHA TGO undated", "meeting held GHA TGO undated"],
    ],
    [
      "en",
      "Ghanaian minister Samuel Ablakwa met his Togolese counterpart Robert Dussey in Lome before flying to Benin.",
      ["meeting held GHA TGO undated", "visit held BEN GHA undated"],
    ],
  ])("%s: %s", (lang, text, acts) => {
    expect(told(lang, text)).toEqual(acts);
  });
});
