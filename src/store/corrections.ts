import { type SQL, sql } from "drizzle-orm";
import type { Correction } from "../model/index.ts";
import { asArray, type Database, rowsOf, run } from "./database.ts";

const columns = sql`id, article, list, verdict, read, made, anchors, text_hash as "textHash", reader, who, reason, added,
  to_json(at)#>>'{}' as at`;

const corrections = (db: Database, condition: SQL) =>
  rowsOf<Correction>(db, sql`select ${columns} from correction where ${condition} order by id`);

/** What editors said of the records of an article and holds, earliest first. */
export const correctionsOf = (db: Database, article: string): Promise<Correction[]> =>
  corrections(db, sql`article = ${article} and ended_at is null`);

/** All that editors ever said of the records of an article, earliest first. */
export const allCorrectionsOf = (db: Database, article: string): Promise<Correction[]> =>
  corrections(db, sql`article = ${article}`);

/** What holds of these articles, by article; an article without corrections is missing. */
export async function correctionsByArticle(
  db: Database,
  articles: readonly string[],
): Promise<Map<string, Correction[]>> {
  const found = await corrections(db, sql`article = any(${asArray(articles)}) and ended_at is null`);
  const byArticle = new Map<string, Correction[]>();
  for (const one of found) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  return byArticle;
}

/** Keeps what an editor said. */
export async function insertCorrection(tx: Database, correction: Correction): Promise<void> {
  const { id, article, list, verdict, read, made, anchors, textHash, reader, who, reason, at, added } = correction;
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await run(
    tx,
    sql`insert into correction (id, article, list, verdict, read, made, anchors, text_hash, reader, who, reason, at, added)
      values (${id}, ${article}, ${list}, ${verdict}, ${json(read)}::text::json, ${json(made)}::text::json,
        ${json(anchors)}::text::json, ${textHash}, ${reader}, ${who}, ${reason}, ${at}, ${added})`,
  );
}

/** Ends a correction. False where it had ended already. */
export async function endCorrection(tx: Database, id: string, at: string): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`update correction set ended_at = ${at} where id = ${id} and ended_at is null returning id`,
  );
  return rows.length > 0;
}

/** Lets a correction that had ended hold again. */
export const reopenCorrection = (tx: Database, id: string): Promise<void> =>
  run(tx, sql`update correction set ended_at = null where id = ${id}`);
