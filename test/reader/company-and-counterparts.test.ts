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

it("a state visit is one visit", () => {
  const text = "Kenya's president will pay a state visit to Accra in July.";
  const { engagements } = read({ id: "a", text, lang: "en", published: "2026-05-12" });
  expect(engagements.map(({ kind, parties }) => `${kind} ${parties.join(" ")}`)).toEqual(["visit GHA KEN"]);
});
