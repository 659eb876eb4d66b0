import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/model/index.ts";
import {
  type Archive,
  articleById,
  backUp,
  backUpToFile,
  checkArchive,
  coverage,
  decide,
  insertArticles,
  insertCommitmentReports,
  insertEngagementReports,
  log,
  openArchive,
  recordById,
  restore,
  restoreFromFile,
  saveCommitments,
  saveEngagements,
  saveTenures,
  search,
} from "../../src/store/index.ts";
import { emptyArchiveOn, newDatabase, onBoth } from "./databases.ts";
import { article, commitment, commitmentReport, engagement, engagementReport } from "./samples.ts";

const reach = { from: "2025-10-01", to: "2025-10-31" };
const hashes = new Map<string, string>();
const hashOf = ({ id }: Article) => hashes.get(id) ?? "";

/** Two articles that tell of one meeting, and a promise. */
async function fill({ db }: Archive): Promise<void> {
  const rows = [article("a", { text: "D’accord, « oui » \\ \n\t🤝" }), article("b", { published: null })];
  for (const { article: filed, hash } of rows) hashes.set(filed.id, hash);
  await insertArticles(db, rows);
  await insertEngagementReports(db, [
    { report: engagementReport("a#1"), reach },
    { report: engagementReport("b#1"), reach },
  ]);
  await insertCommitmentReports(db, [{ report: commitmentReport("a#2") }]);
  await saveEngagements(db, { records: [engagement("old", { reports: ["b#1"], sources: ["b"] })], removed: [] });
  const merged = engagement("e", { reports: ["a#1", "b#1"], sources: ["a", "b"], date: null });
  await saveEngagements(db, { records: [merged], removed: ["old"] });
  await saveCommitments(db, { records: [commitment("c", { reports: ["a#2"] })], removed: [] });
  await decide(db, ["a#1", "b#1"], true, { who: "editor" });
  await log(db, [{ what: "merged", record: "e", detail: { with: "old" } }]);
  const tenure = { id: "t", person: "Tiébilé Dramé", names: ["Tiébilé Dramé"], office: "minister" as const, of: "MLI" };
  await saveTenures(db, [tenure], [{ ...tenure, first: "2025-01-01", last: "2025-02-01", sources: ["a"] }]);
}

async function linesOf(archive: Archive): Promise<string[]> {
  const lines: string[] = [];
  await backUp(archive, async (line) => {
    lines.push(line);
  });
  return lines;
}
/** Without the line that tells when it was made, and in an order that does not depend on how rows lie. */
const contentOf = (lines: string[]) => lines.slice(1).sort();
const inTurn = async function* (lines: readonly string[]) {
  yield* lines;
};

onBoth("The check of an archive", (archive) => {
  const faultsOf = async () => (await checkArchive(archive().db, hashOf)).faults;

  it("finds nothing in one that is whole, and counts what is there", async () => {
    await fill(archive());
    expect(await checkArchive(archive().db, hashOf)).toEqual({
      counts: { articles: 2, reports: 3, records: 2 },
      faults: [],
    });
  });

  it.each([
    ["reportWithoutArticle", sql`update commitment_report set article = 'z'`, "a#2"],
    ["reportWithoutRecord", sql`update engagement_report set record = null where id = 'a#1'`, "a#1"],
    ["reportNotIndexed", sql`delete from engagement_report_pair where report = 'b#1'`, "b#1"],
    ["reportNotIndexed", sql`update engagement_report_pair set reach_to = '2025-10-30' where report = 'b#1'`, "b#1"],
    ["reportNotIndexed", sql`update engagement_report set status = 'planned' where id = 'a#1'`, "a#1"],
    ["recordWithoutReports", sql`delete from commitment_report`, "c"],
    ["sourceWithoutArticle", sql`update article set id = 'z' where id = 'b'`, "e"],
    ["aliasWithoutRecord", sql`update record_alias set record = 'z'`, "old"],
    ["articleWithoutContent", sql`delete from article_content where article = 'b'`, "b"],
    ["contentWithoutArticle", sql`delete from article where id = 'a'`, "a"],
    ["textChanged", sql`update article set hash = 'z' where id = 'a'`, "a"],
  ])("finds a %s", async (fault, damage, id) => {
    await fill(archive());
    await archive().db.execute(damage);
    const found = (await faultsOf()).find((one) => one.fault === fault);
    expect(found?.ids).toContain(id);
  });
});

