import { addDays, addMonths, isoMonth } from "../model/dates.ts";
import { type DateContext, type DateValue, type Items, plain, ranged, unknown } from "./date-items.ts";

const count = (items: Items) => items.number("NUMBER") ?? items.number("DAY") ?? 1;

/** "two years ago", "dans trois semaines": as precise as the unit. */
export function distant(items: Items, { today }: DateContext, sign: 1 | -1): DateValue {
  if (today === null) return unknown;
  const n = sign * count(items);
  const unit = items.text("UNIT");
  if (unit === "day") return Math.abs(n) > 400 ? unknown : plain(addDays(today, n), true);
  if (unit === "week") {
    const from = addDays(today, 7 * n - 3);
    return ranged(addDays(today, 7 * n).slice(0, 7), { from, to: addDays(from, 6) }, true);
  }
  if (unit === "month") return plain(isoMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + n), true);
  const year = Number(today.slice(0, 4)) + n * (unit === "decade" ? 10 : 1);
  return year < 1900 || year > 2100 ? unknown : plain(String(year), true);
}

/** "within two months": the day, month or year in which the time is up. */
export function within(items: Items, context: DateContext): DateValue {
  // counted from the day of the promise, where the sentence gives it
  const today = context.near ?? context.today;
  if (today === null) return unknown;
  const n = count(items);
  if (n > 400) return unknown;
  const unit = items.text("UNIT");
  if (unit === "hour") return { ...plain(addDays(today, Math.ceil(n / 24)), true), from: today };
  if (unit === "day" || unit === "week") {
    const to = addDays(today, unit === "day" ? n : 7 * n);
    return ranged(to, { from: today, to }, true);
  }
  if (unit === "month") {
    const to = addMonths(today, n);
    return ranged(to.slice(0, 7), { from: today, to }, true);
  }
  const to = addMonths(today, Math.min(n, 80) * (unit === "decade" ? 120 : 12));
  return to > "2100" ? unknown : ranged(to.slice(0, 4), { from: today, to }, true);
}
