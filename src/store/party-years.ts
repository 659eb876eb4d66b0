import { type SQL, sql } from "drizzle-orm";
import type { EngagementRecord } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";
import { dateTold } from "./date-told.ts";
import { all } from "./read-articles.ts";
import { engagementConditions } from "./record-filters.ts";

/** What is counted of an engagement. */
export type CountedEngagement = Pick<EngagementRecord, "id" | "kind" | "parties" | "date" | "domains" | "plover">;

/** A party and a year of it: that of the first day on which each engagement can have been, 0 for those without a date. */
export interface PartyYearKey {
  readonly party: string;
  readonly year: number;
}

/** What a party's engagements of a year come to: see the table `party_year`. */
export interface PartyYear<Tally> extends PartyYearKey {
  readonly engagements: number;
  readonly first: number;
  readonly last: string | null;
  readonly partners: readonly string[];
  readonly together: readonly number[];
  readonly paired: readonly number[];
  readonly tally: Tally;
}

/** In larger gatherings two parties need not have met. */
export const mostInPair = 6;
/** Larger gatherings tie nobody to anybody. */
export const mostTied = 100;

/** The year of a `date_from`, as SQL. */
const yearOf = (day: SQL) => sql`case when isfinite(${day}) then extract(year from ${day})::int else 0 end`;
const isInYear = (day: SQL, year: SQL) => sql`${day} between
  case ${year} when 0 then 'infinity' else make_date(${year}, 1, 1) end and
  case ${year} when 0 then 'infinity' else make_date(${year}, 12, 31) end`;

const countedRow = sql`json_build_object('id', p.id, 'kind', p.kind, 'date', ${dateTold}, 'domains', p.domains,
  'plover', p.plover, 'parties', coalesce(p.parties, (select e.parties from engagement e where e.id = p.id)))`;

/** All engagements of a party, as far as they are counted: years as they were counted, and what changed since one by one. */
export async function partyYearsOf<Tally>(
  db: Database,
  party: string,
): Promise<{ tallies: Tally[]; engagements: CountedEngagement[] }> {
  const rows = await rowsOf<{ tally: Tally | null; engagements: CountedEngagement[] | null }>(
    db,
    sql`with changed as materialized (select distinct year from party_year_changed where party = ${party})
      select tally, null::json as engagements from party_year
        where party = ${party} and year not in (select year from changed)
      union all
      select null, p.engagements from changed c cross join lateral (
        select json_agg(${countedRow}) as engagements from engagement_party p
        where p.party = ${party} and ${isInYear(sql`p.date_from`, sql`c.year`)}) p`,
  );
  return {
    tallies: rows.flatMap(({ tally }) => (tally === null ? [] : [tally])),
    engagements: rows.flatMap(({ engagements }) => engagements ?? []),
  };
}

/**
 * Says that engagements came, changed or go in these years: call it while those that change or go are listed as they were.
 * A year that is known to have changed is not told again, unless somebody is about to count it.
 */
export const markChangedYears = (tx: Database, old: SQL, current: SQL): Promise<void> =>
  run(
    tx,
    sql`with touched as materialized (
        select party, ${yearOf(sql`date_from`)} as year from engagement_party where id = any(${old})
        union
        select party, ${yearOf(sql`date_from`)} from engagement, unnest(parties) as party where id = any(${current})),
      known as materialized (
        select c.party, c.year from party_year_changed c join touched using (party, year) for key share of c skip locked)
      insert into party_year_changed (party, year, filing)
      select party, year, (select gen_random_uuid()) from touched t
      where not exists (select from known k where k.party = t.party and k.year = t.year)`,
  );

/**
 * Takes some years out of those that changed, in order, to be counted and saved in the same transaction. Those that
 * somebody else is about to change are left.
 */
export async function takeChangedYears(
  tx: Database,
  { after, limit }: { readonly after: PartyYearKey | null; readonly limit: number },
): Promise<PartyYearKey[]> {
  const further = after ? sql`(party, year) > (${after.party}, ${after.year}::int)` : sql`true`;
  return rowsOf<PartyYearKey>(
    tx,
    sql`with next as materialized (
        select distinct party, year from party_year_changed where ${further} order by party, year limit ${limit}),
      free as materialized (
        select c.party, c.year, c.filing from party_year_changed c join next using (party, year) for update of c skip locked),
      gone as (delete from party_year_changed c using free f
        where c.party = f.party and c.year = f.year and c.filing = f.filing)
      select distinct party, year from free order by party, year`,
  );
}

