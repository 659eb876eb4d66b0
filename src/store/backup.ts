import { type SQL, sql } from "drizzle-orm";
import { InputError } from "../model/index.ts";
import { type Database, rowsOf, run } from "./database.ts";
import { migrations, statementsOf } from "./migrate.ts";
import type { Archive } from "./open.ts";
import { type TableShape, tables } from "./tables.ts";

/** Rows that are in memory at a time. */
const pageSize = 250;
const format = "chancery archive";
/** What is derived from older columns: a backup of an earlier version is without it. */
const filled = [
  "0004_fill_parties",
  "0008_fill_follow_up",
  "0012_fill_report_pairs",
  "0015_fill_lists",
  "0017_fill_party_years",
  "0022_pairs_in_order",
  "0024_fill_dyads",
];
/** Tables of earlier versions that others took the place of: their rows in a backup are passed over. */
const former: ReadonlySet<unknown> = new Set(["engagement_report_party"]);

/** How many rows of each table. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Everything in an archive as it stands at one moment, line by line as JSON: a line that says what it is, one for each
 * row, and one with their numbers, without which a backup is not whole. The same for a folder and for a server.
 */
export async function backUp(archive: Archive, write: (line: string) => Promise<void>): Promise<RowCounts> {
  return archive.db.transaction(
    async (tx) => {
      await write(JSON.stringify({ format, migrations, made: new Date().toISOString() }));
      const counts: Record<string, number> = {};
      for (const table of tables) {
        counts[table.name] = 0;
        for await (const row of rowsIn(tx, table)) {
          await write(`{"table":${JSON.stringify(table.name)},"row":${row}}`);
          counts[table.name] = (counts[table.name] ?? 0) + 1;
        }
      }
      await write(JSON.stringify({ counts }));
      return counts;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

/** The rows of a table as JSON texts, in the order in which they lie. */
async function* rowsIn(tx: Database, { name, columns }: TableShape): AsyncGenerator<string> {
  let after = "(0,0)";
  while (true) {
    const rows = await rowsOf<{ place: string; row: string }>(
      tx,
      sql`select ctid::text as place, row_to_json((select r from (select ${listOf(columns)}) r))::text as row
        from ${sql.identifier(name)} t where ctid > ${after}::tid order by ctid limit ${pageSize}`,
    );
    for (const { row } of rows) yield row;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.place;
  }
}

const listOf = (columns: readonly string[]): SQL =>
  sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );

/**
 * Puts a backup into an empty archive: all of it, or nothing where it is damaged, not whole, or of a newer version.
 * @throws InputError also where the archive holds anything
 */
export async function restore(archive: Archive, lines: AsyncIterable<string>): Promise<RowCounts> {
  return archive.transaction(async (tx) => {
    await refuseUnlessEmpty(tx, archive.address);
    const counts: Record<string, number> = Object.fromEntries(tables.map(({ name }) => [name, 0]));
    let table: TableShape | undefined;
    let rows: unknown[] = [];
    const flush = async () => {
      if (table && rows.length > 0) await insertRows(tx, table, rows);
      rows = [];
    };
    let number = 0;
    let lacking: string[] = [];
    let whole = false;
    for await (const line of lines) {
      const entry = parse(line, ++number);
      if (number === 1) {
        refuseUnlessReadable(entry);
        lacking = filled.filter((name) => !(entry.migrations as string[]).includes(name));
      } else if (entry.counts) {
        await flush();
        whole = tables.every(({ name }) => counts[name] === (entry.counts?.[name] ?? 0));
      } else if (!former.has(entry.table)) {
        if (entry.table !== table?.name || rows.length === pageSize) await flush();
        table = tables.find(({ name }) => name === entry.table);
        if (!table) throw damaged(number);
        rows.push(entry.row);
        counts[table.name] = (counts[table.name] ?? 0) + 1;
      }
    }
    if (!whole) throw new InputError("The backup is not whole: its end is missing", "Use another backup");
    for (const statement of lacking.flatMap(statementsOf)) await run(tx, sql.raw(statement));
    return counts;
  });
}

async function refuseUnlessEmpty(tx: Database, address: string): Promise<void> {
  for (const { name } of tables) {
    const [row] = await rowsOf(tx, sql`select from ${sql.identifier(name)} limit 1`);
    if (row)
      throw new InputError(`The archive at ${address} is not empty`, "Restore into a new one: --archive NEW_FOLDER");
  }
}

interface Entry {
  readonly format?: unknown;
  readonly migrations?: unknown;
  readonly table?: unknown;
  readonly row?: unknown;
  readonly counts?: RowCounts;
}

function parse(line: string, number: number): Entry {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry === "object" && entry !== null) return entry;
  } catch {
    // As wrong as JSON that is no object.
  }
  throw damaged(number);
}

const damaged = (line: number) =>
  new InputError(
    line === 1 ? "This is no backup of an archive" : `The backup is damaged at line ${line}`,
    line === 1 ? "Name a file that chancery archive backup made" : "Use another backup",
  );

function refuseUnlessReadable({ format: given, migrations: made }: Entry): void {
  if (given !== format || !Array.isArray(made)) throw damaged(1);
  if (made.some((name) => !migrations.includes(name)))
    throw new InputError("The backup was made by a newer version of chancery", "Use that version or a later one");
}

function insertRows(tx: Database, { name, columns }: TableShape, rows: readonly unknown[]): Promise<void> {
  const table = sql.identifier(name);
  return run(
    tx,
    sql`insert into ${table} (${listOf(columns)}) select ${listOf(columns)}
      from json_populate_recordset(null::${table}, ${JSON.stringify(rows)}::text::json)`,
  );
}
