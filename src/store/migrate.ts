import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { InputError } from "../model/index.ts";
import { type Database, rowsOf, run } from "./database.ts";
import journal from "./migrations/meta/_journal.json" with { type: "json" };

/** The names of the migrations that this version knows, in order. */
export const migrations: readonly string[] = journal.entries.map(({ tag }) => tag);

/**
 * Brings an archive up to this version, in one transaction: it is there whole or not at all. Programs that start at the
 * same time on one server wait for each other.
 * @throws InputError where the archive was made by a newer version
 */
export async function migrate(db: Database, kind: "pglite" | "postgres"): Promise<void> {
  if ((await pending(db)).length === 0) return;
  await db.transaction(async (tx) => {
    if (kind === "postgres") await run(tx, sql`select pg_advisory_xact_lock(hashtext('chancery migrations'))`);
    await run(
      tx,
      sql`create table if not exists chancery_migration
      (name text primary key, applied_at timestamptz not null default now())`,
    );
    for (const name of await pending(tx)) {
      for (const statement of statementsOf(name)) await run(tx, sql.raw(statement));
      await run(tx, sql`insert into chancery_migration (name) values (${name})`);
    }
  });
}

/** Migrations that the archive still lacks, in order. */
export async function pending(db: Database): Promise<string[]> {
  const [table] = await rowsOf<{ there: boolean }>(
    db,
    sql`select to_regclass('chancery_migration') is not null as there`,
  );
  const applied = table?.there ? await rowsOf<{ name: string }>(db, sql`select name from chancery_migration`) : [];
  const unknown = applied.find(({ name }) => !migrations.includes(name));
  if (unknown)
    throw new InputError(
      `The archive was made by a newer version of chancery ("${unknown.name}" is unknown to this one)`,
      "Use that version or a later one",
    );
  return migrations.filter((name) => !applied.some((done) => done.name === name));
}

/** The statements of a migration, in order. */
export function statementsOf(name: string): string[] {
  const file = new URL(`./migrations/${name}.sql`, import.meta.url);
  return readFileSync(file, "utf8").split("--> statement-breakpoint");
}
