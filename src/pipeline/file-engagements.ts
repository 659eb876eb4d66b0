import { fileEngagements, isHeld, mayBeOne, questionOfEngagement, reachOf } from "../dossier/index.ts";
import type { EngagementRecord, EngagementReport } from "../model/index.ts";
import {
  type Database,
  decisionsAmong,
  decisionsOn,
  engagementReportsTouching,
  type Filed,
  insertEngagementReports,
  placeEngagements,
  reportsById,
  reportsOfRecords,
  type Saved,
  saveEngagements,
} from "../store/index.ts";
import { ByParty } from "./by-party.ts";
import { pairKeysOf } from "./party-pairs.ts";

/**
 * Merges new reports with those on file, and files them with the engagements that come of it. Those of what was not held
 * are passed over: see `fileNewPromises`.
 */
export async function fileNewEngagements(tx: Database, reports: readonly EngagementReport[]): Promise<Saved> {
  const held = reports.filter(isHeld);
  const fresh = new Set(held.map(({ id }) => id));
  const { saved, records } = await mergeAnew(
    tx,
    held.map((report) => ({ report, record: null })),
    fresh,
  );
  const recordOf = recordsByReport(records);
  await insertEngagementReports(
    tx,
    held.map((report) => ({ report, record: recordOf.get(report.id) ?? null, reach: reachOf(report) })),
  );
  return saved;
}

/** The id of its record for each report. */
export const recordsByReport = (
  records: readonly { readonly id: string; readonly reports: readonly string[] }[],
): Map<string, string> => new Map(records.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));

/**
 * Merges anew what these reports, as they are on file, may be one with. A record that is near them is looked at whole.
 * What else it may be one with is asked for only if it is parted: as long as each record near by stays together, what is
 * further off finds it no less contradictory than before, and so stays as it is.
 */
export const refileEngagements = async (tx: Database, reports: readonly Filed<EngagementReport>[]): Promise<Saved> =>
  (
    await mergeAnew(
      tx,
      reports.filter(({ report }) => isHeld(report)),
      new Set(),
    )
  ).saved;

/** @param fresh ids of reports that are not on file yet */
async function mergeAnew(tx: Database, reports: readonly Filed<EngagementReport>[], fresh: ReadonlySet<string>) {
  const near = new Near(tx);
  let records: EngagementRecord[] = [];
  let touched = reports;
  while (touched.length > 0) {
    await near.add(touched);
    records = fileEngagements(
      near.all.map(({ report }) => report),
      await decisionsAmong(
        tx,
        near.all.map(({ report }) => report.id),
      ),
    );
    touched = near.partedBy(records);
  }
  const current = new Set(records.map(({ id }) => id));
  const former = new Set(near.all.flatMap(({ record }) => record ?? []));
  const removed = [...former].filter((id) => !current.has(id));
  const saved = await saveEngagements(tx, { records, removed, settled: near.settledIn(records), fresh });
  const isSaved = new Set([...saved.added, ...saved.changed]);
  const places = records
    .filter(({ id }) => isSaved.has(id))
    .map((record) => {
      const { kind, parties, from } = questionOfEngagement(record);
      return { id: record.id, kind, pairs: pairKeysOf(parties), day: from };
    });
  await placeEngagements(tx, places);
  return { saved, records };
}

type Reports = Map<string, Filed<EngagementReport>>;

/** Reports of records that may change, each record with all of its reports. */
class Near {
  readonly #tx: Database;
  readonly #near: Reports = new Map();
  readonly #loaded: Reports = new Map();
  /** Those of which all that may be one with them is here. */
  readonly #surrounded = new Set<string>();

  constructor(tx: Database) {
    this.#tx = tx;
  }

  get all(): Filed<EngagementReport>[] {
    return [...this.#near.values()];
  }

  /** Adds reports, those that somebody decided to be the same as they, and all that may be one with any of these. */
  async add(touched: readonly Filed<EngagementReport>[]): Promise<void> {
    let latest = touched;
    while (latest.length > 0) {
      for (const { report } of latest) this.#surrounded.add(report.id);
      const decided = await this.#decidedToBeSame(latest);
      const found = [...latest, ...decided, ...(await this.#likely(latest))];
      const isNew = found.filter(({ report, record }) => record !== null || !this.#near.has(report.id));
      for (const filed of isNew) this.#near.set(filed.report.id, filed);
      for (const filed of await this.#restOfRecords(isNew)) this.#near.set(filed.report.id, filed);
      latest = decided.filter(({ report }) => !this.#surrounded.has(report.id));
    }
  }

  /** Reports of records that are not together in one of these, and of which not all that may be one with them is here yet. */
  partedBy(records: readonly EngagementRecord[]): Filed<EngagementReport>[] {
    const recordOf = recordsByReport(records);
    const now = new Map<string, Set<string | undefined>>();
    for (const { report, record } of this.#near.values())
      if (record !== null) now.set(record, (now.get(record) ?? new Set()).add(recordOf.get(report.id)));
    return this.all.filter(
      ({ report, record }) => record !== null && (now.get(record)?.size ?? 0) > 1 && !this.#surrounded.has(report.id),
    );
  }

  /** Ids of those of these records that have the same reports as on file. */
  settledIn(records: readonly EngagementRecord[]): Set<string> {
    const count = new Map<string, number>();
    for (const { record } of this.#near.values()) if (record !== null) count.set(record, (count.get(record) ?? 0) + 1);
    const isAsOnFile = ({ id, reports }: EngagementRecord) =>
      reports.length === count.get(id) && reports.every((report) => this.#near.get(report)?.record === id);
    return new Set(records.filter(isAsOnFile).map(({ id }) => id));
  }

  /** Reports that can be one with any of these. What was loaded once is not loaded again, and may be one with later ones. */
  async #likely(latest: readonly Filed<EngagementReport>[]): Promise<Filed<EngagementReport>[]> {
    const reaches = latest.map(({ report }) => reachOf(report));
    for (const filed of latest) this.#loaded.set(filed.report.id, filed);
    for (const filed of await engagementReportsTouching(this.#tx, reaches, [...this.#loaded.keys()]))
      this.#loaded.set(filed.report.id, filed);
    const byParty = new ByParty(
      latest.map(({ report }) => report),
      ({ found }) => found.parties,
    );
    return [...this.#loaded.values()].filter(({ report }) =>
      byParty.some(report.found.parties, (other) => mayBeOne(report, other)),
    );
  }

  async #decidedToBeSame(latest: readonly Filed<EngagementReport>[]): Promise<Filed<EngagementReport>[]> {
    const decisions = await decisionsOn(
      this.#tx,
      latest.map(({ report }) => report.id),
    );
    const ids = decisions.filter(({ same }) => same).flatMap(({ a, b }) => [a, b]);
    return ids.length === 0
      ? []
      : (await reportsById(this.#tx, ids)).engagements.filter(({ report }) => isHeld(report));
  }

  async #restOfRecords(some: readonly Filed<EngagementReport>[]): Promise<Filed<EngagementReport>[]> {
    const records = [...new Set(some.flatMap(({ record }) => record ?? []))];
    return records.length === 0 ? [] : (await reportsOfRecords(this.#tx, records)).engagements;
  }
}
