import { type SQL, sql } from "drizzle-orm";
import type { CommitmentReport, DayRange, EngagementKind, EngagementReport, Evidence } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";
import { inCrowd, reportKeysOf, stretchesOf } from "./report-pairs.ts";

/** A report on file, with the id of the record that it belongs to: null while it was filed in none. */
export interface Filed<Report> {
  readonly report: Report;
  readonly record: string | null;
}

/** Where other reports of an encounter can lie: ISO days, both within it. */
export interface ReportReach extends DayRange {
  readonly parties: readonly string[];
  readonly kinds: readonly EngagementKind[];
}

/** Parties that a report must all have: the two of a dyad, or one alone. */
export type PartyGroup = readonly string[];

/** A report that is to be filed, with the id of its record where that is known. */
interface Told<Report> {
  readonly report: Report;
  readonly record?: string | null;
}

/** Files reports of engagements with the days they reach over. Those on file already stay as they are. */
export async function insertEngagementReports(
  tx: Database,
  rows: readonly (Told<EngagementReport> & { readonly reach: DayRange })[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ report, record, reach }) => ({
    id: report.id,
    record,
    article: report.source.article,
    kind: report.found.kind,
    status: report.found.status,
    parties: report.found.parties,
    ...reach,
    pairs: isHeldStatus(report.found.status) ? reportKeysOf(report.found.parties) : [],
    report,
  }));
  await run(
    tx,
    sql`with told as (select * from json_to_recordset(${asJson(values)}) as r(id text, article text, kind text,
      status text, parties text[], "from" date, "to" date, pairs text[], record text, report json)),
    added as (
      insert into engagement_report (id, article, kind, status, parties, reach_from, reach_to, record, report)
      select id, article, kind, status, parties, "from", "to", record, report
      from told on conflict (id) do nothing returning id)
    insert into engagement_report_pair (pair, kind, reach_to, reach_from, report)
    select pair, kind, "to", "from", id from told join added using (id), unnest(pairs) as pair
    on conflict do nothing`,
  );
}

const isHeldStatus = (status: string) => status === "held" || status === "ongoing";

/** Files reports of commitments. Those on file already stay as they are. */
export async function insertCommitmentReports(tx: Database, rows: readonly Told<CommitmentReport>[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(({ report, record }) => ({
    id: report.id,
    record,
    article: report.source.article,
    kind: report.found.kind,
    status: report.found.status,
    parties: report.found.parties,
    due: report.found.due,
    report,
  }));
  await run(
    tx,
    sql`insert into commitment_report (id, article, kind, status, parties, due, record, report)
    select id, article, kind, status, parties, due, record, report
    from json_to_recordset(${asJson(values)}) as r(id text, article text, kind text, status text, parties text[],
      due text, record text, report json)
    on conflict (id) do nothing`,
  );
}

/**
 * Reports of engagements held or ongoing that may tell of the same encounter as one of the reaches: they have two of its
 * parties, or the only one, one of its kinds, and their own reach overlaps it in time. Each is given once.
 * @param known ids of reports that need not be given again
 */
export function engagementReportsTouching(
  db: Database,
  reaches: readonly ReportReach[],
  known: readonly string[] = [],
): Promise<Filed<EngagementReport>[]> {
  // Each row that is looked for is one stretch of the index; as an array, what is found is never compared with all on file.
  return reportsWhere(
    db,
    sql`engagement_report`,
    sql`id = any(array((select p.report
      from json_to_recordset(${asJson(stretchesOf(reaches))}) as r(pair text, kind text, "from" date, "to" date)
      cross join lateral (${stretchOf(sql`r.pair`, sql`r.kind`)}) as p
      union all select p.report
      from json_to_recordset(${asJson(inCrowds(reaches))}) as r(n int, parties text[], kinds text[], "from" date, "to" date)
      cross join unnest(r.parties) as one(party) cross join unnest(r.kinds) as any_of(kind)
      cross join lateral (${stretchOf(sql`one.party`, sql`any_of.kind`)}) as p
      group by r.n, p.report having count(*) > 1)
      except select json_array_elements_text(${asJson(known)})))`,
  );
}

const stretchOf = (pair: SQL, kind: SQL) => sql`select report from engagement_report_pair p
  where p.pair = ${pair} and p.kind = ${kind} and p.reach_to >= r."from" and p.reach_from <= r."to" offset 0`;

/** What the reaches ask of reports of too many parties for pairs. */
const inCrowds = (reaches: readonly ReportReach[]) =>
  reaches
    .map(({ parties, kinds, ...days }) => ({ parties: [...new Set(parties)], kinds: [...new Set(kinds)], ...days }))
    .filter(({ parties }) => parties.length > 1)
    .map(({ parties, ...rest }, n) => ({ n, parties: parties.map(inCrowd), ...rest }));

/** Reports of commitments that stand in these articles. */
export const commitmentReportsIn = (db: Database, articles: readonly string[]): Promise<Filed<CommitmentReport>[]> =>
  reportsWhere(db, sql`commitment_report`, sql`article = any(${asArray(articles)})`);

/** Parties to look for, as a table `g` with one column, `parties`. */
export const groupsOf = (groups: readonly PartyGroup[]): SQL =>
  sql`json_to_recordset(${asJson(groups.map((parties) => ({ parties })))}) as g(parties text[])`;

/** All reports of the engagements of these records. */
export const engagementReportsOf = (db: Database, records: readonly string[]): Promise<Filed<EngagementReport>[]> =>
  reportsWhere(db, sql`engagement_report`, sql`record = any(${asArray(records)})`);

/** All reports of the records, of engagements and of commitments. A record may have reports of both. */
export async function reportsOfRecords(
  db: Database,
  records: readonly string[],
): Promise<{ engagements: Filed<EngagementReport>[]; commitments: Filed<CommitmentReport>[] }> {
  const condition = sql`record = any(${asArray(records)})`;
  return {
    engagements: await reportsWhere(db, sql`engagement_report`, condition),
    commitments: await reportsWhere(db, sql`commitment_report`, condition),
  };
}

/** Reports by their ids; those that are not on file are missing. */
export async function reportsById(
  db: Database,
  ids: readonly string[],
): Promise<{ engagements: Filed<EngagementReport>[]; commitments: Filed<CommitmentReport>[] }> {
  const condition = sql`id = any(${asArray(ids)})`;
  return {
    engagements: await reportsWhere(db, sql`engagement_report`, condition),
    commitments: await reportsWhere(db, sql`commitment_report`, condition),
  };
}

/** The reports of one article. */
export async function reportsOfArticle(
  db: Database,
  article: string,
): Promise<{ engagements: Filed<EngagementReport>[]; commitments: Filed<CommitmentReport>[] }> {
  const condition = sql`article = ${article}`;
  return {
    engagements: await reportsWhere(db, sql`engagement_report`, condition),
    commitments: await reportsWhere(db, sql`commitment_report`, condition),
  };
}

/** The ids of the records on file by those of the reports of an article that belong to them. */
export async function recordsOfArticle(db: Database, article: string): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; record: string }>(
    db,
    sql`select id, record from engagement_report where article = ${article} and record is not null
      union all select id, record from commitment_report where article = ${article} and record is not null`,
  );
  return new Map(rows.map(({ id, record }) => [id, record]));
}

