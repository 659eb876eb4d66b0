import { expect, it } from "vitest";
import {
  portfolioOf,
  portfolioOfSums,
  portfolioSumsOf,
  type ShownSums,
  shownOf,
  portfolioOfTallies,
  talliesOf,
  type YearTally,
} from "../../src/dossier/index.ts";
import type { EngagementRecord } from "../../src/model/index.ts";
import { countPartyYears } from "../../src/pipeline/index.ts";
import {
  type Archive,
  busiestDyads,
  busiestParties,
  coverage,
  partyPortfolio,
  partyYearsOf,
  saveEngagements,
  tallyOf,
  tiesAmong,
} from "../../src/store/index.ts";
import { onBoth } from "../store/databases.ts";
import { engagement } from "../store/samples.ts";

const today = "2026-01-15";
const states = ["BFA", "FRA", "IRN", "MLI", "NER", "org:AU"];
const dates = ["2023", "2024-02-29", "2024-02", "2024-12-31", "2024-Q4", "2025-01-01", "2025-10", "2025-10-16", null];
const crowd = Array.from({ length: 120 }, (_, i) => `org:X${i}`);

/** Some of each: pairs, three together, seven together, more than a hundred, one party alone. */
const filed: EngagementRecord[] = Array.from({ length: 90 }, (_, i) => {
  const at = (step: number) => states[(i * step + (i % 4)) % states.length] as string;
  const several = [["MLI"], states, ["MLI", ...crowd]][(i / 10) % 3] as string[];
  return engagement(`e${String(i).padStart(2, "0")}`, {
    parties:
      i % 10 === 0
        ? [...several, ...(i % 20 === 0 ? ["DZA", "TGO"] : [])].sort()
        : [...new Set([at(1), at(5), at(i % 3)])].sort(),
    date: dates[i % dates.length] ?? null,
    kind: (["meeting", "visit", "signing", "credentials", "recall"] as const)[i % 5] as "meeting",
    plover: (["CONSULT", "AGREE", "REJECT"] as const)[i % 3] as "CONSULT",
    domains: [["trade"], ["energy", "trade"], []][i % 3] as ["trade"],
  });
});

const shownPortfolio = (records: readonly EngagementRecord[], party: string) =>
  portfolioOfSums(shownOf(portfolioSumsOf(talliesOf(records, party))), party, today);

onBoth("Years that were counted", (archive) => {
  const save = (records: EngagementRecord[], removed: string[] = []) =>
    archive().transaction((tx) => saveEngagements(tx, { records, removed }));
  const portfolio = async (party: string) => {
    const { tallies, engagements } = await partyYearsOf<YearTally>(archive().db, party);
    return portfolioOfTallies([...tallies, ...talliesOf(engagements, party)], party, today);
  };
  const summedUp = async (party: string) => {
    const sums = await partyPortfolio<ShownSums>(archive().db, party);
    return sums && portfolioOfSums(sums, party, today);
  };
  const isCounted = async (party: string) => (await partyYearsOf(archive().db, party)).engagements.length === 0;

  it("give the same answers as the engagements themselves", async () => {
    await save(filed);
    const before = await answersOf(archive());
    expect(await isCounted("MLI")).toBe(false);
    await countPartyYears(archive());
    expect(await isCounted("MLI")).toBe(true);
    expect(await answersOf(archive())).toEqual(before);
    expect((await coverage(archive().db)).engagements).toBe(filed.length);
    for (const party of [...states, "DZA"]) {
      expect(await portfolio(party)).toEqual(portfolioOf(filed, party, today));
      expect(await summedUp(party)).toEqual(shownPortfolio(filed, party));
    }
  });

  it("stand until something of them changes, comes or goes", async () => {
    await save(filed);
    await countPartyYears(archive());
    const moved = { ...(filed[1] as EngagementRecord), date: "2023-05-05", parties: ["MLI", "TCD"] };
    const late = engagement("late", { parties: ["IRN", "MLI"], date: "2022-03" });
    const gone = filed[2] as EngagementRecord;
    await save([moved, late], [gone.id]);
    for (const party of ["MLI", "IRN", ...gone.parties]) expect(await summedUp(party)).toBe(null);
    const now = [...filed.filter(({ id }) => id !== moved.id && id !== gone.id), moved, late];
    for (const party of [...states, "TCD"]) expect(await portfolio(party)).toEqual(portfolioOf(now, party, today));
    const before = await answersOf(archive());
    await countPartyYears(archive());
    expect(await isCounted("MLI")).toBe(true);
    expect(await answersOf(archive())).toEqual(before);
    for (const party of [...states, "TCD"]) {
      expect(await portfolio(party)).toEqual(portfolioOf(now, party, today));
      expect(await summedUp(party)).toEqual(shownPortfolio(now, party));
    }
  });

  it("are summed up also where an earlier version counted them", async () => {
    await save(filed);
    await countPartyYears(archive());
    await archive().db.execute("delete from party_portfolio");
    expect(await summedUp("MLI")).toBe(null);
    await countPartyYears(archive());
    expect(await summedUp("MLI")).toEqual(shownPortfolio(filed, "MLI"));
  });

  it("are gone with their last engagement", async () => {
    await save([engagement("only", { parties: ["IRN", "MLI"], date: "2022-03" })]);
    await countPartyYears(archive());
    await save([], ["only"]);
    await countPartyYears(archive());
    expect(await busiestParties(archive().db, 9)).toEqual([]);
    expect((await portfolio("MLI")).n).toBe(0);
    expect(await summedUp("MLI")).toBe(null);
  });

  it("miss nothing of those who file while they are counted", async () => {
    const parts = Array.from({ length: 6 }, (_, i) => filed.slice(i * 15, i * 15 + 15));
    await Promise.all([...parts.map((part) => save(part)), countPartyYears(archive()), countPartyYears(archive())]);
    await countPartyYears(archive());
    for (const party of states) {
      expect(await isCounted(party)).toBe(true);
      expect(await portfolio(party)).toEqual(portfolioOf(filed, party, today));
      expect(await summedUp(party)).toEqual(shownPortfolio(filed, party));
    }
  });
});

async function answersOf({ db }: Archive) {
  const days = [{}, { from: "2024-01-01" }, { from: "2024-02-10", to: "2025-10-01" }, { to: "2024-12-31" }];
  const narrowed = [];
  for (const each of days)
    narrowed.push(
      await tallyOf(db, each),
      await tallyOf(db, each, "MLI"),
      await tiesAmong(db, ["IRN", "MLI", "NER", "org:AU"], each),
    );
  return [await busiestParties(db, 200), await busiestDyads(db, 50), (await coverage(db)).engagements, narrowed];
}

it("what is kept of a portfolio is what is shown of it", () => {
  const [all, kept] = [portfolioOf(filed, "MLI", today), shownPortfolio(filed, "MLI")];
  expect(kept.partners.length).toBeGreaterThan(100);
  const named = (partners: typeof kept.partners) => partners.map(({ party, n, dormant }) => ({ party, n, dormant }));
  expect(named(kept.partners)).toEqual(named(all.partners));
  expect(kept.partners[0]?.domains).toEqual(all.partners[0]?.domains.slice(0, 4));
  const first = all.partners.slice(0, 12).map(({ party }) => party);
  for (const [place, { year, partners }] of all.years.entries())
    expect(kept.years[place]).toMatchObject({ year, partners: partners.filter(({ key }) => first.includes(key)) });
});
