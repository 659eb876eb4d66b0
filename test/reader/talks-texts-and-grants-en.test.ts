import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";
import { toldBy } from "./told-by.ts";

const told = toldBy("en");

const promised = (text: string) =>
  read({ id: "a", text, lang: "en", published: "2025-06-20" }).commitments.map(
    ({ kind, parties, due }) => `${kind} ${parties.join(" ")} ${due}`,
  );

describe("what is talked about takes no part", () => {
  it.each([
    [
      "goods of a state and those through whom they go",
      "Oman's Foreign Minister Badr Albusaidi met his Kuwaiti counterpart Abdullah Al-Yahya in Muscat. The two ministers discussed the export of Kuwaiti oil through Iraq.",
      ["meeting KWT OMN"],
    ],
    [
      "a text by the name of a state",
      "Jamaica's foreign minister, Kamina Johnson Smith, met EU foreign policy chief Kaja Kallas. They reviewed the Samoa Agreement.",
      ["meeting JAM org:EU"],
    ],
    [
      "a state before a common word still does",
      "Jamaica's foreign minister, Kamina Johnson Smith, met the Samoa delegation in Apia.",
      ["meeting JAM WSM"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("calls, grants and letters", () => {
  it.each([
    [
      "what is told during a call",
      "During the call, Turkish Foreign Minister Hakan Fidan told his Azerbaijani counterpart, Jeyhun Bayramov, that a treaty was near.",
      ["call AZE TUR"],
    ],
    [
      "a grant that is approved",
      "The World Bank approved a 60-million-dollar grant on Friday to help Tonga rebuild its undersea cable.",
      ["aid TON org:WB"],
    ],
    ["a grant at home", "The US Senate approved grants for Alaska schools on Monday.", []],
    [
      "letters exchanged for a grant",
      "Kiribati and New Zealand exchanged letters in Betio on Thursday for a grant of 14 million dollars.",
      ["signing KIR NZL"],
    ],
    ["nurses who are sent", "Cuba has sent 22 nurses to Saint Lucia.", ["aid CUB LCA"]],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("what lies ahead", () => {
  it("the occasion of something that will be done", () => {
    const text =
      "Bangladesh and the Maldives initialled an agreement in Male. The text will be signed when President Mohamed Muizzu visits Dhaka in September.";
    expect(told(text)).toEqual(["signing BGD MDV"]);
    expect(promised(text)).toEqual(["signing BGD MDV 2025-09", "visit BGD MDV 2025-09"]);
  });

  it("exercises agreed on, unlike those held", () => {
    expect(told("Kenya and Somalia agreed on joint patrols of the border from September.")).toEqual([]);
    expect(told("Kenya and Somalia held joint patrols in September.")).toEqual(["military_cooperation KEN SOM"]);
  });

  it("rounds by their number", () => {
    expect(
      promised("Chile and Peru held talks in Arica on Monday. A fourth round is set for 12 July in Tacna."),
    ).toEqual(["meeting CHL PER 2025-07-12"]);
  });
});

describe("one act, told once, of those who do it", () => {
  it.each([
    [
      "a round of consultations is no negotiation besides",
      "Malta and Azerbaijan held their third round of political consultations by video link on Tuesday.",
      ["consultations AZE MLT"],
    ],
    [
      "a round of talks still is one",
      "The fifth round of talks between Kenya and Somalia on the border was held in Mombasa.",
      ["negotiation KEN SOM"],
    ],
    [
      "the meeting of a committee is its session",
      "Iraq and Jordan held the 30th meeting of their joint higher committee in Baghdad on Thursday.",
      ["commission_session IRQ JOR"],
    ],
    [
      "talks a day before are not those of the meeting",
      "Palestinian Prime Minister Mohammad Mustafa met Norwegian Prime Minister Jonas Gahr Støre in Oslo, a day after talks with Irish Taoiseach Micheál Martin in Dublin.",
      ["meeting NOR PSE", "meeting IRL PSE"],
    ],
    [
      "sanctions are against somebody, whoever adopted them first",
      "Switzerland on Friday adopted the European Union's 17th package of sanctions against Russia.",
      ["sanction CHE RUS"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});
