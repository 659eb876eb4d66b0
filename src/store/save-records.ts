import { type SQL, sql } from "drizzle-orm";
import { type CommitmentRecord, dueOf, type EngagementRecord, periodOf } from "../model/index.ts";
import { asArray, asJson, type Database, rowsOf, run } from "./database.ts";
import { markChangedDyads } from "./dyad-sums.ts";
import { markChangedYears } from "./party-years.ts";

/** What filing changed: records as they now are, and the ids of those that are no more. */
export interface RecordChanges<Record> {
  readonly records: readonly Record[];
  readonly removed: readonly string[];
  /** Ids of records of which all reports, and no others, are known to belong to them on file. */
  readonly settled?: ReadonlySet<string>;
  /** Ids of reports that are not on file yet: who files them says to which record they belong. */
  readonly fresh?: ReadonlySet<string>;
}

/** Ids of the records that came, that are not as they were, and that went. What stayed the same is in none. */
export interface Saved {
  readonly added: string[];
  readonly changed: string[];
  readonly removed: string[];
}

/**
 * Saves engagements. Each of their reports then belongs to its record; reports of `removed` records and of changed ones
 * that are in no record any more belong to none. Who asks for a removed id is led to the record that took most of its
 * reports.
 */
export async function saveEngagements(tx: Database, changes: RecordChanges<EngagementRecord>): Promise<Saved> {
  const rows = changes.records.map((record) => ({
    id: record.id,
    kind: record.kind,
    status: record.status,
    parties: record.parties,
    ...daysOf(record.date),
    domains: record.domains,
    country: record.country,
    city: record.city,
    host_event: record.host_event,
    plover: record.plover,
    sources: record.sources.length,
    record,
  }));
  const saved = await save(tx, {
    ...changes,
    table: sql`engagement`,
    places: sql`engagement_pair`,
    reports: reportsOfEngagements,
    columns: engagementColumns,
    rows,
  });
  const { added, changed, removed } = saved;
  if (added.length + changed.length + removed.length > 0)
    await markChangedYears(tx, asArray([...changed, ...removed]), asArray([...added, ...changed]));
  await saveParties(tx, saved, engagementLists);
  return saved;
}

/** Saves commitments, as `saveEngagements` does; reports of planned, postponed and cancelled engagements are among theirs. */
export async function saveCommitments(tx: Database, changes: RecordChanges<CommitmentRecord>): Promise<Saved> {
  const rows = changes.records.map((record) => ({
    id: record.id,
    kind: record.kind,
    status: record.status,
    parties: record.parties,
    ...daysOf(record.date),
    due: record.due,
    due_to: lastDayOf(dueOf(record)),
    late: record.late,
    sources: record.sources.length,
    record,
  }));
  const saved = await save(tx, {
    ...changes,
    table: sql`commitment`,
    places: sql`commitment_pair`,
    reports: reportsOfCommitments,
    columns: commitmentColumns,
    rows,
  });
  await saveParties(tx, saved, commitmentLists);
  return saved;
}

const lastDayOf = (due: string | null): string | null => (due === null ? null : (periodOf(due)?.to ?? null));

/** First and last day of a date; without one, such days that it comes last and overlaps nothing. */
function daysOf(date: string | null): { date: string | null; date_from: string; date_to: string } {
  const { from, to } = (date && periodOf(date)) || { from: "infinity", to: "-infinity" };
  return { date, date_from: from, date_to: to };
}

const sharedColumns = {
  id: "text",
  kind: "text",
  status: "text",
  parties: "text[]",
  date: "text",
  date_from: "date",
  date_to: "date",
  sources: "int",
  record: "json",
};
const engagementColumns = {
  ...sharedColumns,
  domains: "text[]",
  country: "text",
  city: "text",
  host_event: "text",
  plover: "text",
};
const commitmentColumns = { ...sharedColumns, due: "text", due_to: "date", late: "boolean" };

const held = sql`r.status in ('held', 'ongoing')`;
/** The reports that engagements are made of, and those that commitments are made of. */
const reportsOfEngagements = [{ table: sql`engagement_report`, condition: held }];
const reportsOfCommitments = [
  { table: sql`engagement_report`, condition: sql`not ${held}` },
  { table: sql`commitment_report`, condition: sql`true` },
];

interface Links {
  readonly linked: readonly { readonly report: string; readonly record: string }[];
  readonly gone: readonly string[];
}
type Tables = readonly { readonly table: SQL; readonly condition: SQL }[];

