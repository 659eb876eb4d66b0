import { sql } from "drizzle-orm";
import type { Tenure } from "../model/index.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { asArray, type Database, rowsOf } from "./database.ts";
import { all } from "./read-articles.ts";
import type { PageAsked, RecordPage } from "./record-lists.ts";
import { foldedName, type TenureQuestion } from "./tenures.ts";

/** What a list of office-holders is narrowed to. `name`: a part of any printed form of the name. */
export interface HolderFilters extends Pick<TenureQuestion, "of" | "office"> {
  readonly name?: string;
}

/** Who was seen in which office, the latest seen first, a page at a time. */
export async function tenurePage(
  db: Database,
  { of, office, name }: HolderFilters,
  { limit = 50, after }: PageAsked = {},
): Promise<RecordPage<Tenure>> {
  const conditions = [
    ...(of === undefined ? [] : [sql`"of" = ${of}`]),
    ...(office === undefined ? [] : [sql`office = ${office}`]),
    ...(name === undefined
      ? []
      : [sql`exists (select from unnest(names) as one where position(${foldedName(name)} in one) > 0)`]),
  ];
  const place = after === undefined ? null : placeOf(after, ["string", "string"]);
  const further = place ? [sql`(last, id) < (${place[0]}, ${place[1]})`] : [];
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select id from tenure where ${all([...conditions, ...further])} order by last desc, id desc limit ${limit + 1}`,
  );
  const [count] = await rowsOf<{ total: number }>(
    db,
    sql`select count(*)::int as total from tenure where ${all(conditions)}`,
  );
  const entries = await tenuresById(
    db,
    rows.slice(0, limit).map(({ id }) => id),
  );
  const last = entries.at(-1);
  return {
    entries,
    next: rows.length > limit && last ? cursorOf([last.last, last.id]) : null,
    total: count?.total ?? 0,
  };
}

async function tenuresById(db: Database, ids: readonly string[]): Promise<Tenure[]> {
  const rows = await rowsOf<{ record: Tenure }>(
    db,
    sql`select record from tenure where id = any(${asArray(ids)}) order by last desc, id desc`,
  );
  return rows.map(({ record }) => record);
}
