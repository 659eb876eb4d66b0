import { sql } from "drizzle-orm";
import type { Article, Reading } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";

/** An article to be filed. `hash` tells what it says and where: two articles of one hash are one. */
export interface NewArticle {
  readonly article: Article;
  readonly reading: Reading;
  readonly hash: string;
  readonly story: string;
}

/** What became of an article that was to be filed. */
export type Insertion =
  | { readonly kind: "added" }
  /** Its content is on file already, under this id. */
  | { readonly kind: "present"; readonly as: string }
  /** Not filed: another article has its id. It can be tried again under another. */
  | { readonly kind: "clashed" };

/** What is on file of these contents and ids: the ids under which the contents are, and which of the ids are taken. */
export async function articlesOnFile(
  db: Database,
  hashes: readonly string[],
  ids: readonly string[],
): Promise<{ byHash: Map<string, string>; takenIds: Set<string> }> {
  return { byHash: await articlesByHash(db, hashes), takenIds: await idsTaken(db, ids) };
}

/** Which of these ids are those of articles on file. */
export async function idsTaken(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const rows = await rowsOf<{ id: string }>(db, sql`select id from article where id = any(${asArray(ids)})`);
  return new Set(rows.map(({ id }) => id));
}

/** The articles' ids by the hash of their content; what is not on file is missing. */
async function articlesByHash(db: Database, hashes: readonly string[]): Promise<Map<string, string>> {
  const rows = await rowsOf<{ hash: string; article: string }>(
    db,
    sql`select hash, article from article_content where hash = any(${asArray(hashes)})`,
  );
  return new Map(rows.map(({ hash, article }) => [hash, article]));
}

/**
 * Files the articles whose content is not there yet. Gives what became of each, in order. Of two with the same content
 * the first is filed; somebody else who files one of them at the same time is waited for.
 */
export async function insertArticles(tx: Database, rows: readonly NewArticle[]): Promise<Insertion[]> {
  const firsts = [...new Map([...rows].reverse().map((row) => [row.hash, row])).values()];
  const claimed = await claimContents(tx, firsts);
  const added = await insertRows(
    tx,
    firsts.filter(({ hash }) => claimed.has(hash)),
  );
  await giveBack(
    tx,
    [...claimed].filter((hash) => !added.has(hash)),
  );
  const onFile = await articlesByHash(
    tx,
    rows.map(({ hash }) => hash),
  );
  return rows.map((row): Insertion => {
    const as = onFile.get(row.hash);
    if (as === undefined) return { kind: "clashed" };
    return added.has(row.hash) && firsts.includes(row) ? { kind: "added" } : { kind: "present", as };
  });
}

/** The hashes that nobody had filed. In the order of hashes, so that two who file the same wait for each other in turn. */
async function claimContents(tx: Database, rows: readonly NewArticle[]): Promise<Set<string>> {
  const contents = rows.map(({ hash, article }) => ({ hash, article: article.id }));
  const claimed = await rowsOf<{ hash: string }>(
    tx,
    sql`insert into article_content (hash, article)
      select hash, article from json_to_recordset(${asJson(contents)}) as r(hash text, article text) order by hash
      on conflict (hash) do nothing returning hash`,
  );
  return new Set(claimed.map(({ hash }) => hash));
}

/** The hashes of those that were filed; another article may have the id. */
async function insertRows(tx: Database, rows: readonly NewArticle[]): Promise<Set<string>> {
  const values = rows.map(({ article, reading, hash, story }) => ({
    ...article,
    lang: reading.article.lang,
    reading,
    reader: reading.reader,
    hash,
    story,
  }));
  const added = await rowsOf<{ hash: string }>(
    tx,
    sql`insert into article (id, hash, text, title, lang, published, outlet, author, url, license, reading, reader, story)
      select id, hash, text, title, lang, published, outlet, author, url, license, reading, reader, story
      from json_to_recordset(${asJson(values)}) as r(id text, hash text, text text, title text, lang text,
        published text, outlet text, author text, url text, license text, reading json, reader text, story text) order by id
      on conflict (id) do nothing returning hash`,
  );
  return new Set(added.map(({ hash }) => hash));
}

/** Puts another reading of an article in the place of the one on file. */
export const saveReading = (tx: Database, reading: Reading): Promise<void> =>
  run(
    tx,
    sql`update article set reading = ${asJson(reading)}, reader = ${reading.reader}, lang = ${reading.article.lang}
      where id = ${reading.id}`,
  );

/** Puts what an article says now, with its reading, in the place of what it said. Its reports are filed anew elsewhere. */
export async function replaceArticle(
  tx: Database,
  { article, reading, hash }: Omit<NewArticle, "story">,
): Promise<void> {
  await run(tx, sql`delete from article_content where article = ${article.id}`);
  await run(tx, sql`insert into article_content (hash, article) values (${hash}, ${article.id})`);
  await forgetWords(tx, article.id);
  const { text, title, published, outlet, author, url, license } = article;
  await run(
    tx,
    sql`update article set hash = ${hash}, text = ${text}, title = ${title ?? null}, published = ${published ?? null},
      outlet = ${outlet ?? null}, author = ${author ?? null}, url = ${url ?? null}, license = ${license ?? null} where id = ${article.id}`,
  );
  await saveReading(tx, reading);
}

/** Takes an article out. Its reports and sightings must be gone already. */
export async function deleteArticle(tx: Database, id: string): Promise<void> {
  await run(tx, sql`delete from article_content where article = ${id}`);
  await forgetWords(tx, id);
  await run(tx, sql`delete from article where id = ${id}`);
}

async function forgetWords(tx: Database, article: string): Promise<void> {
  await run(tx, sql`delete from article_band where article = ${article}`);
  await run(tx, sql`delete from article_print where article = ${article}`);
}

/** Ids of articles that were read by another version of the reader than this, in order, after one of them. */
export async function articlesReadByOthers(
  db: Database,
  reader: string,
  { after = "", limit = 100 }: { readonly after?: string; readonly limit?: number } = {},
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select id from article where reader <> ${reader} and id > ${after} order by id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

async function giveBack(tx: Database, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await run(tx, sql`delete from article_content where hash = any(${asArray(hashes)})`);
}
