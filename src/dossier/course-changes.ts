import { type EngagementRecord, type MatchReason, periodOf } from "../model/index.ts";
import { addTelling, type Course, type Dated, firstOf, isClosed } from "./course.ts";
import { daysOf, isLate } from "./fulfilment.ts";
import type { Fit } from "./same-promise.ts";

/** Adds a telling to the course of the commitment that it is about, with all that follows from it. */
export function joinCourse(telling: Dated, course: Course, { score, reasons }: Fit): void {
  const planned = telling.status === "planned";
  const again: MatchReason[] = planned ? [{ code: "made_again", value: null }] : [];
  const together = { a: firstOf(course).report.id, b: telling.report.id };
  course.matches.push({ ...together, score: Math.min(1, score), reasons: [...reasons, ...again] });
  addTelling(telling, course);
  if (!planned) changeCourse(telling, course);
  else if (!isClosed(course) && telling.due !== null) renew(telling, course, telling.due);
}

/** A promise made again with a date: the first one known, a more precise one, or the one it is put off to. */
function renew(telling: Dated, course: Course, due: string): void {
  if (course.status === "postponed") {
    course.changes.push({ ...changeOf(telling, "postponed"), due });
    course.due = due;
  } else if (course.due === null || due.startsWith(course.due)) {
    course.promised = due;
    course.due = due;
  }
}

/** What a report says became of it. One that says what is known adds nothing. */
export function changeCourse(telling: Dated, course: Course): void {
  const status = telling.status === "done" ? "kept" : telling.status;
  if (status === "planned" || status === course.status || isClosed(course)) return;
  const { due } = telling;
  const moved = status === "postponed" && isAfter(due, course.due) ? due : null;
  course.changes.push({ ...changeOf(telling, status), due: moved });
  course.status = status;
  course.due = moved ?? course.due;
}

/** Whether one due period begins when another has ended: a day within it is the one that was given up. */
function isAfter(due: string | null, before: string | null): boolean {
  const from = due === null ? undefined : periodOf(due)?.from;
  const to = before === null ? undefined : periodOf(before)?.to;
  return from !== undefined && to !== undefined && from > to;
}

const changeOf = ({ day, report, evidence }: Dated, status: Exclude<Course["status"], "open">) => ({
  status,
  date: day,
  article: report.source.article,
  report: report.id,
  evidence,
  engagement: null,
  due: null,
});

/** Closes the course: the engagement is what was promised. Its words are in the engagement's own reports. */
export function keepCourse(engagement: EngagementRecord, course: Course): void {
  course.late = isLate(engagement, course);
  course.keptBy = engagement.id;
  course.status = "kept";
  course.changes.push({
    status: "kept",
    date: engagement.date ?? engagement.reported,
    article: engagement.sources[0] as string,
    report: engagement.reports[0] as string,
    evidence: [],
    engagement: engagement.id,
    due: null,
  });
}

/** Whether an article of the day says that it was kept, but not yet by which engagement. */
export const isReportedKept = ({ status, keptBy, changes }: Course, engagement: EngagementRecord): boolean =>
  status === "kept" && keptBy === null && changes.at(-1)?.date === daysOf(engagement).from;
