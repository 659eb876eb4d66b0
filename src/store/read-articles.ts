import { type SQL, sql } from "drizzle-orm";
import type { Article, Reading } from "../model/index.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { asArray, type Database, rowsOf } from "./database.ts";

/** An article on file, with what was read in it. */
export interface FiledArticle extends Article {
  readonly lang: string;
  readonly license: string | null;
  /** Of its content, as it was given when it was filed. */
  readonly hash: string;
  readonly story: string;
  readonly reading: Reading;
  /** ISO time. */
  readonly addedAt: string;
}

/** What a list shows of an article. */
export interface ArticleHead {
  readonly id: string;
  readonly title: string | null;
  readonly lang: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly story: string;
}

/** What a list of articles is narrowed to. All that is given must hold. */
export interface ArticleFilters {
  readonly outlet?: string;
  /** BCP 47 tag, as detected or given. */
  readonly lang?: string;
  /** First and last day of publication, ISO. */
  readonly from?: string;
  readonly to?: string;
}

export interface Page<Entry> {
  readonly entries: Entry[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

export const headColumns = sql`a.id, a.title, a.lang, a.published, a.outlet, a.author, a.url, a.story`;

/** The article with this id, or null. */
export async function articleById(db: Database, id: string): Promise<FiledArticle | null> {
  const [article] = await rowsOf<FiledArticle>(
    db,
    sql`select ${headColumns}, a.license, a.text, a.hash, a.reading, to_json(a.added_at)#>>'{}' as "addedAt"
      from article a where a.id = ${id}`,
  );
  return article ?? null;
}

/** What a list shows of these articles, by id; those that are not on file are missing. */
export async function articleHeads(db: Database, ids: readonly string[]): Promise<Map<string, ArticleHead>> {
  if (ids.length === 0) return new Map();
  const heads = await rowsOf<ArticleHead>(
    db,
    sql`select ${headColumns} from article a where a.id = any(${asArray(ids)})`,
  );
  return new Map(heads.map((head) => [head.id, head]));
}

/** The texts of these articles, by id; those that are not on file are missing. */
export async function articleTexts(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; text: string }>(
    db,
    sql`select id, text from article where id = any(${asArray(ids)})`,
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Articles, latest first and undated last, a page at a time. */
export async function articles(
  db: Database,
  { limit = 50, after, ...filters }: ArticleFilters & { readonly limit?: number; readonly after?: string } = {},
): Promise<Page<ArticleHead>> {
  const place = after === undefined ? null : placeOf(after, ["string", "string"]);
  const conditions = [
    ...articleConditions(filters),
    ...(place ? [sql`(coalesce(a.published, ''), a.id) < (${place[0]}, ${place[1]})`] : []),
  ];
  const found = await rowsOf<ArticleHead>(
    db,
    sql`select ${headColumns} from article a where ${all(conditions)}
      order by coalesce(a.published, '') desc, a.id desc limit ${limit + 1}`,
  );
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: found.length > limit && last ? cursorOf([last.published ?? "", last.id]) : null };
}

/** Conditions on the article `a`. */
export function articleConditions({ outlet, lang, from, to }: ArticleFilters): SQL[] {
  return [
    ...(outlet === undefined ? [] : [sql`a.outlet = ${outlet}`]),
    ...(lang === undefined ? [] : [sql`a.lang = ${lang}`]),
    ...(from === undefined ? [] : [sql`coalesce(a.published, '') >= ${from}`]),
    ...(to === undefined ? [] : [sql`a.published <= ${to}`]),
  ];
}

/** All conditions at once; true where there is none. */
export const all = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
