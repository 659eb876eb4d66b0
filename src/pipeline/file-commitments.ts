import {
  type FiledCommitment,
  firstOfDays,
  isHeld,
  kindsLike,
  lastOfDays,
  reachOf,
  unheldLike,
} from "../dossier/index.ts";
import {
  type CommitmentKind,
  type CommitmentRecord,
  engagementKinds,
  type EngagementReport,
  periodOf,
} from "../model/index.ts";
import {
  commitmentsIn,
  type Database,
  engagementsIn,
  insertCommitmentReports,
  insertEngagementReports,
  placeCommitments,
  refusalsOf,
  reportsOfRecords,
  type Saved,
  saveCommitments,
} from "../store/index.ts";
import { recordsByReport } from "./file-engagements.ts";
import {
  FollowUpFile,
  isCommitment,
  type Known,
  promisesOfUndated,
  type PromiseReport,
  type Touched,
} from "./follow-up-file.ts";
import { pairKeysOf } from "./party-pairs.ts";

/** Reports that are on file no more, or not as they were, and the commitments in which they were. */
export interface Former {
  readonly reports: readonly string[];
  readonly records: readonly string[];
}

/** Reports of promises that are not on file yet: of their articles all, and what was held is on file already. */
export async function fileNewPromises(
  tx: Database,
  reports: readonly PromiseReport[],
  engagements: Saved,
): Promise<Saved> {
  const fresh = reports.filter(isOfPromise);
  const { saved, records } = await followUpAnew(tx, fresh, engagements, { fresh });
  const recordOf = recordsByReport(records);
  const filed = <Report extends PromiseReport>(report: Report) => ({ report, record: recordOf.get(report.id) ?? null });
  await insertCommitmentReports(tx, fresh.filter(isCommitment).map(filed));
  await insertEngagementReports(
    tx,
    fresh
      .filter((report): report is EngagementReport => !isCommitment(report))
      .map((report) => ({ ...filed(report), reach: reachOf(report) })),
  );
  return saved;
}

/**
 * Follows up all commitments that new reports and changed engagements touch, and saves what became of them. All of them
 * are on file already. What may concern a commitment that changed is asked anew where it belongs, until nothing changes
 * that has a neighbour who was not asked: then everything further off goes on as it did.
 */
export const fileNewCommitments = async (
  tx: Database,
  reports: readonly PromiseReport[],
  engagements: Saved,
  former?: Former,
): Promise<Saved> => (await followUpAnew(tx, reports.filter(isOfPromise), engagements, { former })).saved;

async function followUpAnew(
  tx: Database,
  reports: readonly PromiseReport[],
  engagements: Saved,
  {
    fresh = [],
    former = { reports: [], records: [] },
  }: { fresh?: readonly PromiseReport[]; former?: Former | undefined },
) {
  const file = new FollowUpFile(tx, fresh);
  const { added, changed, removed } = engagements;
  const undated = await promisesOfUndated(tx, [...added, ...changed]);
  let touched: Touched = {
    reports: [...reports, ...undated],
    engagements: [...added, ...changed, ...removed],
  };
  let filed: FiledCommitment[] = [];
  let known: Known[] = [];
  await file.add(former.records);
  do {
    await file.ask(touched);
    filed = await file.followUp();
    known = [...file.known.values()];
    touched = await touchedBy(tx, file, filed, new Set(former.reports));
  } while (touched.reports.length + touched.engagements.length > 0);
  const current = new Set(filed.map(({ record }) => record.id));
  const records = filed.map(({ record }) => record);
  const saved = await saveCommitments(tx, {
    // what is as it was keeps its reports too
    records: records.filter((record) => file.known.get(record.id)?.text !== textOf(record)),
    removed: known.map(({ id }) => id).filter((id) => !current.has(id)),
    fresh: new Set(fresh.map(({ id }) => id)),
  });
  const isSaved = new Set([...saved.added, ...saved.changed]);
  const places = filed
    .filter(({ record }) => isSaved.has(record.id))
    .map(({ record, reach }) => ({ ...reach, id: record.id, pairs: pairKeysOf(reach.parties) }));
  await placeCommitments(tx, places);
  return { saved, records };
}

const texts = new WeakMap<CommitmentRecord, string>();
/** A record as it is written: most are asked for several times. */
function textOf(record: CommitmentRecord): string {
  const known = texts.get(record) ?? JSON.stringify(record);
  texts.set(record, known);
  return known;
}

const isOfPromise = (report: PromiseReport) => isCommitment(report) || !isHeld(report);

/** A commitment that is not as it was, from a day on. */
interface Changed {
  readonly pairs: readonly string[];
  readonly kind: CommitmentKind;
  readonly keepers: readonly string[] | null;
  readonly from: string;
  readonly closed: string;
}