/** The engagements of these years of parties, in the order of the keys; of a year without any there is an empty list. */
export const engagementsInYears = (
  db: Database,
  keys: readonly PartyYearKey[],
): Promise<(PartyYearKey & { readonly engagements: CountedEngagement[] })[]> =>
  rowsOf(
    db,
    sql`select k.party, k.year, p.engagements
      from json_to_recordset(${asJson(keys)}) as k(party text, year int) cross join lateral (
        select coalesce(json_agg(${countedRow}), '[]') as engagements from engagement_party p
        where p.party = k.party and ${isInYear(sql`p.date_from`, sql`k.year`)}) p
      order by k.party, k.year`,
  );

/** Puts what was counted in the place of what was; years without engagements are gone, and so is what all came to. */
export async function savePartyYears<Tally>(tx: Database, years: readonly PartyYear<Tally>[]): Promise<void> {
  await run(tx, sql`delete from party_portfolio where party = any(${asArray(years.map(({ party }) => party))})`);
  await run(
    tx,
    sql`delete from party_year y using json_to_recordset(${asJson(years.map(({ party, year }) => ({ party, year })))})
      as k(party text, year int) where y.party = k.party and y.year = k.year`,
  );
  await run(
    tx,
    sql`insert into party_year (party, year, engagements, first, last, partners, together, paired, tally)
      select party, year, engagements, first, last, partners, together, paired, tally
      from json_to_recordset(${asJson(years.filter(({ engagements }) => engagements > 0))}) as r(party text, year int,
        engagements int, first int, last text, partners text[], together int[], paired int[], tally json)`,
  );
}

/** Days to which what is counted is narrowed, ISO. */
export interface CountedDays {
  readonly from?: string;
  readonly to?: string;
}

/**
 * What a question counts, as two tables of a `with`: `standing`, the years that lie within the days and stand as they were
 * counted, and `loose`, the rows of `engagement_party` of all others.
 * @param parties whose engagements are counted; those of all where it is missing
 */
export function countedWithin(days: CountedDays, parties?: readonly string[]): SQL {
  const { least, most, parts } = yearsWithin(days);
  const isOne = parties === undefined ? sql`true` : sql`party = any(${asArray(parties)})`;
  const isWhole = sql`year between ${least}::int and ${most}::int`;
  return sql`changed as materialized (select distinct party, year from party_year_changed where ${isOne}),
    standing as (select * from party_year y where ${isOne} and ${isWhole}
      and not exists (select from changed c where c.party = y.party and c.year = y.year)),
    rest as materialized (select party, year from changed where ${isWhole}
      union select party, year from party_year where ${isOne} and year = any(${asArray(parts)}::int[])
      union select party, year from changed where year = any(${asArray(parts)}::int[])),
    loose as (select p.* from rest r cross join lateral (
      select * from engagement_party p
      where ${all([sql`p.party = r.party`, isInYear(sql`p.date_from`, sql`r.year`), ...engagementConditions(days)])} offset 0) p)`;
}

/** Years that lie wholly within the days, from the least to the most, and those of which only a part does. */
function yearsWithin({ from, to }: CountedDays): { least: number; most: number; parts: string[] } {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  const isPart = {
    first: first !== undefined && from !== `${first}-01-01`,
    last: last !== undefined && to !== `${last}-12-31`,
  };
  return {
    // what has no date was on none of the days
    least: first === undefined ? (last === undefined ? 0 : 1) : Number(first) + (isPart.first ? 1 : 0),
    most: last === undefined ? 9999 : Number(last) - (isPart.last ? 1 : 0),
    parts: [...(isPart.first ? [first as string] : []), ...(isPart.last ? [last as string] : [])],
  };
}

/** Of a row `p` of `engagement_party`. */
const partiesOfRow = sql`coalesce(p.parties, (select e.parties from engagement e where e.id = p.id))`;

/** How many engagements a party has, or there are of all, each counted once: a number, where `countedWithin` has made its tables. */
export const engagementsCounted = (party?: string): SQL =>
  party === undefined
    ? sql`((select coalesce(sum(first), 0) from standing) + (select count(*) from loose p
        where party = (select min(one collate "C") from unnest(${partiesOfRow}) as one)))::int`
    : sql`((select coalesce(sum(engagements), 0) from standing where party = ${party})
        + (select count(*) from loose where party = ${party}))::int`;
