import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const told = (lang: "fr" | "en", text: string) =>
  (read({ id: "a", text, lang, published: "2025-06-20" } as never) as ReturnType<typeof read>).engagements.map(
    ({ kind, parties }) => `${kind} ${parties.join(" ")}`,
  );

const festival =
  "YOKOHAMA - The French festival opened. The French ambassador to Japan, Paul Roy, sat in the front row.";

describe("encounters of private people", () => {
  it.each([
    ["en", `${festival} The directors are in the delegation, and the public will meet them after each screening.`],
    ["en", `${festival} Meetings followed one another at a breathless pace.`],
    [
      "fr",
      "Les réalisateurs français sont dans la délégation venue au Japon, et le public les rencontrera chaque soir.",
    ],
  ] as const)("are no meetings of states (%s): %s", (lang, text) => {
    expect(told(lang, text).filter((line) => line.startsWith("meeting"))).toEqual([]);
  });

  it("are told apart from those of a subject that is known", () => {
    expect(
      told("en", "The French minister flew to Tokyo, and the two ministers met. He then met Japan’s premier."),
    ).toContain("meeting FRA JPN");
  });
});
