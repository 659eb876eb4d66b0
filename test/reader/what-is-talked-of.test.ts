import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

describe("what talks are about takes no part in them", () => {
  it.each([
    [
      "fr",
      "Les Premiers ministres grec et moldave ont eu lundi à Athènes des échanges sur l'adhésion de la Moldavie à l'Union européenne.",
      "meeting GRC MDA",
    ],
    [
      "en",
      "Angola's President held a tête-à-tête with President Netumbo Nandi-Ndaitwah of Namibia on security in the east of the DRC.",
      "meeting AGO NAM",
    ],
  ])("in %s", (lang, text, meeting) => expect(toldBy(lang)(text)).toEqual([meeting]));

  it("but those between whom the talks are held do", () =>
    expect(toldBy("en")("Talks on trade between Angola and Namibia were held in Luanda on Monday.")).toEqual([
      "meeting AGO NAM",
    ]));
});

describe("support is the speaker's, whoever it is said to come from", () => {
  it.each([
    ["fr", "La ministre bulgare des Affaires étrangères a réitéré le soutien de Sofia au plan marocain d'autonomie."],
    ["en", "Bulgaria's foreign minister reiterated Sofia's support for Morocco's autonomy plan."],
  ])("and is meant for the other one named (%s)", (lang, text) =>
    expect(toldBy(lang)(text)).toEqual(["statement BGR MAR"]),
  );

  it("and for nobody where only his own side is named", () =>
    expect(toldBy("fr")("La ministre bulgare des Affaires étrangères a réitéré le soutien de Sofia.")).toEqual([]));
});

describe("the other of two, by a word that names no state", () => {
  it.each([
    [
      "fr",
      "Le Guatemala et le Belize ont soumis leur différend à la Cour. Belmopan a accusé vendredi son grand voisin d'avoir violé sa frontière.",
    ],
    [
      "en",
      "Guatemala and Belize have put their dispute before the Court. On Friday Belmopan accused its neighbour of violating its border.",
    ],
  ])("is blamed (%s)", (lang, text) => expect(toldBy(lang)(text)).toEqual(["statement BLZ GTM"]));

  it("signs with whom it is said to have met", () =>
    expect(
      toldBy("fr")(
        "Le ministre kényan de l'Intérieur, Peter Otieno, s'est entretenu mardi à Kigali avec son homologue, Jean Uwimana, avant de signer avec lui un accord sur les visas.",
      ),
    ).toEqual(["meeting KEN RWA", "signing KEN RWA"]));
});