describe("A backup", () => {
  let [folder, server, other]: Archive[] = [];
  let directory: string;
  beforeAll(async () => {
    [folder, server, other] = [
      await emptyArchiveOn("PGlite"),
      await openArchive(await newDatabase()),
      await openArchive(await newDatabase()),
    ];
    directory = mkdtempSync(join(tmpdir(), "chancery-backup-"));
    await fill(folder);
  }, 60_000);
  afterAll(async () => {
    for (const archive of [server, other]) await archive?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it("goes from PGlite to PostgreSQL through a file, with everything that was there", async () => {
    const [from, to] = [folder as Archive, server as Archive];
    const file = join(directory, "archive.jsonl.gz");
    const counts = await backUpToFile(from, file);
    expect(await restoreFromFile(to, file)).toEqual(counts);
    expect(contentOf(await linesOf(to))).toEqual(contentOf(await linesOf(from)));
    expect(await checkArchive(to.db, hashOf)).toMatchObject({ faults: [] });
    expect(await articleById(to.db, "a")).toEqual(await articleById(from.db, "a"));
    expect((await recordById(to.db, "old"))?.id).toBe("e");
    expect((await search(to.db, "accord")).total).toBe(1);
    await expect(backUpToFile(from, file)).rejects.toThrow("exists already");
    expect(readdirSync(directory)).toEqual(["archive.jsonl.gz"]);
  });

  it("of an earlier version is brought up to this one", async () => {
    const lines = await linesOf(folder as Archive);
    const head = JSON.parse(lines[0] as string);
    const { counts } = JSON.parse(lines.at(-1) as string);
    const kept = lines.slice(1, -1).filter((line) => !line.includes('"engagement_report_pair"'));
    const migrations = head.migrations.filter((name: string) => name < "0011");
    const party = '{"table":"engagement_report_party","row":{"party":"MLI","report":"a#1"}}';
    const { engagement_report_pair: _, ...others } = counts;
    const end = JSON.stringify({ counts: { ...others, engagement_report_party: 1 } });
    const archive = await emptyArchiveOn("PGlite");
    await restore(archive, inTurn([JSON.stringify({ ...head, migrations }), ...kept, party, end]));
    expect(contentOf((await linesOf(archive)).slice(0, -1))).toEqual(contentOf(lines.slice(0, -1)));
    expect(await checkArchive(archive.db, hashOf)).toMatchObject({ faults: [] });
  });

  it("is refused by an archive that holds anything", async () => {
    const lines = await linesOf(folder as Archive);
    await expect(restore(folder as Archive, inTurn(lines))).rejects.toThrow("not empty");
  });

  it("restores nothing where it is not whole, damaged, of a newer version, or no backup", async () => {
    const archive = other as Archive;
    const lines = await linesOf(folder as Archive);
    const cases: [string[], string][] = [
      [lines.slice(0, -1), "not whole"],
      [lines.toSpliced(2, 1), "not whole"],
      [lines.toSpliced(2, 1, '{"table":"arti'), "damaged at line 3"],
      [lines.toSpliced(2, 1, '{"table":"pg_class","row":{}}'), "damaged at line 3"],
      [lines.toSpliced(0, 1, '{"format":"chancery archive","migrations":["9999_future"]}'), "newer version"],
      [['{"id":"a","text":"An article"}'], "no backup"],
      [["hello"], "no backup"],
      [[], "not whole"],
    ];
    for (const [broken, message] of cases) {
      await expect(restore(archive, inTurn(broken)), message).rejects.toThrow(message);
      expect((await coverage(archive.db)).articles).toBe(0);
    }
    const whole = readFileSync(join(directory, "archive.jsonl.gz"));
    writeFileSync(join(directory, "cut.gz"), whole.subarray(0, whole.length / 2));
    await expect(restoreFromFile(archive, join(directory, "cut.gz"))).rejects.toThrow("no whole backup");
    await expect(restoreFromFile(archive, join(directory, "none.gz"))).rejects.toThrow("Cannot read");
    expect((await coverage(archive.db)).articles).toBe(0);
  });
});
