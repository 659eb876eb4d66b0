import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { sourceOf } from "../../src/cli/export-source.ts";
import { type Exporter, exporterNamed, exporters } from "../../src/export/index.ts";
import type { Filters } from "../../src/model/index.ts";
import {
  type Archive,
  insertArticles,
  insertEngagementReports,
  openArchive,
  saveCommitments,
  saveEngagements,
  saveTenures,
} from "../../src/store/index.ts";
import { aPromise, aTenure, aVisit } from "../export/examples.ts";
import { bytesOf } from "../export/source.ts";
import { article, engagementReport } from "../store/samples.ts";
import { chancery } from "./run.ts";

const folder = join(mkdtempSync(join(tmpdir(), "chancery-")), "archive");
let archive: Archive;

/** An archive of one visit, one promise and one tenure, told by two articles. */
beforeAll(async () => {
  archive = await openArchive(folder);
  const report = engagementReport(aVisit.reports[0] as string);
  const reach = { from: "2025-10-10", to: "2025-10-16" };
  await archive.transaction(async (tx) => {
    await insertArticles(tx, [
      article("a1", { url: "https://news.example/1" }),
      article("a2", { text: "Another text." }),
    ]);
    await insertEngagementReports(tx, [{ report, reach }]);
    await saveEngagements(tx, { records: [aVisit], removed: [] });
    await saveCommitments(tx, { records: [aPromise], removed: [] });
    await saveTenures(tx, [{ of: "MLI", office: "foreign_minister" }], [aTenure]);
  });
}, 60_000);

/** An export of the archive while it is open. */
const exported = (name: string, filters: Filters = {}, language: "fr" | "en" = "en") =>
  bytesOf(
    exporterNamed(name) as Exporter,
    sourceOf(archive, { filters, language, today: "2026-01-15", base: null, program: "chancery" }),
  );
const linesOf = async (name: string, filters?: Filters) =>
  (await exported(name, filters))
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("an archive", () => {
  it("is narrowed to what was asked for", async () => {
    const idsOf = async (filters: Filters) => (await linesOf("records", filters)).map(({ id }) => id);
    expect(await idsOf({})).toEqual([aVisit.id, aPromise.id]);
    expect(await idsOf({ status: "overdue" })).toEqual([aPromise.id]);
    expect(await idsOf({ domain: "economy" })).toEqual([aVisit.id]);
    expect(await idsOf({ dyad: ["MLI", "IRN"], to: "2025-10-15" })).toEqual([aVisit.id]);
    expect(await idsOf({ party: "FRA" })).toEqual([]);
  });

  it("gives the names of parties, articles and the words of reports", async () => {
    const [visit] = await linesOf("plover");
    expect(visit).toMatchObject({
      actor: [{ code: "MLI", entity_text: "Mali" }],
      cite_info: { url: "https://news.example/1", publication: "Agency" },
      also_cited: [{ citation: "a2" }],
      event_text: ["Text"],
    });
    expect((await exported("ftm", {}, "fr")).toString()).toContain("Ministre des Affaires étrangères, Mali");
  });

  // what editors reviewed is told apart: nothing here was
  const formats = exporters.map(({ name }) => name).filter((name) => name !== "gold");
  it.each(formats)("can be written as %s", async (name) => {
    expect((await exported(name)).length).toBeGreaterThan(20);
  });
});

describe("chancery export", () => {
  beforeAll(() => archive.close());

  it("writes what is on file", async () => {
    const { status, out, err } = await chancery(["export", "records", "--archive", folder, "--today", "2026-01-15"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([aVisit, { ...aPromise, status: "overdue" }]);
  });

  it("says where there is no archive, and makes none", async () => {
    const { status, out, err } = await chancery(["export", "records", "--archive", join(folder, "..", "none")]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/There is no archive in /u);
  });

  it("ends quietly when whoever reads its output stops", async () => {
    const command = `${process.execPath} --import tsx src/cli/main.ts export csv --archive '${folder}' | head -c 3`;
    const { stdout, stderr } = await promisify(execFile)("bash", ["-c", `set -o pipefail; ${command}`]);
    expect({ stdout, stderr }).toEqual({ stdout: "id,", stderr: "" });
  }, 60_000);
});
