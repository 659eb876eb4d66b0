import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** What a text published on 12 March 2025 tells: "kind status PARTIES". */
function told(lang: string, text: string): string[] {
  const { engagements } = read({ id: "a", text, lang, published: "2025-03-12" });
  return engagements.map(({ kind, status, parties }) => `${kind} ${status} ${parties.join(" ")}`);
}

describe("what somebody has the honour or the pleasure to do", () => {
  it.each([
    ["Kenya's president was delighted to receive the Omani foreign minister on Monday.", "meeting held KEN OMN"],
    ["Kenya's president had the honour to receive the Omani foreign minister.", "meeting held KEN OMN"],
    ["Kenya was proud to sign the treaty with Oman in Nairobi.", "signing held KEN OMN"],
    ["Kenya will have the honour to receive the Omani foreign minister on Monday.", "meeting planned KEN OMN"],
  ])("%s", (text, event) => {
    expect(told("en", text)).toEqual([event]);
  });

  it.each([
    ["Le président kényan a eu l'honneur de recevoir lundi le ministre omanais.", "meeting held KEN OMN"],
    ["Le président kényan a été ravi d'accueillir lundi à Nairobi le ministre omanais.", "meeting held KEN OMN"],
  ])("%s", (text, event) => {
    expect(told("fr", text)).toEqual([event]);
  });

  it("is only said where it would be one", () => {
    expect(told("en", "Kenya's president would be glad to meet the Omani foreign minister.")).toEqual([]);
  });
});

it("an invitation that somebody was pleased to accept promises a visit", () => {
  const text =
    "The foreign minister of New Zealand extended an invitation to his Chilean host to visit Wellington in 2026, " +
    "which the Chilean minister was pleased to accept.";
  const { commitments } = read({ id: "a", text, lang: "en", published: "2025-03-12" });
  expect(commitments.map(({ kind, parties, due }) => `${kind} ${parties.join(" ")} ${due}`)).toEqual([
    "visit CHL NZL 2026",
  ]);
});
