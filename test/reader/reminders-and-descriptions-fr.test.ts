import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a French text published on 12 March 2025 tells: "kind PARTIES". */
function told(text: string): string[] {
  const { engagements } = read({ id: "a", text, lang: "fr", published: "2025-03-12" });
  return engagements.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);
}

describe("somebody who is reminded", () => {
  it.each([
    ["Le ministre camerounais a rappelé à l'ambassadeur d'Allemagne que son pays était souverain."],
    ["Le Togo a rappelé à son homologue béninois le sort de son ambassadeur."],
    ["Le Cameroun a rappelé aux deux visiteurs français le prix qu'il attache à son ambassadeur."],
  ])("is not called back: %s", (text) => {
    expect(told(text)).not.toContainEqual(expect.stringMatching(/^recall/u));
  });

  it.each([
    ["Le Mali a rappelé à Bamako son ambassadeur à Alger."],
    ["Le Mali a rappelé à lui son ambassadeur à Alger."],
  ])("unlike an ambassador: %s", (text) => {
    expect(told(text)).toEqual(["recall DZA MLI"]);
  });
});

describe("a participle behind its noun", () => {
  it("says which ties are meant, and tells of nothing", () => {
    expect(told("Le Togo et le Japon entretiennent des liens noués dès l'indépendance.")).toEqual([]);
  });

  it("tells of what has a day, a place or a doer", () => {
    expect(told("Les accords signés en 2019 par le Sénégal et la Gambie seront appliqués.")).toEqual([
      "signing GMB SEN",
    ]);
    expect(told("Les relations entre l'Iran et l'Arabie saoudite, rétablies en mars 2023, sont bonnes.")).toEqual([
      "relations_restored IRN SAU",
    ]);
  });
});
