import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What an English text published on 20 June 2025 tells as done: "kind PARTIES", in the order of the reading. */
function told(text: string): string[] {
  const { engagements } = read({ id: "a", text, lang: "en", published: "2025-06-20" });
  return engagements
    .filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);
}

describe("who takes part", () => {
  it.each([
    [
      "those who come from states",
      "Negotiators from Azerbaijan and Armenia met in Almaty on Monday.",
      "negotiation ARM AZE",
    ],
    ["a delegation from a state", "A delegation from Vietnam is touring Rwanda until Friday.", "visit RWA VNM"],
    [
      "their ministers",
      "Peru and Chile agreed to settle the matter of the crossing. Their interior ministers sealed the deal in Tacna.",
      "signing CHL PER",
    ],
    [
      "two people parted by a verb",
      "President Lula of Brazil huddled with Colombia's Gustavo Petro on Monday.",
      "meeting BRA COL",
    ],
    [
      "a body with the state it meets in",
      "The East African Community held a summit in Arusha on Friday.",
      "summit TZA org:EAC",
    ],
    [
      "all envoys who are called home",
      "Israel recalled its ambassadors to Ireland, Norway and Spain on Tuesday.",
      "recall ESP IRL ISR NOR",
    ],
    [
      "all envoys who are called in",
      "Israel hauled in the Irish and Spanish ambassadors on Friday.",
      "summons ESP IRL ISR",
    ],
    [
      "those who put their names to a text",
      "Mauritius and the Seychelles put their names to a treaty.",
      "signing MUS SYC",
    ],
  ])("names %s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("takes 'his government' for the state of the one spoken of", () => {
    const text =
      "Sudan's army chief, General Abdel Fattah al-Burhan, stayed at home. On Tuesday his government suspended its ties with Kenya.";
    expect(told(text)).toContain("relations_broken KEN SDN");
  });

  it.each([
    ["borders that meet", "Oil was found where the borders of Kenya and Uganda meet."],
    ["a measure that nobody is said to take", "The closure of the airspace has hurt airlines in India and Pakistan."],
    [
      "meetings of nobody in particular",
      "France and Japan make a great many films. Meetings followed one another at a brisk pace.",
    ],
    ["a word chosen in passing", "Chile left the treaty over what it called unacceptable lies. Peru kept silent."],
  ])("finds nobody in %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

it.each([
  "Singers from Ireland and Scotland met in Galway on Monday.",
  "Analysts from Peru and Chile held talks in Lima.",
])("takes those who serve no state for nobody's envoys: %s", (text) => {
  expect(told(text)).toEqual([]);
});

describe("a state and its own territories", () => {
  it("have no diplomacy with each other", () => {
    expect(told("France signed an agreement with New Caledonia on Monday.")).toEqual([]);
    expect(told("France signed an agreement with Mauritius on Monday.")).toEqual(["signing FRA MUS"]);
  });
});

describe("words of an office", () => {
  it("are not what its holder breaks off", () => {
    expect(
      told("South African International Relations Minister Lindiwe Mokoena broke the news to Botswana's envoy."),
    ).toEqual([]);
  });
});
