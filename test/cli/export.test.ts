import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ExportFlags, exportCommand } from "../../src/cli/export.ts";
import type { ExportRequest } from "../../src/cli/export-source.ts";
import { filtersOf } from "../../src/cli/filter-flags.ts";
import { exporters } from "../../src/export/index.ts";
import { aPromise, aVisit } from "../export/examples.ts";
import { sourceOf } from "../export/source.ts";
import { chancery } from "./run.ts";

const english = { env: { LANG: "en_GB.UTF-8" } };
const folder = () => mkdtempSync(join(tmpdir(), "chancery-export-"));

/** Runs an export of a small archive in memory. */
async function exported(
  format: string,
  flags: ExportFlags = {},
  more: { isTerminal?: boolean; breaks?: boolean } = {},
) {
  const out: Buffer[] = [];
  let request: ExportRequest | undefined;
  let closed = 0;
  const effects = {
    stdin: (async function* () {})(),
    write: async (data: string | Uint8Array) => void out.push(Buffer.from(data as string)),
    warn: () => {},
    onInterrupt: () => () => {},
    env: english.env,
    stdoutIsTerminal: more.isTerminal ?? false,
    stderrIsTerminal: false,
    columns: 90,
  };
  const promises = async function* () {
    yield aPromise;
    if (more.breaks) throw new Error("the database went away");
  };
  const ran = exportCommand(format, flags, effects, async (asked) => {
    request = asked;
    const source = sourceOf({ engagements: [aVisit] }, { ...asked, commitments: promises });
    return { source, close: async () => void closed++ };
  });
  const status = await ran.catch((error: Error) => error);
  return { status, out: Buffer.concat(out).toString(), request, closed };
}

describe("chancery export", () => {
  it("writes to standard output and closes the archive", async () => {
    const { status, out, closed } = await exported("records", { today: "2026-01-15" });
    expect([status, closed]).toEqual([0, 1]);
    expect(out.split("\n").map((line) => line && JSON.parse(line).status)).toEqual(["held", "overdue", ""]);
  });

  it("hands on what it was narrowed to", async () => {
    const { request } = await exported("csv", { dyad: "mli,IRN", from: "2025", to: "2025-Q4", archive: "place" });
    expect(request).toMatchObject({
      archive: "place",
      filters: { dyad: ["MLI", "IRN"], from: "2025-01-01", to: "2025-12-31" },
      language: "en",
    });
  });

  it.each(exporters.map(({ name }) => name))("knows %s by its name", async (name) => {
    expect((await exported(name)).status).toBe(0);
  });

  it("does not send bytes to a terminal", async () => {
    const { status, request } = await exported("parquet", {}, { isTerminal: true });
    expect(status).toMatchObject({ name: "InputError", message: expect.stringContaining("engagements-parquet") });
    expect(request).toBeUndefined();
  });

  it("closes the archive when it breaks", async () => {
    expect(await exported("records", {}, { breaks: true })).toMatchObject({
      status: { message: "the database went away" },
      closed: 1,
    });
  });
});

describe("--output", () => {
  it("writes a whole file", async () => {
    const path = join(folder(), "visits.csv");
    expect((await exported("csv", { output: path })).out).toBe("");
    expect(readFileSync(path, "utf8").split("\r\n")).toHaveLength(3);
  });

  it("leaves the old file and no part of a new one when it breaks", async () => {
    const place = folder();
    const path = join(place, "records.jsonl");
    writeFileSync(path, "old");
    await exported("records", { output: path }, { breaks: true });
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(place)).toEqual(["records.jsonl"]);
  });

  it("says where it cannot write, and leaves nothing behind", async () => {
    const place = folder();
    mkdirSync(join(place, "taken"));
    for (const path of [join(place, "no/such/file"), join(place, "taken")])
      expect((await exported("csv", { output: path })).status).toMatchObject({
        name: "InputError",
        message: expect.stringContaining(path),
      });
    expect(readdirSync(place)).toEqual(["taken"]);
  });
});

describe("wrong usage", () => {
  it.each([
    [["xml"], /Unknown format "xml"\. Known formats: records, plover, /u],
    [["csv", "--party", "Atlantis"], /known as "Atlantis"\. Give a code/u],
    [["csv", "--party", "Guinées"], /known as "Guinées"\. Did you mean/u],
    [["csv", "--dyad", "MLI"], /--dyad: "MLI" are not two parties/u],
    [["csv", "--dyad", "MLI,Mali"], /Both parties are Mali/u],
    [["csv", "--dyad", "MLI,IRN,FRA"], /are not two parties/u],
    [["csv", "--kind", "party"], /--kind: unknown value "party"\. Known: aid, call/u],
    [["csv", "--domain", "tradde"], /--domain: unknown value "tradde"\. Known: security/u],
    [["csv", "--status", "broken"], /--status: unknown value "broken"\. Known: held, ongoing, open/u],
    [["csv", "--from", "yesterday"], /--from: no date "yesterday"/u],
    [["csv", "--to", "2025-02-30"], /--to: no date "2025-02-30"/u],
    [["csv", "--from", "2026", "--to", "2025"], /--from 2026-01-01 is after --to 2025-12-31/u],
    [["tenures-csv", "--kind", "visit"], /--kind does not narrow tenures\. Tenures take --party/u],
    [["csv", "--site", "file:///etc"], /--site: no web address "file:\/\/\/etc"/u],
    [["csv", "--today", "2025"], /Expected a day such as 2025-10-16/u],
    [["csv", "--colour"], /unknown option '--colour'\. See: chancery export --help/u],
    [[], /missing required argument 'format'\. See: chancery export --help/u],
  ])("%j", async (args, message) => {
    const { status, out, err } = await chancery(["export", ...args]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain("\n");
  });

  it("is told in French to who speaks it", async () => {
    const { err } = await chancery(["export", "xml"], { env: { LANG: "fr_FR.UTF-8" } });
    expect(err).toMatch(/Format inconnu « xml »\. Formats connus : records/u);
  });

  it("takes every party that is known, and organisations", () => {
    expect(filtersOf({ party: " xkx " }, "en")).toEqual({ party: "XKX" });
    expect(filtersOf({ party: "org:AU" }, "en")).toEqual({ party: "org:AU" });
  });
});

it("lists every format in its help, in both languages", async () => {
  for (const [ui, LANG] of [
    ["en", "en_GB"],
    ["fr", "fr_FR"],
  ] as const) {
    const { status, out } = await chancery(["export", "--help"], { env: { LANG } });
    expect(status).toBe(0);
    for (const { name, summary } of exporters) {
      expect(out).toContain(name);
      expect(out.replace(/\s+/gu, " ")).toContain(summary[ui]);
    }
  }
});
