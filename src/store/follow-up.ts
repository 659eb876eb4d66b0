import { type SQL, sql } from "drizzle-orm";
import type { CommitmentReport, EngagementReport } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";
import { type Filed, reportsWhere } from "./reports.ts";

/** Where an engagement is found by the follow-up of commitments: see the table `engagement_pair`. */
export interface EngagementPlace {
  readonly id: string;
  readonly pairs: readonly string[];
  readonly kind: string;
  readonly day: string;
}

/** Where a commitment is found: see the table `commitment_pair`. Days are ISO. */
export interface CommitmentPlace {
  readonly pairs: readonly string[];
  readonly kind: string;
  readonly closed: string;
  readonly made: string;
  readonly heard: string;
  readonly due_from: string | null;
  readonly due_to: string | null;
  readonly undue: boolean;
  readonly put_off: boolean;
  readonly keep_from: string;
  readonly country: string | null;
  readonly keepers: readonly string[] | null;
}

/** Says where engagements are found that were saved: those that changed or went are found nowhere until then. */
export async function placeEngagements(tx: Database, places: readonly EngagementPlace[]): Promise<void> {
  if (places.length === 0) return;
  await run(
    tx,
    sql`insert into engagement_pair (pair, kind, day, id)
      select distinct pair, kind, day, id
      from json_to_recordset(${asJson(places)}) as r(id text, kind text, day date, pairs text[]), unnest(pairs) as pair`,
  );
}

/** The same for commitments. */
export async function placeCommitments(
  tx: Database,
  places: readonly (CommitmentPlace & { readonly id: string })[],
): Promise<void> {
  if (places.length === 0) return;
  await run(
    tx,
    sql`insert into commitment_pair (pair, kind, closed, id, made, heard, due_from, due_to, undue, put_off, keep_from, country, keepers)
      select distinct pair, kind, closed, id, made, heard, due_from, due_to, undue, put_off, keep_from, country, keepers
      from json_to_recordset(${asJson(places)}) as r(id text, pairs text[], kind text, closed date, made date, heard date,
        due_from date, due_to date, undue boolean, put_off boolean, keep_from date, country text, keepers text[]), unnest(pairs) as pair`,
  );
}

export interface EngagementAsked {
  readonly pairs: readonly string[];
  readonly kind: string;
  /** Kinds of commitments that it may keep. */
  readonly kinds: readonly string[];
  readonly country: string | null;
  readonly from: string;
  readonly to: string;
}

/** Commitments that an engagement may keep, or kept: their ids. */
export const commitmentsKeptBy = (db: Database, engagements: readonly EngagementAsked[]): Promise<string[]> =>
  idsOf(
    db,
    sql`select distinct c.id from json_to_recordset(${asJson(engagements)}) as q(pairs text[], kind text, kinds text[],
        country text, "from" date, "to" date)
      cross join unnest(q.pairs) as one(pair) cross join unnest(q.kinds) as any_of(kind)
      cross join lateral (select id from commitment_pair c
        where c.pair = one.pair and c.kind = any_of.kind and c.closed >= q."from" and c.made <= q."from" and c.keep_from <= q."to"
          and (c.country is null or q.country is null or c.country = q.country)
          and (c.keepers is null or q.kind = any(c.keepers)) offset 0) as c`,
  );

export interface TellingAsked {
  readonly pairs: readonly string[];
  readonly kinds: readonly string[];
  readonly day: string;
  readonly due_from: string | null;
  readonly due_to: string | null;
  readonly changes: boolean;
  readonly heard_from: string;
  readonly due_since: string;
  readonly put_off_from: string;
}

/** Commitments that a report may tell of: their ids. */
export const commitmentsToldBy = (db: Database, tellings: readonly TellingAsked[]): Promise<string[]> =>
  idsOf(
    db,
    sql`select distinct c.id from json_to_recordset(${asJson(tellings)}) as q(pairs text[], kinds text[], day date,
        due_from date, due_to date, changes boolean, heard_from date, due_since date, put_off_from date)
      cross join unnest(q.pairs) as one(pair) cross join unnest(q.kinds) as any_of(kind)
      cross join lateral (select id from commitment_pair c
        where c.pair = one.pair and c.kind = any_of.kind and c.made <= q.day and (
          (c.due_from <= q.due_to and c.due_to >= q.due_from)
          or (q.changes and c.closed >= q.day)
          or ((q.due_from is null or c.undue) and (c.heard >= q.heard_from or c.due_to >= q.due_since)
            and (q.changes or c.closed >= q.day))
          or (c.put_off and c.closed >= q.day and c.heard >= q.put_off_from)) offset 0) as c`,
  );

/** Commitments that are kept by one of these engagements, as they are on file: their ids. */
export const commitmentsFulfilledBy = (db: Database, engagements: readonly string[]): Promise<string[]> =>
  idsOf(db, sql`select id from commitment where record->>'fulfilled_by' = any(${asArray(engagements)})`);

