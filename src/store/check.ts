import { type SQL, sql } from "drizzle-orm";
import type { Article } from "../model/index.ts";
import { type Database, rowsOf } from "./database.ts";

/** What is not as it must be; each has a message of its own. */
export type Fault =
  | "reportWithoutArticle"
  | "reportWithoutRecord"
  | "reportNotIndexed"
  | "recordWithoutReports"
  | "sourceWithoutArticle"
  | "aliasWithoutRecord"
  | "articleWithoutContent"
  | "contentWithoutArticle"
  | "articleWithoutSearch"
  | "textChanged";

/** A fault with the ids that have it: the first few of `count`. */
export interface FoundFault {
  readonly fault: Fault;
  readonly count: number;
  readonly ids: string[];
}

export interface CheckResult {
  readonly counts: { readonly articles: number; readonly reports: number; readonly records: number };
  readonly faults: FoundFault[];
}

/** Each gives the ids that are at fault. */
const questions: readonly (readonly [Fault, SQL])[] = [
  [
    "reportWithoutArticle",
    sql`select r.id from engagement_report r where not exists (select from article a where a.id = r.article)
      union all select r.id from commitment_report r where not exists (select from article a where a.id = r.article)`,
  ],
  [
    "reportWithoutRecord",
    sql`select r.id from engagement_report r left join engagement e on e.id = r.record
        where r.status in ('held', 'ongoing') and e.id is null
      union all select r.id from engagement_report r left join commitment c on c.id = r.record
        where r.status not in ('held', 'ongoing') and r.record is not null and c.id is null
      union all select r.id from commitment_report r left join commitment c on c.id = r.record
        where r.record is not null and c.id is null`,
  ],
  [
    "reportNotIndexed",
    sql`select r.id from engagement_report r
        cross join lateral (select count(distinct party) as n from unnest(parties) as party) of_party
        left join (select p.report, count(*) as n from engagement_report_pair p join engagement_report r on r.id = p.report
          and r.kind = p.kind and r.reach_to = p.reach_to and r.reach_from = p.reach_from group by p.report) found
          on found.report = r.id
        where r.status in ('held', 'ongoing') and coalesce(found.n, 0) <>
          case when of_party.n between 2 and 16 then of_party.n * (of_party.n - 1) / 2 else of_party.n end
      union all select report from engagement_report_pair p
        where not exists (select from engagement_report r where r.id = p.report and r.status in ('held', 'ongoing'))`,
  ],
  [
    // The reports that a record names and those that name the record must be the same.
    "recordWithoutReports",
    sql`with named as (
        select id as record, json_array_elements_text(record->'reports') as report from engagement
        union all select id, json_array_elements_text(record->'reports') from commitment),
      has as (select record, id as report from engagement_report where record is not null
        union all select record, id from commitment_report where record is not null)
      select distinct coalesce(n.record, h.record) as id from named n
        full join has h on h.report = n.report and h.record = n.record where n.report is null or h.report is null
      union all select id from engagement where json_array_length(record->'reports') = 0
      union all select id from commitment where json_array_length(record->'reports') = 0`,
  ],
  [
    "sourceWithoutArticle",
    sql`select distinct s.id from (
        select id, json_array_elements_text(record->'sources') as article from engagement
        union all select id, json_array_elements_text(record->'sources') from commitment) s
      where not exists (select from article a where a.id = s.article)`,
  ],
  [
    "aliasWithoutRecord",
    sql`select former as id from record_alias l where not exists (select from engagement e where e.id = l.record)
      and not exists (select from commitment c where c.id = l.record)`,
  ],
  [
    "articleWithoutContent",
    sql`select a.id from article a left join article_content c on c.hash = a.hash where c.article is distinct from a.id`,
  ],
  [
    "contentWithoutArticle",
    sql`select c.article as id from article_content c where not exists (select from article a where a.id = c.article)`,
  ],
  ["articleWithoutSearch", sql`select id from article where search is null`],
];

/**
 * Looks whether everything in an archive belongs together and no text was changed. Reads all of it, a little at a time.
 * @param hashOf the hash under which an article is filed
 */
export async function checkArchive(db: Database, hashOf: (article: Article) => string): Promise<CheckResult> {
  const faults: FoundFault[] = [];
  for (const [fault, question] of questions) {
    const rows = await rowsOf<{ id: string; count: number }>(
      db,
      sql`select id, count(*) over ()::int as count from (${question}) q order by id limit 5`,
    );
    if (rows[0]) faults.push({ fault, count: rows[0].count, ids: rows.map(({ id }) => id) });
  }
  const changed = await changedTexts(db, hashOf);
  if (changed.length > 0) faults.push({ fault: "textChanged", count: changed.length, ids: changed.slice(0, 5) });
  return { counts: await countsOf(db), faults };
}

/** Ids of the articles whose content does not give the hash that it was filed under. */
async function changedTexts(db: Database, hashOf: (article: Article) => string): Promise<string[]> {
  const changed: string[] = [];
  let after = "";
  while (true) {
    const rows = await rowsOf<Article & { hash: string }>(
      db,
      sql`select id, text, title, lang, published, outlet, author, url, hash from article where id > ${after}
        order by id limit 250`,
    );
    changed.push(...rows.filter((article) => hashOf(article) !== article.hash).map(({ id }) => id));
    const last = rows.at(-1);
    if (!last) return changed;
    after = last.id;
  }
}

async function countsOf(db: Database): Promise<CheckResult["counts"]> {
  const [counts] = await rowsOf<CheckResult["counts"]>(
    db,
    sql`select (select count(*)::int from article) as articles,
      (select count(*)::int from engagement_report) + (select count(*)::int from commitment_report) as reports,
      (select count(*)::int from engagement) + (select count(*)::int from commitment) as records`,
  );
  return counts as CheckResult["counts"];
}
