import { sql } from "drizzle-orm";
import type { Filters } from "../model/index.ts";
import { asArray, type Database, rowsOf } from "./database.ts";
import { countedWithin } from "./party-years.ts";

export type TieFilters = Pick<Filters, "from" | "to">;

/** How many engagements a party has in some time: of all, or with one party. */
export interface PartyTally {
  readonly party: string;
  readonly engagements: number;
}

/** Two parties that have engagements together; `a` comes before `b`. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly engagements: number;
}

/** Parties by their engagements within these days, the most first; with `of`, those that dealt with that party. */
export const tallyOf = (db: Database, days: TieFilters, of?: string): Promise<PartyTally[]> =>
  of === undefined
    ? rowsOf<PartyTally>(
        db,
        sql`with ${countedWithin(days)}
          select party, sum(n)::int as engagements from (
            select party, engagements as n from standing union all select party, count(*) from loose group by party) t
          group by party order by 2 desc, party collate "C"`,
      )
    : rowsOf<PartyTally>(
        db,
        sql`with ${countedWithin(days, [of])}
          select partner as party, sum(n)::int as engagements from (
            select partner, n from standing, unnest(partners, together) as u(partner, n)
            union all select partner, 1 from loose, unnest(parties) as partner where partner <> ${of}) t
          group by partner having sum(n) > 0 order by 2 desc, partner collate "C"`,
      );

/**
 * Ties among these parties within these days, the strongest first. Gatherings of more than a hundred parties are in none.
 */
export const tiesAmong = (db: Database, parties: readonly string[], days: TieFilters): Promise<Tie[]> =>
  rowsOf<Tie>(
    db,
    sql`with ${countedWithin(days, parties)}
      select a, b, sum(n)::int as engagements from (
        select party as a, partner as b, n from standing, unnest(partners, together) as u(partner, n)
        union all select party, partner, 1 from loose, unnest(parties) as partner) t
      where a collate "C" < b and b = any(${asArray(parties)}) group by a, b having sum(n) > 0 order by 3 desc, a collate "C", b collate "C"`,
  );
