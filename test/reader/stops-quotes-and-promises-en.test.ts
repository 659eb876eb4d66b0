import { describe, expect, it } from "vitest";
import { readingBy, toldBy } from "./told-by.ts";

const readingOf = readingBy("en");

const told = toldBy("en");

const promised = (text: string) =>
  readingOf(text).commitments.map(({ kind, parties, due }) => `${kind} ${parties.join(" ")} ${due}`);

describe("several at a time", () => {
  it.each([
    [
      "each state of a list that is visited",
      "Singapore's foreign minister, Vivian Balakrishnan, visited Riyadh, Abu Dhabi and Doha last week.",
      ["visit SAU SGP", "visit ARE SGP", "visit QAT SGP"],
    ],
    [
      "each state that is toured",
      "Brazilian President Lula began a tour of Angola and Mozambique on Monday.",
      ["visit AGO BRA", "visit BRA MOZ"],
    ],
    [
      "no list where something else begins",
      "The Gambian president visited Kenya and Uganda's minister of mines resigned.",
      ["visit GMB KEN"],
    ],
    [
      "two ambassadors received, each named",
      "Nigerian minister Ali Pate received the Swedish Ambassador, Annika Hahn, and the Canadian High Commissioner, Pasquale Salvaggio.",
      ["meeting NGA SWE", "meeting CAN NGA"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("who speaks, to whom", () => {
  it.each([
    [
      "we, in words that are quoted",
      '"We call on Georgia to release all those detained," said Kaja Kallas, the EU\'s high representative for foreign affairs.',
      ["statement GEO org:EU"],
    ],
    [
      "a decision with a clause about somebody else",
      "Burundi shut its border with Rwanda on Thursday. Rwanda regretted the decision, which its spokeswoman said broke a treaty.",
      ["sanction BDI RWA", "statement BDI RWA"],
    ],
    [
      "a message to the one who received its bearer",
      "President Yoweri Museveni of Uganda hosted South Sudan's Vice President Taban Deng Gai. Mr Deng delivered a special message from President Salva Kiir.",
      ["meeting SSD UGA", "message SSD UGA"],
    ],
    [
      "a commission that met before they spoke",
      "Panama and Costa Rica will build a customs post. Panama's President José Raúl Mulino spoke after a meeting of the binational commission in Paso Canoas.",
      ["commission_session CRI PAN"],
    ],
    [
      "licences that are recognised",
      "Saint Lucia and Taiwan signed an agreement on the mutual recognition of driving licences.",
      ["signing LCA TWN"],
    ],
    [
      "third parties that hail what two have done",
      "Kenya and Somalia signed a border deal in Nairobi. The African Union welcomed the agreement.",
      ["signing KEN SOM", "statement KEN SOM org:AU"],
    ],
    [
      "a state that is congratulated on what it did",
      "Mali and Ivory Coast met in Lome under the mediation of Togo. ECOWAS congratulated Togo on its efforts.",
      ["mediation CIV MLI TGO", "statement TGO org:ECOWAS"],
    ],
    [
      "consultations between two ministries, named in full",
      "Political consultations between the Ministries of Foreign Affairs of the Republic of Georgia and the Republic of Moldova were held in Tbilisi on 29 January.",
      ["consultations GEO MDA"],
    ],
    [
      "a delegation by the body that sends it",
      "A delegation of the National Assembly of Laos, led by its vice-president, Sommad Pholsena, visited Yerevan on Monday.",
      ["visit ARM LAO"],
    ],
    [
      "a delegation of no state",
      "A delegation of farmers from the valley visited Yerevan on Monday. Laos was told.",
      [],
    ],
    [
      "a meeting of two ministers, by name",
      "They spoke after a meeting of foreign ministers Beate Meinl-Reisinger of Austria and Asaad al-Shaibani of Syria in Vienna.",
      ["meeting AUT SYR"],
    ],
    [
      "an envoy who takes up his post",
      "Senegal's new ambassador to Spain, Amadou Ndiaye, has taken up his post after presenting his letters of credence to King Felipe VI in Madrid.",
      ["credentials ESP SEN"],
    ],
    [
      "two who spoke",
      "The Indian and Canadian national security advisers spoke on Thursday about the killing of an activist.",
      ["call CAN IND"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("words that belong to something else", () => {
  it.each([
    [
      "those between whom the matter lies",
      "Nepalese Foreign Minister Arzu Deuba met her Qatari counterpart in Doha. They also exchanged views on the conflict between Israel and Iran.",
      ["meeting NPL QAT"],
    ],
    [
      "the last name of the sentence before",
      "Nepal spoke of the war with Iran. After the meeting Nepalese Foreign Minister Arzu Deuba and Qatar's labour minister signed an agreement.",
      ["signing NPL QAT", "meeting NPL QAT"],
    ],
    [
      "a call on somebody, to whom something is brought",
      "Nepalese Foreign Minister Arzu Deuba called on the Amir of Qatar, Sheikh Tamim, to whom she conveyed an invitation.",
      ["meeting NPL QAT"],
    ],
    [
      "talks that somebody would like to see",
      "Uruguay supports the launch of negotiations between Vietnam and Mercosur.",
      [],
    ],
    [
      "a stay told before who stays",
      "During her stay in Doha, Nepalese Foreign Minister Arzu Deuba spoke of workers.",
      ["visit NPL QAT"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text).sort()).toEqual([...acts].sort());
  });

  it("dates no act by the year of what it replaces", () => {
    const { engagements } = readingOf(
      "Nepal and Qatar signed an agreement on workers, replacing one that dated from 2005.",
    );
    expect(engagements.map(({ date }) => date)).toEqual([null]);
  });

  it("does not place talks where somebody spoken of is held", () => {
    const { engagements } = readingOf("Nepal and Qatar held talks on the release of a student held in Gaza.");
    expect(engagements.map(({ country }) => country)).toEqual([null]);
  });

  it("has an envoy summoned by the state where he serves", () => {
    const { engagements } = readingOf("Bulgaria summoned North Macedonia's ambassador over a fire in Ohrid.");
    expect(engagements.map(({ kind, country, city }) => `${kind} ${country} ${city}`)).toEqual(["summons BGR null"]);
  });
});

describe("one promise, told once", () => {
  it.each([
    [
      "what a loan is for",
      "The World Bank approved a $350 million loan for Ethiopia on Friday to rebuild roads.",
      ["financing ETH org:WB null"],
    ],
    [
      "what a project is worth",
      "Norway and Ghana agreed that the third phase of the fish project, worth 4 million dollars, would begin in September.",
      ["project GHA NOR 2025-09"],
    ],
    [
      "a visit whose agenda is discussed",
      "Nepal and India reviewed the agenda of the forthcoming visit of Nepal's Prime Minister Sharma Oli to India, which will take place on 16 September.",
      ["visit IND NPL 2025-09-16"],
    ],
    [
      "a council that the two hold",
      "The European Union and Kyrgyzstan will hold their next Cooperation Council in Brussels in June 2026.",
      ["joint_commission KGZ org:EU 2026-06"],
    ],
  ])("%s", (_, text, promises) => {
    expect(promised(text)).toEqual(promises);
  });
});
