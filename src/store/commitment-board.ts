import { sql } from "drizzle-orm";
import { byAttention, type CommitmentRecord, type Filters } from "../model/index.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { type Database, rowsOf } from "./database.ts";
import { listedCommitments } from "./record-filters.ts";
import type { PageAsked, RecordPage } from "./record-lists.ts";

/** The order of a board of commitments: by the last day on which each can be kept, or by where they stand and then by that day. */
export type BoardOrder = "due" | "status";

/** Whatever has no day comes after all that have one. */
const never = "infinity";

/**
 * Commitments that fit the filters in the order of a board, those that are due by no day last, a page at a time. Each
 * standing is looked up by itself, so that no page asks for more of any than it can show.
 * @param today ISO date: what was due before it and was not heard of is overdue
 * @throws InputError for a cursor of another list or order
 */
export async function commitmentBoard(
  db: Database,
  filters: Filters,
  today: string,
  { order, limit = 50, after }: PageAsked & { readonly order: BoardOrder },
): Promise<RecordPage<CommitmentRecord>> {
  const [rank, day, id] = after === undefined ? [] : placeOf(after, ["number", "string", "string"]);
  const isAfter =
    day === undefined ? sql`true` : sql`(rank, due, id) > (${Number(rank)}::int, ${String(day)}::date, ${id}::text)`;
  const asked = filters.status === undefined ? byAttention : byAttention.filter((lane) => lane === filters.status);
  const found = asked.map((status) => {
    const { rows } = listedCommitments({ ...filters, status }, today);
    const place = order === "status" ? byAttention.indexOf(status) : 0;
    return sql`(select * from (
      select ${place}::int as rank, coalesce(l.due_to, ${never}::date) as due, l.id from ${rows}) lane
      where ${isAfter} order by due, id limit ${limit + 1})`;
  });
  const places = await rowsOf<{ record: CommitmentRecord; rank: number; due: string; id: string }>(
    db,
    sql`with found as materialized (
        select * from (${sql.join(found, sql` union all `)}) lanes order by rank, due, id limit ${limit + 1})
      select r.record, found.rank, found.due::text as due, found.id from found join commitment r using (id)
      order by found.rank, found.due, found.id`,
  );
  const [count] = await rowsOf<{ total: number }>(
    db,
    sql`select count(*)::int as total from ${listedCommitments(filters, today).rows}`,
  );
  const entries = places.slice(0, limit);
  const last = entries.at(-1);
  return {
    entries: entries.map(({ record }) => record),
    next: places.length > limit && last ? cursorOf([last.rank, last.due, last.id]) : null,
    total: count?.total ?? 0,
  };
}
