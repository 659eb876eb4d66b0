import { type SQL, sql } from "drizzle-orm";
import type { Filters } from "../model/index.ts";
import { asArray } from "./database.ts";
import { all } from "./read-articles.ts";

/** A table of records, and the table that lists them by party, which holds what lists are narrowed by in its index. */
interface Listing {
  readonly table: SQL;
  readonly byParty: SQL;
}
const engagements: Listing = { table: sql`engagement`, byParty: sql`engagement_party` };
const commitments: Listing = { table: sql`commitment`, byParty: sql`commitment_party` };
export const listings = { engagements, commitments };

/** Rows `l` of an index, one for each record that fits, and the table with the records themselves. */
export interface Listed {
  readonly table: SQL;
  /** What comes after "from", up to the end of "where". */
  readonly rows: SQL;
}

/**
 * Where the records are found that fit the filters: in the index of the party, of several parties, or of all by day.
 * @param conditions what they are narrowed to besides parties, on the row `l`
 */
export function listed({ table, byParty }: Listing, parties: readonly string[], conditions: readonly SQL[]): Listed {
  const [party, other] = parties;
  if (party === undefined) return { table, rows: sql`${table} l where ${all(conditions)}` };
  // two parties have few records together, one alone has many: those are gone through without looking at the table
  const rows =
    other === undefined
      ? sql`${byParty} l where ${all([sql`l.party = ${party}`, ...conditions])}`
      : sql`${table} l where ${all([sql`l.parties @> ${asArray(parties)}`, ...conditions])}`;
  return { table, rows };
}

/** The parties that all records must have. */
export const partiesIn = ({ party, dyad }: Pick<Filters, "party" | "dyad">): string[] => [
  ...new Set([...(party === undefined ? [] : [party]), ...(dyad ?? [])]),
];
