import { type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** The database or a transaction in it: what every query takes first. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** The rows that a query gives, whichever driver runs it. */
export async function rowsOf<Row>(db: Database, query: SQL): Promise<Row[]> {
  const result: unknown = await db.execute(query);
  return Array.isArray(result) ? result : (result as { rows: Row[] }).rows;
}

/** A value sent as JSON, so that any number of rows is one parameter of one statement. */
export const asJson = (value: unknown): SQL => sql`${JSON.stringify(value)}::text::json`;

/** A list of texts as a PostgreSQL array. */
export const asArray = (values: readonly string[]): SQL =>
  sql`array(select json_array_elements_text(${JSON.stringify(values)}::text::json))`;
