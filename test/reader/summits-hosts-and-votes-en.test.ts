import { describe, expect, it } from "vitest";
import { readingBy, toldBy } from "./told-by.ts";

const reading = readingBy("en");

const told = toldBy("en");

const promised = (text: string) =>
  reading(text).commitments.map(({ kind, parties, due }) => `${kind} ${parties.join(" ")} ${due}`);

const officeOf = (text: string, name: string) => reading(text).people.find((person) => person.name === name)?.office;

describe("summits of two", () => {
  it("are a visit and a meeting", () => {
    const text =
      "Philippine President Ferdinand Marcos Jr. will fly to Tokyo on July 15 for a summit with Prime Minister Fumio Kishida.";
    expect(promised(text)).toEqual(["visit JPN PHL 2025-07-15", "meeting JPN PHL 2025-07-15"]);
  });

  it("unlike those of a body", () => {
    expect(told("Leaders of the European Union held a summit with China in Brussels on Monday.")).toEqual([
      "summit CHN org:EU",
    ]);
  });
});

describe("who acts", () => {
  it("a host and his guest, each by name and state", () => {
    const text =
      "Prime Minister Mark Rutte of the Netherlands and his guest, President Alar Karis of Estonia, signed an agreement.";
    expect(reading(text).engagements[0]?.people).toEqual(["Mark Rutte", "Alar Karis"]);
  });

  it("who leads a delegation", () => {
    const text =
      "A Vietnamese delegation led by Deputy Prime Minister Tran Hong Ha met Lao President Thongloun Sisoulith.";
    expect(reading(text).engagements[0]?.people).toEqual(["Tran Hong Ha", "Thongloun Sisoulith"]);
  });

  it("a counterpart of whoever is received, not of the one who receives", () => {
    const text =
      "Turkish Foreign Minister Hakan Fidan landed in Rabat. Fidan was received by King Mohammed VI after talks with his counterpart Nasser Bourita.";
    expect(officeOf(text, "Nasser Bourita")).toBe("foreign_minister");
  });
});

describe("what was done and what was not", () => {
  it.each([
    ["a vote to condemn", "The UN Human Rights Council voted 28 to 1 to condemn Belarus.", ["vote BLR org:UN"]],
    [
      "a letter that invites",
      "In a letter on Monday, the president of Tunisia invited the king of Jordan to Tunis.",
      ["message JOR TUN"],
    ],
    [
      "talks that another brokers",
      "Serbia and Kosovo resumed EU-brokered talks on Tuesday.",
      ["mediation SRB XKX org:EU"],
    ],
    [
      "those brought to one table",
      "Qatar brought Rwanda and the Democratic Republic of the Congo to the same table.",
      ["mediation COD QAT RWA"],
    ],
    [
      "consultations at which ties are reviewed",
      "Officials from the foreign ministries of Cyprus and India reviewed ties at political consultations in Nicosia.",
      ["consultations CYP IND"],
    ],
    ["talks that are wanted", "Hungarian Prime Minister Viktor Orban wants talks with Moscow.", []],
    [
      "a stop on the way elsewhere",
      "Pakistan's president stopped over in Tashkent on his way to Moscow.",
      ["visit PAK UZB"],
    ],
    ["a wish to stay unnamed", "A Moroccan official asked not to be named. Spain said nothing.", []],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("bodies among themselves and what is undone", () => {
  it.each([
    [
      "heads of state of a body",
      "ECOWAS leaders, meeting in Abuja on Sunday, approved the budget.",
      ["summit NGA org:ECOWAS"],
    ],
    ["an embassy by another name", "Iceland closed its mission in Moscow in August.", ["embassy ISL RUS"]],
    [
      "a name struck from a list",
      "The United States removed Cuba from the list of state sponsors of terrorism.",
      ["sanction CUB USA"],
    ],
    ["money lent by a line", "Angola signed a $1.5 billion credit line with Brazil on Tuesday.", ["signing AGO BRA"]],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("who is meant", () => {
  it.each([
    [
      "it, behind the day",
      "Pakistan, which was not at the table, said nothing. On Monday it had summoned the Afghan ambassador over an attack.",
      ["summons AFG PAK"],
    ],
    [
      "a sea by the name of a state",
      "Vietnamese foreign minister Bui Thanh Son voiced concern about rising tension in the South China Sea.",
      [],
    ],
    ["what two want to do", "Peru and Chile want to wrap up an agreement with the European Union.", []],
    [
      "a truth in somebody's words",
      'Denmark\'s premier, Mette Frederiksen, was in Nuuk. "It is good that neighbours talk to each other," she said.',
      ["visit DNK GRL"],
    ],
    ["what is met with something", "Iran warned Iraq that any attack would be met with force.", ["statement IRN IRQ"]],
    [
      "those who preside over a conference",
      "Norway and Ghana co-chaired a conference on maritime security in Accra.",
      ["conference GHA NOR"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });

  it("whom somebody spoke to by phone", () => {
    const text = "Finnish President Sauli Niinisto spoke to Turkish President Recep Tayyip Erdogan by phone on Monday.";
    expect(reading(text).engagements[0]?.people).toEqual(["Sauli Niinisto", "Recep Tayyip Erdogan"]);
  });

  it("nobody by the name of a street", () => {
    expect(officeOf("The museum on Archbishop Street is in Malta.", "Street")).toBeUndefined();
  });
});

describe("what one side alone is ready for", () => {
  it.each([
    "Zelensky is ready to meet Russian President Vladimir Putin.",
    "Moscow said it was ready for talks with Kyiv.",
  ])("%s", (text) => {
    expect(reading(text).engagements).toEqual([]);
    expect(promised(text)).toEqual([]);
  });

  it("unlike what it can do itself", () => {
    expect(promised("Sweden is ready to open an embassy in Chad.")).toEqual(["embassy SWE TCD null"]);
  });
});

describe("when it is due", () => {
  it("forces that leave are deployed", () => {
    expect(promised("Kenya's government said that 250 more police officers would leave for Haiti in July.")).toEqual([
      "deployment HTI KEN 2025-07",
    ]);
  });

  it("the next sitting of a body told before", () => {
    const text =
      "Algeria and Spain decided to revive their joint economic committee. It will meet in Madrid in November.";
    expect(promised(text)).toEqual(["joint_commission DZA ESP 2025-11"]);
  });

  it("half a year ends with its last month", () => {
    expect(promised("Benin will open an embassy in Accra in the first half of 2026.")).toEqual([
      "embassy BEN GHA 2026-06",
    ]);
  });
});

it("knows the lorries and planes that bring relief for no matter of talks", () => {
  const [aid] = reading("Two Kuwaiti military planes with 40 tonnes of medicine landed in Beirut.").engagements;
  expect(aid?.domains).toEqual(["health"]);
});
