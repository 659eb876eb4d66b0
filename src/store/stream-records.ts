import { type SQL, sql } from "drizzle-orm";
import type { CommitmentRecord, EngagementRecord, Filters, Tenure } from "../model/index.ts";
import { type Database, rowsOf } from "./database.ts";
import { all } from "./read-articles.ts";
import { commitmentConditions, engagementConditions } from "./record-filters.ts";

/** Records that are in memory at a time. */
const pageSize = 1000;

/** All engagements that fit the filters, by date, undated last: any number of them in little memory. */
export const streamEngagements = (db: Database, filters: Filters = {}): AsyncGenerator<EngagementRecord> =>
  stream(db, sql`engagement`, engagementConditions(filters));

/**
 * All commitments that fit the filters, by the date on which they were first made, undated last. Each is given as it is
 * on file: `overdue` is for the reader to tell, from the same day.
 * @param today ISO date: what is due before it and was not heard of is overdue
 */
export const streamCommitments = (db: Database, filters: Filters, today: string): AsyncGenerator<CommitmentRecord> =>
  stream(db, sql`commitment`, commitmentConditions(filters, today));

/** Page after page, each begun where the last one ended: no transaction is held open between them. */
async function* stream<Record>(db: Database, table: SQL, conditions: readonly SQL[]): AsyncGenerator<Record> {
  let after: { day: string; id: string } | null = null;
  do {
    const further: SQL[] = after ? [sql`(date_from, id) > (${after.day}::date, ${after.id})`] : [];
    const rows: { record: Record; day: string; id: string }[] = await rowsOf(
      db,
      sql`select record, date_from::text as day, id from ${table} where ${all([...conditions, ...further])}
        order by date_from, id limit ${pageSize}`,
    );
    for (const { record } of rows) yield record;
    after = rows.length < pageSize ? null : (rows.at(-1) ?? null);
  } while (after);
}

/** All tenures, by party, office and day of the first sighting. */
export async function* streamTenures(db: Database, { party }: Pick<Filters, "party"> = {}): AsyncGenerator<Tenure> {
  const ofParty = party === undefined ? sql`true` : sql`"of" = ${party}`;
  let after: { place: string[]; id: string } | null = null;
  do {
    const further: SQL = after
      ? sql`("of", office, first, id) > (${after.place[0]}, ${after.place[1]}, ${after.place[2]}, ${after.id})`
      : sql`true`;
    const rows: { record: Tenure; id: string }[] = await rowsOf(
      db,
      sql`select record, id from tenure where ${ofParty} and ${further} order by "of", office, first, id limit ${pageSize}`,
    );
    for (const { record } of rows) yield record;
    const last = rows.at(-1);
    after =
      rows.length < pageSize || !last
        ? null
        : { place: [last.record.of, last.record.office, last.record.first], id: last.id };
  } while (after);
}