/** Pairs of parties, kinds, and the days between which something was held, or after which something was heard of. */
export interface Neighbourhood {
  readonly pairs: readonly string[];
  readonly kinds: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Engagements in these neighbourhoods: their ids. */
export const engagementsIn = (db: Database, asked: readonly Neighbourhood[]): Promise<string[]> =>
  idsOf(
    db,
    sql`select distinct e.id from ${neighbourhoods(asked)}
      cross join lateral (select id from engagement_pair e where e.pair = one.pair and e.kind = any_of.kind
        and e.day >= q."from" and e.day <= q."to" offset 0) as e`,
  );

/** Commitments in these neighbourhoods that were heard of on the first of their days, or later: their ids. */
export const commitmentsIn = (db: Database, asked: readonly Neighbourhood[]): Promise<string[]> =>
  idsOf(
    db,
    sql`select distinct c.id from ${neighbourhoods(asked)}
      cross join lateral (select id from commitment_pair c where c.pair = one.pair and c.kind = any_of.kind
        and c.heard >= q."from" offset 0) as c`,
  );

const neighbourhoods = (asked: readonly Neighbourhood[]): SQL =>
  sql`json_to_recordset(${asJson(asked)}) as q(pairs text[], kinds text[], "from" date, "to" date)
    cross join unnest(q.pairs) as one(pair) cross join unnest(q.kinds) as any_of(kind)`;

/** Reports of refusals, of the parties of a pair, that belong to no commitment. */
export const refusalsOf = (db: Database, pairs: readonly string[]): Promise<Filed<EngagementReport>[]> =>
  reportsWhere<EngagementReport>(
    db,
    sql`engagement_report`,
    sql`id in (select r.id from unnest(${asArray(pairs)}) as one(pair)
      join engagement_report r on r.parties @> string_to_array(one.pair, ' ') where r.status = 'refused' and r.record is null)`,
  );

/** All that these articles tell of promises: reports of commitments, and of engagements that were not held. */
export async function promisesToldBy(
  db: Database,
  articles: readonly string[],
): Promise<Filed<CommitmentReport | EngagementReport>[]> {
  const told = sql`article = any(${asArray(articles)})`;
  return [
    ...(await reportsWhere<CommitmentReport>(db, sql`commitment_report`, told)),
    ...(await reportsWhere<EngagementReport>(
      db,
      sql`engagement_report`,
      sql`${told} and status not in ('held', 'ongoing')`,
    )),
  ];
}

/** Articles of which the reports of some kinds are asked: those of commitments, and of engagements that were not held. */
export interface KindsOfArticle {
  readonly article: string;
  readonly commitments: readonly string[];
  readonly unheld: readonly string[];
}

/** What these articles tell of promises of some kinds. */
export async function promisesOfKinds(
  db: Database,
  asked: readonly KindsOfArticle[],
): Promise<(CommitmentReport | EngagementReport)[]> {
  const told = <Report>(table: SQL, kinds: "commitments" | "unheld", condition: SQL) =>
    rowsOf<{ report: Report }>(
      db,
      sql`select r.report
        from json_to_recordset(${asJson(asked.map((one) => ({ article: one.article, kinds: one[kinds] })))}) as q(article text, kinds text[])
        cross join lateral (select report from ${table} r
          where r.article = q.article and r.kind = any(q.kinds) and ${condition} offset 0) r`,
    );
  const found = [
    ...(await told<CommitmentReport>(sql`commitment_report`, "commitments", sql`true`)),
    ...(await told<EngagementReport>(sql`engagement_report`, "unheld", sql`r.status not in ('held', 'ongoing')`)),
  ];
  return found.map(({ report }) => report);
}

/** Articles without a date of publication that tell of these engagements. */
export const undatedArticlesOf = (db: Database, engagements: readonly string[]): Promise<string[]> =>
  idsOf(
    db,
    sql`select distinct article as id from engagement_report
      where record = any(${asArray(engagements)}) and report->'source'->>'published' is null`,
  );

/** Engagements that these articles tell of: their ids. */
export const engagementsToldBy = (db: Database, articles: readonly string[]): Promise<string[]> =>
  idsOf(
    db,
    sql`select distinct record as id from engagement_report
      where article = any(${asArray(articles)}) and status in ('held', 'ongoing') and record is not null`,
  );

/** Commitments as they are on file, with where they are found. */
export async function placedCommitments(
  db: Database,
  ids: readonly string[],
): Promise<{ id: string; record: string; keeper: string | null; place: CommitmentPlace }[]> {
  return rowsOf(
    db,
    sql`select c.id, record::text as record, record->>'fulfilled_by' as keeper, (select json_build_object(
        'pairs', json_agg(p.pair), 'kind', min(p.kind), 'closed', min(p.closed), 'made', min(p.made), 'heard', min(p.heard),
        'due_from', min(p.due_from), 'due_to', min(p.due_to), 'undue', bool_or(p.undue), 'put_off', bool_or(p.put_off), 'keep_from', min(p.keep_from),
        'country', min(p.country), 'keepers', (array_agg(to_json(p.keepers)))[1]) from commitment_pair p where p.id = c.id) as place
      from commitment c where c.id = any(${asArray(ids)})`,
  );
}

async function idsOf(db: Database, query: SQL): Promise<string[]> {
  return (await rowsOf<{ id: string }>(db, query)).map(({ id }) => id);
}
