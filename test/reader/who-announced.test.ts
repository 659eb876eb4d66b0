import { describe, expect, it } from "vitest";
import { promisedBy, readingBy } from "./told-by.ts";

/** Who announced each promise of a text. */
const announced = (lang: string, text: string) =>
  readingBy(lang)(text).commitments.map(({ announced_by }) => announced_by.join(" "));

describe("who announced a promise", () => {
  it.each([
    ["en", "South Korea and Mongolia agreed to set up a working group on rare earths.", "KOR MNG"],
    [
      "en",
      "Peru's minister met his Chilean counterpart. The two countries also agreed to set up a working group.",
      "CHL PER",
    ],
    [
      "fr",
      "Le ministre péruvien a rencontré son homologue chilien. Les deux pays ont décidé de créer un groupe de travail.",
      "CHL PER",
    ],
    ["en", "Peru will lend Chile 80 million dollars.", "PER"],
    ["fr", "Le Pérou ouvrira une ambassade au Togo.", "PER"],
  ])("both who agreed, else the one who acts: %s: %s", (lang, text, by) => {
    expect(announced(lang, text)).toEqual([by]);
  });
});

describe("when a promise falls due", () => {
  it.each([
    ["en", "Ecuador will lift the visa requirement that it imposed on Venezuelan officials in March.", ""],
    ["en", "Ecuador will lift the ban which it had imposed in May on Venezuelan fuel.", ""],
    ["fr", "L'Équateur lèvera l'obligation de visa qu'il avait imposée en mars aux fonctionnaires vénézuéliens.", ""],
    ["en", "Ecuador will lift in August the ban that it imposed on Venezuelan fuel in March.", " 2025-08"],
    ["en", "Ecuador will lift the ban on Venezuelan fuel, the minister said, in August.", " 2025-08"],
  ])("is not when the earlier deed was done that it undoes: %s: %s", (lang, text, due) => {
    expect(promisedBy(lang)(text)).toEqual([`lifting_of_measures ECU VEN${due}`]);
  });
});
