import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** Short passages by language and kind of promise, with the parties of each promise of that kind. */
type Promises = Record<string, Record<string, Record<string, string>>>;

const promises: Promises = JSON.parse(readFileSync(new URL("./promises.json", import.meta.url), "utf8"));

const promisedIn = (text: string, lang: string, kind: string) =>
  read({ id: "example", text, lang, published: "2025-06-15" })
    .commitments.filter((commitment) => commitment.kind === kind)
    .map(({ parties }) => parties.join(","))
    .sort()
    .join("; ");

for (const [lang, kinds] of Object.entries(promises))
  for (const [kind, passages] of Object.entries(kinds))
    describe(`${kind} promised in ${lang}`, () => {
      it.each(Object.entries(passages))("%s", (text, parties) => {
        expect(promisedIn(text, lang, kind)).toBe(parties);
      });
    });

it("takes no talks about an easing for a promise of it", () => {
  const text =
    "Les présidents français et iranien sont tombés d'accord pour faire avancer les discussions relatives à l'allègement des sanctions.";
  expect(promisedIn(text, "fr", "lifting_of_measures")).toBe("");
});
