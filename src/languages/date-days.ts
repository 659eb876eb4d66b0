import { addDays, daysBetween, isoDay, weekdayOf } from "../model/dates.ts";
import {
  type DateContext,
  type DateValue,
  type Items,
  plain,
  ranged,
  thisMonth,
  unknown,
  yearOf,
} from "./date-items.ts";

/** "15 October", "Monday 7th", "le 24 courant". */
export function day(items: Items, context: DateContext): DateValue {
  const date = items.number("DAY") ?? items.number("DAYNAME") ?? 0;
  const { year, told } = yearOf(items, context);
  const month = items.number("MONTH") ?? thisMonth(items, context);
  if (month === undefined) {
    const near = nearDay(date, items.number("WEEKDAY"), context);
    return near === null ? weekday(items, context) : plain(near, true);
  }
  if (told) return plain(year === null ? null : isoDay(year, month, date), items.number("YEAR") === undefined);
  return plain(dayOfYear(month, date, items, context, items.number("WEEKDAY")), true);
}

/** "Monday 7th": the nearest day that is both. */
function nearDay(date: number, weekday: number | undefined, { today }: DateContext): string | null {
  if (today === null) return null;
  for (let i = 0; i <= 45; i++)
    for (const one of [addDays(today, -i), addDays(today, i)])
      if (Number(one.slice(8)) === date && (weekday === undefined || weekdayOf(one) === weekday)) return one;
  return null;
}

/** A day without its year: that on the weekday printed, else the nearest, unless told to be the last or the next. */
function dayOfYear(month: number, date: number, items: Items, context: DateContext, weekday?: number): string | null {
  const now = context.today ?? context.last;
  if (now === null) return null;
  const around = Number(now.slice(0, 4));
  const days = [-1, 0, 1].map((n) => isoDay(around + n, month, date)).filter((one) => one !== null);
  const matching = days.filter((one) => weekday === undefined || weekdayOf(one) === weekday);
  const choice = (matching.length > 0 ? matching : days).map((one) => ({ one, gap: daysBetween(now, one) }));
  const shift = items.shift();
  const allowed = choice.filter(({ gap }) => {
    if (shift === -1) return gap <= 0;
    if (shift === 1) return gap >= 0;
    // a day just gone by may still be told in the future tense
    const slack = context.firm ? 1 : 120;
    if (context.points === "ahead") return gap > -slack;
    return context.points !== "behind" || gap < slack;
  });
  const ranked = (allowed.length > 0 ? allowed : choice).sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap));
  return ranked[0]?.one ?? null;
}

/** "du 12 au 14 juillet", "May 3, 5 and 7". */
export function days(items: Items, context: DateContext): DateValue {
  const printed = items.text("DAYS")?.split("-").map(Number) ?? items.numbers("DAY");
  const current = thisMonth(items, context);
  const named = items.numbers("MONTH");
  const listed = named.length === 0 && current !== undefined ? [current] : named;
  const firstMonth = listed[0];
  const lastMonth = listed.at(-1);
  const first = printed[0];
  const last = printed.at(-1);
  if (firstMonth === undefined || lastMonth === undefined || first === undefined || last === undefined) return unknown;
  const { year, told } = yearOf(items, context);
  const to = told ? year && isoDay(year, lastMonth, last) : dayOfYear(lastMonth, last, items, context);
  if (!to) return unknown;
  const from = isoDay(Number(to.slice(0, 4)) - Number(lastMonth < firstMonth), firstMonth, first);
  if (from === null || from > to) return unknown;
  return ranged(from, { from, to }, items.number("YEAR") === undefined);
}

/** The day of the week meant: the latest not after publication, unless the words point ahead. */
export function weekdayNear(weekday: number, shift: number | undefined, { today, points }: DateContext): string | null {
  if (today === null) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (shift === -1) return addDays(today, -(back || 7));
  if (shift === 1) return addDays(today, 7 - back);
  // "will meet on Friday", told on a Friday, is of that day: a week later it would be "next Friday"
  if (points === "ahead" && back > 0) return addDays(today, 7 - back);
  return addDays(today, -back);
}

/** "Monday", "vendredi de la semaine prochaine". */
export function weekday(items: Items, context: DateContext): DateValue {
  const weekday = items.number("WEEKDAY") ?? 1;
  const week = items.text("PERIOD") === "week" ? items.shift() : undefined;
  if (week === undefined || context.today === null) return plain(weekdayNear(weekday, items.shift(), context), true);
  const monday = addDays(context.today, 1 - weekdayOf(context.today) + 7 * week);
  return plain(addDays(monday, weekday - 1), true);
}
