import { expect, it } from "vitest";
import type { CommitmentRecord, EngagementRecord } from "../../src/model/index.ts";
import {
  commitmentsOf,
  engagementsOf,
  insertCommitmentReports,
  insertEngagementReports,
  recordById,
  reportsOfRecords,
  saveCommitments,
  saveEngagements,
} from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { commitment, commitmentReport, engagement, engagementReport } from "./samples.ts";

const reach = { from: "2025-10-01", to: "2025-10-31" };

onBoth("Records", (archive) => {
  const fileReports = (...ids: string[]) =>
    insertEngagementReports(
      archive().db,
      ids.map((id) => ({ report: engagementReport(id), reach })),
    );
  const save = (records: EngagementRecord[], removed: string[] = []) =>
    saveEngagements(archive().db, { records, removed });
  const saveOpen = (records: CommitmentRecord[], removed: string[] = []) =>
    saveCommitments(archive().db, { records, removed });
  const reportsOf = async (record: string) => {
    const { engagements, commitments } = await reportsOfRecords(archive().db, [record]);
    return [...engagements, ...commitments].map(({ report }) => report.id);
  };

  it("are given back as they were saved", async () => {
    await save([engagement("e", { date: "2025-Q4", host_event: "NAM summit" })]);
    await saveOpen([commitment("c")]);
    expect(await recordById(archive().db, "e")).toEqual(engagement("e", { date: "2025-Q4", host_event: "NAM summit" }));
    expect(await recordById(archive().db, "c")).toEqual(commitment("c"));
    expect(await recordById(archive().db, "none")).toBeNull();
  });

  it("say which came, changed and went; those that are the same stay untouched", async () => {
    await save([engagement("a"), engagement("b"), engagement("c")]);
    expect(await save([engagement("a"), engagement("b", { city: null }), engagement("d")], ["c"])).toEqual({
      added: ["d"],
      changed: ["b"],
      removed: ["c"],
    });
    expect(await recordById(archive().db, "c")).toBeNull();
  });

  it("have their reports, and a report that was left out has no record", async () => {
    await fileReports("a#1", "a#2", "a#3");
    await save([engagement("e", { reports: ["a#1", "a#2"] }), engagement("f", { reports: ["a#3"] })]);
    expect(await reportsOf("e")).toEqual(["a#1", "a#2"]);
    await save([engagement("e", { reports: ["a#1"] }), engagement("g", { reports: ["a#2"] })], ["f"]);
    expect(await reportsOf("e")).toEqual(["a#1"]);
    expect(await reportsOf("g")).toEqual(["a#2"]);
    expect(await reportsOf("f")).toEqual([]);
  });

  it("that are settled keep their reports, and take none from others", async () => {
    await fileReports("a#1", "b#1", "c#1");
    const [a, b] = [engagement("a", { reports: ["a#1"] }), engagement("b", { reports: ["b#1"] })];
    await save([a, b]);
    const records = [a, engagement("b", { reports: ["b#1", "c#1"] })];
    await saveEngagements(archive().db, { records, removed: [], settled: new Set(["a"]) });
    expect([await reportsOf("a"), await reportsOf("b")]).toEqual([["a#1"], ["b#1", "c#1"]]);
  });

  it("are found under former ids, even of several changes", async () => {
    await fileReports("a#1", "a#2", "a#3");
    await save([engagement("third", { reports: ["a#3"] })]);
    await save([engagement("second", { reports: ["a#2", "a#3"] })], ["third"]);
    await save([engagement("first", { reports: ["a#1", "a#2", "a#3"] })], ["second"]);
    expect((await recordById(archive().db, "third"))?.id).toBe("first");
    expect((await recordById(archive().db, "second"))?.id).toBe("first");
  });

  it("are themselves again when a merge was undone", async () => {
    await fileReports("a#1", "a#2");
    await save([engagement("x", { reports: ["a#1"] }), engagement("y", { reports: ["a#2"] })]);
    await save([engagement("x", { reports: ["a#1", "a#2"] })], ["y"]);
    expect((await recordById(archive().db, "y"))?.id).toBe("x");
    await save([engagement("x", { reports: ["a#1"] }), engagement("y", { reports: ["a#2"] })]);
    expect((await recordById(archive().db, "y"))?.id).toBe("y");
  });

  it("of commitments have reports of planned engagements too, and leave those of held ones alone", async () => {
    await fileReports("a#held");
    const planned = engagementReport("a#planned", { status: "planned" });
    await insertEngagementReports(archive().db, [{ report: planned, reach }]);
    await insertCommitmentReports(archive().db, [{ report: commitmentReport("a#promise") }]);
    await save([engagement("e", { reports: ["a#held"] })]);
    await saveOpen([commitment("c", { reports: ["a#planned", "a#promise", "a#held"] })]);
    expect(await reportsOf("c")).toEqual(["a#planned", "a#promise"]);
    expect(await reportsOf("e")).toEqual(["a#held"]);
  });

  it("are found by their parties and kinds, by date", async () => {
    await save([
      engagement("late", { date: "2025-12-01" }),
      engagement("undated", { date: null }),
      engagement("early", { date: "2025", kind: "visit", parties: ["FRA", "IRN", "MLI"] }),
      engagement("other", { parties: ["FRA", "MLI"] }),
    ]);
    const ids = (records: EngagementRecord[]) => records.map(({ id }) => id);
    expect(ids(await engagementsOf(archive().db, [["MLI", "IRN"]]))).toEqual(["early", "late", "undated"]);
    expect(ids(await engagementsOf(archive().db, [["MLI", "IRN"]], ["visit"]))).toEqual(["early"]);
    await saveOpen([commitment("c"), commitment("d", { parties: ["MLI"] })]);
    expect((await commitmentsOf(archive().db, [["MLI"], ["IRN"]])).map(({ id }) => id)).toEqual(["c", "d"]);
  });
});
