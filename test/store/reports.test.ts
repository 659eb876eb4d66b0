import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import type { DayRange, FoundEngagement } from "../../src/model/index.ts";
import { rowsOf } from "../../src/store/database.ts";
import {
  deleteReports,
  engagementReportsTouching,
  evidenceOf,
  insertArticles,
  insertCommitmentReports,
  insertEngagementReports,
  promisesToldBy,
  type ReportReach,
  reportsById,
  tellingsOf,
} from "../../src/store/index.ts";
import { statementsOf } from "../../src/store/migrate.ts";
import { onBoth } from "./databases.ts";
import { article, commitmentReport, engagementReport } from "./samples.ts";

const october: DayRange = { from: "2025-10-01", to: "2025-10-31" };

onBoth("Reports", (archive) => {
  const file = (id: string, found: Partial<FoundEngagement> = {}, reach = october) =>
    insertEngagementReports(archive().db, [{ report: engagementReport(id, found), reach }]);
  const touching = async (...reaches: Partial<ReportReach>[]) => {
    const whole = reaches.map((reach) => ({
      parties: ["IRN", "MLI"],
      kinds: ["meeting"] as const,
      ...october,
      ...reach,
    }));
    return (await engagementReportsTouching(archive().db, whole)).map(({ report }) => report.id);
  };

  it("are found by two parties, kind and overlapping days", async () => {
    await file("a#1");
    await file("a#2", { parties: ["IRN", "MLI", "NER"] });
    await file("a#3", { parties: ["MLI", "NER"] });
    await file("a#4", { kind: "signing" });
    await file("a#5", {}, { from: "2025-11-01", to: "2025-11-30" });
    expect(await touching({})).toEqual(["a#1", "a#2"]);
    expect(await touching({ kinds: ["meeting", "signing"] })).toEqual(["a#1", "a#2", "a#4"]);
    expect(await touching({ to: "2025-11-01" })).toEqual(["a#1", "a#2", "a#5"]);
    expect(await touching({ parties: ["IRN", "MLI", "NER"] })).toEqual(["a#1", "a#2", "a#3"]);
    expect(await touching({ from: "2026-01-01", to: "9999-12-31" })).toEqual([]);
  });

  it("of a party alone are found by it alone, and for none where a reach names none", async () => {
    await file("a#1");
    await file("a#2", { parties: ["MLI"] });
    expect(await touching({ parties: ["MLI"] })).toEqual(["a#2"]);
    expect(await touching({ parties: ["MLI", "NER"] })).toEqual([]);
    expect(await touching({ parties: [] })).toEqual([]);
  });

  it("of any number of parties are found by two of them", async () => {
    const crowd = (n: number) => Array.from({ length: n }, (_, i) => `P${i}`);
    for (const n of [2, 16, 17, 60]) await file(`a#${n}`, { parties: crowd(n) });
    expect(await touching({ parties: ["P0", "P1"] })).toEqual(["a#16", "a#17", "a#2", "a#60"]);
    expect(await touching({ parties: ["P1", "P16", "X"] })).toEqual(["a#17", "a#60"]);
    expect(await touching({ parties: crowd(40) })).toEqual(["a#16", "a#17", "a#2", "a#60"]);
    expect(await touching({ parties: ["P1"] }, { parties: ["P16"] }, { parties: ["P16", "X"] })).toEqual([]);
    expect(await touching({ parties: ["P1", "P16"], kinds: ["signing"] })).toEqual([]);
  });

  it("are found no more once they are taken out, whichever way they were found", async () => {
    const parties = [["MLI"], ["IRN", "MLI"], Array.from({ length: 20 }, (_, i) => `P${i}`)];
    for (const [n, some] of parties.entries()) await file(`a#${n}`, { parties: some });
    await deleteReports(archive().db, ["a#0", "a#1", "a#2"]);
    expect(await rowsOf(archive().db, sql`select from engagement_report_pair`)).toEqual([]);
  });

  it("on file already are found as if they were filed now", async () => {
    const parties = [["org:un", "TUR", "FRA"], ["MLI"], ["IRN", "MLI"], Array.from({ length: 17 }, (_, i) => `P${i}`)];
    for (const [n, some] of parties.entries()) await file(`a#${n}`, { parties: some });
    await file("a#9", { status: "planned" });
    const rows = () =>
      rowsOf(archive().db, sql`select * from engagement_report_pair order by report, pair collate "C"`);
    const filed = await rows();
    await archive().db.execute(sql`delete from engagement_report_pair`);
    for (const statement of statementsOf("0012_fill_report_pairs")) await archive().db.execute(sql.raw(statement));
    expect(await rows()).toEqual(filed);
    expect(filed).toHaveLength(3 + 1 + 1 + 17);
  });

  it("that overlap one of several reaches of two parties are found, and none between them", async () => {
    const days = (from: string, to: string) => ({ from, to });
    await file("a#1", {}, days("2025-10-03", "2025-10-04"));
    await file("a#2", {}, days("2025-10-12", "2025-10-14"));
    await file("a#3", {}, days("2025-10-20", "2025-10-21"));
    const reaches = [
      days("2025-10-20", "2025-10-25"),
      days("2025-10-01", "2025-10-09"),
      days("2025-10-02", "2025-10-03"),
    ];
    expect(await touching(...reaches)).toEqual(["a#1", "a#3"]);
  });

  it("are given once for several reaches, and two parties must be of one reach", async () => {
    await file("a#1");
    expect(await touching({}, { parties: ["IRN", "MLI", "NER"] })).toEqual(["a#1"]);
    expect(await touching({ parties: ["IRN", "NER"] }, { parties: ["MLI", "NER"] })).toEqual([]);
  });

  it("stay as they were filed first", async () => {
    await file("a#1");
    await file("a#1", { city: "Paris", kind: "visit" });
    const { engagements } = await reportsById(archive().db, ["a#1"]);
    expect(engagements).toEqual([{ report: engagementReport("a#1"), record: null }]);
    expect(await touching({ kinds: ["visit"] })).toEqual([]);
  });

  it("of promises, and of what was not held, are found by their articles", async () => {
    await file("a#1");
    await file("a#2", { status: "planned" });
    await insertCommitmentReports(archive().db, [{ report: commitmentReport("a#3") }]);
    const { article } = commitmentReport("a#3").source;
    const told = await promisesToldBy(archive().db, [article]);
    expect(told.map(({ report }) => report.id)).toEqual(["a#3", "a#2"]);
  });

  it("give their evidence", async () => {
    await file("a#1");
    await insertCommitmentReports(archive().db, [{ report: commitmentReport("a#2") }]);
    const evidence = await evidenceOf(archive().db, ["a#1", "a#2", "a#3"]);
    expect(Object.fromEntries(evidence)).toEqual({
      "a#1": engagementReport("a#1").found.evidence,
      "a#2": commitmentReport("a#2").found.evidence,
    });
  });

  it("tell of a record in the language that is asked for where one does, the earliest first", async () => {
    await insertArticles(archive().db, [
      article("late", { published: "2025-10-18" }),
      article("early", { published: "2025-10-16" }),
      article("fr", { lang: "fr", published: "2025-10-20" }),
    ]);
    const reports = ["late#1", "early#1", "fr#1"].map((id) => ({ report: commitmentReport(id), record: "promise" }));
    await insertCommitmentReports(archive().db, reports);
    const told = async (lang: string) =>
      (await tellingsOf(archive().db, ["promise", "none"], lang)).get("promise")?.text;
    expect([await told("en"), await told("fr"), await told("es")]).toEqual([
      "Text of early.",
      "Text of fr.",
      "Text of early.",
    ]);
  });
});
