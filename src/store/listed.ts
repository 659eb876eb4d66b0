import { type SQL, sql } from "drizzle-orm";
import type { Filters } from "../model/index.ts";
import { asArray } from "./database.ts";
import { all } from "./read-articles.ts";

/** A table of records, and the table that lists them by party, which holds what lists are narrowed by in its index. */
interface Listing {
  readonly table: SQL;
  readonly byParty: SQL;
  /** Whether two parties may have thousands together. */
  readonly isLong: boolean;
}
const engagements: Listing = { table: sql`engagement`, byParty: sql`engagement_party`, isLong: true };
const commitments: Listing = { table: sql`commitment`, byParty: sql`commitment_party`, isLong: false };
export const listings = { engagements, commitments };

/** Rows `l` of an index, one for each record that fits, and the table with the records themselves. */
export interface Listed {
  readonly table: SQL;
  /** What comes after "from", up to the end of "where": to be counted. */
  readonly rows: SQL;
  /** The same, where the latest of them are found without looking at the others. */
  readonly inOrder: SQL;
}

/**
 * Where the records are found that fit the filters: in the index of the party, of several parties, or of all by day.
 * @param conditions what they are narrowed to besides parties, on the row `l`
 */
export function listed(
  { table, byParty, isLong }: Listing,
  parties: readonly string[],
  conditions: readonly SQL[],
): Listed {
  const [party, other] = parties;
  if (party === undefined) {
    const rows = sql`${table} l where ${all(conditions)}`;
    return { table, rows, inOrder: rows };
  }
  const among = (one: SQL, more: readonly SQL[]) => sql`${byParty} l where ${all([sql`l.party = ${one}`, ...more])}`;
  if (other === undefined) {
    const rows = among(sql`${party}`, conditions);
    return { table, rows, inOrder: rows };
  }
  // two parties have few records together: those are counted in the table; the latest of many stand in the index of either
  const together = sql`l.parties @> ${asArray(parties)}`;
  const inCrowd = sql`l.parties is null and exists (select from ${table} r where r.id = l.id and r.parties @> ${asArray(parties)})`;
  const rows = sql`${table} l where ${all([together, ...conditions])}`;
  return {
    table,
    rows,
    inOrder: !isLong ? rows : among(quietestOf(parties), [sql`(${together} or ${inCrowd})`, ...conditions]),
  };
}

/** The party with the fewest engagements, as far as they are counted, as SQL: of its records the fewest are gone through. */
const quietestOf = (parties: readonly string[]): SQL =>
  sql`(select one from unnest(${asArray(parties)}) as one
    left join lateral (select sum(engagements) as n from party_year y where y.party = one) counted on true
    order by n nulls first, one limit 1)`;

/** The parties that all records must have. */
export const partiesIn = ({ party, dyad }: Pick<Filters, "party" | "dyad">): string[] => [
  ...new Set([...(party === undefined ? [] : [party]), ...(dyad ?? [])]),
];
