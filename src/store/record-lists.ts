import { type SQL, sql } from "drizzle-orm";
import type { CommitmentRecord, EngagementRecord, Filters } from "../model/index.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { dateTold } from "./date-told.ts";
import { type Database, rowsOf } from "./database.ts";
import type { Listed } from "./listed.ts";
import { countedWithin, engagementsCounted, mostInPair } from "./party-years.ts";
import type { Page } from "./read-articles.ts";
import { listedCommitments, listedEngagements } from "./record-filters.ts";

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
): Promise<RecordPage<EngagementRecord>> => {
  const list = listedEngagements(filters);
  return recordPage(db, list, countOfYears(filters) ?? countOf(list), asked);
};

/**
 * Commitments that fit the filters, latest made first and undated last, a page at a time.
 * @param today ISO date: the day for the status filters `open` and `overdue`
 */
export const commitmentPage = (
  db: Database,
  filters: Filters,
  today: string,
  asked: PageAsked = {},
): Promise<RecordPage<CommitmentRecord>> => {
  const list = listedCommitments(filters, today);
  return recordPage(db, list, countOf(list), asked);
};

/** The latest engagements that fit the filters, undated last: the first page of their list, and nothing is counted. */
export const latestEngagements = async (db: Database, filters: Filters, limit: number): Promise<EngagementRecord[]> =>
  (await latestOf<EngagementRecord>(db, listedEngagements(filters), limit)).map(({ record }) => record);

/** The same of commitments, latest made first. @param today ISO date: the day for the status filters `open` and `overdue` */
export const latestCommitments = async (
  db: Database,
  filters: Filters,
  today: string,
  limit: number,
): Promise<CommitmentRecord[]> =>
  (await latestOf<CommitmentRecord>(db, listedCommitments(filters, today), limit)).map(({ record }) => record);

const countOf = ({ rows }: Listed): SQL => sql`select count(*)::int as total from ${rows}`;

/** The count of all, and of a party, from the years that are counted already; null where the list is narrower. */
function countOfYears({ party, ...others }: Filters): SQL | null {
  if (Object.values(others).some((value) => value !== undefined)) return null;
  return sql`with ${countedWithin({}, party === undefined ? undefined : [party])} select ${engagementsCounted(party)} as total`;
}

async function recordPage<Record>(
  db: Database,
  list: Listed,
  count: SQL,
  { limit = 50, after }: PageAsked,
): Promise<RecordPage<Record>> {
  const [found, [counted]] = await Promise.all([
    latestOf<Record>(db, list, limit + 1, after),
    rowsOf<{ total: number }>(db, count),
  ]);
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return {
    entries: entries.map(({ record }) => record),
    next: found.length > limit && last ? cursorOf([last.day, last.id]) : null,
    total: counted?.total ?? 0,
  };
}

/** Undated records have a first day after all others: here they come last all the same, and their place is the first day. */
const firstDay = "0001-01-01";

function latestOf<Record>(
  db: Database,
  { table, inOrder }: Listed,
  limit: number,
  after?: string,
): Promise<{ record: Record; day: string; id: string }[]> {
  const [day, id] = after === undefined ? [] : placeOf(after, ["string", "string"]);
  const isAmongUndated = day === firstDay;
  const beforeDay = day === undefined ? sql`true` : sql`(l.date_from, l.id) < (${day}::date, ${id})`;
  const beforeId = isAmongUndated ? sql`l.id < ${id}` : sql`true`;
  // the latest of those with a date, and of those without one, stand at the two ends of the index
  return rowsOf(
    db,
    sql`with found as materialized (
        (select l.id, l.date_from from ${inOrder} and l.date_from < 'infinity' and ${isAmongUndated ? sql`false` : beforeDay}
          order by l.date_from desc, l.id desc limit ${limit})
        union all
        (select l.id, ${firstDay}::date from ${inOrder} and l.date_from = 'infinity' and ${beforeId}
          order by l.id desc limit ${limit}))
      select r.record, found.date_from::text as day, r.id
      from (select * from found order by date_from desc, id desc limit ${limit}) found join ${table} r using (id)
      order by found.date_from desc, r.id desc`,
  );
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

/** How many engagements a party has on file. */
export interface PartyCount {
  readonly parties: readonly [string];
  readonly engagements: number;
  /** Date of the latest, as told; null where none has one. */
  readonly last: string | null;
}

/** Parties with the most engagements first. */
export const busiestParties = (db: Database, limit: number): Promise<PartyCount[]> =>
  rowsOf<PartyCount>(
    db,
    sql`with ${countedWithin({})}, years as (
        select party, year, engagements, last from standing
        union all select party, coalesce(extract(year from max(date_from) filter (where isfinite(date_from))), 0)::int, count(*)::int,
          (array_agg(${dateTold} order by date_from desc, ${dateTold} desc) filter (where isfinite(date_from)))[1]
        from loose group by party)
      select array[party] as parties, sum(engagements)::int as engagements,
        (array_agg(last order by year desc) filter (where last is not null))[1] as last
      from years group by party order by 2 desc, party collate "C" limit ${limit}`,
  );

/** How many engagements two parties have on file. */
export interface DyadCount {
  readonly parties: readonly [string, string];
  readonly engagements: number;
}

/** Pairs of parties with the most engagements first; gatherings of more than six make no pair. */
export const busiestDyads = (db: Database, limit: number): Promise<DyadCount[]> =>
  rowsOf<DyadCount>(
    db,
    sql`with ${countedWithin({})}, pairs as (
        select party as a, partner as b, n from standing, unnest(partners, paired) as u(partner, n)
        where party collate "C" < partner
        union all select party, other, 1 from loose, unnest(parties) as other
        where party collate "C" < other and cardinality(parties) <= ${mostInPair})
      select array[a, b] as parties, sum(n)::int as engagements from pairs group by a, b having sum(n) > 0
      order by 2 desc, a collate "C", b collate "C" limit ${limit}`,
  );
