import { sql } from "drizzle-orm";
import { asJson, type Database, rowsOf, run } from "./database.ts";

/** That somebody said of an article that all is right and nothing is missed. */
export interface Review {
  readonly article: string;
  readonly who: string;
  /** ISO time. */
  readonly at: string;
}

/** An article that is to be looked at. */
export interface QueuedArticle {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly lang: string;
  /** Records in it that the reader was not sure of. */
  readonly doubtful: number;
  /** Confidence in the least certain of them, 0 to 1. */
  readonly confidence: number;
  /** How much it needs looking at; see `reviewQueue`. */
  readonly weight: number;
}

export async function reviewOf(db: Database, article: string): Promise<Review | null> {
  const [found] = await rowsOf<Review>(
    db,
    sql`select article, who, to_json(at)#>>'{}' as at from review where article = ${article}`,
  );
  return found ?? null;
}

export const saveReview = (tx: Database, { article, who, at }: Review): Promise<void> =>
  run(
    tx,
    sql`insert into review (article, who, at) values (${article}, ${who}, ${at})
      on conflict (article) do update set (who, at) = row(excluded.who, excluded.at)`,
  );

export const deleteReview = (tx: Database, article: string): Promise<void> =>
  run(tx, sql`delete from review where article = ${article}`);

/** Ids of the articles that were reviewed, by date of publication; undated ones last. */
export async function reviewedArticles(db: Database): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select a.id from review v join article a on a.id = v.article order by a.published nulls last, a.id`,
  );
  return rows.map(({ id }) => id);
}

/** Records that are weighed: the least certain of all. */
const weighed = 500;

/**
 * Articles nobody has reviewed, those that most need it first. Each of the 500 least certain records weighs
 * doubt × consequence × (1 + ln(1 + n)): doubt is 1 − confidence, consequence that of its kind, and n the number of
 * engagements on file of the busiest of its parties. An article weighs as much as its weightiest record.
 * @param consequences of kinds, where it is not 1
 */
export const reviewQueue = (
  db: Database,
  {
    consequences,
    limit = 50,
    without = "",
  }: { consequences: Readonly<Record<string, number>>; limit?: number; without?: string },
): Promise<QueuedArticle[]> => {
  const leastSure = (table: "engagement_report" | "commitment_report") => sql`(
    select article, kind, parties, (report->'found'->>'confidence')::float8 as confidence
    from ${sql.identifier(table)} r
    where (report->'found'->>'confidence')::float8 < 1 and article <> ${without}
      and not exists (select from review v where v.article = r.article)
    order by (report->'found'->>'confidence')::float8 limit ${weighed})`;
  return rowsOf<QueuedArticle>(
    db,
    sql`with doubtful as (
        select * from (${leastSure("engagement_report")} union all ${leastSure("commitment_report")}) d
        order by confidence limit ${weighed}),
      busy as (
        select party, (select count(*) from engagement_party p where p.party = one.party) as n
        from (select distinct unnest(parties) as party from doubtful) one),
      weights as (select key as kind, value::float8 as weight from json_each_text(${asJson(consequences)})),
      weighed as (
        select d.article, d.confidence, (1 - d.confidence) * coalesce(w.weight, 1)
          * (1 + ln(1 + coalesce((select max(n) from busy where party = any(d.parties)), 0)))::float8 as weight
        from doubtful d left join weights w on w.kind = d.kind)
      select a.id as article, a.title, a.outlet, a.published, a.lang, count(*)::int as doubtful,
        min(w.confidence) as confidence, max(w.weight) as weight
      from weighed w join article a on a.id = w.article group by a.id order by max(w.weight) desc, a.id limit ${limit}`,
  );
};
