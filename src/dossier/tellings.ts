import type { CommitmentKind, CommitmentReport, CommitmentStatus, EngagementReport, Evidence } from "../model/index.ts";
import { partiesFit } from "./parties.ts";
import { groupOf, noPromise, promiseKinds, promiseOf } from "./promise-kinds.ts";
import { inOrder, reportOrder } from "./report-order.ts";
import { gapBetween, windowOf } from "./time-window.ts";

/** One article's word on one commitment, from a report of a commitment, of an engagement not held, or from both. */
export interface Telling {
  readonly report: CommitmentReport | EngagementReport;
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
  readonly parties: readonly string[];
  readonly announced: readonly string[];
  readonly due: string | null;
  readonly topics: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** The engagement not yet held: who goes where, with whom. Null where the article does not say. */
  readonly encounter: EngagementReport | null;
  /** It only says what became of an earlier promise, and is none by itself: a refusal. */
  readonly onlyChanges: boolean;
}

/** What the articles say of commitments, in order. An engagement not held that is the promise itself counts once. */
export function tellingsOf(commitments: readonly CommitmentReport[], unheld: readonly EngagementReport[]): Telling[] {
  const left = new Map<string, EngagementReport[]>();
  for (const report of inOrder(unheld)) {
    const { article } = report.source;
    left.set(article, [...(left.get(article) ?? []), report]);
  }
  const promised = inOrder(commitments).map((report): Telling => {
    const encounters = left.get(report.source.article) ?? [];
    const encounter = encounters.find((other) => isSame(report, other)) ?? null;
    left.set(
      report.source.article,
      encounters.filter((other) => other !== encounter),
    );
    return {
      ...report.found,
      announced: report.found.announced_by,
      report,
      encounter,
      onlyChanges: false,
    };
  });
  return [...promised, ...[...left.values()].flat().flatMap(tellingOf)];
}

/** The order in which `tellingsOf` gives tellings: those of commitments, then those of engagements alone. */
export const tellingOrder = (a: Telling, b: Telling): number =>
  Number(isOfEngagement(a)) - Number(isOfEngagement(b)) || reportOrder(a.report, b.report);

const isOfEngagement = ({ report, encounter }: Telling) => report === encounter;

function tellingOf(report: EngagementReport): Telling[] {
  const { found } = report;
  const lifted = found.kind === "sanction" && found.plover === "CONCEDE";
  const status = statusOf(report);
  if (status === null || (noPromise.has(found.kind) && !lifted)) return [];
  const kind = lifted ? "lifting_of_measures" : promiseOf[found.kind];
  const announced = found.attribution?.party ? [found.attribution.party] : found.actors;
  const onlyChanges = found.status === "refused";
  return [
    {
      ...found,
      kind,
      status,
      announced,
      due: found.date,
      report,
      encounter: report,
      onlyChanges,
    },
  ];
}

function statusOf({ found }: EngagementReport): CommitmentStatus | null {
  if (found.status === "refused") return "cancelled";
  return found.status === "held" || found.status === "ongoing" ? null : found.status;
}

/** Whether a commitment and an engagement of one article are one and the same: they quote the same words, or fit. */
function isSame({ found }: CommitmentReport, encounter: EngagementReport): boolean {
  const promised = promiseOf[encounter.found.kind];
  if (groupOf(promised) !== groupOf(found.kind) || statusOf(encounter) !== found.status) return false;
  if (!partiesFit(found.parties, encounter.found.parties)) return false;
  const quotes = found.evidence.some((one) =>
    encounter.found.evidence.some((other) => one.start < other.end && other.start < one.end),
  );
  const kinds = promised === found.kind || promiseKinds[found.kind].keptBy.includes(encounter.found.kind);
  return quotes || (kinds && datesMeet(found.due, encounter.found.date));
}

const datesMeet = (a: string | null, b: string | null) => gapBetween(windowOf(a, null), windowOf(b, null)) === 0;

const known = new WeakMap<object, ReadonlySet<string>>();

/** Longer words of the evidence of a telling, small: looked for once, and only where two must be compared by them. */
export function wordsOf({ report }: Telling): ReadonlySet<string> {
  const found = known.get(report);
  if (found) return found;
  const all = report.found.evidence.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const words = new Set(all.filter(({ length }) => length > 4));
  known.set(report, words);
  return words;
}
