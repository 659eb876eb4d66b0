import { sql } from "drizzle-orm";
import { asJson, type Database, rowsOf, run } from "./database.ts";
import { timeId } from "./time-id.ts";

/** One thing that filing did. */
export interface LogEntry {
  /** In a word: "merged", "changed", "removed", "decided" … */
  readonly what: string;
  readonly record?: string | null;
  /** The article that gave rise to it. */
  readonly article?: string | null;
  readonly detail: unknown;
}

export interface LoggedEntry extends LogEntry {
  readonly id: string;
  /** ISO time of the transaction. */
  readonly at: string;
}

/** Keeps what filing did, in order. */
export async function log(tx: Database, entries: readonly LogEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({ id: timeId(), ...entry }));
  await run(
    tx,
    sql`insert into filing_log (id, what, record, article, detail)
    select id, what, record, article, coalesce(detail, 'null') from json_to_recordset(${asJson(rows)})
      as r(id uuid, what text, record text, article text, detail json)`,
  );
}

/** What was done to a record, earliest first. */
export const logOf = (db: Database, record: string): Promise<LoggedEntry[]> =>
  rowsOf<LoggedEntry>(
    db,
    sql`select id, to_json(at)#>>'{}' as at, what, record, article, detail from filing_log
      where record = ${record} order by id`,
  );
