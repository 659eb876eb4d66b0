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
import { type CourseReach, reachOfCourse } from "./reach-of-course.ts";
import { articlesOf } from "./report-order.ts";
import { reviewedIn } from "./reviewed-in.ts";
import { stableId } from "./stable-id.ts";
import { type Telling, tellingsOf } from "./tellings.ts";

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
export function fileCommitments(file: FollowUpFile): CommitmentRecord[] {
  return followUp(datedTellings(file), file.engagements, file.decisions).map(recordOf);
}

/** A commitment as it is filed, and what may concern it. */
export interface FiledCommitment {
  readonly record: CommitmentRecord;
  readonly reach: CourseReach;
  /** The day of each of its reports, null where it is not known. */
  readonly days: ReadonlyMap<string, string | null>;
}

/** As `fileCommitments`, from tellings that were told apart before. */
export const followUpTellings = (
  tellings: readonly Dated[],
  { engagements, decisions }: Pick<FollowUpFile, "engagements" | "decisions">,
): FiledCommitment[] =>
  followUp(tellings, engagements, decisions).map((course) => ({
    record: recordOf(course),
    reach: reachOfCourse(course),
    days: new Map(everyReport(course).map(({ report, day }) => [report.id, day])),
  }));

/** What articles say of commitments, in order, each with the day of its article. All reports of an article must be given. */
function datedTellings({ commitments, unheld, engagements }: Omit<FollowUpFile, "decisions">): Dated[] {
  return withDays(tellingsOf(commitments, unheld), engagements);
}

/** Tellings, each with the day of its article: of one without a date all engagements that it tells of must be given. */
export function withDays(tellings: readonly Telling[], engagements: readonly EngagementRecord[]): Dated[] {
  const days = articleDays(
    tellings.map(({ report }) => report),
    engagements,
  );
  return tellings.map((telling) => ({ ...telling, day: days.get(telling.report.source.article) ?? null }));
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
