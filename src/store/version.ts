import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";

/**
 * What is on file now, as a text that is the same only as long as nobody has changed anything: the snapshot that the
 * database would read, in whatever process or place a change was made. A change elsewhere on the same server gives another
 * text too, so that it may differ where nothing changed, never the other way round. Costs no look at any table.
 */
export async function archiveVersion(db: Database): Promise<string> {
  const [row] = await rowsOf<{ version: string }>(db, sql`select pg_current_snapshot()::text as version`);
  return row?.version ?? "";
}
