import { addDays, type DayRange, type EngagementRecord } from "../model/index.ts";
import { type Course, everyReport, firstOf } from "./course.ts";
import { hostsDiffer } from "./direction.ts";
import { isSameHostEvent } from "./host-events.ts";
import { partiesFit, sameSet, shared } from "./parties.ts";
import { peopleInBoth } from "./people-fit.ts";
import { promiseKinds } from "./promise-kinds.ts";
import { gapBetween, periodOf, windowOf } from "./time-window.ts";

/** The days on which an engagement can have taken place, as far as the archive knows. */
export const daysOf = ({ date, reported }: EngagementRecord): DayRange =>
  date === null && reported !== null ? { from: reported, to: reported } : windowOf(date, reported);

/** How well an engagement fits a promise as its fulfilment, 0 if not at all. Which promises are open is not looked at. */
export function fulfils(engagement: EngagementRecord, course: Course): number {
  const { kind, parties } = firstOf(course);
  const known = course.encounter;
  const { keptBy, plover } = promiseKinds[kind];
  const asKind = known.kinds.includes(engagement.kind);
  if (!asKind && (!keptBy.includes(engagement.kind) || known.kinds.includes("call"))) return 0;
  if (!asKind && plover && !plover.includes(engagement.plover)) return 0;
  if (!partiesFit(parties, engagement.parties, kind === "summit" || kind === "conference")) return 0;
  if (contradicts(engagement, course)) return 0;
  // Told as past where the promise is made.
  if (course.made.some(({ report }) => engagement.sources.includes(report.source.article))) return 0;
  const time = fitsInTime(engagement, course);
  // A side that is missing may only have been left out if it was the time agreed on.
  if (time < inTime && !parties.every((party) => engagement.parties.includes(party))) return 0;
  if (time === 0) return 0;
  const likely = asKind || keptBy[0] === engagement.kind ? 0.1 : 0;
  const whole = sameSet(parties, engagement.parties) ? 0.2 : 0;
  const people = Math.min(2, peopleInBoth(engagement.people, known.people).length) * 0.1;
  const city = known.city !== null && known.city === engagement.city ? 0.1 : 0;
  return time + likely + whole + people + city;
}

function contradicts(engagement: EngagementRecord, course: Course): boolean {
  const known = course.encounter;
  const { kind } = firstOf(course);
  if (kind === "visit" && hostsDiffer(engagement, known)) return true;
  if (
    kind === "visit" &&
    engagement.people.length > 0 &&
    known.people.length > 0 &&
    !peopleInBoth(engagement.people, known.people).length
  )
    return true;
  if (kind !== "visit" && known.country !== null && engagement.country !== null && known.country !== engagement.country)
    return true;
  if (known.host_event && engagement.host_event && isSameHostEvent(known.host_event, engagement.host_event) === false)
    return true;
  const topics = everyReport(course).flatMap((telling) => telling.topics);
  const differ = topics.length > 0 && engagement.topics.length > 0 && shared(topics, engagement.topics).length === 0;
  return differ && promiseKinds[kind].byContent === true;
}

const inTime = 0.5;
const freshDays = 3;
/** 0 where the engagement was before the promise, or too early for its due period; less where it is late. */
function fitsInTime(engagement: EngagementRecord, course: Course): number {
  const days = daysOf(engagement);
  const made = firstOf(course).day;
  const due = course.due === null ? null : periodOf(course.due);
  if (made === null ? due === null : days.from < made) return 0;
  // Without a date it may be the encounter of some days ago at which the promise was made.
  if (made !== null && engagement.date === null && addDays(days.from, -freshDays) <= made) return 0;
  if (days.from === made && !(due && due.from === made)) return 0;
  if (!due) return 0.2;
  const gap = gapBetween(days, due);
  if (gap === 0) return inTime;
  if (days.from > due.to) return gap <= 31 ? 0.3 : 0.1;
  const { early } = promiseKinds[firstOf(course).kind];
  return early === null || gap <= early ? 0.3 : 0;
}

/** Whether it came after the last day of the due period now in force. */
export const isLate = (engagement: EngagementRecord, { due }: Course): boolean =>
  due !== null && daysOf(engagement).from > (periodOf(due)?.to ?? "9999");
