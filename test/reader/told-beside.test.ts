import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const reading = (lang: string, text: string) => read({ id: "a", text, lang, published: "2026-03-20" });

/** What a text published on Friday, 20 March 2026 tells: "kind status PARTIES". */
const told = (lang: string, text: string) =>
  reading(lang, text).engagements.map(({ kind, status, parties }) => [kind, status, ...parties].join(" "));

/** What it promises: "kind PARTIES due". */
const promised = (lang: string, text: string) =>
  reading(lang, text).commitments.map(({ kind, parties, due }) => [kind, ...parties, due ?? "undated"].join(" "));

describe("a body that is to meet", () => {
  it.each([
    [
      "fr",
      "L'accord entre le Sénégal et la Gambie crée une commission mixte de suivi, qui se réunira à Banjul en mai.",
    ],
    [
      "fr",
      "L'accord entre le Sénégal et la Gambie institue un comité conjoint, dont la première réunion se tiendra en mai.",
    ],
    [
      "en",
      "Senegal and Gambia agreed on Monday to set up a joint commission, which will hold its first meeting in May.",
    ],
  ])("is one promise, with the date of its session (%s): %s", (lang, text) => {
    expect(promised(lang, text)).toEqual(["joint_commission GMB SEN 2026-05"]);
  });
});

describe("the day of a promise", () => {
  it.each([
    ["en", "Ghana and Togo agreed on Monday to set up a joint commission."],
    ["en", "Ghana and Togo decided on Friday to set up a joint commission."],
    ["fr", "Le Ghana et le Togo ont convenu lundi de créer une commission mixte."],
  ])("is no day on which it falls due (%s): %s", (lang, text) => {
    expect(promised(lang, text)).toEqual(["joint_commission GHA TGO undated"]);
  });
});

describe("what two speak about", () => {
  it("adds nobody to their meeting", () => {
    expect(
      told(
        "en",
        "Finland's foreign minister and her Georgian counterpart discussed the conflict between Serbia and Kosovo.",
      ),
    ).toEqual(["meeting held FIN GEO"]);
  });

  it("is no call of theirs: they spoke of it in public", () => {
    expect(told("en", "Kenya's William Ruto and Uganda's Yoweri Museveni spoke of a new era.")).toEqual([]);
    expect(told("en", "Kenya's William Ruto and Uganda's Yoweri Museveni spoke on Monday.")).toEqual([
      "call held KEN UGA",
    ]);
  });

  it("may be negotiations of others, in which they take no part", () => {
    expect(
      told(
        "en",
        "Ministers from Latvia and Moldova reviewed Moldova's accession negotiations with the European Union.",
      ),
    ).toEqual(["negotiation held MDA org:EU"]);
  });
});

describe("a state named behind a person", () => {
  it("belongs to the name, so that who is joined to it acts too", () => {
    const [signing] = reading(
      "en",
      "President Gabriel Boric of Chile and his Brazilian counterpart, Luiz Inácio Lula da Silva, signed an agreement.",
    ).engagements;
    expect(signing?.people).toEqual(["Gabriel Boric", "Luiz Inácio Lula da Silva"]);
  });
});

describe("an occasion with one side named", () => {
  it.each([
    [
      "fr",
      "La Commission européenne versera 45 millions d'euros à l'Arménie, a indiqué lundi la commissaire à l'Élargissement, Marta Kos, à l'issue d'un entretien avec le ministre arménien des Affaires étrangères, Ararat Mirzoyan. Bakou a critiqué cette aide.",
      "meeting held ARM org:EU",
    ],
    [
      "en",
      "Morocco will support Guinea, foreign minister Nasser Bourita said on Tuesday after a meeting with his Guinean counterpart, Morissanda Kouyate.",
      "meeting held GIN MAR",
    ],
  ])("has the speaker for the other (%s)", (lang, text, meeting) => {
    expect(told(lang, text)).toContain(meeting);
  });
});

describe("words that only look like an act", () => {
  it.each([
    ["fr", "L'Union africaine a appelé le Kenya et l'Ouganda à la retenue.", ["statement held KEN UGA org:AU"]],
    [
      "en",
      "Polish minister Radoslaw Sikorski discussed it by phone with his German counterpart, and will raise it on Thursday in Antalya.",
      ["call held DEU POL"],
    ],
    [
      "en",
      "Japan protests the launch by North Korea of two missiles and has lodged a protest through its embassy in Beijing.",
      ["statement held JPN PRK"],
    ],
    [
      "fr",
      "Paul Kagame du Rwanda et Yoweri Museveni de l'Ouganda ont accepté le principe d'un face-à-face à Lomé.",
      ["meeting planned RWA UGA"],
    ],
    ["fr", "Washington enverra son conseiller pour l'Afrique, Massad Boulos, à Lomé.", ["visit planned TGO USA"]],
  ])("are told apart from it (%s): %s", (lang, text, acts) => {
    expect(told(lang, text)).toEqual(acts);
  });

  it("are no place of the act: where an envoy resides", () => {
    const [credentials] = reading(
      "fr",
      "Le président gabonais a reçu les lettres de créance du nouvel ambassadeur de l'Inde, résident à Kinshasa.",
    ).engagements;
    expect(credentials).toMatchObject({ kind: "credentials", parties: ["GAB", "IND"], city: null });
  });
});
