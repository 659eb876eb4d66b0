import { sql } from "drizzle-orm";
import type { CommitmentRecord, EngagementRecord, Filters } from "../model/index.ts";
import { type Database, rowsOf } from "./database.ts";
import { type Listed, listed, listings } from "./listed.ts";
import { commitmentConditions, listedCommitments, listedEngagements, standingOn } from "./record-filters.ts";

export type DyadFilters = Omit<Filters, "dyad">;
export interface Limit {
  /** The most that are given; all where it is missing. */
  readonly limit?: number;
}

/** Engagements between two parties, latest first; undated ones first of all. */
export async function engagementsOfDyad(
  db: Database,
  dyad: readonly [string, string],
  { limit, ...filters }: DyadFilters & Limit = {},
): Promise<EngagementRecord[]> {
  return latest(db, listedEngagements({ ...filters, dyad }), limit);
}

/**
 * Commitments between two parties, latest made first; undated ones first of all.
 * @param today ISO date: the day for the status filters `open` and `overdue`
 */
export async function commitmentsOfDyad(
  db: Database,
  dyad: readonly [string, string],
  today: string,
  { limit, ...filters }: DyadFilters & Limit = {},
): Promise<CommitmentRecord[]> {
  return latest(db, listedCommitments({ ...filters, dyad }, today), limit);
}

/** The days and parties are in the index of the first party: only the records that are given are looked up. */
async function latest<Record>(
  db: Database,
  { table, rows, inOrder }: Listed,
  limit: number | undefined,
): Promise<Record[]> {
  const found = await rowsOf<{ record: Record }>(
    db,
    sql`with found as materialized (select l.id, l.date_from from ${limit === undefined ? rows : inOrder}
        order by l.date_from desc, l.id desc ${limitTo(limit)})
      select r.record from found join ${table} r using (id) order by found.date_from desc, r.id desc`,
  );
  return found.map(({ record }) => record);
}

const limitTo = (limit: number | undefined) => (limit === undefined ? sql`` : sql`limit ${limit}`);

/** How many commitments of these parties stand how, on a day. */
export interface StandingCount {
  readonly status: "open" | "overdue" | "kept" | "postponed" | "cancelled";
  readonly late: boolean;
  readonly commitments: number;
}

/** Commitments of these parties, or of all, that fit the filters, counted by how they stand. `late` is true for those kept after they were due. */
export const standingsOf = (
  db: Database,
  parties: readonly string[],
  today: string,
  filters: Pick<Filters, "kind" | "from" | "to"> = {},
): Promise<StandingCount[]> =>
  rowsOf<StandingCount>(
    db,
    sql`select ${standingOn(today)} as status, late, count(*)::int as commitments
      from ${listed(listings.commitments, parties, commitmentConditions(filters, today)).rows} group by 1, 2 order by 1, 2`,
  );

/** All commitments that fit the filters, latest made first. @param today ISO date: the day for the status filters */
export const commitmentsFitting = (db: Database, filters: Filters, today: string): Promise<CommitmentRecord[]> =>
  latest(db, listedCommitments(filters, today), undefined);
