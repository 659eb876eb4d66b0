import type { Decision, EngagementRecord, MatchReason } from "../model/index.ts";
import { type Course, type Dated, everyReport, firstOf, isClosed, openCourse } from "./course.ts";
import { daysOf, fulfils, isLate } from "./fulfilment.ts";
import { type Fit, fitsAsChange, fitsAsSame } from "./same-promise.ts";

/** Something that happens to commitments on a day: an engagement, or what an article says of one. */
type Step = { readonly day: string } & ({ readonly held: EngagementRecord } | { readonly told: Dated });

/**
 * Goes through all that was told and held, by date, and gives the course of each commitment. On one day what was done
 * comes before new promises, and promises before what is put off or called off.
 */
export function followUp(
  tellings: readonly Dated[],
  engagements: readonly EngagementRecord[],
  decisions: readonly Decision[],
): Course[] {
  const courses: Course[] = [];
  const rule = rulingsOf(decisions);
  const steps: Step[] = [
    ...engagements.map((held) => ({ day: daysOf(held).from, held })),
    ...tellings.map((told) => ({ day: told.day ?? "9999-12-31", told })),
  ];
  for (const day of byDay(steps)) {
    for (const telling of told(day, ["done"])) tell(telling, courses, rule);
    keepPromises(held(day), courses, rule);
    for (const telling of told(day, ["planned"])) {
      tell(telling, courses, rule);
      // "is to be signed today"
      if (telling.due === telling.day) keepPromises(held(day), courses, rule);
    }
    for (const telling of told(day, ["postponed", "cancelled"])) tell(telling, courses, rule);
  }
  return courses;
}

function byDay(steps: readonly Step[]): Step[][] {
  const days = new Map<string, Step[]>();
  for (const step of steps) days.set(step.day, [...(days.get(step.day) ?? []), step]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => all);
}
const told = (day: readonly Step[], statuses: readonly string[]) =>
  day.flatMap((step) => ("told" in step && statuses.includes(step.told.status) ? [step.told] : []));
const held = (day: readonly Step[]) => day.flatMap((step) => ("held" in step ? [step.held] : []));

/** What editors decided about a report and any of a list of reports: together, apart, or nothing. */
type Ruling = (report: string, others: readonly string[]) => boolean | null;
function rulingsOf(decisions: readonly Decision[]): Ruling {
  const ruled = new Map(
    decisions.flatMap(({ a, b, same }) => [[`${a} ${b}`, same] as const, [`${b} ${a}`, same] as const]),
  );
  return (report, others) => {
    if (ruled.size === 0) return null;
    const found = others.map((other) => ruled.get(`${report} ${other}`));
    return found.includes(false) ? false : found.includes(true) ? true : null;
  };
}
const reportIds = (course: Course) => everyReport(course).map(({ report }) => report.id);

/** Adds a telling to the commitment that it fits best, or opens one for it. */
function tell(telling: Dated, courses: Course[], rule: Ruling): void {
  const planned = telling.status === "planned";
  let best: { course: Course; fit: Fit } | null = null;
  for (const course of courses) {
    const ruling = rule(telling.report.id, reportIds(course));
    if (ruling === false) continue;
    const fit = ruling ? decided : planned ? fitsAsSame(telling, course) : fitsAsChange(telling, course);
    // of equals the one made last
    if (fit.score > 0 && fit.score >= (best?.fit.score ?? 0)) best = { course, fit };
  }
  if (best) join(telling, best.course, best.fit);
  else if (!telling.onlyChanges) {
    const course = openCourse(telling);
    if (!planned) change(telling, course);
    courses.push(course);
  }
}
const decided: Fit = { score: 2, reasons: [{ code: "decision", value: null }] };

function join(telling: Dated, course: Course, { score, reasons }: Fit): void {
  const planned = telling.status === "planned";
  const again: MatchReason[] = planned ? [{ code: "made_again", value: null }] : [];
  course.matches.push({
    a: firstOf(course).report.id,
    b: telling.report.id,
    score: Math.min(1, score),
    reasons: [...reasons, ...again],
  });
  (planned ? course.made : course.followed).push(telling);
  if (!planned) change(telling, course);
  else if (!isClosed(course) && telling.due !== null) renew(telling, course, telling.due);
}

/** A promise made again with a date: the first one known, or the one it is put off to. */
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
function change(telling: Dated, course: Course): void {
  const status = telling.status === "done" ? "kept" : telling.status;
  if (status === "planned" || status === course.status || isClosed(course)) return;
  const moved =
    status === "postponed" && telling.due !== null && (course.due ?? telling.due) < telling.due ? telling.due : null;
  course.changes.push({ ...changeOf(telling, status), due: moved });
  course.status = status;
  if (moved !== null) course.due = moved;
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

/** Closes the promises that the engagements of a day keep, the surest first: of each kind and set of parties one by each engagement. */
function keepPromises(engagements: readonly EngagementRecord[], courses: readonly Course[], rule: Ruling): void {
  const pairs = engagements.flatMap((engagement) =>
    courses.flatMap((course, place) => {
      const rulings = engagement.reports.map((report) => rule(report, reportIds(course)));
      if (rulings.includes(false)) return [];
      const score = rulings.includes(true) ? 2 : fulfils(engagement, course);
      return score > 0 ? [{ engagement, course, score, place }] : [];
    }),
  );
  const used = new Set<string>();
  for (const { engagement, course } of pairs.sort((a, b) => b.score - a.score || b.place - a.place)) {
    const { kind, parties } = firstOf(course);
    const once = `${engagement.id} ${kind} ${parties.join()}`;
    if (isClosed(course) ? !isReportedKept(course, engagement) : used.has(once)) continue;
    used.add(once);
    keep(engagement, course);
  }
}

/** Whether an article of the day says that it was kept, but not yet by which engagement. */
const isReportedKept = ({ status, keptBy, changes }: Course, engagement: EngagementRecord) =>
  status === "kept" && keptBy === null && changes.at(-1)?.date === daysOf(engagement).from;

function keep(engagement: EngagementRecord, course: Course): void {
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
