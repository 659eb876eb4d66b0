import { sql } from "drizzle-orm";
import type { CommitmentRecord, EngagementRecord, Filters, PloverType } from "../model/index.ts";
import { dateTold } from "./date-told.ts";
import { type Database, rowsOf } from "./database.ts";
import { type Listed, listed, listings } from "./listed.ts";
import { all } from "./read-articles.ts";
import { engagementConditions, listedCommitments, listedEngagements, standingOn } from "./record-filters.ts";

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
async function latest<Record>(db: Database, { table, rows }: Listed, limit: number | undefined): Promise<Record[]> {
  const found = await rowsOf<{ record: Record }>(
    db,
    sql`with found as materialized (select l.id, l.date_from from ${rows}
        order by l.date_from desc, l.id desc ${limitTo(limit)})
      select r.record from found join ${table} r using (id) order by found.date_from desc, r.id desc`,
  );
  return found.map(({ record }) => record);
}

const limitTo = (limit: number | undefined) => (limit === undefined ? sql`` : sql`limit ${limit}`);

/** What a party had to do with another in one year. */
export interface PartnerYear {
  readonly partner: string;
  /** Of the first day on which each can have been; null for those without a date. */
  readonly year: number | null;
  /** Engagements, each counted once. */
  readonly engagements: number;
  /** Engagements that dealt with each domain: one may count under several. */
  readonly domains: Readonly<Record<string, number>>;
  /** Engagements of each PLOVER type. */
  readonly plover: Readonly<Partial<Record<PloverType, number>>>;
}

/** Everybody a party had to do with, by partner and year, within these days where they are given. */
export const partnersOf = (db: Database, party: string, from?: string, to?: string): Promise<PartnerYear[]> =>
  rowsOf<PartnerYear>(
    db,
    // From the index alone. Year 0 stands for none, so that the two halves can be joined by equality.
    sql`with met as materialized (
        select partner, case when isfinite(date_from) then extract(year from date_from)::int else 0 end as year, domains, plover
        from engagement_party p,
          unnest(coalesce(p.parties, (select e.parties from engagement e where e.id = p.id))) as partner
        where ${all([sql`party = ${party}`, ...engagementConditions({ ...(from && { from }), ...(to && { to }) })])}
          and partner <> ${party}),
      by_domain as (
        select partner, year, json_object_agg(domain, n order by domain) as domains
        from (select partner, year, domain, count(*)::int as n from met, unnest(domains) as domain group by 1, 2, 3) d
        group by 1, 2),
      by_type as (
        select partner, year, sum(n)::int as engagements, json_object_agg(plover, n order by plover) as plover
        from (select partner, year, plover, count(*)::int as n from met group by 1, 2, 3) p group by 1, 2)
      select t.partner, nullif(t.year, 0) as year, t.engagements, coalesce(d.domains, '{}') as domains, t.plover
      from by_type t left join by_domain d using (partner, year)
      order by t.partner, year nulls last`,
  );

/** How many commitments of these parties stand how, on a day. */
export interface StandingCount {
  readonly status: "open" | "overdue" | "kept" | "postponed" | "cancelled";
  readonly late: boolean;
  readonly commitments: number;
}

/** Commitments of these parties, or of all, counted by how they stand. `late` is true for those kept after they were due. */
export const standingsOf = (db: Database, parties: readonly string[], today: string): Promise<StandingCount[]> =>
  rowsOf<StandingCount>(
    db,
    sql`select ${standingOn(today)} as status, late, count(*)::int as commitments
      from ${listed(listings.commitments, parties, []).rows} group by 1, 2 order by 1, 2`,
  );

/** What is counted of an engagement in a portfolio. */
export type CountedEngagement = Pick<EngagementRecord, "id" | "kind" | "parties" | "date" | "domains" | "plover">;

/** A party's engagements as far as they are counted, by date and undated last: from the index alone. */
export const countedOf = (db: Database, party: string): Promise<CountedEngagement[]> =>
  rowsOf<CountedEngagement>(
    db,
    sql`select id, kind, ${dateTold} as date, domains, plover,
        coalesce(p.parties, (select e.parties from engagement e where e.id = p.id)) as parties
      from engagement_party p where party = ${party} order by date_from, id`,
  );
