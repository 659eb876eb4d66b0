import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courseOf, type Measured, portfolioOf } from "../../../src/dossier/index.ts";
import { domains as allDomains, type Domain, engagementKinds, type EngagementKind } from "../../../src/model/index.ts";

let made = 0;
/** "visit 2025-10-16 MLI IRN energy,trade" */
function engagement(line: string, people: string[] = []): Measured {
  const [kind = "", date = "", a = "", b = "", about = ""] = line.split(" ");
  return {
    id: `${++made}`,
    kind: kind as EngagementKind,
    date: date === "-" ? null : date,
    parties: [a, ...b.split(",")],
    people,
    domains: about ? (about.split(",") as Domain[]) : [],
    plover: engagementKinds[kind as EngagementKind].plover,
  };
}

const filed = [
  engagement("meeting 2022-02-13 MLI IRN economy"),
  engagement("visit 2022-08 MLI IRN economy,health"),
  engagement("signing 2023-05-02 MLI RUS defence"),
  engagement("meeting 2025-10-15 MLI IRN counter_terrorism"),
  engagement("visit 2025-03-01 MLI RUS defence"),
  engagement("summit 2025-06-01 MLI BFA,NER security"),
  engagement("credentials 2025-04-01 MLI CHN"),
  engagement("message 2025-04-02 MLI CHN"),
  engagement("meeting 2021-01-10 MLI FRA"),
  engagement("call 2021-06-10 MLI FRA"),
  engagement("recall - MLI FRA"),
  engagement("meeting 2025-01-01 FRA DZA"),
];

describe("a portfolio", () => {
  const portfolio = portfolioOf(filed, "MLI", "2025-11-01");
  const partner = (code: string) => portfolio.partners.find(({ party }) => party === code);

  it("counts a party's own engagements by what they are", () => {
    expect(portfolio).toMatchObject({ party: "MLI", n: 11, undated: 1 });
    expect(portfolio.counts).toEqual({ contact: 7, signed: 1, ceremonial: 2, act: 1 });
  });

  it("tells partners by contact from partners by signed text, and takes no credentials for either", () => {
    expect(portfolio.byContact).toMatchObject({ groups: 5, n: 7 });
    expect(portfolio.bySignedText).toMatchObject({ groups: 1, n: 1, hhi: 1 });
    // IRN 3, FRA 2, RUS 1, BFA and NER one half each, of 7
    expect(portfolio.byContact.hhi).toBeCloseTo((9 + 4 + 1 + 0.25 + 0.25) / 49);
    expect(partner("CHN")?.counts).toEqual({ contact: 0, signed: 0, ceremonial: 2, act: 0 });
  });

  it("knows each partner's first and last engagement, and who has gone dormant", () => {
    expect(partner("IRN")).toMatchObject({ n: 3, first: "2022-02-13", last: "2025-10-15", dormant: false });
    expect(partner("FRA")).toMatchObject({ n: 3, first: "2021-01-10", last: "2021-06-10", dormant: true });
    expect(partner("FRA")?.tone.n).toBe(3);
    expect(portfolioOf(filed, "MLI", "2022-06-01").partners.some(({ dormant }) => dormant)).toBe(false);
  });

  it("goes year by year", () => {
    expect(portfolio.years.map(({ year, n }) => `${year} ${n}`)).toEqual(["2021 2", "2022 2", "2023 1", "2025 5"]);
    expect(portfolio.years[1]).toMatchObject({
      partners: [{ key: "IRN", count: 2 }],
      domains: [
        { key: "economy", count: 2 },
        { key: "health", count: 1 },
      ],
    });
  });

  it("is empty for a party that nothing is known of", () => {
    expect(portfolioOf(filed, "FJI", "2025-11-01")).toMatchObject({ n: 0, partners: [], years: [] });
  });

  it("counts an engagement once, however often it is given", () => {
    expect(portfolioOf([...filed, ...filed], "MLI", "2025-11-01")).toEqual(portfolio);
  });
});

describe("a course", () => {
  const course = courseOf(
    [
      engagement("meeting 2022-02-13 MLI IRN economy", ["Abdoulaye Diop", "Hossein Amir-Abdollahian"]),
      engagement("visit 2022-08-22 IRN MLI", ["Abdoulaye DIOP", "Amir-Abdollahian"]),
      engagement("recall 2023-01-01 MLI IRN"),
      engagement("meeting 2023-01-01 MLI FRA"),
    ],
    ["IRN", "MLI"],
  );

  it("follows a pair by year: number, tone, domains and the people who lead it", () => {
    expect(course.n).toBe(3);
    expect(course.people).toEqual([
      { key: "Abdoulaye Diop", count: 2 },
      { key: "Hossein Amir-Abdollahian", count: 2 },
    ]);
    expect(course.years.map(({ year, n, tone }) => [year, n, tone.mean])).toEqual([
      ["2022", 2, 2.5],
      ["2023", 1, -6],
    ]);
    expect(course.years[0]?.domains).toEqual([{ key: "economy", count: 1 }]);
  });
});

describe("for any engagements", () => {
  const parties = fc.uniqueArray(fc.constantFrom("MLI", "IRN", "RUS", "FRA", "org:AU"), { minLength: 2, maxLength: 4 });
  const any: fc.Arbitrary<Measured> = fc.record({
    id: fc.integer({ min: 1, max: 20 }).map(String),
    kind: fc.constantFrom(...(Object.keys(engagementKinds) as EngagementKind[])),
    date: fc.constantFrom(null, "2023", "2024-03", "2024-Q4", "2025-10-16"),
    parties,
    people: fc.subarray(["Abdoulaye Diop", "Diop", "Abbas Araghchi", "Abbas Araqchi"]),
    domains: fc.subarray(Object.keys(allDomains).slice(0, 5) as Domain[]),
    plover: fc.constantFrom("CONSULT", "SANCTION", "AID"),
  });
  const some = fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 15 });

  it("the order does not matter", () => {
    fc.assert(
      fc.property(some, (given) => {
        const turned = [...given].reverse();
        expect(portfolioOf(turned, "MLI", "2026-01-01")).toEqual(portfolioOf(given, "MLI", "2026-01-01"));
        expect(courseOf(turned, ["MLI", "IRN"])).toEqual(courseOf(given, ["MLI", "IRN"]));
      }),
      { numRuns: 30 },
    );
  });

  it("years and undated ones add up to all, and so do the strands", () => {
    fc.assert(
      fc.property(some, (given) => {
        const { n, years, undated, counts, partners } = portfolioOf(given, "MLI", "2026-01-01");
        expect(years.reduce((sum, year) => sum + year.n, undated)).toBe(n);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(n);
        for (const partner of partners) expect(partner.n).toBeLessThanOrEqual(n);
      }),
      { numRuns: 30 },
    );
  });
});
