import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const readingOf = (lang: "en" | "fr", text: string) => read({ id: "a", text, lang, published: "2025-06-20" });
const told = (lang: "en" | "fr", text: string) =>
  readingOf(lang, text)
    .engagements.filter(({ status }) => status !== "planned")
    .map(({ kind, parties }) => `${kind} ${parties.join(" ")}`);

describe("an act that others do in their turn", () => {
  it.each<["en" | "fr", string, string[]]>([
    [
      "en",
      "Spain expelled two Russian diplomats on Monday. Portugal followed suit a day later.",
      ["expulsion ESP RUS", "expulsion PRT RUS"],
    ],
    [
      "en",
      "Chile recognised the State of Palestine on Monday. Peru and Fiji did the same.",
      ["recognition CHL PSE", "recognition FJI PER PSE"],
    ],
    [
      "fr",
      "Le Chili a reconnu l'État de Palestine lundi. Le Pérou en a fait autant.",
      ["recognition CHL PSE", "recognition PER PSE"],
    ],
    [
      "fr",
      "L'Espagne a expulsé deux diplomates russes lundi. La Grèce lui a emboîté le pas.",
      ["expulsion ESP RUS", "expulsion GRC RUS"],
    ],
  ])("%s: %s", (lang, text, acts) => {
    expect(told(lang, text)).toEqual(acts);
  });

  it("repeats nothing where no act of one side was told", () => {
    expect(told("en", "Spain and Portugal signed a treaty on Monday. Greece followed suit.")).toEqual([
      "signing ESP PRT",
    ]);
  });
});

describe("who brings two sides together", () => {
  it.each<["en" | "fr", string]>([
    ["en", "Qatar and Egypt secured a three-day truce between Hamas and Israel, officials said."],
    ["fr", "Le Qatar et l'Égypte ont obtenu une trêve de trois jours entre le Hamas et Israël."],
  ])("%s: %s", (lang, text) => {
    expect(told(lang, text)).toEqual(["mediation EGY ISR QAT org:Hamas"]);
  });
});

describe("dates of what is promised and of what is done", () => {
  it("takes the day of the word for no day of the deed", () => {
    const { commitments } = readingOf("en", "Canada announced on Thursday $20 million in aid for Haiti.");
    expect(commitments.map(({ kind, due }) => [kind, due])).toEqual([["aid", null]]);
  });

  it("keeps the day on which it falls due", () => {
    const { commitments } = readingOf("fr", "La France versera dès lundi une aide de 20 millions de dollars au Liban.");
    expect(commitments.map(({ kind, due }) => [kind, due])).toEqual([["aid", "2025-06-23"]]);
  });

  it("gives no day to come to what is done", () => {
    const text =
      "Le Premier ministre ivoirien, Robert Mabri, a été reçu lundi à Rabat par le chef du gouvernement marocain, Aziz Tazi. Les deux parties ont convenu de tenir la prochaine session de la grande commission mixte à Abidjan en 2026.";
    const { engagements } = readingOf("fr", text);
    expect(engagements.filter(({ status }) => status === "held").map(({ date }) => date)).toEqual(["2025-06-16"]);
  });
});

it("writes to a people as to its state", () => {
  expect(told("fr", "Le président tchadien a exprimé ses condoléances au peuple nigérian après l'attaque.")).toEqual([
    "message NGA TCD",
  ]);
});

describe("members suspended and taken back", () => {
  it.each<["en" | "fr", string, string]>([
    ["en", "The African Union lifted its suspension of Gabon on Monday.", "sanction GAB org:AU"],
    ["en", "The Commonwealth readmitted Zimbabwe on Monday.", "sanction ZWE org:Commonwealth"],
    ["fr", "L'Union africaine a levé lundi la suspension du Gabon.", "sanction GAB org:AU"],
    ["fr", "La Cédéao a réintégré la Guinée lundi.", "sanction GIN org:ECOWAS"],
  ])("%s: %s", (lang, text, act) => {
    expect(told(lang, text)).toEqual([act]);
  });
});

it("takes the region a state lies in for that state, not for another of a like name", () => {
  const text =
    "Honduras restored relations with China on Sunday. The Central American nation said it had recognised Taiwan since 1941.";
  expect(told("en", text)).toEqual(["relations_restored CHN HND", "recognition HND TWN"]);
});

it("takes the two presidents for those who were named as such", () => {
  const text =
    "Le président sénégalais Bassirou Diouf s'est entretenu avec son homologue mauritanien Mohamed Ould Ahmed du gaz de Grande Tourelle Amira. En mars, les deux présidents s'étaient déjà rencontrés à Dakar.";
  const before = readingOf("fr", text).engagements.at(-1);
  expect(before?.people).toEqual(["Bassirou Diouf", "Mohamed Ould Ahmed"]);
});

it("lets the armies of two states stand for them", () => {
  const text =
    "Le Sénégal et la Gambie se sont entendus mardi. Les deux armées organiseront un exercice commun en octobre.";
  expect(readingOf("fr", text).commitments.map(({ parties, due }) => [...parties, due])).toEqual([
    ["GMB", "SEN", "2025-10"],
  ]);
});
