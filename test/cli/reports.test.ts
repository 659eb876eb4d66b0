import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitmentsCommand } from "../../src/cli/commitments.ts";
import { dossierCommand } from "../../src/cli/dossier.ts";
import { portfolioCommand } from "../../src/cli/portfolio.ts";
import type { CommitmentFlags } from "../../src/cli/reports/commitment-flags.ts";
import type { OpenFile } from "../../src/cli/reports/record-file.ts";
import type { ReportFlags } from "../../src/cli/reports/report-flags.ts";
import { messages } from "../../src/cli/ui.ts";
import { widthOf } from "../../src/cli/width.ts";
import { fileCommitments, fileEngagements, isHeld, talliesOf } from "../../src/dossier/index.ts";
import { read } from "../../src/index.ts";
import { matches, standing } from "../../src/model/index.ts";
import { insertArticles, openArchive, saveEngagements } from "../../src/store/index.ts";
import { thread } from "../dossier/thread.ts";
import { chancery } from "./run.ts";

const { engagements: reports, commitments: promises } = thread(`
  2022-02-14 wire
    meeting IRN+MLI 2022-02-13 Tehran/IRN: Diop
    promise visit IRN+MLI due 2022-06
    promise embassy IRN+MLI due 2024
  2022-08-24 post
    visit IRN>MLI 2022-08-22 Bamako/MLI
  2023-05-03 post
    signing MLI+RUS 2023-05-02 Moscow/RUS
  2023-06-01 =cmd
    promise aid MLI+RUS due 2030
`);
const engagements = fileEngagements(reports);
const unheld = reports.filter((report) => !isHeld(report));
const commitments = fileCommitments({ commitments: promises, unheld, engagements, decisions: [] });
const today = "2025-11-20";
const among =
  <Item extends { parties: string[] }>(items: readonly Item[]) =>
  async (parties: readonly string[]) =>
    items.filter((item) => parties.every((party) => item.parties.includes(party)));
const open: OpenFile = async () => ({
  engagements: among(engagements),
  commitments: async (filters, day) => commitments.filter((record) => matches(record, filters, day)),
  counted: async (party) => ({ tallies: talliesOf(engagements, party), engagements: [] }),
  standings: async ({ status: _, ...filters }, day) =>
    commitments
      .filter((record) => matches(record, filters, day))
      .map((record) => ({ status: standing(record, day), late: record.late, commitments: 1 })),
  heads: async (ids) =>
    new Map(
      ids.map((id) => [
        id,
        { id, title: id, outlet: `The ${id}`, published: "2022-02-14", lang: "en", author: null, url: null, story: id },
      ]),
    ),
  quotes: async (ids) => new Map(ids.map((id) => [id, "The two will do so, she said."])),
  isEmpty: async () => false,
  close: async () => {},
});

