import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";
import { countedWithin, engagementsCounted } from "./party-years.ts";

/** What is on file. */
export interface Coverage {
  readonly articles: number;
  /** Texts, copies counted once. */
  readonly stories: number;
  readonly engagements: number;
  readonly commitments: number;
  readonly tenures: number;
}

/** What is on file of one outlet in one language. Days are ISO dates of publication. */
export interface OutletCoverage {
  readonly outlet: string | null;
  readonly lang: string;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
}

export async function coverage(db: Database): Promise<Coverage> {
  const [counts] = await rowsOf<Coverage>(
    db,
    sql`with ${countedWithin({})}
      select (select count(*)::int from article) as articles,
      (select count(*)::int from (select distinct story from article) s) as stories,
      ${engagementsCounted()} as engagements,
      (select count(*)::int from commitment) as commitments,
      (select count(*)::int from tenure) as tenures`,
  );
  return counts as Coverage;
}

/** Outlets with the most articles first. */
export const coverageByOutlet = (db: Database): Promise<OutletCoverage[]> =>
  rowsOf<OutletCoverage>(
    db,
    sql`select outlet, lang, count(*)::int as articles, min(published) as first, max(published) as last
      from article group by outlet, lang order by articles desc, outlet, lang`,
  );

/** What is on file of one source in one month of publication, "2025-02"; null where it has no date. */
export interface MonthCoverage {
  readonly outlet: string | null;
  readonly lang: string;
  readonly month: string | null;
  /** Last part of the host name of its address, "ml"; null where it has no address. */
  readonly ending: string | null;
  readonly articles: number;
}

/** Latest month first, sources with the most articles first in it. */
export const coverageByMonth = (db: Database): Promise<MonthCoverage[]> =>
  rowsOf<MonthCoverage>(
    db,
    sql`select outlet, lang, left(published, 7) as month,
        lower(substring(url from '^https?://(?:[^/?#@]*@)?[^/?#:]*\\.([A-Za-z]{2,})(?:[:/?#]|$)')) as ending,
        count(*)::int as articles
      from article group by 1, 2, 3, 4 order by month desc nulls last, articles desc, outlet, lang, ending`,
  );
