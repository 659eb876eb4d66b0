import { sql } from "drizzle-orm";
import type { Filters } from "../model/index.ts";
import { asArray, type Database, rowsOf } from "./database.ts";
import { all } from "./read-articles.ts";
import { engagementConditions } from "./record-filters.ts";

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
export const tallyOf = (db: Database, filters: TieFilters, of?: string): Promise<PartyTally[]> =>
  of === undefined
    ? rowsOf<PartyTally>(
        db,
        sql`select party, count(*)::int as engagements from engagement_party p where ${all(engagementConditions(filters))}
          group by party order by 2 desc, party`,
      )
    : rowsOf<PartyTally>(
        db,
        sql`select partner as party, count(*)::int as engagements from engagement_party p, unnest(p.parties) as partner
          where ${all([sql`p.party = ${of}`, sql`partner <> ${of}`, ...engagementConditions(filters)])}
          group by partner order by 2 desc, partner`,
      );

/**
 * Ties among these parties within these days, the strongest first. From the index alone; gatherings of more than a
 * hundred parties are in none.
 */
export const tiesAmong = (db: Database, parties: readonly string[], filters: TieFilters): Promise<Tie[]> =>
  rowsOf<Tie>(
    db,
    sql`select p.party as a, other as b, count(*)::int as engagements from engagement_party p, unnest(p.parties) as other
      where ${all([
        sql`p.party = any(${asArray(parties)})`,
        sql`other = any(${asArray(parties)})`,
        sql`p.party < other`,
        ...engagementConditions(filters),
      ])} group by 1, 2 order by 3 desc, 1, 2`,
  );
