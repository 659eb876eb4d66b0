/** Arithmetic on ISO dates ("2025-10-15"), by the calendar alone: no clock is read and no time zone is reckoned. */

/** A stretch of days, both ends within it, as ISO dates. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const pad = (n: number) => (n < 10 ? `0${n}` : String(n));
const dayLength = 86_400_000;

/** The ISO date of a day, or null when the calendar has no such day (30 February). Months count from 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** "2025-03": months count from 1, and run over into other years (0 is the December before). */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${Math.floor(months / 12)}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const utc = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** The day `n` days after `day`, or before it if `n` is negative. */
export function addDays(day: string, n: number): string {
  // most days asked for are of the same month
  const date = Number(day.slice(8, 10)) + n;
  if (day.length === 10 && date >= 1 && date <= 28) return `${day.slice(0, 8)}${pad(date)}`;
  return new Date(utc(day) + n * dayLength).toISOString().slice(0, 10);
}

/** The same day `n` months later, or the last of that month when it is shorter. */
export function addMonths(day: string, n: number): string {
  const month = isoMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + n);
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${pad(Math.min(Number(day.slice(8, 10)), last))}`;
}

/** Days from `a` to `b`; negative when `b` comes first. */
export function daysBetween(a: string, b: string): number {
  return Math.round((utc(b) - utc(a)) / dayLength);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** First and last day of an ISO date, month ("2025-10"), quarter ("2025-Q1") or year, or null for anything else. */
export function periodOf(iso: string): DayRange | null {
  const [, y, rest] = /^(\d{4})(?:-(Q[1-4]|\d{2}(?:-\d{2})?))?$/u.exec(iso) ?? [];
  if (y === undefined) return null;
  const year = Number(y);
  if (rest === undefined) return { from: `${y}-01-01`, to: `${y}-12-31` };
  if (rest[0] === "Q") return monthsOf(year, Number(rest[1]) * 3 - 2, Number(rest[1]) * 3);
  const month = Number(rest.slice(0, 2));
  if (rest.length === 2) return month >= 1 && month <= 12 ? monthsOf(year, month, month) : null;
  return isoDay(year, month, Number(rest.slice(3))) === iso ? { from: iso, to: iso } : null;
}

/** Months `first` to `last` of a year, from the first day to the last. Months may run over into other years. */
export function monthsOf(year: number, first: number, last: number): DayRange {
  const end = isoMonth(year, last);
  const length = daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
  return { from: `${isoMonth(year, first)}-01`, to: `${end}-${length}` };
}

/** Orders dates and periods by their first day, then the more precise first: negative when `a` comes first. */
export const compareDates = (a: string, b: string): number => comparePeriods(periodOf(a), periodOf(b));

/** The same of what `periodOf` gives. */
export function comparePeriods(left: DayRange | null, right: DayRange | null): number {
  if (!left || !right) return Number(!left) - Number(!right);
  if (left.from !== right.from) return left.from < right.from ? -1 : 1;
  return left.to === right.to ? 0 : left.to < right.to ? -1 : 1;
}

/** Whether a day (or shorter period) lies wholly within a date, month, quarter or year. */
export function isWithin(day: string, period: string): boolean {
  const inner = periodOf(day);
  const outer = periodOf(period);
  return inner !== null && outer !== null && inner.from >= outer.from && inner.to <= outer.to;
}
