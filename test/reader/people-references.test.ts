import { describe, expect, it } from "vitest";
import { type Language, languageOf, tokenize } from "../../src/languages/index.ts";
import type { Mention } from "../../src/reader/mentions.ts";
import { mentionsIn } from "./people-of.ts";

/** "words → names or parties" of every mention from the second sentence on. */
function later(tag: string, text: string): string[] {
  const language = languageOf(tag) as Language;
  const { tokens } = tokenize(text, language.words, language.lexicon);
  const words = ({ first, last }: Mention) => text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  const meant = ({ people, parties }: Mention) =>
    people.map((person) => person.name).join(" + ") || parties.join(" + ");
  return mentionsIn(tag, text)
    .mentions.filter((mention) => mention.sentence > 0)
    .map((mention) => `${words(mention)} → ${meant(mention)}`);
}

const opening = "Le ministre malien de la Défense, Modibo Sanogo, a reçu son homologue algérien, Nacer Haddad. ";
const start = "Malian Defence Minister Modibo Sanogo met his Algerian counterpart Nacer Haddad. ";

describe("later references", () => {
  it.each([
    ["M. Sanogo a souri.", "M. Sanogo → Modibo Sanogo"],
    ["Le ministre malien a souri.", "Le ministre malien → Modibo Sanogo"],
    ["Le visiteur a remercié.", "Le visiteur → Nacer Haddad"],
    ["Les deux ministres ont signé.", "Les deux ministres → Modibo Sanogo + Nacer Haddad"],
    ["Les deux hommes ont signé.", "Les deux hommes → Modibo Sanogo + Nacer Haddad"],
    ["Les deux pays ont signé.", "Les deux pays → DZA + MLI"],
    ["Les deux parties ont signé.", "Les deux parties → DZA + MLI"],
    ["Bamako a salué cet accord.", "Bamako → MLI"],
    ["Les autorités algériennes ont réagi.", "Les autorités algériennes → DZA"],
    ["Le gouvernement du Mali a réagi.", "Le gouvernement du Mali → MLI"],
  ])("in French: %s", (text, mention) => {
    expect(later("fr", opening + text)).toEqual([mention]);
  });

  it.each([
    ["Mr Sanogo smiled.", "Mr Sanogo → Modibo Sanogo"],
    ["The Malian minister smiled.", "The Malian minister → Modibo Sanogo"],
    ["The two ministers signed.", "The two ministers → Modibo Sanogo + Nacer Haddad"],
    ["Both sides signed.", "Both sides → DZA + MLI"],
    ["The two countries signed.", "The two countries → DZA + MLI"],
    ["Bamako welcomed it.", "Bamako → MLI"],
    ["The Algerian government reacted.", "The Algerian government → DZA"],
    ["Mali's government reacted.", "Mali's government → MLI"],
    ["Sanogo said that he was glad.", "Sanogo → Modibo Sanogo", "he → Modibo Sanogo"],
  ])("in English: %s", (text, ...mentions) => {
    expect(later("en", start + text)).toEqual(mentions);
  });

  it("leaves out places that are only places", () => {
    expect(later("fr", `${opening}La rencontre a eu lieu à Bamako.`)).toEqual([]);
    expect(later("en", `${start}The meeting took place in Bamako.`)).toEqual([]);
  });

  it("knows spellings of one surname", () => {
    const { people } = mentionsIn("en", "Iranian Foreign Minister Abbas Araghchi spoke. Araqchi then left.");
    expect(people.map((person) => person.mentions.length)).toEqual([2]);
  });

  it("tells two people of one surname apart", () => {
    const { people } = mentionsIn(
      "fr",
      "Le président ivoirien Alassane Ouattara et le ministre ivoirien Téné Ouattara ont parlé.",
    );
    expect(people.map((person) => person.name)).toEqual(["Alassane Ouattara", "Téné Ouattara"]);
  });
});

describe("an organisation named before", () => {
  it.each([
    ["fr", "L'Union africaine a suspendu le Gabon. L'organisation a haussé le ton.", "organisation → org:AU"],
    ["fr", "L'Union africaine a suspendu le Gabon. L'Union a haussé le ton.", "Union → org:AU"],
    ["en", "The Pacific Islands Forum welcomed Kiribati back. The Forum met in Suva.", "Forum → org:PIF"],
    ["en", "ECOWAS suspended Niger. The bloc closed the borders.", "bloc → org:ECOWAS"],
  ])("%s: %s", (tag, text, mention) => {
    expect(later(tag, text)[0]).toBe(mention);
  });

  it("is not meant by a word that goes on: the union of workers", () => {
    expect(later("en", "ECOWAS suspended Niger. The union of workers went on strike.")).toEqual([]);
  });
});

describe("he and she", () => {
  it("mean whom the sentence before speaks of, not whom it names last", () => {
    const text = "After talks with President Paul Biya of Cameroon, Turkish minister Hakan Fidan left. He thanked all.";
    expect(later("en", text)).toEqual(["He → Hakan Fidan"]);
  });
});
