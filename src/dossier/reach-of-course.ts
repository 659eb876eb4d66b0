import { addDays, type CommitmentKind, type EngagementKind, type EngagementRecord } from "../model/index.ts";
import { type Course, type Dated, everyReport, firstOf } from "./course.ts";
import { daysOf } from "./fulfilment.ts";
import { groupOf, groupsKeptBy, kindsOfGroup, promiseKinds, promiseOf } from "./promise-kinds.ts";
import { dueSlack, forgotten, forgottenPastDue, longestPutOff } from "./same-promise.ts";
import { periodOf } from "./time-window.ts";

/** Days before and after all others: what is not known lies there. */
export const [firstOfDays, lastOfDays] = ["0001-01-01", "9999-12-31"];

/** What reports and engagements may concern a commitment, at whatever time it stood as it did. ISO days. */
export interface CourseReach {
  readonly kind: CommitmentKind;
  readonly parties: readonly string[];
  readonly made: string;
  /** When an article last spoke of it: after all days where one has none. */
  readonly heard: string;
  /** When it was kept or called off. */
  readonly closed: string;
  /** Around all due periods that it has had; null where it never had one. */
  readonly due_from: string | null;
  readonly due_to: string | null;
  /** Whether it was without a due period, at first at least. */
  readonly undue: boolean;
  readonly put_off: boolean;
  /** Before this day nothing keeps it. */
  readonly keep_from: string;
  /** Where alone an engagement keeps it; null for anywhere. */
  readonly country: string | null;
  readonly keepers: readonly EngagementKind[];
}

export function reachOfCourse(course: Course): CourseReach {
  const { kind, parties, day, due, encounter } = firstOf(course);
  const { keptBy, early } = promiseKinds[kind];
  const told = everyReport(course);
  const periods = [...told, ...course.changes, { due: course.promised }, { due: course.due }];
  const dues = periods.flatMap((one) => (one.due === null ? [] : (periodOf(one.due) ?? [])));
  const from = dues.length === 0 ? null : dues.map((period) => period.from).reduce((a, b) => (a < b ? a : b));
  const end = course.changes.find(({ status }) => status === "kept" || status === "cancelled");
  return {
    kind,
    parties,
    made: day ?? firstOfDays,
    // an article without a day is gone through after all others
    heard: told.some(({ day }) => day === null) ? lastOfDays : (course.heard ?? lastOfDays),
    closed: end?.date ? (periodOf(end.date)?.from ?? end.date) : lastOfDays,
    due_from: from,
    due_to: dues.length === 0 ? null : dues.map((period) => period.to).reduce((a, b) => (a > b ? a : b)),
    undue: due === null,
    put_off: course.changes.some(({ status }) => status === "postponed"),
    keep_from: from === null || due === null || early === null ? firstOfDays : addDays(from, -early),
    country: kind === "visit" ? null : (encounter?.found.country ?? null),
    keepers: [...new Set([...keptBy, ...course.encounter.kinds])],
  };
}

const engagementKinds = Object.keys(promiseOf) as EngagementKind[];

/** Which commitments on file something new may concern; `from` and `to` are the days on which it was held. */
export interface EngagementQuestion {
  readonly parties: readonly string[];
  readonly kind: EngagementKind;
  /** Kinds of commitments that it may keep. */
  readonly kinds: readonly CommitmentKind[];
  readonly country: string | null;
  readonly from: string;
  readonly to: string;
}

export function questionOfEngagement(record: EngagementRecord): EngagementQuestion {
  const { parties, kind, country } = record;
  return { parties, kind, kinds: keptByKind.get(kind) ?? [], country, ...daysOf(record) };
}

const keptByKind = new Map(
  engagementKinds.map((kind) => [kind, groupsKeptBy(kind).flatMap((group) => kindsOfGroup(group).commitments)]),
);

/** Which commitments on file a telling may concern. */
export interface TellingQuestion {
  readonly parties: readonly string[];
  readonly kinds: readonly CommitmentKind[];
  readonly day: string;
  /** A due period that meets one of the commitment's, as widely as they may differ. */
  readonly due_from: string | null;
  readonly due_to: string | null;
  /** It tells what became of a promise: then any that is still open counts. */
  readonly changes: boolean;
  /** Days from which on it must have been heard of, or due, where a due period is missing; and put off. */
  readonly heard_from: string;
  readonly due_since: string;
  readonly put_off_from: string;
}

export function questionOfTelling({ parties, kind, status, day, due }: Dated): TellingQuestion {
  const period = due === null ? null : periodOf(due);
  const before = (days: number) => (day === null ? firstOfDays : addDays(day, -days));
  return {
    parties,
    kinds: status === "planned" ? [kind] : kindsLike(kind),
    day: day ?? lastOfDays,
    due_from: period && addDays(period.from, -dueSlack),
    due_to: period && addDays(period.to, dueSlack),
    changes: status !== "planned",
    heard_from: before(forgotten),
    due_since: before(forgottenPastDue),
    put_off_from: before(longestPutOff),
  };
}

/** Kinds of commitments that reports may name in one another's place. */
export const kindsLike = (kind: CommitmentKind): CommitmentKind[] =>
  groupOf(kind) === "talks" ? commitmentKinds.filter((other) => groupOf(other) === "talks") : [kind];

const commitmentKinds = Object.keys(promiseKinds) as CommitmentKind[];

/** Kinds of engagements not held whose reports may be told of a commitment of a kind. */
export const unheldLike = (kind: CommitmentKind): EngagementKind[] => kindsOfGroup(groupOf(kind)).unheld;
