import { sql } from "drizzle-orm";
import type { Furniture, Story } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";

/** An article that may be a copy of another. */
export interface StoryCandidate {
  readonly id: string;
  /** Null where it is known already. */
  readonly text: string | null;
  /** Pieces of the text that are no part of the article; null where the text is. */
  readonly furniture: Furniture[] | null;
  readonly published: string | null;
  readonly story: string;
}

/** Files the bands of articles, by which near-duplicates are found. */
export async function insertBands(
  tx: Database,
  rows: readonly { readonly article: string; readonly bands: readonly string[] }[],
): Promise<void> {
  await run(
    tx,
    sql`insert into article_band (band, article)
    select distinct band, r.article from json_to_recordset(${asJson(rows)}) as r(article text, bands text[]),
      unnest(r.bands) as band
    on conflict do nothing`,
  );
}

/** Files the smallest hashes of articles, unsigned 32-bit. */
export async function insertPrints(
  tx: Database,
  rows: readonly { readonly article: string; readonly least: readonly number[] }[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ article, least }) => ({ article, least: packed(least) }));
  await run(
    tx,
    sql`insert into article_print (article, least)
    select article, least from json_to_recordset(${asJson(values)}) as r(article text, least text)
    on conflict (article) do nothing`,
  );
}

const bytesOfHash = 4;

function packed(hashes: readonly number[]): string {
  const bytes = Buffer.alloc(hashes.length * bytesOfHash);
  for (const [at, hash] of hashes.entries()) bytes.writeUInt32LE(hash, at * bytesOfHash);
  return bytes.toString("base64");
}

function unpacked(text: string): number[] {
  const bytes = Buffer.from(text, "base64");
  return Array.from({ length: bytes.length / bytesOfHash }, (_, at) => bytes.readUInt32LE(at * bytesOfHash));
}

/** An article that shares a band with others. */
export interface Sharing {
  readonly id: string;
  /** Its smallest hashes; null where they were not filed. */
  readonly least: readonly number[] | null;
}

/**
 * Articles that share a band with one of these, each once, by id: of every band at most `perBand`, however many there are.
 */
export async function articlesSharingBands(
  db: Database,
  bands: readonly string[],
  { perBand = 40 }: { readonly perBand?: number } = {},
): Promise<Sharing[]> {
  const rows = await rowsOf<{ id: string; least: string | null }>(
    db,
    sql`with near as materialized (
        select distinct b.article from unnest(${asArray([...new Set(bands)])}) as wanted(band)
          cross join lateral (select article from article_band where band = wanted.band order by article
            limit ${perBand}) as b)
      select near.article as id, p.least from near left join article_print p using (article) order by 1`,
  );
  return rows.map(({ id, least }) => ({ id, least: least === null ? null : unpacked(least) }));
}

/**
 * Articles by their ids, in order, as it takes to tell whether they are copies.
 * @param known ids of those whose texts need not be given
 */
export const storyCandidates = (
  db: Database,
  ids: readonly string[],
  known: readonly string[] = [],
): Promise<StoryCandidate[]> =>
  rowsOf<StoryCandidate>(
    db,
    sql`with known as materialized (select json_array_elements_text(${asJson(known)}) as id)
      select id, published, story, case when known.id is null then text end as text,
        case when known.id is null then reading->'furniture' end as furniture
      from article left join known using (id) where id = any(${asArray(ids)}) order by id`,
  );

/** The stories with all their articles, earliest first. */
export const storiesById = (db: Database, ids: readonly string[]): Promise<Story[]> =>
  rowsOf<Story>(
    db,
    sql`select story as id, array_agg(id order by coalesce(published, '9999'), id) as articles from article
      where story = any(${asArray(ids)}) group by story order by story`,
  );

/** The story that an article belongs to; null where it is not on file. */
export async function storyOf(db: Database, article: string): Promise<Story | null> {
  const [found] = await rowsOf<{ story: string }>(db, sql`select story from article where id = ${article}`);
  return found ? ((await storiesById(db, [found.story]))[0] ?? null) : null;
}

/** Puts articles into stories. Those that are in theirs already stay untouched. */
export async function saveStories(tx: Database, stories: readonly Story[]): Promise<void> {
  const rows = stories.flatMap(({ id, articles }) => articles.map((article) => ({ article, story: id })));
  await run(
    tx,
    sql`update article a set story = r.story
    from json_to_recordset(${asJson(rows)}) as r(article text, story text)
    where a.id = r.article and a.story <> r.story`,
  );
}
