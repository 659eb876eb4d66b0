import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** The mediations that a text tells of: "PARTIES". */
const mediations = (lang: "en" | "fr", text: string) =>
  read({ id: "a", text, lang, published: "2025-06-20" })
    .engagements.filter(({ kind, status }) => kind === "mediation" && status !== "planned")
    .map(({ parties }) => parties.join(" "));

describe("a go-between", () => {
  it.each<["en" | "fr", string, string, string]>([
    [
      "fr",
      "and two sides of one state",
      "La Norvège a relancé le dialogue entre le gouvernement vénézuélien et l'opposition.",
      "NOR VEN",
    ],
    [
      "en",
      "and two sides of one state",
      "Doha sponsored the talks between Chad's junta and the rebel groups.",
      "QAT TCD",
    ],
    [
      "fr",
      "who is called so and speaks for others too",
      "Le président angolais João Lima, médiateur désigné par l'Union africaine, a réuni ses homologues congolais et rwandais.",
      "AGO COD RWA org:AU",
    ],
    [
      "en",
      "who deals with a state",
      "Japan's special envoy for reconciliation in Myanmar met both the junta and the armed groups.",
      "JPN MMR",
    ],
    [
      "fr",
      "whose name hides in the subject",
      "Le sommet de l'Union africaine a désamorcé la querelle entre Conakry et Monrovia.",
      "GIN LBR org:AU",
    ],
    [
      "fr",
      "who tries",
      "L'Union africaine tente depuis juillet de rapprocher l'Égypte, le Soudan et l'Éthiopie.",
      "EGY ETH SDN org:AU",
    ],
    ["en", "who tries", "Kenya has been trying since May to reconcile Ethiopia and Somalia.", "ETH KEN SOM"],
    [
      "fr",
      "thanks to whom those held were freed",
      "Grâce à l'entremise du Togo, trois des quarante-neuf soldats ivoiriens détenus à Bamako ont été libérés.",
      "CIV MLI TGO",
    ],
    [
      "fr",
      "with whose help a row ended",
      "L'Iran et l'Irak ont mis fin à leur différend avec l'aide d'Oman.",
      "IRN IRQ OMN",
    ],
  ])("%s: %s", (lang, _, text, parties) => {
    expect(mediations(lang, text)).toEqual([parties]);
  });

  it.each<["en" | "fr", string]>([
    ["fr", "Le médiateur angolais a reçu à Luanda le président congolais."],
    ["fr", "La France souhaite rapprocher l'Arménie et l'Azerbaïdjan."],
    ["en", "If Qatar brings together Ethiopia and the rebels in Doha, a ceasefire is possible."],
  ])("is not at work (%s: %s)", (lang, text) => {
    expect(mediations(lang, text)).toEqual([]);
  });
});
