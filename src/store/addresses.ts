import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";

/** What has a page of its own. */
export type Addressed = "articles" | "engagements" | "commitments" | "people";

const sources: Readonly<Record<Addressed, SQL>> = {
  articles: sql`select id from article`,
  engagements: sql`select id from engagement`,
  commitments: sql`select id from commitment`,
  people: sql`select distinct person as id from tenure`,
};

/** How many there are of each. */
export async function addressedCounts(db: Database): Promise<Record<Addressed, number>> {
  const [counts] = await rowsOf<Record<Addressed, number>>(
    db,
    sql`select ${sql.join(
      Object.entries(sources).map(
        ([name, source]) => sql`(select count(*)::int from (${source}) s) as ${sql.identifier(name)}`,
      ),
      sql`, `,
    )}`,
  );
  return counts as Record<Addressed, number>;
}

/** The ids (of people, the names) in their order, a part of them. */
export async function addressedIds(db: Database, what: Addressed, offset: number, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(db, sql`${sources[what]} order by id offset ${offset} limit ${limit}`);
  return rows.map(({ id }) => id);
}
