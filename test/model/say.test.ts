import { describe, expect, it } from "vitest";
import { say } from "../../src/model/say.ts";

describe("what is said", () => {
  it("has its words put in, and keeps a name that has none", () => {
    expect(say("{a} – {b}", { a: "Iran" })).toBe("Iran – {b}");
  });

  const found = "{n, plural, =0 {nothing} one {# article} other {# articles}} of {outlet}";
  it.each([
    [0, "nothing of Le Kanem"],
    [1, "1 article of Le Kanem"],
    [1200, "1,200 articles of Le Kanem"],
  ])("counts %s in English", (n, text) => {
    expect(say(found, { n, outlet: "Le Kanem" }, "en")).toBe(text);
  });

  it("counts as French does: 0 is one, a million is many", () => {
    const articles = "{n, plural, one {# article} other {# articles}}";
    expect(say(articles, { n: 0 }, "fr")).toBe("0 article");
    expect(say(articles, { n: 2 }, "fr")).toBe("2 articles");
    expect(say(articles, { n: 1_000_000 }, "fr")).toMatch(/articles$/u);
  });

  it("needs the language of a message that counts", () => {
    expect(() => say(found, { n: 1 })).toThrow("a plural without a language");
  });
});
