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
import { type Part, partsOf } from "./parts.ts";
import { type CourseReach, lastOfDays, reachOfCourse } from "./reach-of-course.ts";
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
 * @returns records in the order of their first reports
 */
export function fileCommitments(file: FollowUpFile): CommitmentRecord[] {
  const { engagements, decisions } = file;
  const tellings = datedTellings(file);
  const place = new Map(tellings.map(({ report }, i) => [report.id, i]));
  const placeOf = ({ reports }: CommitmentRecord) => place.get(reports[0] ?? "") ?? 0;
  const filed = new FollowedUp().follow(tellings, engagements, decisions).map(({ record }) => record);
  return filed.sort((a, b) => byDay(a.date, b.date) || placeOf(a) - placeOf(b));
}

const byDay = (a: string | null, b: string | null) => {
  const [one, other] = [a ?? lastOfDays, b ?? lastOfDays];
  return one < other ? -1 : Number(one > other);
};

/** A commitment as it is filed, and what may concern it. */
export interface FiledCommitment {
  readonly record: CommitmentRecord;
  readonly reach: CourseReach;
  /** The day of each of its reports, null where it is not known. */
  readonly days: ReadonlyMap<string, string | null>;
}

/** Follows up what was told, again and again while more of it comes to light: parts that are as they were are not gone through again. */
export class FollowedUp {
  #known = new Map<string, readonly FiledCommitment[]>();

  /** As `fileCommitments`, from tellings that were told apart before; in no order. */
  follow(
    tellings: readonly Dated[],
    engagements: readonly EngagementRecord[],
    decisions: readonly Decision[],
  ): FiledCommitment[] {
    // what somebody decided may join anything to anything
    if (decisions.length > 0) return filedOf({ tellings: [...tellings], engagements: [...engagements] }, decisions);
    const before = this.#known;
    this.#known = new Map();
    return partsOf(tellings, engagements).flatMap((part) => {
      const key = keyOf(part);
      const filed = before.get(key) ?? filedOf(part, []);
      this.#known.set(key, filed);
      return filed;
    });
  }
}

/** Tells a part from others by all that it is made of: an article without a date may get another day. */
const keyOf = ({ tellings, engagements }: Part): string =>
  [...tellings.map(({ report, day }) => `${report.id} ${day}`), ...engagements.map(({ id }) => id)].join("\n");

const filedOf = (part: Part, decisions: readonly Decision[]): FiledCommitment[] =>
  followUp(part, decisions).map((course) => ({
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
