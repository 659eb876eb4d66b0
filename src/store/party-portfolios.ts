import { sql } from "drizzle-orm";
import { asJson, type Database, rowsOf, run } from "./database.ts";

/** What all years of a party come to, as it was saved; null where it was not, or something has changed since. */
export async function partyPortfolio<Sums>(db: Database, party: string): Promise<Sums | null> {
  const [row] = await rowsOf<{ sums: Sums }>(
    db,
    sql`select sums from party_portfolio
      where party = ${party} and not exists (select from party_year_changed where party = ${party})`,
  );
  return row?.sums ?? null;
}

/** Some parties whose years are all counted and not summed up. */
export async function partiesToSumUp(tx: Database, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ party: string }>(
    tx,
    sql`select distinct party from party_year y
      where not exists (select from party_portfolio p where p.party = y.party)
        and not exists (select from party_year_changed c where c.party = y.party) limit ${limit}`,
  );
  return rows.map(({ party }) => party);
}

/** Saves what the years of a party come to: in the transaction in which they were read, while nobody else counts. */
export const savePartyPortfolio = (tx: Database, party: string, sums: unknown): Promise<void> =>
  run(
    tx,
    sql`insert into party_portfolio (party, sums) values (${party}, ${asJson(sums)})
      on conflict (party) do update set sums = excluded.sums`,
  );
