import { DrizzleQueryError, type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** The database or a transaction in it: what every query takes first. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** The rows that a query gives, whichever driver runs it. An error tells what the database said, and no text on file. */
export async function rowsOf<Row>(db: Database, query: SQL): Promise<Row[]> {
  const result: unknown = await db.execute(query).catch((error: unknown) => {
    throw withoutValues(error instanceof DrizzleQueryError && error.cause ? error.cause : error);
  });
  return Array.isArray(result) ? result : (result as { rows: Row[] }).rows;
}

/** What drivers put on an error of the values that were sent: it may be personal, and would end in a log. */
const withValues = ["params", "parameters", "args", "query", "detail", "where"];

function withoutValues(error: unknown): unknown {
  if (typeof error === "object" && error !== null) for (const name of withValues) Reflect.deleteProperty(error, name);
  return error;
}

/** Runs a statement that gives no rows. */
export async function run(db: Database, statement: SQL): Promise<void> {
  await rowsOf(db, statement);
}

/** A value sent as JSON, so that any number of rows is one parameter of one statement. */
export const asJson = (value: unknown): SQL => sql`${JSON.stringify(value)}::text::json`;

/** A list of texts as a PostgreSQL array. */
export const asArray = (values: readonly string[]): SQL =>
  sql`array(select json_array_elements_text(${JSON.stringify(values)}::text::json))`;
