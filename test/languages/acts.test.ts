import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** Sentences by language and kind of act, with the parties of each act that is told. */
type Acts = Record<string, Record<string, Record<string, string>>>;

const acts: Acts = JSON.parse(readFileSync(new URL("./acts.json", import.meta.url), "utf8"));

/** Parties of the acts of one kind that a sentence tells as done, one act after another. */
function partiesIn(text: string, lang: string, kind: string): string {
  const { engagements } = read({ id: "example", text, lang, published: "2025-06-15" });
  const done = engagements.filter((engagement) => engagement.kind === kind && engagement.status !== "planned");
  return done
    .map(({ parties }) => parties.join(","))
    .sort()
    .join("; ");
}

for (const [lang, kinds] of Object.entries(acts))
  for (const [kind, sentences] of Object.entries(kinds))
    describe(`${kind} in ${lang}`, () => {
      it.each(Object.entries(sentences))("%s", (text, parties) => {
        expect(partiesIn(text, lang, kind)).toBe(parties);
      });
    });

it("gives each ambassador of a ceremony credentials of his own", () => {
  const text =
    "President Duma Boko of Botswana yesterday accepted letters of credence from three heads of mission. " +
    "First came the ambassador of Vietnam, Tran Duc Hung. Then came the ambassador of Sweden, Lars Holm.";
  expect(partiesIn(text, "en", "credentials")).toBe("BWA,SWE; BWA,VNM");
});

it("keeps those in whose presence a text is signed out of its parties", () => {
  const text = "Le Togo et le Ghana ont signé un accord de pêche en présence du ministre français Jean Morel.";
  expect(partiesIn(text, "fr", "signing")).toBe("GHA,TGO");
});
