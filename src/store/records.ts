import { sql } from "drizzle-orm";
import type { ArchiveRecord, CommitmentRecord, EngagementKind, EngagementRecord } from "../model/index.ts";
import { asArray, type Database, rowsOf } from "./database.ts";
import { groupsOf, type PartyGroup } from "./reports.ts";

/** Engagements of all parties of a group, of the kinds where some are given, by date; each once. */
export async function engagementsOf(
  db: Database,
  groups: readonly PartyGroup[],
  kinds?: readonly EngagementKind[],
): Promise<EngagementRecord[]> {
  const ofKind = kinds ? sql`e.kind = any(${asArray(kinds)})` : sql`true`;
  const rows = await rowsOf<{ record: EngagementRecord }>(
    db,
    sql`select record from engagement
      where id in (select e.id from ${groupsOf(groups)} join engagement e on e.parties @> g.parties where ${ofKind})
      order by date_from, id`,
  );
  return rows.map(({ record }) => record);
}

/** The records with these ids, engagements and commitments; those that are not on file are missing. Follows no alias. */
export async function recordsById(db: Database, ids: readonly string[]): Promise<ArchiveRecord[]> {
  const rows = await rowsOf<{ record: ArchiveRecord }>(
    db,
    sql`select record from engagement where id = any(${asArray(ids)})
      union all select record from commitment where id = any(${asArray(ids)})`,
  );
  return rows.map(({ record }) => record);
}

/**
 * The record with this id, or the one that took over from a record that had it; null where there is none. `record.id`
 * differs from the id asked for where it took over: the place to send a reader to.
 */
export async function recordById(db: Database, id: string): Promise<EngagementRecord | CommitmentRecord | null> {
  const [record] = await recordsById(db, [id]);
  if (record) return record;
  const [alias] = await rowsOf<{ record: string }>(db, sql`select record from record_alias where former = ${id}`);
  return alias ? ((await recordsById(db, [alias.record]))[0] ?? null) : null;
}

/** Commitments of all parties of a group, by the date on which they were first made; each once. */
export async function commitmentsOf(db: Database, groups: readonly PartyGroup[]): Promise<CommitmentRecord[]> {
  const rows = await rowsOf<{ record: CommitmentRecord }>(
    db,
    sql`select record from commitment
      where id in (select c.id from ${groupsOf(groups)} join commitment c on c.parties @> g.parties)
      order by date_from, id`,
  );
  return rows.map(({ record }) => record);
}
