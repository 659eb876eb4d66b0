import { describe, expect, it } from "vitest";
import { promisedBy, toldBy } from "./told-by.ts";

const promised = promisedBy("fr");

const told = toldBy("fr");

describe("who takes part when the words say it briefly", () => {
  it.each([
    [
      "a seat of government receives",
      "Reçu lundi au Kremlin, le président béninois a remercié ses hôtes.",
      ["meeting BEN RUS"],
    ],
    ["a team at a seat of government", "L'équipe du Togo a été reçue à l'Élysée.", []],
    [
      "a mediation by its adjective",
      "Le Rwanda et la RDC ont échangé des prisonniers sous médiation angolaise.",
      ["mediation AGO COD RWA"],
    ],
    [
      "what a summit is about",
      "Le sommet de l'Igad consacré au Soudan s'est achevé à Kampala. Les dirigeants ougandais et kényan y ont pris part.",
      ["summit KEN UGA org:IGAD"],
    ],
    [
      "an occasion taken",
      "Le ministre coréen Kang Tae a profité de son passage à Bucarest pour rencontrer l'ambassadeur d'Ukraine.",
      ["visit KOR ROU", "meeting KOR UKR"],
    ],
    [
      "trade between two countries",
      "Les échanges entre le Togo et le Ghana ont atteint deux milliards de dollars.",
      [],
    ],
    [
      "a council that renews a mandate",
      "Le Conseil de sécurité de l'ONU a renouvelé à l'unanimité le mandat de sa mission en Haïti.",
      ["vote HTI org:UN"],
    ],
    ["a government that renews one", "La France a renouvelé le mandat de ses experts au Mali.", []],
    [
      "a call before its subject",
      "Au téléphone lundi, les présidents turc et somalien ont évoqué la sécurité maritime.",
      ["call SOM TUR"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("what is promised", () => {
  it.each([
    [
      "those who announce a conference together",
      "Une conférence des donateurs se tiendra à Berlin en septembre, ont annoncé l'Allemagne et l'Union africaine.",
      ["conference DEU org:AU 2025-09"],
    ],
    [
      "an appointment made",
      "Les ministres ivoirien et ghanéen se sont rencontrés. Rendez-vous a été pris pour le 12 juillet à Accra.",
      ["meeting CIV GHA 2025-07-12"],
    ],
    [
      "a vow to refrain",
      "Le Sri Lanka s'est engagé auprès de l'Inde à ne plus autoriser d'escales de navires étrangers.",
      ["other IND LKA"],
    ],
    [
      "a contribution",
      "L'Espagne doublera sa contribution à l'Organisation mondiale de la santé.",
      ["financing ESP org:WHO"],
    ],
    [
      "officers sent to train",
      "L'Inde enverra 200 officiers en formation à Hanoï, a annoncé le ministre indien à son homologue vietnamien.",
      ["training IND VNM"],
    ],
    [
      "the Commission named again",
      "L'UE a critiqué l'Ukraine. La Commission versera à Kiev, avant la fin de l'année, 4 milliards d'euros.",
      ["financing UKR org:EU 2025-12"],
    ],
    ["a commission of a state", "L'UE a critiqué l'Ukraine. La Commission électorale se réunira mardi.", []],
  ])("%s", (_, text, promises) => {
    expect(promised(text)).toEqual(promises);
  });
});
