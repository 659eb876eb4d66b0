import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";
import { toldBy } from "./told-by.ts";

describe("a place that is called after somebody", () => {
  it.each([
    ["fr", "Mercredi, au palais Bustros, le ministre libanais des Affaires étrangères, Karim Abi Nasr, a souri."],
    ["fr", "Mercredi, à la rotonde Bustros, le ministre libanais des Affaires étrangères, Karim Abi Nasr, a souri."],
    ["en", "On Wednesday, at Villa Bustros, the Lebanese foreign minister, Karim Abi Nasr, smiled."],
  ])("holds no office (%s): %s", (lang, text) =>
    expect(peopleOf(lang, text)).toEqual(["Karim Abi Nasr | foreign_minister | LBN"]),
  );

  it("unlike somebody named before his office", () =>
    expect(peopleOf("fr", "Mercredi, Karim Bustros, le ministre libanais des Affaires étrangères, a souri.")).toEqual([
      "Karim Bustros | foreign_minister | LBN",
    ]));
});

describe("guests told by a pronoun", () => {
  const arrive = "La ministre kényane Grace Achieng et le ministre ougandais John Okello sont arrivés lundi à Kigali. ";

  it("are all of those told of before where it is in the plural", () =>
    expect(toldBy("fr")(`${arrive}Le président rwandais les a reçus mardi.`)).toContain("meeting KEN RWA UGA"));

  it("are one where it is in the singular", () =>
    expect(
      toldBy("fr")(
        "La ministre kényane Grace Achieng est arrivée lundi à Kigali. Paul Uwimana, le président rwandais, l'y a accueillie.",
      ),
    ).toEqual(["visit KEN RWA", "meeting KEN RWA"]));

  it("are not the host himself, whose state his office tells", () =>
    expect(
      toldBy("fr")(
        "La ministre kényane Grace Achieng est arrivée lundi à Kigali. Le président rwandais l'a reçue mardi.",
      ),
    ).toEqual(["visit KEN RWA", "meeting KEN RWA"]));
});

it("takes an embassy by another name, there for years, for no visit", () => {
  expect(toldBy("en")("Brazil has had a mission in Accra since 1961.")).toEqual([]);
  expect(toldBy("fr")("Le Brésil dispose d'une mission à Accra depuis 1961.")).toEqual([]);
  expect(toldBy("en")("A Brazilian mission went to Accra on Tuesday.")).toEqual(["visit BRA GHA"]);
});
