import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a text published on 20 March 2026 tells: "kind status PARTIES", in the order of the reading. */
const told = (lang: string, text: string) =>
  read({ id: "a", text, lang, published: "2026-03-20" }).engagements.map(({ kind, status, parties }) =>
    [kind, status, ...parties].join(" "),
  );

describe("those who are sent to another state", () => {
  it.each([
    ["en", "Paris sent its foreign minister to Algiers on Sunday to patch things up.", "visit held DZA FRA"],
    ["en", "Turkey dispatched a special envoy, Cagatay Erciyes, to Nairobi on Tuesday.", "visit held KEN TUR"],
    ["en", "Special envoy Kwesi Quartey was dispatched to Freetown by the Ghanaian president.", "visit held GHA SLE"],
    ["en", "Ghana will send its trade minister, Ama Owusu, to Freetown next week.", "visit planned GHA SLE"],
    [
      "fr",
      "Tokyo a dépêché lundi son vice-ministre des Affaires étrangères, Takeo Mori, à Séoul.",
      "visit held JPN KOR",
    ],
    ["fr", "Rabat a envoyé mardi un émissaire à Dakar.", "visit held MAR SEN"],
  ])("visit it (%s): %s", (lang, text, visit) => {
    expect(told(lang, text)).toEqual([visit]);
  });

  it.each([
    ["en", "Ghana sent its ambassador to Togo a letter of complaint."],
    ["en", "The president of Ghana sent his foreign minister to address parliament."],
    ["fr", "Le Japon a envoyé des vivres à Jakarta."],
  ])("are people on a journey, not envoys at their post or goods (%s): %s", (lang, text) => {
    expect(told(lang, text).filter((act) => act.startsWith("visit"))).toEqual([]);
  });
});

describe("what is only spoken of", () => {
  it("is no encounter when an accord foresees it", () => {
    expect(
      told(
        "fr",
        "Le ministre a insisté sur les consultations prévues par l'accord que le Niger et l'Algérie ont signé.",
      ),
    ).toEqual(["signing held DZA NER"]);
  });

  it("is an encounter when what an accord foresees was held", () => {
    expect(
      told("en", "The consultations envisaged by the 2019 treaty between Norway and Finland were held in Oslo."),
    ).toEqual(["meeting held FIN NOR"]);
  });

  it("is a call of two when newspapers discuss it, and no meeting", () => {
    expect(
      told(
        "en",
        "Newspapers discussed the call between the Kenyan foreign minister, Musalia Mudavadi, and his Ugandan counterpart, Jeje Odongo.",
      ),
    ).toEqual(["call held KEN UGA"]);
  });

  it("is named by a noun behind an adjective, not by a verb", () => {
    const text =
      "Kenya and Uganda signed a declaration. It commits both governments to speed up technical talks foreseen in it.";
    expect(told("en", text)).toEqual(["signing held KEN UGA"]);
  });
});
