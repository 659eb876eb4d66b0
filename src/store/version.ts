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

/**
 * The same where nobody else changes anything: it is asked anew only when something may have changed here.
 * @param changes how often something may have changed so far
 */
export function versionUntilChanged(db: Database, changes: () => number): () => Promise<string> {
  let known: { readonly changes: number; readonly version: Promise<string> } | null = null;
  return () => {
    if (known?.changes === changes()) return known.version;
    const asked = { changes: changes(), version: archiveVersion(db) };
    asked.version.catch(() => {
      if (known === asked) known = null;
    });
    known = asked;
    return asked.version;
  };
}
