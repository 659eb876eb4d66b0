import { describe, expect, it } from "vitest";
import { readingBy, toldBy } from "./told-by.ts";

const reading = readingBy("en");

/** What an English text published on Friday, 20 June 2025 tells as done: "kind PARTIES". */
const told = toldBy("en");

describe("who acted, and upon whom", () => {
  it.each([
    [
      "a third party blames whom others blame",
      "Chile deplored the decision of Nicaragua. Costa Rica voiced concern as well.",
      ["statement CHL NIC", "statement CRI NIC"],
    ],
    [
      "the subject of a remark in passing",
      "Peru recalled its ambassador to Mexico. Mexico's foreign minister, Juan Ramón de la Fuente, criticised the move, which he called hasty.",
      ["recall MEX PER", "statement MEX PER"],
    ],
    [
      "a clause behind after has its own subject",
      "Taiwan's foreign ministry expressed regret after Honduras severed ties with it.",
      ["statement HND TWN", "relations_broken HND TWN"],
    ],
    [
      "a body by the capital in which it sits",
      "Denmark protested, a day after the military government in Bamako expelled the ambassador of Sweden.",
      ["statement DNK MLI", "expulsion MLI SWE"],
    ],
    ["who suffers a deed is not blamed for it", "Oman condemned the attack on Doha.", []],
    [
      "all who met, where they are they",
      "The presidents of Kazakhstan, Tajikistan and Uzbekistan met China's Xi Jinping in Astana for the second China-Central Asia summit. They signed a treaty.",
      ["summit CHN KAZ TJK UZB", "signing CHN KAZ TJK UZB"],
    ],
    [
      "who is said to say it takes no part",
      "Envoys of Benin and Niger signed a pact in Lagos, the State Department announced.",
      ["signing BEN NER"],
    ],
    [
      "who invites stays at home",
      "President Faure Gnassingbé of Togo began a state visit to Japan at the invitation of Emperor Naruhito.",
      ["visit JPN TGO"],
    ],
    ["a delegation abroad", "A Moroccan parliamentary delegation was in Santiago on Tuesday.", ["visit CHL MAR"]],
    [
      "who told whom at a meeting",
      "Cypriot President Nikos Christodoulides assured Lebanese Prime Minister Nawaf Salam of his support at a meeting in Beirut.",
      ["meeting CYP LBN"],
    ],
    [
      "a thing is no guest",
      "Israel's foreign ministry recalled its ambassador to Peru. Lima called it an insult.",
      ["recall ISR PER", "statement ISR PER"],
    ],
    [
      "another meeting beside a body's sitting",
      "South African minister Ronald Lamola co-chaired the Joint Commission with Cuban minister Bruno Rodríguez and met Cuban President Miguel Díaz-Canel.",
      ["commission_session CUB ZAF", "meeting CUB ZAF"],
    ],
    [
      "on the margins of which she met",
      "Bangladeshi Prime Minister Sheikh Hasina came to the G20 summit in New Delhi, on the margins of which she had held talks with the Prime Minister of India, Narendra Modi.",
      ["visit BGD IND", "meeting BGD IND"],
    ],
    [
      "negotiations on a text are no signing",
      "The Philippines and Canada signed a pact in Manila last year. Negotiations on a visiting forces agreement were concluded in March.",
      ["signing CAN PHL", "negotiation CAN PHL"],
    ],
    [
      "talks to come, told by a longer verb",
      "The Maldivian president will hold talks with his Sri Lankan counterpart.",
      [],
    ],
    ["plans that there are not", "The Chilean government has no intention of recalling its ambassador to Peru.", []],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe("when what is promised is due", () => {
  const due = (text: string) => reading(text).commitments.map((promise) => [promise.kind, promise.due]);

  it("is not the day on which it was said", () =>
    expect(due("Kenya's president will visit Sudan, his office said on Friday.")).toEqual([["visit", null]]));

  it("is told beside the invitation", () =>
    expect(
      due(
        "Indonesian President Prabowo Subianto accepted an invitation to address Australia's parliament in November.",
      ),
    ).toEqual([["visit", "2025-11"]]));
});
