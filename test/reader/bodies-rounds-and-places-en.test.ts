import { describe, expect, it } from "vitest";
import { readingBy, toldBy } from "./told-by.ts";

const readingOf = readingBy("en");

const told = toldBy("en");

describe("bodies and rounds, and who takes part", () => {
  it.each([
    [
      "a committee of two states by any name",
      "The fifteenth meeting of the Turkmen-Japanese committee on economic cooperation was held on Monday.",
      ["commission_session JPN TKM"],
    ],
    [
      "a working group that sits",
      "The ninth session of the Bangladesh-Bhutan Joint Working Group on trade was held virtually on Monday.",
      ["commission_session BGD BTN"],
    ],
    ["a committee of one state", "The committee on trade of Nepal met in Kathmandu on Monday.", []],
    [
      "a body of the two who were named before",
      "Thailand and Cambodia agreed to pull back their troops. The Joint Boundary Commission met in Phnom Penh on Friday, the first such meeting in 12 years.",
      ["commission_session KHM THA"],
    ],
    [
      "a round of talks of any name",
      "The first round of maritime boundary talks between Kenya and Tanzania ended in Mombasa on Friday.",
      ["negotiation KEN TZA"],
    ],
    [
      "mediators by where they come from",
      "Mediators from Qatar helped the Congolese government and the M23 rebel group to agree on a truce.",
      ["mediation COD QAT org:M23"],
    ],
    [
      "several who act against one, who answers them all",
      "Canada, Britain and Australia imposed sanctions on two Israeli ministers. Israel's Foreign Minister Gideon Saar called the move outrageous.",
      ["sanction AUS CAN GBR ISR", "statement AUS CAN GBR ISR"],
    ],
    ["aid that grows", "The United Arab Emirates increased its aid to Chad by 40 million dollars.", ["aid ARE TCD"]],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("where it took place", () => {
  it.each([
    [
      "the city of the house that is named",
      "The foreign ministers of Ghana and Togo met at Jubilee House, Accra.",
      "GHA Accra",
    ],
    [
      "a city told in the sentence before",
      "Vanuatu's Prime Minister Jotham Napat came to Suva. He met the Fijian President, Naiqama Lalabalavu.",
      "FJI Suva",
    ],
    ["negotiations, too", "Armenia and Azerbaijan held negotiations in Geneva on Monday.", "CHE Geneva"],
  ])("%s", (_, text, place) => {
    const { engagements } = readingOf(text);
    expect(engagements.map(({ country, city }) => `${country} ${city}`)).toContain(place);
  });
});

it("takes a reaction that names no matter to be about the deed told before", () => {
  const { engagements } = readingOf(
    "Estonia expelled two Russian diplomats for espionage. The European Union condemned Russia.",
  );
  const statement = engagements.find(({ kind }) => kind === "statement");
  expect(statement?.domains).toContain("security");
});
