import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest";
import { type Archive, openArchive } from "../../src/store/index.ts";

/** Address of a new, empty database on the PostgreSQL server of the tests. */
export async function newDatabase(): Promise<string> {
  const server = inject("postgres");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  await client.unsafe(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}

const tables = [
  "article",
  "article_content",
  "article_band",
  "engagement_report",
  "engagement_report_party",
  "commitment_report",
  "engagement",
  "commitment",
  "record_alias",
  "sighting",
  "tenure",
  "decision",
  "filing_log",
];
/** One statement: quicker than to truncate tables that hold a few rows. */
const emptying = sql.raw(`with ${tables.map((table) => `${table}_ as (delete from ${table})`).join(", ")} select`);

/** Takes everything out of an archive. */
export const emptied = async (archive: Archive) => void (await archive.db.execute(emptying));

/** Runs a suite on PGlite and on PostgreSQL: each test begins with an empty archive. */
export function onBoth(title: string, suite: (archive: () => Archive) => void): void {
  describe.each(["PGlite", "PostgreSQL"])(`${title}, on %s`, (kind) => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await openArchive(kind === "PGlite" ? "memory:" : await newDatabase());
    }, 60_000);
    beforeEach(() => emptied(archive));
    afterAll(() => archive.close());
    suite(() => archive);
  });
}
