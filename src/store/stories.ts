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

/**
 * Articles that share a band with one of these, each once, by id: of every band at most `perBand`, however many there are.
 * @param known ids of those whose texts need not be given
 */
export const articlesSharingBands = (
  db: Database,
  bands: readonly string[],
  { known = [], perBand = 40 }: { readonly known?: readonly string[]; readonly perBand?: number } = {},
): Promise<StoryCandidate[]> =>
  rowsOf<StoryCandidate>(
    db,
    sql`with known as materialized (select json_array_elements_text(${asJson(known)}) as id)
      select id, published, story, case when known.id is null then text end as text,
        case when known.id is null then reading->'furniture' end as furniture
      from article left join known using (id)
      where id = any(array(select b.article from unnest(${asArray([...new Set(bands)])}) as wanted(band)
        cross join lateral (select article from article_band where band = wanted.band order by article
          limit ${perBand}) as b))
      order by id`,
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
