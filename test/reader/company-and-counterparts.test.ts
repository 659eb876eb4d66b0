import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";
import { peopleOf } from "./people-of.ts";

describe("who comes along with somebody", () => {
  it.each([
    [
      "en",
      "Chilean President Dorvan Maltek, accompanied by Foreign Minister Selim Harvu, met Peruvian President Oskan Trelli in Lima on Monday.",
      "Selim Harvu | foreign_minister | CHL",
    ],
    [
      "fr",
      "Le président péruvien Oskan Trelli a reçu lundi le président chilien Dorvan Maltek, accompagné du ministre des Mines Pavel Odrin.",
      "Pavel Odrin | minister | CHL",
    ],
    [
      "fr",
      "Le président chilien Dorvan Maltek, accompagné du ministre des Mines Pavel Odrin, a rencontré lundi à Lima son homologue péruvien Oskan Trelli.",
      "Oskan Trelli | head_of_state | PER",
    ],
  ])("is of the same side, and lends no office to a counterpart (%s)", (lang, text, person) =>
    expect(peopleOf(lang, text)).toContain(person),
  );
});

describe("who is received by one and then meets another", () => {
  const fr =
    "La ministre péruvienne du Commerce, Dova Maltek, est arrivée lundi à Quito. Reçue par le président Selim Harvu, elle s'est ensuite entretenue avec son homologue équatorien, Oskan Trelli.";
  const en =
    "Peruvian trade minister Dova Maltek arrived in Quito on Monday. She was received by President Selim Harvu before talks with her Ecuadorian counterpart, Oskan Trelli.";
  it.each([
    ["fr", fr],
    ["en", en],
  ])("holds the office of the counterpart; the host may be of the counterpart's state (%s)", (lang, text) =>
    expect(peopleOf(lang, text)).toEqual([
      "Dova Maltek | minister | PER",
      "Selim Harvu | head_of_state | ECU",
      "Oskan Trelli | minister | ECU",
    ]),
  );

  it("meets somebody of the host's state", () =>
    expect(
      peopleOf(
        "fr",
        "La ministre péruvienne du Commerce, Dova Maltek, est arrivée lundi à Quito. Elle a été reçue par le président Selim Harvu, puis s'est entretenue avec le ministre des Mines, Pavel Odrin. La Colombie et le Pérou suivaient ces échanges.",
      ),
    ).toContain("Pavel Odrin | minister | ECU"));

  it("lets the host be of the other state though the guest's office is not said again", () =>
    expect(
      peopleOf(
        "fr",
        "Les ministres tunisien et libyen de l'Intérieur, Dova Maltek et Oskan Trelli, ont signé jeudi à Tripoli. Tunis a promis des camions à la Libye. Mme Maltek a également été reçue par le président du Conseil présidentiel, Selim Harvu.",
      ),
    ).toContain("Selim Harvu | head_of_state | LBY"));

  it("but whoever has a counterpart is of another state", () =>
    expect(
      peopleOf("fr", "À Quito, le président Selim Harvu a reçu lundi son homologue équatorien, Oskan Trelli."),
    ).not.toContain("Selim Harvu | head_of_state | ECU"));
});

describe("who comes back from a state", () => {
  it("is not of it", () =>
    expect(
      peopleOf(
        "fr",
        "La France suit l'Irak de près. Irak – Déplacement du ministre. Le ministre des Affaires étrangères, M. Selim Harvu, est rentré cette nuit d'Irak.",
      ),
    ).toEqual(["Selim Harvu | foreign_minister | FRA"]));

  it("but may be of the one that he comes back to", () =>
    expect(
      peopleOf(
        "fr",
        "La France suit l'Irak de près. Irak – Déplacement du ministre. Le ministre des Affaires étrangères, M. Selim Harvu, est rentré cette nuit en Irak.",
      ),
    ).toEqual(["Selim Harvu | foreign_minister | IRQ"]));
});

it("a state visit is one visit", () => {
  const text = "Kenya's president will pay a state visit to Accra in July.";
  const { engagements } = read({ id: "a", text, lang: "en", published: "2026-05-12" });
  expect(engagements.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`)).toEqual(["visit GHA KEN"]);
});
