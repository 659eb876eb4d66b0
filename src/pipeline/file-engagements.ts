import { fileEngagements, mayBeOne, reachOf } from "../dossier/index.ts";
import type { EngagementReport } from "../model/index.ts";
import {
  type Database,
  decisionsAmong,
  decisionsOn,
  engagementReportsTouching,
  type Filed,
  reportsById,
  reportsOfRecords,
  type Saved,
  saveEngagements,
} from "../store/index.ts";
import { ByParty } from "./by-party.ts";

/** Merges new reports with those on file and saves the engagements that come of it. The reports are on file already. */
export const fileNewEngagements = (tx: Database, reports: readonly EngagementReport[]): Promise<Saved> =>
  refileEngagements(
    tx,
    reports.map((report) => ({ report, record: null })),
  );

/** Merges anew what these reports, as they are on file, may be one with. */
export async function refileEngagements(tx: Database, reports: readonly Filed<EngagementReport>[]): Promise<Saved> {
  const near = await closureOf(tx, reports);
  const ids = [...near.keys()];
  const records = fileEngagements(
    [...near.values()].map(({ report }) => report),
    await decisionsAmong(tx, ids),
  );
  const current = new Set(records.map(({ id }) => id));
  const former = new Set([...near.values()].flatMap(({ record }) => record ?? []));
  return saveEngagements(tx, { records, removed: [...former].filter((id) => !current.has(id)) });
}

type Near = Map<string, Filed<EngagementReport>>;

/** The reports and all on file that can be one with any of them, or with any found so. */
async function closureOf(tx: Database, reports: readonly Filed<EngagementReport>[]): Promise<Near> {
  const near: Near = new Map(reports.map((filed) => [filed.report.id, filed]));
  const loaded: Near = new Map();
  let latest = [...near.values()];
  while (latest.length > 0) {
    const found = [...(await likely(tx, latest, loaded)), ...(await belonging(tx, latest))];
    latest = [];
    for (const filed of found) {
      const isNew = !near.has(filed.report.id);
      // One of the first comes again from the store, which knows whether it is in a record.
      if (isNew || filed.record !== null) near.set(filed.report.id, filed);
      if (isNew) latest.push(filed);
    }
  }
  return near;
}

/** Reports that can be one with any of these. What was loaded once is not loaded again, and may be one with later ones. */
async function likely(tx: Database, latest: readonly Filed<EngagementReport>[], loaded: Near) {
  const reaches = latest.map(({ report }) => reachOf(report));
  for (const filed of await engagementReportsTouching(tx, reaches, [...loaded.keys()]))
    loaded.set(filed.report.id, filed);
  const byParty = new ByParty(latest, ({ report }) => report.found.parties);
  return [...loaded.values()].filter(({ report }) =>
    byParty.some(report.found.parties, (other) => mayBeOne(report, other.report)),
  );
}

/** Reports of the same records, and those about which somebody decided together with one of these. */
async function belonging(tx: Database, latest: readonly Filed<EngagementReport>[]) {
  const records = [...new Set(latest.flatMap(({ record }) => record ?? []))];
  const ids = latest.map(({ report }) => report.id);
  const decided = (await decisionsOn(tx, ids)).filter(({ same }) => same).flatMap(({ a, b }) => [a, b]);
  return [
    ...(records.length > 0 ? (await reportsOfRecords(tx, records)).engagements : []),
    ...(decided.length > 0 ? (await reportsById(tx, decided)).engagements : []),
  ];
}
