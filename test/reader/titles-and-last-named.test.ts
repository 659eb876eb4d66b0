import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a text published on 20 June 2025 tells as done: "kind PARTIES | people", in the order of the reading. */
function told(lang: "en" | "fr", text: string): string[] {
  return read({ id: "a", text, lang, published: "2025-06-20" })
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties, people }) => `${kind} ${parties.join(" ")} | ${people.join(", ")}`);
}

describe("people meant by a title or as the one named last", () => {
  it("goes on with the title someone was introduced with", () => {
    const text =
      "Le chef de l'État nigérien, le général Abdou Tahirou, a parlé dimanche. Le lendemain, le général a reçu le ministre malien des Affaires étrangères, Abdoulaye Keïta.";
    expect(told("fr", text)).toEqual(["meeting MLI NER | Abdou Tahirou, Abdoulaye Keïta"]);
  });

  it("takes no title that nobody was introduced with", () => {
    expect(
      told("fr", "Le ministre malien Abdoulaye Keïta est rentré. Le général a reçu le ministre ivoirien."),
    ).toEqual([]);
  });

  it.each([
    ["Celui-ci", "Robert Kouamé Mabri"],
    ["Ce dernier", "Robert Kouamé Mabri"],
  ])("%s is whoever was named last", (word, name) => {
    const text = `Le Premier ministre ivoirien, ${name}, est arrivé lundi à Rabat. ${word} a été reçu par le chef du gouvernement marocain, Aziz Tazi.`;
    expect(told("fr", text)).toContain(`meeting CIV MAR | Aziz Tazi, ${name}`);
  });

  it("takes what follows 'après avoir' as done", () => {
    const text =
      "Le ministre suisse des Affaires étrangères, Ivo Caduff, a parlé à la presse à Berne après avoir reçu son homologue libyen, Taher Baour.";
    expect(told("fr", text)).toEqual(["meeting CHE LBY | Ivo Caduff, Taher Baour"]);
  });

  it.each([
    "The foreign ministers of the Group of Seven urged Hamas to release the hostages.",
    "The G7 foreign ministers met in Halifax on Thursday. They urged Hamas to release the hostages.",
  ])("lets a group of states speak: %s", (text) => {
    expect(told("en", text)).toContain("statement org:G7 org:Hamas | ");
  });
});