interface Saving extends RecordChanges<EngagementRecord | CommitmentRecord> {
  readonly table: SQL;
  /** The table that says where they are found: see `placeEngagements`, `placeCommitments`. */
  readonly places: SQL;
  readonly reports: Tables;
  /** Names and types. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly { id: string }[];
}

async function save(tx: Database, saving: Saving): Promise<Saved> {
  const { table, places, reports, columns, rows, records, removed, settled = new Set(), fresh = new Set() } = saving;
  const ids = rows.map(({ id }) => id);
  const current = new Set(ids);
  const gone = removed.filter((id) => !current.has(id));
  if (gone.length + ids.length === 0) return { added: [], changed: [], removed: [] };
  const linked = records.flatMap(({ id, reports }) => reports.map((report) => ({ report, record: id })));
  await leadOn(tx, { ids, gone, linked });
  // A record of which no report is on file has none there that could belong elsewhere.
  const unsettled = linked.filter(({ report, record }) => !settled.has(record) && !fresh.has(report));
  await assignReports(tx, { gone, linked: unsettled }, reports);
  if (gone.length > 0) await run(tx, sql`delete from ${table} where id = any(${asArray(gone)})`);
  const names = Object.keys(columns).map((name) => sql.identifier(name));
  const typed = Object.entries(columns).map(([name, type]) => sql`${sql.identifier(name)} ${sql.raw(type)}`);
  const list = sql.join(names, sql`, `);
  const saved = await rowsOf<{ id: string; added: boolean }>(
    tx,
    sql`insert into ${table} (${list})
      select ${list} from json_to_recordset(${asJson(rows)}) as r(${sql.join(typed, sql`, `)}) order by id
      on conflict (id) do update set (${list}) = row(${sql.join(
        names.map((name) => sql`excluded.${name}`),
        sql`, `,
      )})
      where ${table}.record::text <> excluded.record::text
      returning id, xmax = 0 as added`,
  );
  const moved = [...gone, ...saved.filter(({ added }) => !added).map(({ id }) => id)];
  if (moved.length > 0) await run(tx, sql`delete from ${places} where id = any(${asArray(moved)})`);
  return {
    added: saved.filter(({ added }) => added).map(({ id }) => id),
    changed: saved.filter(({ added }) => !added).map(({ id }) => id),
    removed: gone,
  };
}

/** Where records are listed by party, and which columns are listed. */
const engagementLists = {
  table: sql`engagement`,
  lists: sql`engagement_party`,
  columns: sql`date_from, id, date_to, kind, status, plover, domains`,
};
const commitmentLists = {
  table: sql`commitment`,
  lists: sql`commitment_party`,
  columns: sql`date_from, id, date_to, kind, status, due_to, late`,
};

/** Keeps the row of each party of the records in step with them, and says which dyads changed. More parties than a row of an index can hold are left out. */
async function saveParties(
  tx: Database,
  { added, changed, removed }: Saved,
  { table, lists, columns }: typeof engagementLists,
): Promise<void> {
  const [old, current] = [asArray([...changed, ...removed]), asArray([...added, ...changed])];
  if (added.length + changed.length + removed.length > 0) await markChangedDyads(tx, { table, lists, old, current });
  if (changed.length + removed.length > 0) await run(tx, sql`delete from ${lists} where id = any(${old})`);
  if (added.length + changed.length === 0) return;
  await run(
    tx,
    sql`insert into ${lists} (party, ${columns}, parties)
      select distinct party, ${columns}, case when cardinality(parties) <= 100 then parties end
      from ${table}, unnest(parties) as party where id = any(${current})`,
  );
}

/** Leads from the ids of records that are gone to those that took most of their reports. */
async function leadOn(tx: Database, { ids, linked, gone }: Links & { ids: readonly string[] }): Promise<void> {
  await run(tx, sql`delete from record_alias where former = any(${asArray(ids)})`);
  if (gone.length === 0) return;
  await run(
    tx,
    sql`
    with link as (select * from json_to_recordset(${asJson(linked)}) as l(report text, record text)),
    was as (select id, record from engagement_report where record = any(${asArray(gone)})
      union all select id, record from commitment_report where record = any(${asArray(gone)})),
    heir as (
      select distinct on (was.record) was.record as former, link.record
      from link join was on was.id = link.report
      group by was.record, link.record order by was.record, count(*) desc, link.record),
    led_on as (update record_alias a set record = heir.record from heir where a.record = heir.former)
    insert into record_alias (former, record) select former, record from heir
    on conflict (former) do update set record = excluded.record`,
  );
  // a record without reports leaves nothing to lead on to
  await run(tx, sql`delete from record_alias where record = any(${asArray(gone)})`);
}

/** Keeps the record that each report belongs to in step with the reports that each record has. */
async function assignReports(tx: Database, { linked, gone }: Links, reports: Tables): Promise<void> {
  if (linked.length + gone.length === 0) return;
  const records = new Set(linked.map(({ record }) => record));
  const reportIds = linked.map(({ report }) => report);
  for (const { table, condition } of reports)
    await run(
      tx,
      sql`
      update ${table} r set record = now.record
      from (select r.id, link.record from ${table} r
        left join json_to_recordset(${asJson(linked)}) as link(report text, record text) on link.report = r.id
        where (r.record = any(${asArray([...records, ...gone])}) or r.id = any(${asArray(reportIds)})) and ${condition}) now
      where r.id = now.id and r.record is distinct from now.record`,
    );
}
