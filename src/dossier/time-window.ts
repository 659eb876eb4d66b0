import { addDays, type DayRange, daysBetween as countDaysBetween, periodOf as readPeriod } from "../model/index.ts";

/** Days before its publication in which an encounter without a date may lie. */
export const daysBack = 31;
const always: DayRange = { from: "0001-01-01", to: "9999-12-31" };

const periods = new Map<string, DayRange | null>();
/** As in the model, but remembered: the same few thousand dates are asked for again and again. */
export function periodOf(iso: string): DayRange | null {
  const known = periods.get(iso);
  if (known !== undefined) return known;
  if (periods.size > 50_000) periods.clear();
  const period = readPeriod(iso);
  periods.set(iso, period);
  return period;
}

const numbers = new Map<string, number>();
/** As in the model, but the number of each day is remembered. */
export const daysBetween = (a: string, b: string): number => numberOf(b) - numberOf(a);

function numberOf(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size > 50_000) numbers.clear();
  const number = countDaysBetween("1970-01-01", day);
  numbers.set(day, number);
  return number;
}

/** The days on which something told without, or with, a date can have taken place. */
export function windowOf(date: string | null, published: string | null): DayRange {
  const period = date === null ? null : periodOf(date);
  if (period) return period;
  return published === null ? always : before(published);
}

const windows = new Map<string, DayRange>();
/** Remembered, as periods are. */
function before(published: string): DayRange {
  const known = windows.get(published);
  if (known) return known;
  const window = { from: addDays(published, -daysBack), to: addDays(published, 1) };
  windows.set(published, window);
  return window;
}

export const isDay = (date: string | null): date is string => date?.length === 10;

/** Days between two ranges; 0 where they meet or overlap. */
export function gapBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.from > b.to ? daysBetween(b.to, a.from) : b.from > a.to ? daysBetween(a.to, b.from) : 0);
}

/** The range with `n` more days at both ends. */
export function widened(range: DayRange, n: number): DayRange {
  const from = range.from > always.from ? addDays(range.from, -n) : range.from;
  return { from, to: range.to < always.to ? addDays(range.to, n) : range.to };
}
