import { isHeld, mayBeOne, reachOf } from "../dossier/index.ts";
import type { CommitmentReport, EngagementReport } from "../model/index.ts";
import {
  type Database,
  deleteReports,
  engagementReportsTouching,
  type Filed,
  insertCommitmentReports,
  insertEngagementReports,
  recordsById,
  reportsOfRecords,
  saveEngagements,
} from "../store/index.ts";
import { fileNewCommitments } from "./file-commitments.ts";
import { refileEngagements } from "./file-engagements.ts";
import { note } from "./note.ts";

export type AnyReport = EngagementReport | CommitmentReport;
export type AnyFiled = Filed<AnyReport>;
const isEngagement = (filed: AnyFiled): filed is Filed<EngagementReport> => !("due" in filed.report.found);
const isHeldOne = (filed: AnyFiled): filed is Filed<EngagementReport> => isEngagement(filed) && isHeld(filed.report);

/**
 * Takes reports out and puts others in, and files anew all that has to do with any of them: what is on file then is as if
 * it had always been so. A report that is changed is in both lists, with one id.
 */
export async function replaceReports(
  tx: Database,
  gone: readonly AnyFiled[],
  told: readonly AnyReport[],
): Promise<void> {
  const records = [...new Set(gone.flatMap(({ record }) => record ?? []))];
  const goneIds = gone.map(({ report }) => report.id);
  await deleteReports(tx, goneIds);
  const fresh = told.map((report): AnyFiled => ({ report, record: recordOf(report, gone) }));
  await insert(tx, fresh);
  const left = await reportsOfRecords(tx, records);
  const mates: AnyFiled[] = [...left.engagements, ...left.commitments, ...fresh];
  const saved = await refileHeld(tx, gone.filter(isHeldOne), mates.filter(isHeldOne), records);
  const around = await reportsOfRecords(tx, [...saved.added, ...saved.changed]);
  const touched = [...mates, ...around.engagements].map(({ report }) => report);
  const unheld = await notEngagements(tx, records);
  const former = { reports: goneIds, records: unheld };
  await note(tx, saved);
  const reports = [...new Map(touched.map((one) => [one.id, one])).values()];
  await note(tx, await fileNewCommitments(tx, reports, saved, former));
}

/** The record that a report was in before it was changed, if it can still be in one of that type. */
function recordOf(report: AnyReport, gone: readonly AnyFiled[]): string | null {
  const before = gone.find((filed) => filed.report.id === report.id);
  const isAlike = before && isHeldOne(before) === isHeldOne({ report, record: null });
  return isAlike ? before.record : null;
}

async function insert(tx: Database, fresh: readonly AnyFiled[]): Promise<void> {
  const engagements = fresh.filter(isEngagement);
  const commitments = fresh.filter((filed): filed is Filed<CommitmentReport> => !isEngagement(filed));
  await insertEngagementReports(
    tx,
    engagements.map((filed) => ({ ...filed, reach: reachOf(filed.report) })),
  );
  await insertCommitmentReports(tx, commitments);
}

/**
 * Merges anew what is left of the records in which reports were that are gone, what comes in their place, and all that
 * may have been kept apart or together by them.
 */
async function refileHeld(
  tx: Database,
  gone: readonly Filed<EngagementReport>[],
  mates: readonly Filed<EngagementReport>[],
  records: readonly string[],
) {
  const reaches = gone.map(({ report }) => reachOf(report));
  const within = reaches.length > 0 ? await engagementReportsTouching(tx, reaches) : [];
  const near = within.filter(({ report }) => gone.some((other) => mayBeOne(report, other.report)));
  const saved = await refileEngagements(tx, [...mates, ...near]);
  const empty = await emptyOf(tx, records);
  await saveEngagements(tx, { records: [], removed: empty });
  return { ...saved, removed: [...saved.removed, ...empty] };
}

/** Engagements among these of which no report is left. */
async function emptyOf(tx: Database, records: readonly string[]): Promise<string[]> {
  const { engagements } = await reportsOfRecords(tx, records);
  const full = new Set(engagements.filter(({ report }) => isHeld(report)).map(({ record }) => record));
  const onFile = await recordsById(tx, records);
  return onFile.filter(({ id, type }) => type === "engagement" && !full.has(id)).map(({ id }) => id);
}

/** Those of these records that are commitments. */
const notEngagements = async (tx: Database, records: readonly string[]): Promise<string[]> =>
  (await recordsById(tx, records)).filter(({ type }) => type === "commitment").map(({ id }) => id);
