import { type SQL, sql } from "drizzle-orm";
import { cursorOf, placeOf } from "./cursor.ts";
import { type Database, rowsOf, run } from "./database.ts";
import {
  type ArticleFilters,
  type ArticleHead,
  all,
  articleConditions,
  headColumns,
  type Page,
} from "./read-articles.ts";
import { ofLanguage } from "./schema.ts";

export interface SearchOptions extends ArticleFilters {
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/** A piece of text: found words are marked, so that a page can show them without trusting any markup. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

export interface SearchHit extends ArticleHead {
  /** Higher is better; comparable within one search only. */
  readonly rank: number;
  readonly snippet: SnippetPart[];
}

export interface SearchResult extends Page<SearchHit> {
  /** Articles that were found in all, ranked or not. */
  readonly total: number;
}

/** Of those found, the latest are ranked (words in the title weigh more; a long text is no better for its length): of a word that is everywhere the best of years ago are not asked for. */
const mostRanked = 1000;
/** Among so many of the latest articles are a thousand that hold a common word: then the others need not be put in order. */
const recent = 5 * mostRanked;

/** Characters that no text on file holds stand around what was found; the text cannot forge them. */
const [open, close] = ["\u{e000}", "\u{e001}"];
const marks = new RegExp(`[${open}${close}]`, "gu");

/**
 * Articles that hold the words, best first, in whatever form the article's language gives them and with or without
 * accents. Quoted words must follow each other, `or` stands between alternatives, `-` before what must not be there. Of
 * more than a thousand the latest thousand are ranked and given.
 */
export const search = (db: Database, words: string, options: SearchOptions = {}): Promise<SearchResult> =>
  db.transaction(async (tx) => {
    // The planner takes reading the words of every article, which lie apart, for as cheap as reading a column.
    await run(tx, sql`set local enable_seqscan = off`);
    return searchIn(tx, words, options);
  });

async function searchIn(
  db: Database,
  words: string,
  { limit = 20, after, ...filters }: SearchOptions,
): Promise<SearchResult> {
  const place = after === undefined ? null : placeOf(after, ["number", "string"]);
  const onPage: SQL = place ? sql`where (-rank, id) > (${-Number(place[0])}::float8, ${place[1]})` : sql``;
  const rows = await rowsOf<ArticleHead & { rank: number; snippet: string; total: number }>(
    db,
    sql`with hit as materialized (${hitsOf(words, filters)}),
      ${latestOf(sql`hit`)},
      ranked as materialized (select id, rank from latest cross join lateral (
        select ts_rank(a.search, ${queryIn(sql`chancery_config(a.lang)`, words)}, 1)::float8 as rank
        from article a where a.id = latest.id offset 0) r),
      page as materialized (select * from ranked ${onPage} order by rank desc, id limit ${limit + 1})
      select ${headColumns}, page.rank, (select count(*)::int from hit) as total,
        ts_headline(chancery_config(a.lang), chancery_plain(translate(left(a.text, 20000), ${open + close}, '  ')),
          ${queryIn(sql`chancery_config(a.lang)`, words)},
          ${`StartSel=${open},StopSel=${close},MaxWords=30,MinWords=15,MaxFragments=2,FragmentDelimiter=" … "`}) as snippet
      from page join article a on a.id = page.id order by page.rank desc, page.id`,
  );
  const entries = rows.slice(0, limit).map(({ total: _, snippet, ...hit }) => ({ ...hit, snippet: partsOf(snippet) }));
  const last = entries.at(-1);
  return {
    entries,
    next: rows.length > limit && last ? cursorOf([last.rank, last.id]) : null,
    total: rows[0]?.total ?? (place ? await countOf(db, words, filters) : 0),
  };
}

/** The latest of what was found, as tables of a `with`: looked for among the latest on file, and only then among all. */
const latestOf = (hit: SQL): SQL => sql`
  border as materialized (select coalesce((select coalesce(published, '') from article
    order by coalesce(published, '') desc, id desc offset ${recent} limit 1), '') as day),
  near as materialized (select h.id, h.published from ${hit} h, border where h.published >= border.day),
  latest as materialized (select id from (
      select id, published from near
      union all select h.id, h.published from ${hit} h, border
        where h.published < border.day and (select count(*) from near) < ${mostRanked}) found
    order by published desc, id desc limit ${mostRanked})`;

async function countOf(db: Database, words: string, filters: ArticleFilters): Promise<number> {
  const [count] = await rowsOf<{ n: number }>(db, sql`select count(*)::int as n from (${hitsOf(words, filters)}) hit`);
  return count?.n ?? 0;
}

/**
 * Each article is asked in its own language: one question to the index for each, so that no words of an article need be
 * looked at before it is among the latest.
 */
function hitsOf(words: string, filters: ArticleFilters): SQL {
  const asked = (config: string, language: keyof typeof ofLanguage) => sql`
    select id, coalesce(published, '') as published from article a
    where ${all([sql`search @@ ${queryIn(sql`${config}::regconfig`, words)}`, ofLanguage[language], ...articleConditions(filters)])}`;
  return sql.join(
    [asked("chancery_fr", "fr"), asked("chancery_en", "en"), asked("chancery_any", "any")],
    sql` union all `,
  );
}

const queryIn = (config: SQL, words: string): SQL =>
  sql`websearch_to_tsquery(${config}, chancery_plain(${words}::text))`;

function partsOf(marked: string): SnippetPart[] {
  let found = false;
  const parts: SnippetPart[] = [];
  let from = 0;
  for (const { 0: mark, index } of marked.matchAll(marks)) {
    if (index > from) parts.push({ text: marked.slice(from, index), found });
    found = mark === open;
    from = index + mark.length;
  }
  if (from < marked.length) parts.push({ text: marked.slice(from), found });
  return parts;
}
