import { describe, expect, it } from "vitest";
import { excerpt, quotedSpans } from "../../src/model/excerpt.ts";

describe("excerpt", () => {
  it("gives whole sentences around the evidence, and knows initials", () => {
    const article = "Il pleut. M. A. B. Diallo a reçu S.E.M. Traoré à Bamako. Il a plu.";
    const start = article.indexOf("a reçu");
    expect(excerpt(article, [{ start, end: start + 6, text: "a reçu" }])).toBe(
      "M. A. B. Diallo a reçu S.E.M. Traoré à Bamako.",
    );
  });

  it("starts with the sentence whose first words are the evidence", () => {
    const article = "They met. Kenya left.";
    expect(excerpt(article, [{ start: 10, end: 15, text: "Kenya" }])).toBe("Kenya left.");
  });

  it("stays in the paragraph that holds most of it", () => {
    const article = "Ghana\n\nThe ministers of both countries met.";
    const start = article.indexOf("ministers");
    expect(
      excerpt(article, [
        { start: 0, end: 5, text: "Ghana" },
        { start, end: start + 9, text: "ministers" },
      ]),
    ).toBe("The ministers of both countries met.");
  });

  it("quotes every paragraph that proves something, in the order of the text", () => {
    const article = "It rained. They met in Oslo. It snowed.\n\nNothing new.\n\nThey spoke of trade.";
    const at = (text: string) => ({ start: article.indexOf(text), end: article.indexOf(text) + text.length, text });
    expect(
      quotedSpans(article, [at("trade"), at("met"), at("Oslo")]).map((s) => article.slice(s.start, s.end)),
    ).toEqual(["They met in Oslo.", "They spoke of trade."]);
  });
});
