import { sql } from "drizzle-orm";
import { cursorOf, placeOf } from "./cursor.ts";
import { asJson, type Database, rowsOf, run } from "./database.ts";
import type { Page } from "./read-articles.ts";
import { timeId } from "./time-id.ts";

/** One thing that an editor did. `before` and `after` hold nothing personal. Times are ISO. */
export interface Deed {
  readonly who: string;
  /** "comment.approved", "correction.made", "article.published" … */
  readonly what: string;
  readonly target: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  /** What was done at once is undone at once. */
  readonly batch: string;
}

export interface FiledDeed extends Deed {
  readonly id: string;
  readonly at: string;
}

const columns = sql`id, to_json(at)#>>'{}' as at, who, what, target, before, after, reason, batch`;

/** Keeps what was done, in the same transaction as the deed itself. */
export async function auditAll(tx: Database, at: string, deeds: readonly Deed[]): Promise<void> {
  if (deeds.length === 0) return;
  const rows = deeds.map((deed) => ({ ...deed, id: timeId(), at }));
  await run(
    tx,
    sql`insert into audit (id, at, who, what, target, before, after, reason, batch)
      select id, at, who, what, target, before, after, reason, batch from json_to_recordset(${asJson(rows)})
        as d(id uuid, at timestamptz, who text, what text, target text, before json, after json, reason text, batch uuid)`,
  );
}

/** What was done at once, in order. */
export const deedsOfBatch = (db: Database, batch: string): Promise<FiledDeed[]> =>
  rowsOf<FiledDeed>(db, sql`select ${columns} from audit where batch = ${batch}::uuid order by id`);

/** What was done to one thing, latest first. */
export const deedsOn = (db: Database, target: string): Promise<FiledDeed[]> =>
  rowsOf<FiledDeed>(db, sql`select ${columns} from audit where target = ${target} order by id desc limit 100`);

/** Everything that was done, latest first, a page at a time. */
export async function deeds(
  db: Database,
  { limit = 50, after }: { readonly limit?: number; readonly after?: string | undefined } = {},
): Promise<Page<FiledDeed>> {
  const [before] = after === undefined ? [null] : placeOf(after, ["string"]);
  const found = await rowsOf<FiledDeed>(
    db,
    sql`select ${columns} from audit where ${before === null ? sql`true` : sql`id < ${before}::uuid`}
      order by id desc limit ${limit + 1}`,
  );
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: found.length > limit && last ? cursorOf([last.id]) : null };
}
