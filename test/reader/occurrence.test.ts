import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** How the one engagement of a sentence came off. */
function outcomeOf(text: string, lang: "en" | "fr"): string {
  const [engagement] = read({ id: "sentence", text, lang, published: "2025-06-15" }).engagements;
  return engagement ? `${engagement.kind} ${engagement.status} ${engagement.parties.join(" ")}` : "nothing";
}

describe("how an event came off", () => {
  it.each([
    ["The foreign ministers of India and Pakistan held a long-planned meeting in New York.", "meeting held IND PAK"],
    [
      "A planned meeting between the foreign ministers of India and Pakistan was called off.",
      "meeting cancelled IND PAK",
    ],
    [
      "The meeting between the foreign ministers of India and Pakistan planned for Monday was cancelled.",
      "meeting cancelled IND PAK",
    ],
    [
      "A planned meeting between the foreign ministers of India and Pakistan will take place on Monday.",
      "meeting planned IND PAK",
    ],
    ["A scheduled visit by Chinese Foreign Minister Wang Yi to Japan was put off.", "visit postponed CHN JPN"],
  ])("%s → %s", (sentence, outcome) => {
    expect(outcomeOf(sentence, "en")).toBe(outcome);
  });

  it.each([
    [
      "La rencontre prévue lundi entre les ministres indien et pakistanais des Affaires étrangères a été annulée.",
      "meeting cancelled IND PAK",
    ],
    [
      "La visite que devait effectuer le ministre marocain Nasser Bourita en Mauritanie a été reportée.",
      "visit postponed MAR MRT",
    ],
    ["Le président sénégalais a annulé l'entretien prévu avec son homologue guinéen.", "meeting cancelled GIN SEN"],
  ])("%s → %s", (sentence, outcome) => {
    expect(outcomeOf(sentence, "fr")).toBe(outcome);
  });
});
