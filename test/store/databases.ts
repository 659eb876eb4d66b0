import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeEach, describe, inject } from "vitest";
import { type Archive, openArchive } from "../../src/store/index.ts";
import { tables } from "../../src/store/tables.ts";

/** Address of a new, empty database on the PostgreSQL server of the tests. */
export async function newDatabase(): Promise<string> {
  const server = inject("postgres");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  await client.unsafe(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}

/** One statement: quicker than to truncate tables that hold a few rows. */
const emptying = sql.raw(`with ${tables.map(({ name }) => `${name}_ as (delete from ${name})`).join(", ")} select`);

/** Takes everything out of an archive. */
export const emptied = async (archive: Archive) => void (await archive.db.execute(emptying));

/** One of each, opened when the first suite wants it: they live as long as the tests. */
const archives = new Map<string, Promise<Archive>>();

export async function emptyArchiveOn(kind: "PGlite" | "PostgreSQL"): Promise<Archive> {
  const opened = archives.get(kind) ?? openArchive(kind === "PGlite" ? "memory:" : await newDatabase());
  archives.set(kind, opened);
  const archive = await opened;
  await emptied(archive);
  return archive;
}

/** Runs a suite on PGlite and on PostgreSQL: each test begins with an empty archive. */
export function onBoth(title: string, suite: (archive: () => Archive) => void): void {
  describe.each(["PGlite", "PostgreSQL"] as const)(`${title}, on %s`, (kind) => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await emptyArchiveOn(kind);
    }, 60_000);
    suite(() => archive);
  });
}
