import { expect, it } from "vitest";
import type { DayRange, FoundEngagement } from "../../src/model/index.ts";
import {
  engagementReportsTouching,
  evidenceOf,
  insertCommitmentReports,
  insertEngagementReports,
  promisesToldBy,
  type ReportReach,
  reportsById,
} from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { commitmentReport, engagementReport } from "./samples.ts";

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

  it("are found by the one party of a reach that names one, and for none where it names none", async () => {
    await file("a#1");
    await file("a#2", { parties: ["MLI"] });
    expect(await touching({ parties: ["MLI"] })).toEqual(["a#1", "a#2"]);
    expect(await touching({ parties: [] })).toEqual([]);
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
    await insertCommitmentReports(archive().db, [commitmentReport("a#3")]);
    const { article } = commitmentReport("a#3").source;
    const told = await promisesToldBy(archive().db, [article]);
    expect(told.map(({ report }) => report.id)).toEqual(["a#3", "a#2"]);
  });

  it("give their evidence", async () => {
    await file("a#1");
    await insertCommitmentReports(archive().db, [commitmentReport("a#2")]);
    const evidence = await evidenceOf(archive().db, ["a#1", "a#2", "a#3"]);
    expect(Object.fromEntries(evidence)).toEqual({
      "a#1": engagementReport("a#1").found.evidence,
      "a#2": commitmentReport("a#2").found.evidence,
    });
  });
});
