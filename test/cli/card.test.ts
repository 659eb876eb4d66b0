import { describe, expect, it } from "vitest";
import { card } from "../../src/cli/card.ts";
import { messages, uiLanguages } from "../../src/cli/ui.ts";
import { widthOf, wrap } from "../../src/cli/width.ts";
import { shorten } from "../../src/model/shorten.ts";
import type { Reading } from "../../src/index.ts";
import { languages } from "../../src/languages/index.ts";

const text =
  "On Monday it rained. The Foreign Minister of Ghana, Ama Mensah, met Peter Otieno in Nairobi. “Good,” she said.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const proof = { evidence: [at("Ama Mensah"), at("met")], confidence: 0.9, rules: ["en.meeting"] };
const reading: Reading = {
  id: "a",
  article: { lang: "en", title: "A meeting", published: "2025-10-16", outlet: "The Post", author: null, url: null },
  people: [{ name: "Ama Mensah", office: "foreign_minister", of: "GHA", ...proof }],
  engagements: [
    {
      kind: "meeting",
      status: "held",
      parties: ["GHA", "KEN"],
      actors: ["GHA"],
      recipients: ["KEN"],
      people: ["Ama Mensah"],
      host_event: null,
      country: "KEN",
      city: "Nairobi",
      date: "2025-10-13",
      domains: ["trade", "health"],
      topics: [],
      plover: "CONSULT",
      mode: null,
      contexts: ["diplomatic", "economic", "health"],
      attribution: { party: "GHA", speaker: null, communique: true },
      ...proof,
    },
  ],
  commitments: [],
  statements: [],
  organisations: [],
  places: [],
  furniture: [{ start: 0, end: 5, text: "Share", reason: "share bar" }],
  notes: [],
  reader: "chancery 0.1.0",
};

describe("card", () => {
  it("names people, offices, places and dates in words, and quotes the sentence", () => {
    expect(card(reading, { ui: "en", text })).toBe(`A meeting
The Post · 16 October 2025 · English

People
  Ama Mensah — Foreign Minister, Ghana

Engagements
  Meeting · Ghana – Kenya (took place)
    where     Nairobi, Kenya
    when      13 October 2025
    who       Ama Mensah
    about     trade, health
    source    communiqué of Ghana
    “The Foreign Minister of Ghana, Ama Mensah, met Peter Otieno in Nairobi.”

Set aside, not read
  Share (share bar)
`);
  });

  it("names both sides where they speak as one", () => {
    const joint = {
      act: "say" as const,
      speaker: null,
      party: null,
      communique: false,
      topics: [],
      words: "We agree.",
    };
    const sides = { plover: null, mode: null, actors: ["GHA", "KEN"], recipients: [], contexts: [] };
    expect(card({ ...reading, statements: [{ ...joint, ...sides, ...proof }] }, { ui: "en", text })).toContain(
      "Ghana – Kenya says",
    );
  });

  it("speaks French", () => {
    const french = card(reading, { ui: "fr", text });
    expect(french).toContain("Rencontre · Ghana – Kenya (a eu lieu)");
    expect(french).toContain("«\u00a0The Foreign Minister");
    expect(french).toContain("13 octobre 2025");
  });

  it("names questions of world affairs in words", () => {
    const [meeting] = reading.engagements as [Reading["engagements"][number]];
    const asked = { ...reading, engagements: [{ ...meeting, topics: ["critical-minerals"] }] };
    expect(card(asked, { ui: "en", text })).toContain("topics    Critical minerals\n");
    expect(card(asked, { ui: "fr", text })).not.toContain("critical-minerals");
  });

  it("keeps within the width of the terminal", () => {
    for (const line of card(reading, { ui: "fr", text, columns: 44 }).split("\n"))
      expect(widthOf(line)).toBeLessThanOrEqual(44);
  });

  it("shows with --explain what each rule found or dropped", () => {
    const step = {
      stage: "events" as const,
      rule: "en.call",
      outcome: "dropped" as const,
      reason: "no second party",
      ...at("met"),
    };
    expect(card({ ...reading, trace: [step] }, { ui: "en", text })).toContain("en.call: dropped (no second party)");
    expect(card({ ...reading, trace: [step] }, { ui: "fr", text })).toContain("en.call\u00a0: écarté");
  });
});

describe("widths", () => {
  it.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["北京", 4],
    ["👍", 2],
    ["\u200b", 0],
  ])("%j fills %i columns", (words, width) => {
    expect(widthOf(words)).toBe(width);
  });

  it("breaks lines at spaces, and words that are longer than a line", () => {
    expect(wrap("aaa bb c dddddddd", 6)).toEqual(["aaa bb", "c", "dddddd", "dd"]);
  });

  it("takes the middle out of what is too long", () => {
    expect(shorten("one two three four five six seven eight nine ten", 30)).toBe("one two three four […] ten");
  });
});

it("names every reason for which a line is set aside in both languages", () => {
  const reasons = new Set(languages.flatMap(({ furniture }) => furniture.map(({ reason }) => reason)));
  for (const ui of uiLanguages) for (const reason of reasons) expect(messages[ui].reasons).toHaveProperty(reason);
});
