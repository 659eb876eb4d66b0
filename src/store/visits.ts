import { sql } from "drizzle-orm";
import { asJson, type Database, rowsOf, run } from "./database.ts";

/** What is kept of an address between two visits. */
export interface FiledVisit {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of a feed's items that were taken, latest first. */
  readonly seenIds: string[];
}

/** The last visit of an address, or null. */
export async function visitOf(db: Database, url: string): Promise<FiledVisit | null> {
  const [visit] = await rowsOf<FiledVisit>(
    db,
    sql`select etag, last_modified as "lastModified", seen_ids as "seenIds" from visit where url = ${url}`,
  );
  return visit ?? null;
}

/** Keeps a visit in the place of the one before. */
export const saveVisit = (db: Database, url: string, { etag, lastModified, seenIds }: FiledVisit): Promise<void> =>
  run(
    db,
    sql`insert into visit (url, etag, last_modified, seen_ids) values (${url}, ${etag}, ${lastModified}, ${asJson(seenIds)})
      on conflict (url) do update set (etag, last_modified, seen_ids) =
        row(excluded.etag, excluded.last_modified, excluded.seen_ids)`,
  );
