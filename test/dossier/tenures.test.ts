import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileTenures, holdersOn, type Sighting } from "../../src/dossier/index.ts";
import type { Office } from "../../src/model/index.ts";

/** Each "2022-02-14 Abdoulaye DIOP" becomes a sighting in an article of its own. */
const seen = (office: Office, of: string, ...lines: string[]): Sighting[] =>
  lines.map((line) => {
    const published = line.slice(0, 10);
    return { article: line, published, name: line.slice(11), office, of, lang: "fr" };
  });
const ministers = (...lines: string[]) => fileTenures(seen("foreign_minister", "IRN", ...lines));
const shown = (tenures: ReturnType<typeof fileTenures>) =>
  tenures.map(({ person, first, last }) => `${person} ${first} ${last}`);

describe("one person under several names", () => {
  it.each([
    ["Abbas Araghchi", "Abbas Araqchi"],
    ["Abbas Araghchi", "Seyed Abbas Araghtchi"],
    ["Hossein Amir-Abdollahian", "Hossein AMIR ABDOLLAHIAN"],
    ["Hossein Amir-Abdollahian", "Amir-Abdollahian"],
    ["Hossein Amir-Abdollahian", "Dr Hussein Amir Abdollahian"],
    ["Abdoulaye Diop", "DIOP Abdoulaye"],
    ["Abdoulaye Diop", "A. Diop"],
    ["Abdoulaye Diop", "M. Diop"],
    ["Abdoulaye Diop", "Diop"],
    ["Luiz Inácio Lula da Silva", "Lula"],
    ["Sergueï Lavrov", "Sergey Lavrov"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Vladimir Poutine", "Vladimir Putin"],
    ["Mohamed Cheikh El Ghazouani", "Mohamed Ould Ghazouani"],
    ["Muhammad al-Bourhane", "Mohamed Burhan"],
    ["Jean-Baptiste Kouamé", "J.-B. Kouamé"],
    ["Horst Köhler", "Horst Koehler"],
    ["Wang Yi", "Yi Wang"],
    ["Assimi Goïta", "Assimi Goita"],
  ])("%s is %s", (a, b) => {
    expect(ministers(`2025-01-01 ${a}`, `2025-02-01 ${b}`)).toHaveLength(1);
    expect(ministers(`2025-01-01 ${b}`, `2025-02-01 ${a}`)).toHaveLength(1);
  });

  it.each([
    ["Abbas Araghchi", "Abbas Ardakani"],
    ["Moussa Traoré", "Amadou Traoré"],
    ["Moussa Traoré", "A. Traoré"],
    ["Daniel Gomez", "Daniela Gomez"],
    ["Ibrahim Mohamed", "Mohamed Salem"],
    ["Hossein Amir-Abdollahian", "Hossein Abdollahi"],
    ["Ali Bagheri Kani", "Ali Khamenei"],
    ["He Yafei", "Wang Yafei"],
  ])("%s is not %s", (a, b) => {
    expect(ministers(`2025-01-01 ${a}`, `2025-02-01 ${b}`)).toHaveLength(2);
  });

  it("shows the fullest usual name, and keeps every one printed", () => {
    const [tenure] = ministers(
      "2025-01-01 Araghchi",
      "2025-01-02 Araghchi",
      "2025-01-03 Araghchi",
      "2025-01-04 ABBAS ARAGHCHI",
      "2025-01-05 Abbas Araghchi",
      "2025-01-06 Abbas Araqchi",
    );
    expect(tenure).toMatchObject({ person: "Abbas Araghchi", first: "2025-01-01", last: "2025-01-06" });
    expect(tenure?.names).toEqual(["ABBAS ARAGHCHI", "Abbas Araghchi", "Abbas Araqchi", "Araghchi"]);
    expect(tenure?.sources).toHaveLength(6);
  });

  it("gives a surname that two bear to the one seen before and after, else to nobody", () => {
    const tenures = ministers(
      "2019-01-01 Moussa Traoré",
      "2019-12-01 Moussa Traoré",
      "2024-01-01 Amadou Traoré",
      "2019-06-01 Traoré",
      "2022-06-01 Traoré",
    );
    expect(shown(tenures)).toEqual([
      "Moussa Traoré 2019-01-01 2019-12-01",
      "Traoré 2022-06-01 2022-06-01",
      "Amadou Traoré 2024-01-01 2024-01-01",
    ]);
  });

  it("joins no name that would fit two people", () => {
    const tenures = fileTenures(
      seen("ambassador", "MLI", "2025-01-01 Awa Diallo", "2025-01-02 Amadou Diallo", "2025-01-03 A. Diallo"),
    );
    expect(tenures).toHaveLength(3);
  });

  it("takes a first name alone for a surname only where one person holds the office", () => {
    const lines = ["2025-01-01 Salem Ould Bechir", "2025-01-02 Salem"];
    expect(fileTenures(seen("minister", "MRT", ...lines))).toHaveLength(2);
    expect(fileTenures(seen("head_of_state", "MRT", ...lines))).toHaveLength(1);
  });
});

describe("offices that one person at a time holds", () => {
  const handover = [
    "2021-09-01 Hossein Amir-Abdollahian",
    "2024-05-10 Hossein Amir-Abdollahian",
    "2024-05-25 Ali Bagheri Kani",
    "2024-08-10 Ali Bagheri Kani",
    "2024-08-22 Abbas Araghchi",
    "2025-10-16 Abbas Araghchi",
  ];

  it("pass from one to the next", () => {
    expect(shown(ministers(...handover))).toEqual([
      "Hossein Amir-Abdollahian 2021-09-01 2024-05-10",
      "Ali Bagheri Kani 2024-05-25 2024-08-10",
      "Abbas Araghchi 2024-08-22 2025-10-16",
    ]);
  });

  it.each([
    ["2020-01-01", []],
    ["2023-01-01", ["Hossein Amir-Abdollahian"]],
    ["2024-05-20", ["Hossein Amir-Abdollahian"]],
    ["2024-06-01", ["Ali Bagheri Kani"]],
    ["2024-08-15", ["Ali Bagheri Kani"]],
    ["2026-01-01", ["Abbas Araghchi"]],
    ["2030-01-01", []],
  ])("are held on %s by %j", (day, people) => {
    expect(holdersOn(ministers(...handover), day).map(({ person }) => person)).toEqual(people);
  });

  it("are not held on by somebody named when others have long been seen in them", () => {
    const late = [...handover, "2025-11-01 Hossein Amir-Abdollahian"];
    expect(shown(ministers(...late))).toEqual([
      "Hossein Amir-Abdollahian 2021-09-01 2024-05-10",
      "Ali Bagheri Kani 2024-05-25 2024-08-10",
      "Abbas Araghchi 2024-08-22 2025-10-16",
      "Hossein Amir-Abdollahian 2025-11-01 2025-11-01",
    ]);
  });

  it("keep what is seen of two who alternate", () => {
    const two = ["2025-01-01 Ana Lopes", "2025-02-01 Rui Dias", "2025-03-01 Ana Lopes", "2025-04-01 Rui Dias"];
    expect(shown(ministers(...two))).toEqual(["Ana Lopes 2025-01-01 2025-03-01", "Rui Dias 2025-02-01 2025-04-01"]);
  });
});

it("lets many be minister or ambassador at once, and nobody hold an office by having left one", () => {
  const of = (office: Office) =>
    fileTenures(seen(office, "MLI", "2025-01-01 Awa Diallo", "2025-02-01 Ana Lopes", "2025-03-01 Awa Diallo"));
  expect(holdersOn(of("minister"), "2025-02-01")).toHaveLength(2);
  expect(holdersOn(of("minister"), "2025-04-01")).toHaveLength(0);
  expect(of("former_official")).toHaveLength(2);
  expect(holdersOn(of("former_official"), "2025-02-01")).toEqual([]);
});

it("leaves out what has no date, office or party", () => {
  const [whole] = seen("minister", "MLI", "2025-01-01 Awa Diallo") as [Sighting];
  const halves = [
    { ...whole, published: null },
    { ...whole, office: null },
    { ...whole, of: null },
    { ...whole, name: " " },
  ];
  expect(fileTenures(halves)).toEqual([]);
});

describe("for any sightings", () => {
  const word = fc.constantFrom(
    "Awa",
    "Amadou",
    "Mohamed",
    "Muhammad",
    "Diop",
    "Diallo",
    "Traoré",
    "TRAORÉ",
    "A.",
    "Ould",
    "Dr",
  );
  const sighting = fc.record({
    article: fc.integer({ min: 1, max: 30 }).map(String),
    published: fc.constantFrom("2020-01-01", "2020-09-01", "2021-06-01", "2022-03-01", "2022-04-01"),
    name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
    office: fc.constantFrom<Office>("foreign_minister", "ambassador"),
    of: fc.constantFrom("MLI", "org:AU"),
    lang: fc.constant("fr"),
  });

  it("does not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 12 }), fc.nat(), (sightings, turn) => {
        const at = turn % (sightings.length + 1);
        const turned = [...sightings.slice(at), ...sightings.slice(0, at)].reverse();
        expect(fileTenures(turned)).toEqual(fileTenures(sightings));
      }),
    );
  });

  it("loses none, and gives every tenure an id of its own", () => {
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 12 }), (sightings) => {
        const tenures = fileTenures(sightings);
        for (const { article, name, published } of sightings) {
          const own = tenures.filter(({ sources, names }) => sources.includes(article) && names.includes(name));
          expect(own.some(({ first, last }) => first <= published && published <= last)).toBe(true);
        }
        expect(new Set(tenures.map(({ id }) => id)).size).toBe(tenures.length);
      }),
    );
  });
});
