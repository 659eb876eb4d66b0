import { sql } from "drizzle-orm";
import { type Database, rowsOf, run } from "./database.ts";
import type { Archive } from "./open.ts";

/**
 * Brings the statistics by which questions are planned up to date, and lets thousands of records be counted from an index
 * alone. PGlite does nothing of it by itself, a server only after a while: call it after many articles were filed.
 */
export const tidy = ({ db }: Pick<Archive, "db">): Promise<void> => run(db, sql`vacuum (analyze)`);

/** Makes the statistics of an archive that has articles and none: it was filled by a process that was stopped. */
export async function makeMissingStatistics(db: Database): Promise<void> {
  const [article] = await rowsOf<{ known: boolean; filled: boolean }>(
    db,
    sql`select reltuples >= 0 as known, exists (select from article) as filled from pg_class where oid = 'article'::regclass`,
  );
  if (article?.filled && !article.known) await run(db, sql`analyze`);
}