/** Takes reports out, whatever record they belong to: that record is to be filed anew, or removed. */
export async function deleteReports(tx: Database, ids: readonly string[]): Promise<void> {
  const gone = await rowsOf<{ id: string; parties: string[] }>(
    tx,
    sql`select id, parties from engagement_report where id = any(${asArray(ids)})`,
  );
  const keys = gone.map(({ id, parties }) => ({ id, pairs: reportKeysOf(parties) }));
  await run(
    tx,
    sql`delete from engagement_report_pair p
      using json_to_recordset(${asJson(keys)}) as k(id text, pairs text[]) cross join unnest(k.pairs) as one(pair)
        join engagement_report r on r.id = k.id
      where p.pair = one.pair and p.kind = r.kind and p.reach_to = r.reach_to and p.reach_from = r.reach_from
        and p.report = r.id`,
  );
  for (const table of [sql`engagement_report`, sql`commitment_report`])
    await run(tx, sql`delete from ${table} where id = any(${asArray(ids)})`);
}

/** The words that prove each report, by its id; a report that is not on file is missing. */
export async function evidenceOf(db: Database, reports: readonly string[]): Promise<Map<string, Evidence[]>> {
  const rows = await rowsOf<{ id: string; evidence: Evidence[] }>(
    db,
    sql`select id, report->'found'->'evidence' as evidence from engagement_report where id = any(${asArray(reports)})
      union all
      select id, report->'found'->'evidence' from commitment_report where id = any(${asArray(reports)})`,
  );
  return new Map(rows.map(({ id, evidence }) => [id, evidence]));
}

/** A report as its article tells it. */
export interface Telling {
  readonly lang: string;
  /** The whole text of the article. */
  readonly text: string;
  readonly evidence: Evidence[];
}

/**
 * One telling of each of these records, by the id of the record: the earliest in this language, else the earliest.
 * @param lang BCP 47 tag
 */
export async function tellingsOf(
  db: Database,
  records: readonly string[],
  lang: string,
): Promise<Map<string, Telling>> {
  if (records.length === 0) return new Map();
  const reportsIn = (table: SQL) =>
    sql`select id, record, article, report->'found'->'evidence' as evidence from ${table}
      where record = any(${asArray(records)})`;
  const rows = await rowsOf<Telling & { record: string }>(
    db,
    sql`select distinct on (r.record) r.record, a.lang, a.text, r.evidence
      from (${reportsIn(sql`engagement_report`)} union all ${reportsIn(sql`commitment_report`)}) r
      join article a on a.id = r.article
      order by r.record, (a.lang = ${lang}) desc, a.published nulls last, r.id`,
  );
  return new Map(rows.map(({ record, ...telling }) => [record, telling]));
}

/** Reports in a table under a condition, by id. */
export const reportsWhere = <Report>(db: Database, table: SQL, condition: SQL) =>
  rowsOf<Filed<Report>>(db, sql`select report, record from ${table} where ${condition} order by id`);
