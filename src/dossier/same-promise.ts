import type { MatchReason } from "../model/index.ts";
import { type Course, type Dated, everyReport, firstOf, isClosed } from "./course.ts";
import { hostsDiffer } from "./direction.ts";
import { partiesFit, sameSet, shared } from "./parties.ts";
import { peopleInBoth } from "./people-fit.ts";
import { groupOf, promiseKinds } from "./promise-kinds.ts";
import { wordsOf } from "./tellings.ts";
import { daysBetween, gapBetween, periodOf } from "./time-window.ts";

/** Days by which two accounts of one due period may differ: "late September or early October". */
export const dueSlack = 31;
/** Days after which a promise without date that is made again is taken for another. */
export const forgotten = 730;
/** The same for one with a date, after its due period and the last word of it. */
export const forgottenPastDue = 60;
/** Days within which a promise that was put off is made again for later. */
export const longestPutOff = 180;

/** How well a telling fits a commitment on file: 0 if not at all, and why. */
export interface Fit {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}
const noFit: Fit = { score: 0, reasons: [] };

/** Whether a promise is one on file made again. What was kept or cancelled is not made again: that is a new promise. */
export function fitsAsSame(telling: Dated, course: Course): Fit {
  if (telling.kind !== firstOf(course).kind) return noFit;
  // what is said at once comes first: of hundreds of promises most are long past, or for another time
  const dues = compareDues(telling.due, course.due);
  if (isClosed(course) ? dues !== "same" || !isHindsight(telling) : isOfOtherTime(telling, course, dues)) return noFit;
  if (course.articles.has(telling.report.source.article) || !mayBeOne(telling, course)) return noFit;
  if (isClosed(course)) return fitOf(telling, course, 0.3);
  if (promiseKinds[telling.kind].byContent && !sameContent(telling, course, dues)) return noFit;
  return fitOf(telling, course, byDues[dues]);
}

const isOfOtherTime = (telling: Dated, course: Course, dues: Dues): boolean =>
  (dues === "differ" && !isPutOff(telling, course)) || (dues === "unknown" && isForgotten(telling, course));

/** Whether what an article says became of a promise is said of this one. */
export function fitsAsChange(telling: Dated, course: Course): Fit {
  if (!kindsFit(telling, course)) return noFit;
  const dues = compareDues(telling.due, course.due);
  if (dues === "unknown" && isClosed(course) && isForgotten(telling, course)) return noFit;
  if (!mayBeOne(telling, course)) return noFit;
  if (dues !== "same" && course.articles.has(telling.report.source.article)) return noFit;
  const later = telling.due !== null && course.due !== null && telling.due > course.due;
  if (dues === "differ" && !(telling.status === "postponed" && later && course.status === "open")) return noFit;
  if (isClosed(course)) {
    const told = course.status === (telling.status === "done" ? "kept" : telling.status);
    return told && (dues !== "unknown" || !isForgotten(telling, course))
      ? fitOf(telling, course, byDues[dues] - 0.2)
      : noFit;
  }
  if (promiseKinds[telling.kind].byContent && dues !== "same" && !sameContent(telling, course, dues)) return noFit;
  return fitOf(telling, course, byDues[dues]);
}

/** A summit called off may have been promised as a meeting. */
function kindsFit(telling: Dated, course: Course): boolean {
  const { kind } = firstOf(course);
  return telling.kind === kind || (groupOf(kind) === "talks" && groupOf(telling.kind) === "talks");
}

function fitOf(telling: Dated, course: Course, score: number): Fit {
  const same = sameSet(telling.parties, firstOf(course).parties);
  const reasons: MatchReason[] = [
    same ? { code: "same_parties", value: null } : { code: "shared_parties", value: null },
    compareDues(telling.due, course.due) === "same"
      ? { code: "same_due", value: course.due }
      : { code: "only_open", value: null },
  ];
  return { score: score + (same ? sameParties : 0.1), reasons };
}

/** The score of a promise that fits in everything. */
export const bestFitOf = ({ due }: Dated): number => byDues[due === null ? "unknown" : "same"] + sameParties;

/** Whether parties, direction and people allow it. */
function mayBeOne(telling: Dated, course: Course): boolean {
  if (!partiesFit(telling.parties, course.encounter.parties)) return false;
  const encounter = telling.encounter?.found;
  if (!encounter) return true;
  const known = course.encounter;
  if (telling.kind === "visit" && hostsDiffer(encounter, known)) return false;
  if (known.city !== null && encounter.city !== null && known.country !== encounter.country) return false;
  const strangers = encounter.people.length > 0 && known.people.length > 0;
  return !(strangers && telling.kind === "visit" && peopleInBoth(encounter.people, known.people).length === 0);
}

const sameParties = 0.3;
const byDues = { same: 0.6, near: 0.35, unknown: 0.3, differ: 0.2 } as const;
type Dues = "same" | "near" | "differ" | "unknown";
function compareDues(a: string | null, b: string | null): Dues {
  if (a === null || b === null) return "unknown";
  const [one, other] = [periodOf(a), periodOf(b)];
  if (!one || !other) return "unknown";
  const gap = gapBetween(one, other);
  return gap === 0 ? "same" : gap <= dueSlack ? "near" : "differ";
}

/** Told after its due period was over: of how it was promised, not promised again. */
const isHindsight = ({ due, day }: Dated) => due !== null && day !== null && (periodOf(due)?.to ?? day) < day;

/** A promise that was put off without a new date and is made again within half a year, or one made again for later. */
function isPutOff(telling: Dated, course: Course): boolean {
  const { heard } = course;
  if (course.status !== "postponed" || heard === null || telling.day === null) return false;
  return (telling.due ?? "") > (course.due ?? "") && daysBetween(heard, telling.day) <= longestPutOff;
}

function isForgotten(telling: Dated, course: Course): boolean {
  const { heard } = course;
  if (heard === null || telling.day === null) return false;
  const due = course.due === null ? null : periodOf(course.due);
  return daysBetween(due && due.to > heard ? due.to : heard, telling.day) > (due ? forgottenPastDue : forgotten);
}

/** Whether two promises of a kind are about one thing: common topics, an act of one kind, the same words, or the news of days. */
function sameContent(telling: Dated, course: Course, dues: Dues): boolean {
  const all = everyReport(course);
  const topics = all.flatMap((other) => other.topics);
  if (shared(telling.topics, topics).length > 0) return true;
  if (telling.topics.length > 0 && topics.length > 0) return false;
  const act = telling.encounter?.found.kind;
  if (act && telling.kind === "other") return course.encounter.kinds.includes(act);
  if (dues === "same") return true;
  const { heard } = course;
  if (heard !== null && telling.day !== null && daysBetween(heard, telling.day) <= 3) return true;
  return all.some((other) => alike(wordsOf(telling), wordsOf(other)));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  return both >= 2 && both * 2 >= Math.min(a.size, b.size);
}
