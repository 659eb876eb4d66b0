import { describe, expect, it, test } from "vitest";
import { read } from "../../src/reader/read.ts";

type Lang = "en" | "fr";
function found(lang: Lang, text: string, published: string | null = "2025-07-10", author: string | null = null) {
  return read({ id: "a", lang, text, published, author }).people;
}
const officeOf = (lang: Lang, text: string, name: string, published?: string | null, author?: string) => {
  const person = found(lang, text, published, author).find((one) => one.name.includes(name));
  return person?.office ? `${person.office} ${person.of}` : null;
};

describe("those whom an article names without their office", () => {
  test.each<[Lang, string, string, string]>([
    [
      "fr",
      "Les présidents du Gabon et du Sénégal ont été reçus à la Maison-Blanche par Donald Trump mercredi.",
      "Trump",
      "head_of_state USA",
    ],
    [
      "en",
      "Tonga's Prime Minister rang Christopher Luxon on Tuesday to discuss seasonal work in New Zealand.",
      "Luxon",
      "head_of_government NZL",
    ],
    [
      "fr",
      "À Rabat, Nasser Bourita a reçu lundi l'ambassadrice de Norvège au Maroc.",
      "Bourita",
      "foreign_minister MAR",
    ],
  ])("%s: %s", (lang, text, name, expected) => {
    expect(officeOf(lang, text, name)).toBe(expected);
  });

  const text = "Uruguay's Luis Lacalle Pou would not sign the declaration of the bloc on Tuesday.";
  it("had it at the time of the article", () => {
    expect(officeOf("en", text, "Lacalle", "2023-07-10")).toBe("head_of_state URY");
  });
  it("have none before or after their terms", () => {
    expect(officeOf("en", text, "Lacalle", "2025-07-10")).toBeNull();
    expect(officeOf("en", text, "Lacalle", "2019-07-10")).toBeNull();
  });
  it("are dated by the text where the article has no date", () => {
    const dated = (year: number) => `On 4 July ${year} Emmanuel Macron spoke in Paris of France and its partners.`;
    expect(officeOf("en", dated(2022), "Macron", null)).toBe("head_of_state FRA");
    expect(officeOf("en", dated(2012), "Macron", null)).toBeNull();
  });
  it("have it in an undated text if it was their only one", () => {
    expect(officeOf("fr", "La France a applaudi Emmanuel Macron.", "Macron", null)).toBe("head_of_state FRA");
    expect(officeOf("fr", "La France a applaudi Laurent Fabius et Jean-Yves Le Drian.", "Le Drian", null)).toBeNull();
  });
  it("are less sure than those of whom it is told", () => {
    const [person] = found(
      "fr",
      "Emmanuel Macron a appelé lundi le roi Charles III. La France et Londres s'en félicitent.",
    );
    expect(person).toMatchObject({ name: "Emmanuel Macron", confidence: 0.5, rules: ["people.known-office"] });
    expect(person?.evidence.map((span) => span.text)).toEqual(["Emmanuel Macron"]);
  });
});

describe("no office is given", () => {
  it("where the text gives one", () => {
    const text = "Former US president Donald Trump met the prime minister of Hungary in Florida on Monday.";
    expect(officeOf("en", text, "Trump")).toBe("former_official USA");
  });
  it("to a place or body that bears a name", () => {
    expect(officeOf("fr", "Le ministre est arrivé au Maroc à l'aéroport Mohammed VI lundi.", "Mohammed")).toBeNull();
    expect(officeOf("en", "Work on the Narendra Modi stadium in India began on Monday.", "Modi")).toBeNull();
  });
  it("to a surname alone, or to a namesake of another first name", () => {
    expect(officeOf("en", "The United States thanked Eric Trump on Monday.", "Trump")).toBeNull();
    expect(officeOf("fr", "La France a remercié Brigitte Macron lundi.", "Macron")).toBeNull();
  });
  it("to a namesake in a text that never speaks of the state", () => {
    expect(officeOf("en", "In Nairobi, Winston Peters opened a bakery with Kenya's Ann Wambui.", "Peters")).toBeNull();
  });
  it("to whoever wrote the article", () => {
    const text = "The United States and Kenya signed a trade pact on Monday, Marco Rubio reports from Nairobi.";
    expect(officeOf("en", text, "Rubio", "2025-07-10", "Marco Rubio")).toBeNull();
  });
});

describe("a minister without a portfolio in the text", () => {
  it("has the one that the list knows", () => {
    const en = "Turkish minister Hakan Fidan met the president of Kazakhstan in Astana on Monday.";
    expect(officeOf("en", en, "Fidan")).toBe("foreign_minister TUR");
    const fr = "Le ministre malien Abdoulaye Diop s'est rendu lundi à Alger.";
    expect(officeOf("fr", fr, "Diop")).toBe("foreign_minister MLI");
  });
  it("has none that he held at another time, nor instead of one that is told", () => {
    const then = "Turkish minister Hakan Fidan met the president of Kazakhstan in Astana on Monday.";
    expect(officeOf("en", then, "Fidan", "2019-07-10")).toBe("minister TUR");
    const trade = "Turkish trade minister Hakan Fidan met the president of Kazakhstan in Astana on Monday.";
    expect(officeOf("en", trade, "Fidan")).toBe("minister TUR");
  });
});

describe("an adjective of two states", () => {
  it.each([
    ["Le Premier ministre congolais Anatole Collinet Makosso a reçu le ministre chinois.", "Makosso", "COG"],
    ["La Première ministre congolaise Judith Suminwa Tuluka a reçu le ministre chinois.", "Tuluka", "COD"],
  ])("means the one that a known bearer of the name serves: %s", (text, name, of) => {
    expect(officeOf("fr", text, name)).toBe(`head_of_government ${of}`);
  });
});