/** Runs a report and gives what it printed. */
async function printed(
  command: (flags: ReportFlags, effects: Parameters<typeof dossierCommand>[3]) => Promise<number>,
  flags: ReportFlags = {},
  columns = 80,
) {
  const out: string[] = [];
  await command({ ui: "en", today, ...flags }, {
    stdin: (async function* () {})(),
    write: async (data: string | Uint8Array) => void out.push(String(data)),
    warn: () => {},
    env: {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns,
    onInterrupt: () => () => {},
  } as Parameters<typeof dossierCommand>[3]);
  return out.join("");
}
const dossier = (a: string, b: string, flags?: ReportFlags, columns?: number) =>
  printed((given, effects) => dossierCommand(a, b, given, effects, open), flags, columns);
const portfolio = (party: string, flags?: ReportFlags, columns?: number) =>
  printed((given, effects) => portfolioCommand(party, given, effects, open), flags, columns);

describe("chancery dossier", () => {
  it("shows the course of a pair, what took place, and what was promised", async () => {
    const out = await dossier("Mali", "IRN");
    expect(out).toContain("Mali – Iran\n2 engagements · 2 commitments\n");
    expect(out).toMatch(/2022 +2 +· +· +· +\+2\.5 \(2\)/u);
    expect(out).toContain("13 February 2022 · Meeting");
    expect(out).toContain("source    The wire, 14 February 2022");
    expect(out).toContain("Visit · Iran – Mali · kept (late)");
    expect(out).toContain("Embassy · Iran – Mali · overdue");
    expect(out.match(/^ {4}“The two will do so, she said.”$/gmu)).toHaveLength(2);
    expect(out).toContain("1 kept of 1 that came to an end (100%; too few) · overdue 1 (50%)");
    expect(out.indexOf("overdue")).toBeLessThan(out.indexOf("kept (late)"));
  });

  it("does so in French", async () => {
    const out = await dossier("le Mali", "Iran", { ui: "fr" });
    expect(out).toContain("13 février 2022 · Rencontre");
    expect(out).toContain("Visite · Iran – Mali · tenue (avec retard)");
  });

  it("shows no table of years where no year is told", async () => {
    const undated: OpenFile = async () => ({
      ...(await open("")),
      engagements: async () => [{ ...engagements[0], date: null } as never],
    });
    const out = await printed((flags, effects) => dossierCommand("MLI", "IRN", flags, effects, undated));
    expect(out).toContain("Meeting");
    expect(out).not.toContain("By year");
  });

  it("counts what it does not show", async () => {
    const many: OpenFile = async () => ({
      ...(await open("")),
      engagements: async () => Array.from({ length: 25 }, (_, id) => ({ ...engagements[0], id: `${id}` }) as never),
    });
    const out = await printed((flags, effects) => dossierCommand("MLI", "IRN", flags, effects, many));
    expect(out.match(/· Meeting/gu)).toHaveLength(20);
    expect(out).toContain("and 5 more: --all shows them");
    const all = await printed((flags, effects) => dossierCommand("MLI", "IRN", flags, effects, many), { all: true });
    expect(all.match(/· Meeting/gu)).toHaveLength(25);
  });

  it("says that nothing is on file", async () => {
    expect(await dossier("MLI", "FJI")).toBe("Nothing between Mali and Fiji is on file.\n");
  });

  it("gives the same as JSON, and as CSV for spreadsheets", async () => {
    const json = JSON.parse(await dossier("MLI", "IRN", { format: "json" }));
    expect(json).toMatchObject({ dyad: ["MLI", "IRN"], names: ["Mali", "Iran"], course: { n: 2 } });
    expect(json.commitments.map(({ standing }: { standing: string }) => standing)).toEqual(["overdue", "kept"]);
    const csv = await dossier("MLI", "RUS", { format: "csv" });
    expect(csv.split("\r\n")[0]).toMatch(/^type,id,kind,status,date,due,/u);
    expect(csv).toContain(`,'=cmd`);
  });
});

describe("chancery portfolio", () => {
  it("shows partners by contact and by signed text, with how concentrated they are", async () => {
    const out = await portfolio("MLI");
    expect(out).toContain("3 engagements · 2 partners");
    expect(out).toMatch(/partners by contact +2 +1 +1\.00 +too few +– +1\.0 +1\.0 +–/u);
    expect(out).toMatch(/Russia +· +1 +· +· +2023-05-02/u);
    expect(out).toMatch(/dormant +Iran \(22 August 2022\)/u);
  });

  it("gives partners as CSV, and everything as JSON", async () => {
    expect((await portfolio("MLI", { format: "csv" })).split("\r\n")[1]).toMatch(
      /^IRN,Iran,2,2,0,0,0,2022-02-13,2022-08-22,true,2\.5,2,/u,
    );
    const json = JSON.parse(await portfolio("Mali", { format: "json" }));
    expect(json).toMatchObject({ name: "Mali", party: "MLI", byContact: { hhi: 1, tooFew: true } });
  });
});

describe("chancery commitments", () => {
  const listed = (flags: CommitmentFlags & ReportFlags = {}) =>
    printed((given, effects) => commitmentsCommand({ ...given, ...flags }, effects, open), flags);

  it("lists them under where they stand, the overdue first", async () => {
    const out = await listed();
    expect(out).toContain("Commitments as of 20 November 2025\n3 commitments · 1 kept of 1 that came to an end");
    const headings = out.split("\n").filter((line) => /^\w+ \(\d+\)$/u.test(line));
    expect(headings).toEqual(["overdue (1)", "open (1)", "kept (1)"]);
  });

  it.each<[CommitmentFlags, string[]]>([
    [{ overdue: true }, ["embassy"]],
    [{ status: "kept" }, ["visit"]],
    [{ party: "Russie" }, ["aid"]],
    [{ dyad: "Mali,IRN" }, ["embassy", "visit"]],
    [{ kind: "aid", from: "2023" }, ["aid"]],
    [{ to: "2022-Q1" }, ["embassy", "visit"]],
    [{ kind: "reform" }, []],
  ])("narrows them to %j", async (flags, kinds) => {
    const { commitments: found } = JSON.parse(await listed({ ...flags, format: "json" }));
    expect(found.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
  });

  it("reckons the rate of all that were asked for, not of those shown for where they stand", async () => {
    expect(await listed({ overdue: true, dyad: "MLI,IRN" })).toContain("1 of 2 commitments · 1 kept of 1");
    expect(await listed({ kind: "reform" })).toBe("No commitment on file is among what was asked for.\n");
  });
});

it.each([40, 80, 120])("keeps within %d columns", async (columns) => {
  for (const ui of ["en", "fr"] as const) {
    const out = (await dossier("MLI", "IRN", { ui }, columns)) + (await portfolio("MLI", { ui }, columns));
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  }
});

describe("what was typed wrongly", () => {
  const archive = join(mkdtempSync(join(tmpdir(), "chancery-")), "archive");

  it.each([
    [["dossier", "Mlai", "IRN"], "No state or organisation is known as", "Mali"],
    [["dossier", "Congo", "IRN"], '"Congo" may be several parties', "COD (Democratic Republic of the Congo)"],
    [["dossier", "MLI", "Mali"], "Both parties are Mali", "two different parties"],
    [["portfolio", "Atlantis"], 'known as "Atlantis"', "Give a code"],
    [["portfolio", "MLI", "--format", "xml"], "xml", "chancery portfolio --help"],
    [["portfolio", "MLI", "--archive", archive], `There is no archive in ${archive}`, "chancery add"],
    [["commitments", "--kind", "vote"], '--kind: unknown value "vote"', "ratification"],
    [["commitments", "--overdue", "--status", "kept"], "exclude each other", "one of the two"],
    [["commitments", "--dyad", "MLI"], '"MLI" are not two parties', "MLI,IRN"],
    [["commitments", "--dyad", "MLI,Irna"], 'known as "Irna"', "IRN (Iran)"],
    [["commitments", "--status", "broken"], "broken", "chancery commitments --help"],
    [["dossier", "MLI"], "missing required argument", "chancery dossier --help"],
  ])("%j is answered in one line that helps", async (args, problem, help) => {
    const { status, out, err } = await chancery(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(problem);
    expect(err).toContain(help);
    expect(err.trim()).not.toContain("\n");
  });

  it("is answered in French too", async () => {
    const { err } = await chancery(["portfolio", "Malli", "--ui", "fr"]);
    expect(err).toContain("Vouliez-vous dire MLI (Mali)");
  });
});

it("says when an archive is empty", async () => {
  const empty: OpenFile = async () => ({ ...(await open("")), isEmpty: async () => true });
  const flags = { archive: "postgres://me:secret@localhost/press" };
  await expect(
    printed((given, effects) => portfolioCommand("MLI", given, effects, empty), flags),
  ).rejects.toMatchObject({
    message: "The archive is empty: postgres://me@localhost/press",
    hint: "Add articles to it first: chancery add SOURCE",
  });
});

it("reads an archive", { timeout: 120_000 }, async () => {
  const place = join(mkdtempSync(join(tmpdir(), "chancery-")), "archive");
  const archive = await openArchive(place);
  const article = { id: "wire", text: "It rained.", lang: "en", outlet: "The Wire", published: "2022-02-14" };
  await archive.transaction(async (tx) => {
    await insertArticles(tx, [{ article, reading: read(article), hash: "1", story: "1" }]);
    await saveEngagements(tx, { records: engagements, removed: [] });
  });
  await archive.close();
  const { out } = await chancery(["dossier", "Mali", "Iran", "--archive", place]);
  expect(out).toContain("2 engagements");
  expect(out).toContain("source    The Wire, 14 February 2022");
});

it("has the same words in both languages", () => {
  expect(Object.keys(messages.fr.reports)).toEqual(Object.keys(messages.en.reports));
});
