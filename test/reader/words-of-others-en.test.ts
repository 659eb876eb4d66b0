import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

const told = toldBy("en");

describe("whom words are addressed to, in English", () => {
  it.each([
    [
      "harsh words quoted after a hostile act are meant for who did it",
      'Russia closed its airspace to Latvian aircraft. "It is a childish measure," said Latvian Transport Minister Janis Kalnins.',
      ["sanction LVA RUS", "statement LVA RUS"],
    ],
    [
      "who is named behind a speaker is not the one quoted words are about",
      '"The drought is cruel," said Kenyan Agriculture Minister Paul Otieno in Kampala.',
      [],
    ],
    [
      "a deed denounced is that of whoever was told to have done it, not of who spoke of it first",
      'Ecuador sent police into Mexico\'s embassy. Chile promptly condemned the operation, and Honduras followed suit. Mexico denounced an "aggression".',
      ["statement CHL ECU", "statement ECU MEX", "statement ECU HND"],
    ],
    [
      "who undergoes a deed has not done it",
      "Mali was struck by drought and by an attack on Kidal. Senegal condemned the attack.",
      [],
    ],
    [
      "the subject of the sentence speaks in a bare gerund",
      "Estonia ordered five Russian diplomats to leave, blaming Moscow for a cyberattack.",
      ["expulsion EST RUS", "statement EST RUS"],
    ],
    [
      "the organisation named last is meant by a word for one",
      "ECOWAS has lifted the sanctions on Gabon. Gabonese Foreign Minister Regis Onanga thanked the bloc.",
      ["sanction GAB org:ECOWAS", "statement GAB org:ECOWAS"],
    ],
    [
      "a demand told before is rejected towards who made it",
      "Fiji demanded that Tonga release the crew. Tonga rejected the demand.",
      ["statement FJI TON", "statement FJI TON"],
    ],
    [
      "words before the verb blame their subject",
      "Togo is breaking its word, Ghanaian Foreign Minister Kofi Addo complained.",
      ["statement GHA TGO"],
    ],
    [
      "a sentence may open with what it responds to",
      "After London's announcement Port Louis cried foul.",
      ["statement GBR MUS"],
    ],
    [
      "a dateline set off by a hyphen does not act",
      "PARIS - Foreign ministers of the European Union condemned Belarus.",
      ["statement BLR org:EU"],
    ],
    [
      "the people of a state are written to",
      "The Kenyan president sent condolences to the Turkish people.",
      ["message KEN TUR"],
    ],
    [
      "what is written on a network is no message",
      "Israeli Foreign Minister Dan Katz wrote on X that Norway had erred.",
      [],
    ],
    ["a convention is no state", 'Ghana denounced a "breach" of the Vienna Convention.', []],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});