/** Reports and engagements that a changed commitment may concern, as far as they were not asked about. */
async function touchedBy(
  tx: Database,
  file: FollowUpFile,
  filed: readonly FiledCommitment[],
  gone: ReadonlySet<string>,
): Promise<Touched> {
  const changes = changesOf(file, filed, gone);
  if (changes.length === 0) return { reports: [], engagements: [] };
  const engagements = await engagementsIn(
    tx,
    changes.map(({ pairs, keepers, from, closed }) => ({ pairs, kinds: keepers ?? allKinds, from, to: closed })),
  );
  const commitments = await commitmentsIn(
    tx,
    changes.map(({ pairs, kind, from }) => ({ pairs, kinds: kindsLike(kind), from, to: lastOfDays })),
  );
  const pairs = [...new Set(changes.flatMap((change) => change.pairs))];
  const near = await reportsOfRecords(
    tx,
    commitments.filter((id) => !isAskedWhole(file, id)),
  );
  const told = [...near.commitments, ...near.engagements, ...(await refusalsOf(tx, pairs))].map(({ report }) => report);
  const isLater = earliestByPair(changes);
  return {
    reports: told.filter((report) => !file.asked.has(report.id) && isLater(report)),
    engagements: engagements.filter((id) => !file.asked.has(id)),
  };
}

const allKinds = Object.keys(engagementKinds);

const isAskedWhole = (file: FollowUpFile, id: string): boolean =>
  file.known.get(id)?.record.reports.every((report) => file.asked.has(report)) ?? false;

/** Whether a report is of the kind and parties of a changed commitment, and not from before it changed. */
function earliestByPair(changes: readonly Changed[]): (report: PromiseReport) => boolean {
  const earliest = new Map<string, string>();
  for (const { pairs, kind, from } of changes)
    for (const like of kindsLike(kind))
      for (const told of [like, ...unheldLike(like).map((unheld) => `unheld ${unheld}`)])
        for (const pair of pairs) {
          const key = `${pair} ${told}`;
          if (from < (earliest.get(key) ?? lastOfDays)) earliest.set(key, from);
        }
  return (report) => {
    const kind = isCommitment(report) ? report.found.kind : `unheld ${report.found.kind}`;
    const day = report.source.published ?? lastOfDays;
    return pairKeysOf(report.found.parties).some((pair) => day >= (earliest.get(`${pair} ${kind}`) ?? "never"));
  };
}

function changesOf(file: FollowUpFile, filed: readonly FiledCommitment[], gone: ReadonlySet<string>): Changed[] {
  const now = new Map(filed.map((one) => [one.record.id, one]));
  const days = new Map(filed.flatMap((one) => [...one.days]));
  const dayOf = (event: string) => (event.startsWith("@") ? event.slice(1, 11) : (days.get(event) ?? firstOfDays));
  const changes: Changed[] = [];
  for (const { record, reach } of filed) {
    const before = file.known.get(record.id);
    const isTold = [...record.reports, ...(before?.record.reports ?? [])].some((report) => gone.has(report));
    if (!isTold && before?.text === textOf(record)) continue;
    const from = isTold
      ? undefined
      : before
        ? firstDifference(eventsOf(before.record), eventsOf(record), dayOf)
        : reach.made;
    changes.push({
      kind: record.kind,
      pairs: [...new Set([...pairKeysOf(reach.parties), ...(before?.place.pairs ?? [])])],
      keepers: before ? before.place.keepers && [...before.place.keepers, ...reach.keepers] : reach.keepers,
      from: from ?? [reach.made, before?.place.made ?? reach.made].sort()[0] ?? firstOfDays,
      closed: [reach.closed, before?.place.closed ?? ""].sort().at(-1) ?? lastOfDays,
    });
  }
  for (const { id, record, place } of file.known.values())
    if (!now.has(id)) changes.push({ ...place, kind: record.kind, from: place.made, closed: place.closed });
  return changes;
}

/** What happened in the course of a commitment: its reports, and the day on which an engagement kept it. */
const eventsOf = ({ reports, changes }: CommitmentRecord): string[] => [
  ...reports,
  ...changes.flatMap(({ engagement, date }) =>
    engagement === null ? [] : [`@${(date && periodOf(date)?.from) ?? firstOfDays} ${engagement}`],
  ),
];

function firstDifference(
  before: readonly string[],
  after: readonly string[],
  dayOf: (event: string) => string,
): string | undefined {
  const [one, other] = [new Set(before), new Set(after)];
  return [...before.filter((event) => !other.has(event)), ...after.filter((event) => !one.has(event))]
    .map(dayOf)
    .sort()[0];
}
