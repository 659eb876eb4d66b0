import { type SQL, sql } from "drizzle-orm";
import type { CommitmentRecord, EngagementRecord, Filters } from "../model/index.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { dateTold } from "./date-told.ts";
import { type Database, rowsOf } from "./database.ts";
import { all, type Page } from "./read-articles.ts";
import { commitmentConditions, engagementConditions } from "./record-filters.ts";

/** A page of a list of records, and how many fit in all. */
export interface RecordPage<Record> extends Page<Record> {
  readonly total: number;
}

/** Which page of a list is asked for. */
export interface PageAsked {
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

/** Engagements that fit the filters, latest first and undated last, a page at a time. */
export const engagementPage = (
  db: Database,
  filters: Filters = {},
  asked: PageAsked = {},
): Promise<RecordPage<EngagementRecord>> => recordPage(db, sql`engagement`, engagementConditions(filters), asked);

/**
 * Commitments that fit the filters, latest made first and undated last, a page at a time.
 * @param today ISO date: the day for the status filters `open` and `overdue`
 */
export const commitmentPage = (
  db: Database,
  filters: Filters,
  today: string,
  asked: PageAsked = {},
): Promise<RecordPage<CommitmentRecord>> =>
  recordPage(db, sql`commitment`, commitmentConditions(filters, today), asked);

/** Undated records have a first day after all others: here they come last all the same. */
const place = sql`(case when isfinite(date_from) then date_from else '0001-01-01'::date end)`;

async function recordPage<Record>(
  db: Database,
  table: SQL,
  conditions: readonly SQL[],
  { limit = 50, after }: PageAsked,
): Promise<RecordPage<Record>> {
  const from = after === undefined ? null : placeOf(after, ["string", "string"]);
  const further = from ? [sql`(${place}, id) < (${from[0]}::date, ${from[1]})`] : [];
  const rows = await rowsOf<{ record: Record; day: string; id: string }>(
    db,
    sql`select record, ${place}::text as day, id from ${table} where ${all([...conditions, ...further])}
      order by ${place} desc, id desc limit ${limit + 1}`,
  );
  const [count] = await rowsOf<{ total: number }>(
    db,
    sql`select count(*)::int as total from ${table} where ${all(conditions)}`,
  );
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  return {
    entries: entries.map(({ record }) => record),
    next: rows.length > limit && last ? cursorOf([last.day, last.id]) : null,
    total: count?.total ?? 0,
  };
}

/** Commitments that fall due, the soonest first: those whose due period ends on this day or later. */
export async function commitmentsDue(db: Database, today: string, limit: number): Promise<CommitmentRecord[]> {
  const rows = await rowsOf<{ record: CommitmentRecord }>(
    db,
    sql`select record from commitment where status in ('open', 'postponed') and due_to >= ${today}::date
      order by due_to, id limit ${limit}`,
  );
  return rows.map(({ record }) => record);
}

/** How many engagements a party, or two, have on file. */
export interface PartyCount {
  readonly parties: string[];
  readonly engagements: number;
  /** Date of the latest, as told; null where none has one. */
  readonly last: string | null;
}

/** Parties with the most engagements first. Counted in the index; only of those that are given the latest is looked up. */
export const busiestParties = (db: Database, limit: number): Promise<PartyCount[]> =>
  rowsOf<PartyCount>(
    db,
    sql`with busiest as materialized (
        select party, count(*)::int as engagements, ${lastDay} as day
        from engagement_party group by party order by 2 desc, party limit ${limit})
      select array[b.party] as parties, b.engagements,
        (select max(${dateTold}) from engagement_party p where p.party = b.party and p.date_from = b.day) as last
      from busiest b order by 2 desc, b.party`,
  );

/** Pairs of parties with the most engagements first; gatherings of more than six make no pair. */
export const busiestDyads = (db: Database, limit: number): Promise<PartyCount[]> =>
  rowsOf<PartyCount>(
    db,
    sql`with busiest as materialized (
        select party as a, other as b, count(*)::int as engagements, ${lastDay} as day
        from engagement_party, unnest(parties) as other
        where party < other and cardinality(parties) <= ${mostInPair} group by 1, 2 order by 3 desc, 1, 2 limit ${limit})
      select array[a, b] as parties, engagements,
        (select max(${dateTold}) from engagement_party p where p.party = a and p.date_from = day
          and b = any(p.parties) and cardinality(p.parties) <= ${mostInPair}) as last
      from busiest order by 2 desc, a, b`,
  );

/** In larger gatherings two parties need not have met. */
const mostInPair = 6;
const lastDay = sql`max(date_from) filter (where isfinite(date_from))`;
