import type { Decision, EngagementRecord } from "../model/index.ts";
import { type Course, type Dated, firstOf, isClosed, openCourse } from "./course.ts";
import { CourseBook, reportIds } from "./course-book.ts";
import { changeCourse, isReportedKept, joinCourse, keepCourse } from "./course-changes.ts";
import { daysOf, fulfils } from "./fulfilment.ts";
import type { Part } from "./parts.ts";
import { groupOf } from "./promise-kinds.ts";
import { recordOrder } from "./report-order.ts";
import { type Rulings, rulingsOf } from "./rulings.ts";
import { bestFitOf, type Fit, fitsAsChange, fitsAsSame } from "./same-promise.ts";

/** What was held on a day, and what the articles of the day tell. */
interface Day {
  readonly held: EngagementRecord[];
  readonly told: Dated[];
}

/**
 * Goes through all that was told and held, by date, and gives the course of each commitment. On one day what was done
 * comes before new promises, and promises before what is put off or called off; articles without a day come last.
 * What has no bearing on each other may be gone through apart: see `partsOf`.
 */
export function followUp({ tellings, engagements }: Part, decisions: readonly Decision[]): Course[] {
  const book = new CourseBook();
  const rulings = rulingsOf(decisions);
  for (const { held, told } of daysInOrder(tellings, engagements)) {
    const tellAll = (...statuses: Dated["status"][]) => {
      for (const telling of told) if (statuses.includes(telling.status)) tell(telling, book, rulings);
    };
    tellAll("done");
    keepPromises(held, book, rulings);
    tellAll("planned");
    // "is to be signed today"
    if (told.some(({ due, day }) => due === day)) keepPromises(held, book, rulings);
    tellAll("postponed", "cancelled");
  }
  return book.all;
}

function daysInOrder(tellings: readonly Dated[], engagements: readonly EngagementRecord[]): Day[] {
  const days = new Map<string, Day>();
  const on = (date: string): Day => {
    const day = days.get(date) ?? { held: [], told: [] };
    days.set(date, day);
    return day;
  };
  for (const engagement of [...engagements].sort(recordOrder)) on(daysOf(engagement).from).held.push(engagement);
  for (const telling of tellings) on(telling.day ?? "9999-12-31").told.push(telling);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

/** Adds a telling to the commitment that it fits best, of equals to the one made last, or opens one for it. */
function tell(telling: Dated, book: CourseBook, rulings: Rulings): void {
  const { id } = telling.report;
  const planned = telling.status === "planned";
  const isRuled = rulings.concerns(id);
  const courses = isRuled ? book.all : book.near(groupOf(telling.kind), telling.parties);
  const enough = isRuled ? decided.score : bestFitOf(telling);
  let best: { course: Course; fit: Fit } | null = null;
  // from the one made last: nothing further back fits better than one that fits as well as can be
  for (let i = courses.length - 1; i >= 0 && (best?.fit.score ?? 0) < enough; i--) {
    const course = courses[i] as Course;
    const ruling = rulings.on(id, () => reportIds(course));
    if (ruling === false) continue;
    const fit = ruling ? decided : planned ? fitsAsSame(telling, course) : fitsAsChange(telling, course);
    if (fit.score > (best?.fit.score ?? 0)) best = { course, fit };
  }
  if (best) joinCourse(telling, best.course, best.fit);
  else if (!telling.onlyChanges) {
    const course = openCourse(telling);
    if (!planned) changeCourse(telling, course);
    book.add(course);
  }
}
const decided: Fit = { score: 2, reasons: [{ code: "decision", value: null }] };

/** Closes the promises that the engagements of a day keep, the surest first, of equals the one told first: of one kind and parties one by each. */
function keepPromises(engagements: readonly EngagementRecord[], book: CourseBook, rulings: Rulings): void {
  const pairs = engagements.flatMap((engagement) => {
    const ruled = engagement.reports.filter((report) => rulings.concerns(report));
    const courses = ruled.length > 0 ? book.all : book.unkept(engagement.kind, engagement.parties);
    return courses.flatMap((course) => {
      const found = ruled.map((report) => rulings.on(report, () => reportIds(course)));
      const score = found.includes(false) ? 0 : found.includes(true) ? 2 : fulfils(engagement, course);
      return score > 0 ? [{ engagement, course, score, place: book.placeOf(course) }] : [];
    });
  });
  const used = new Set<string>();
  for (const { engagement, course } of pairs.sort((a, b) => b.score - a.score || b.place - a.place)) {
    const { kind, parties } = firstOf(course);
    const once = `${engagement.id} ${kind} ${parties.join()}`;
    if (isClosed(course) ? !isReportedKept(course, engagement) : used.has(once)) continue;
    used.add(once);
    keepCourse(engagement, course);
  }
}
