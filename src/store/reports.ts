import { type SQL, sql } from "drizzle-orm";
import type { CommitmentReport, DayRange, EngagementKind, EngagementReport, Evidence } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";

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

/** Files reports of engagements with the days they reach over. Those on file already stay as they are. */
export async function insertEngagementReports(
  tx: Database,
  rows: readonly { readonly report: EngagementReport; readonly reach: DayRange }[],
): Promise<void> {
  const values = rows.map(({ report, reach }) => ({
    id: report.id,
    article: report.source.article,
    kind: report.found.kind,
    status: report.found.status,
    parties: report.found.parties,
    ...reach,
    report,
  }));
  await run(
    tx,
    sql`with added as (
      insert into engagement_report (id, article, kind, status, parties, reach_from, reach_to, report)
      select id, article, kind, status, parties, "from", "to", report
      from json_to_recordset(${asJson(values)}) as r(id text, article text, kind text, status text, parties text[],
        "from" date, "to" date, report json)
      on conflict (id) do nothing returning id, kind, parties, reach_from, reach_to)
    insert into engagement_report_party (party, kind, reach_to, reach_from, report)
    select distinct party, kind, reach_to, reach_from, id from added, unnest(parties) as party
    on conflict do nothing`,
  );
}

/** Files reports of commitments. Those on file already stay as they are. */
export async function insertCommitmentReports(tx: Database, reports: readonly CommitmentReport[]): Promise<void> {
  const values = reports.map((report) => ({
    id: report.id,
    article: report.source.article,
    kind: report.found.kind,
    status: report.found.status,
    parties: report.found.parties,
    due: report.found.due,
    report,
  }));
  await run(
    tx,
    sql`insert into commitment_report (id, article, kind, status, parties, due, report)
    select id, article, kind, status, parties, due, report
    from json_to_recordset(${asJson(values)}) as r(id text, article text, kind text, status text, parties text[],
      due text, report json)
    on conflict (id) do nothing`,
  );
}

/**
 * Reports of engagements that may tell of the same encounter as one of the reaches: they have two of its parties (one,
 * where it names one), one of its kinds, and their own reach overlaps it in time. Each that tells of something held or ongoing is given, once.
 * @param known ids of reports that need not be given again
 */
export function engagementReportsTouching(
  db: Database,
  reaches: readonly ReportReach[],
  known: readonly string[] = [],
): Promise<Filed<EngagementReport>[]> {
  // Kinds and parties are spread first, so that each of their pairs is one stretch of the index.
  return reportsWhere(
    db,
    sql`engagement_report`,
    sql`id in (select p.report
      from json_to_recordset(${asJson(numbered(reaches))}) as r(n int, parties text[], kinds text[], needed int, "from" date, "to" date)
      cross join unnest(r.parties) as one(party) cross join unnest(r.kinds) as any_of(kind)
      cross join lateral (select report from engagement_report_party p
        where p.party = one.party and p.kind = any_of.kind and p.reach_to >= r."from" and p.reach_from <= r."to" offset 0) as p
      group by r.n, p.report having count(*) >= min(r.needed))
      and status in ('held', 'ongoing')
      and id not in (select json_array_elements_text(${asJson(known)}))`,
  );
}

const numbered = (reaches: readonly ReportReach[]) =>
  reaches.map(({ parties, kinds, from, to }, n) => {
    const each = [...new Set(parties)];
    return { n, parties: each, kinds: [...new Set(kinds)], needed: Math.min(2, each.length), from, to };
  });

/** Reports of commitments that stand in these articles. */
export const commitmentReportsIn = (db: Database, articles: readonly string[]): Promise<Filed<CommitmentReport>[]> =>
  reportsWhere(db, sql`commitment_report`, sql`article = any(${asArray(articles)})`);

/** Parties to look for, as a table `g` with one column, `parties`. */
export const groupsOf = (groups: readonly PartyGroup[]): SQL =>
  sql`json_to_recordset(${asJson(groups.map((parties) => ({ parties })))}) as g(parties text[])`;

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

/** Takes reports out, whatever record they belong to: that record is to be filed anew, or removed. */
export async function deleteReports(tx: Database, ids: readonly string[]): Promise<void> {
  for (const [table, key] of [
    [sql`engagement_report_party`, sql`report`],
    [sql`engagement_report`, sql`id`],
    [sql`commitment_report`, sql`id`],
  ] as const)
    await run(tx, sql`delete from ${table} where ${key} = any(${asArray(ids)})`);
}

/** Says of reports which record they belong to, until it is filed anew. */
export async function assignToRecords(tx: Database, reports: readonly Filed<{ readonly id: string }>[]): Promise<void> {
  const links = asJson(reports.map(({ report, record }) => ({ report: report.id, record })));
  for (const table of [sql`engagement_report`, sql`commitment_report`])
    await run(
      tx,
      sql`update ${table} r set record = link.record
        from json_to_recordset(${links}) as link(report text, record text) where r.id = link.report`,
    );
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

/** Reports in a table under a condition, by id. */
export const reportsWhere = <Report>(db: Database, table: SQL, condition: SQL) =>
  rowsOf<Filed<Report>>(db, sql`select report, record from ${table} where ${condition} order by id`);
