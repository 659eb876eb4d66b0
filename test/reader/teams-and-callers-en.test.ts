import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

const told = toldBy("en");

describe("who meets whom", () => {
  it.each([
    [
      "separate meetings are one with each",
      "Maldivian Foreign Minister Abdulla Khaleel held separate meetings with the foreign ministers of Sri Lanka and Bhutan.",
      ["meeting BTN MDV", "meeting LKA MDV"],
    ],
    [
      "a team is that of its leader",
      "The team, led by UN envoy Hanna Tetteh, met Libyan Prime Minister Abdulhamid Dbeibah in Tripoli.",
      ["meeting LBY org:UN"],
    ],
    ["a team without a leader is nobody's", "The team met Libyan Prime Minister Abdulhamid Dbeibah in Tripoli.", []],
    [
      "who makes a farewell call is received, one envoy after another",
      "President Wavel Ramkalawan of Seychelles received farewell calls from the ambassadors of Cuba and India.",
      ["meeting CUB SYC", "meeting IND SYC"],
    ],
    [
      "those of a state hold the same office",
      "Slovenia's foreign minister, Tanja Fajon, discussed enlargement with those of Croatia and Austria.",
      ["meeting AUT HRV SVN"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("who acts", () => {
  it("those who are joined in an act are not its only doers", () => {
    expect(told("New Zealand joined Australia and Britain in imposing sanctions on Russian banks.")).toEqual([
      "sanction NZL RUS",
    ]);
  });
});
