import { expect, it } from "vitest";
import type { CommitmentRecord, EngagementRecord, Filters } from "../../src/model/index.ts";
import {
  commitmentsOfDyad,
  coverage,
  coverageByOutlet,
  engagementsOfDyad,
  insertArticles,
  saveCommitments,
  saveEngagements,
  saveTenures,
  standingsOf,
  streamCommitments,
  streamEngagements,
  streamTenures,
  tenuresOf,
} from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { article, commitment, engagement } from "./samples.ts";

const today = "2026-03-01";

async function idsOf(records: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}

onBoth("What is read from an archive", (archive) => {
  const saved = (...records: EngagementRecord[]) => saveEngagements(archive().db, { records, removed: [] });
  const promised = (...records: CommitmentRecord[]) => saveCommitments(archive().db, { records, removed: [] });

  it("streams engagements that fit all filters, by date", async () => {
    await saved(
      engagement("march", { date: "2025-03-05", kind: "visit", parties: ["FRA", "IRN", "MLI"] }),
      engagement("undated", { date: null, status: "ongoing" }),
      engagement("year", { date: "2024", domains: ["energy", "trade"] }),
      engagement("day", { date: "2025-03-04", parties: ["FRA", "MLI"], domains: [] }),
    );
    const cases: [Filters, string[]][] = [
      [{}, ["year", "day", "march", "undated"]],
      [{ party: "FRA" }, ["day", "march"]],
      [{ dyad: ["MLI", "IRN"] }, ["year", "march", "undated"]],
      [{ kind: "visit" }, ["march"]],
      [{ domain: "energy" }, ["year"]],
      [{ status: "ongoing" }, ["undated"]],
      [{ status: "overdue" }, []],
      [{ from: "2025-03-05" }, ["march"]],
      [{ to: "2024-06-30" }, ["year"]],
      [{ from: "2024-06-30", to: "2025-03-04" }, ["year", "day"]],
      [{ party: "FRA", kind: "visit", domain: "energy" }, []],
    ];
    for (const [filters, ids] of cases)
      expect(await idsOf(streamEngagements(archive().db, filters)), JSON.stringify(filters)).toEqual(ids);
  });

  it("calls an open commitment overdue once the last day of its due period has passed", async () => {
    await promised(
      commitment("past", { due: "2026-02" }),
      commitment("thisMonth", { due: "2026-03" }),
      commitment("endedToday", { due: "2026-03-01" }),
      commitment("noDate", { due: null }),
      commitment("kept", { due: "2026-01", status: "kept", late: true }),
      commitment("postponed", { due: null, status: "postponed" }),
    );
    const ids = (status: NonNullable<Filters["status"]>) =>
      idsOf(streamCommitments(archive().db, { status }, today)).then((found) => found.sort());
    expect(await ids("overdue")).toEqual(["past"]);
    expect(await ids("open")).toEqual(["endedToday", "noDate", "thisMonth"]);
    expect(await ids("kept")).toEqual(["kept"]);
    expect(await idsOf(streamCommitments(archive().db, { domain: "trade" }, today))).toEqual([]);
    expect(await standingsOf(archive().db, ["MLI"], today)).toEqual([
      { status: "kept", late: true, commitments: 1 },
      { status: "open", late: false, commitments: 3 },
      { status: "overdue", late: false, commitments: 1 },
      { status: "postponed", late: false, commitments: 1 },
    ]);
  });

  it("streams more records than a page holds, each once", async () => {
    const records = Array.from({ length: 2500 }, (_, i) => engagement(`e${i}`, { date: i % 3 ? "2025-01-01" : null }));
    await saved(...records);
    const ids = await idsOf(streamEngagements(archive().db));
    expect(new Set(ids).size).toBe(2500);
    expect(ids).toHaveLength(2500);
  });

  it("shows a dyad, latest first, within filters and a limit", async () => {
    await saved(
      engagement("a", { date: "2024-01-01" }),
      engagement("b", { date: "2025-01-01", kind: "visit" }),
      engagement("c", { date: "2025-01-01", parties: ["FRA", "MLI"] }),
    );
    await promised(commitment("d"), commitment("e", { parties: ["MLI"] }));
    const ids = (records: { id: string }[]) => records.map(({ id }) => id);
    expect(ids(await engagementsOfDyad(archive().db, ["MLI", "IRN"]))).toEqual(["b", "a"]);
    expect(ids(await engagementsOfDyad(archive().db, ["MLI", "IRN"], { kind: "meeting" }))).toEqual(["a"]);
    expect(ids(await engagementsOfDyad(archive().db, ["MLI", "IRN"], { limit: 1 }))).toEqual(["b"]);
    expect(ids(await commitmentsOfDyad(archive().db, ["MLI", "IRN"], today))).toEqual(["d"]);
  });

  it("tells who held an office on a day, and finds a person with or without accents", async () => {
    const tenure = (id: string, person: string, first: string, last: string) => ({
      id,
      person,
      names: [person],
      office: "foreign_minister" as const,
      of: "MLI",
      first,
      last,
      sources: ["a"],
    });
    const office = [{ of: "MLI", office: "foreign_minister" }];
    await saveTenures(archive().db, office, [
      tenure("t1", "Tiébilé Dramé", "2019-05-01", "2020-08-01"),
      tenure("t2", "Abdoulaye Diop", "2021-06-11", "2025-10-16"),
    ]);
    const people = async (question: Parameters<typeof tenuresOf>[1]) =>
      (await tenuresOf(archive().db, question)).map(({ person }) => person);
    expect(await people({ of: "MLI" })).toEqual(["Abdoulaye Diop", "Tiébilé Dramé"]);
    expect(await people({ of: "MLI", office: "foreign_minister", on: "2020-01-01" })).toEqual(["Tiébilé Dramé"]);
    expect(await people({ person: "tiebile  drame" })).toEqual(["Tiébilé Dramé"]);
    await saveTenures(archive().db, office, [tenure("t2", "Abdoulaye Diop", "2021-06-11", "2026-01-01")]);
    expect(await tenuresOf(archive().db, {})).toEqual([tenure("t2", "Abdoulaye Diop", "2021-06-11", "2026-01-01")]);
    expect(await idsOf(streamTenures(archive().db, { party: "MLI" }))).toEqual(["t2"]);
  });

  it("says what is on file", async () => {
    await insertArticles(archive().db, [
      article("a", { outlet: "IRNA", published: "2025-10-01" }),
      article("b", { outlet: "IRNA", published: "2025-10-03" }),
      { ...article("c", { outlet: "Agency" }), story: "story of a" },
    ]);
    await saved(engagement("e"));
    expect(await coverage(archive().db)).toEqual({
      articles: 3,
      stories: 2,
      engagements: 1,
      commitments: 0,
      tenures: 0,
    });
    expect(await coverageByOutlet(archive().db)).toEqual([
      { outlet: "IRNA", lang: "en", articles: 2, first: "2025-10-01", last: "2025-10-03" },
      { outlet: "Agency", lang: "en", articles: 1, first: "2025-10-16", last: "2025-10-16" },
    ]);
  });
});
