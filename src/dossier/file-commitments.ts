import type {
  CommitmentRecord,
  CommitmentReport,
  Decision,
  EngagementRecord,
  EngagementReport,
} from "../model/index.ts";
import { articleDays } from "./article-days.ts";
import { type Course, type Dated, everyReport, firstOf } from "./course.ts";
import { followUp } from "./follow-up.ts";
import { articlesOf } from "./report-order.ts";
import { reviewedIn } from "./reviewed-in.ts";
import { stableId } from "./stable-id.ts";
import { tellingsOf } from "./tellings.ts";

/** All that is on file about the commitments of a group of dyads. */
export interface FollowUpFile {
  readonly commitments: readonly CommitmentReport[];
  /** Reports of engagements that are planned, postponed, cancelled or refused. */
  readonly unheld: readonly EngagementReport[];
  /** Records that may keep a promise, as `fileEngagements` gives them. */
  readonly engagements: readonly EngagementRecord[];
  /** An editor may also part a promise from the engagement said to keep it, by a report of each. */
  readonly decisions: readonly Decision[];
}

/**
 * Merges the tellings of each commitment and follows it up: promised again, put off, called off, kept. A function of the
 * sets given; their order does not matter. Whether a promise is overdue depends on the day: see `standing`.
 * @returns records in the order in which they were first told
 */
export function fileCommitments({ commitments, unheld, engagements, decisions }: FollowUpFile): CommitmentRecord[] {
  const days = articleDays([...commitments, ...unheld], engagements);
  const tellings = tellingsOf(commitments, unheld).map(
    (telling): Dated => ({ ...telling, day: days.get(telling.report.source.article) ?? null }),
  );
  return followUp(tellings, engagements, decisions).map(recordOf);
}

function recordOf(course: Course): CommitmentRecord {
  const first = firstOf(course);
  const all = everyReport(course);
  const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();
  const doubt = course.made.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return {
    id: stableId("commitment", first.report.id),
    type: "commitment",
    kind: first.kind,
    parties: union(course.made.map(({ parties }) => parties)),
    announced_by: union(course.made.map(({ announced }) => announced)),
    date: first.day,
    due: course.promised,
    status: course.status,
    topics: union(all.map(({ topics }) => topics)),
    confidence: Math.round((1 - doubt) * 1000) / 1000,
    fulfilled_by: course.keptBy,
    late: course.late,
    changes: course.changes,
    sources: articlesOf(course.made.map(({ report }) => report)),
    reports: all.map(({ report }) => report.id),
    matches: course.matches,
    ...reviewedIn(all.map(({ report }) => report)),
  };
}
