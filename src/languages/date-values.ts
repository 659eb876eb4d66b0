import { addDays, isoDay, isoMonth, monthsOf, weekdayOf } from "../model/dates.ts";
import type { DateItem } from "./token.ts";
import { day, days, weekday, weekdayNear } from "./date-days.ts";
import { distant, within } from "./date-distances.ts";
import { type DateContext, type DateValue, Items, plain, ranged, unknown, yearOf } from "./date-items.ts";
import { edged, month, months, season, unit, year } from "./date-spans.ts";

export type { DateContext, DateValue } from "./date-items.ts";

/** Ways to work out a date, by the kind of its pattern. */
const kinds: Record<string, (items: Items, context: DateContext) => DateValue> = {
  iso: (items) => plain(items.text("ISO") ?? null, false),
  numeric: (items) => {
    const [a = 0, b = 0, year = 0] = (items.text("NUMERIC") ?? "").split(/[-.]/u).map(Number);
    return fromNumbers(a, b, year);
  },
  slashed: (items) => {
    const [a = 0, b = 0] = items.numbers("DAY");
    return fromNumbers(a, b, items.number("YEAR") ?? 0);
  },
  day,
  days,
  month,
  months,
  year,
  years: (items) => {
    const [a, b] = items.text("YEARS")?.split("-").map(Number) ?? items.numbers("YEAR");
    if (a === undefined || b === undefined || b < a) return unknown;
    return ranged(String(a), { from: `${a}-01-01`, to: `${b}-12-31` }, false);
  },
  season,
  quarter: (items, context) => {
    const { year, guessed } = yearOf(items, context);
    const quarter = items.number("QUARTER") ?? items.number("ORDINAL") ?? 0;
    return year === null || quarter < 1 || quarter > 4 ? unknown : plain(`${year}-Q${quarter}`, guessed);
  },
  half: (items, context) => {
    const { year, guessed } = yearOf(items, context);
    const half = items.number("HALF") ?? items.number("ORDINAL") ?? 0;
    if (year === null || half < 1 || half > 2) return unknown;
    return ranged(String(year), monthsOf(year, half * 6 - 5, half * 6), guessed);
  },
  weekday,
  weekdays: (items, context) => {
    const [first = 1, second = 1] = items.numbers("WEEKDAY");
    const from = weekdayNear(first, items.shift(), context);
    if (from === null) return unknown;
    return ranged(from, { from, to: addDays(from, (second - first + 7) % 7) }, true);
  },
  relative: (items, { today }) =>
    today === null ? unknown : plain(addDays(today, items.number("RELATIVE") ?? 0), true),
  anchored: (items, { today, last }) => {
    const offset = items.number("ANCHORED") ?? items.number("BEFORE") ?? items.number("FOLLOW") ?? 0;
    // with no day named before, "la veille" is told from the day of publication
    if (last !== null) return plain(addDays(last, offset), true);
    return today === null ? unknown : plain(addDays(today, offset), true);
  },
  unit,
  yearend: (items, context) => {
    const { year, guessed } = yearOf(items, context);
    return year === null ? unknown : plain(String(year), guessed);
  },
  yearclose: (items, context) => {
    const { year, guessed } = yearOf(items, context);
    return year === null ? unknown : edged(String(year), "end", guessed);
  },
  lastnight: (_, { today }) => (today === null ? unknown : plain(addDays(today, -1), true)),
  beforeyesterday: (_, { today }) => (today === null ? unknown : plain(addDays(today, -2), true)),
  aftertomorrow: (_, { today }) => (today === null ? unknown : plain(addDays(today, 2), true)),
  // "in two weeks" of what lies ahead, but not "the first visit in ten years"
  maybe: (items, context) => (context.points === "ahead" ? distant(items, context, 1) : unknown),
  ago: (items, context) => distant(items, context, -1),
  ahead: (items, context) => distant(items, context, 1),
  within,
  // "le lundi suivant", "the previous Friday"
  nextweekday: (items, { today, last }) => {
    const base = last ?? today;
    if (base === null) return unknown;
    const shift = items.number("FOLLOW") ?? 0;
    const gap = ((items.number("WEEKDAY") ?? 1) - weekdayOf(base) + 7) % 7;
    return plain(addDays(base, shift > 0 ? gap || 7 : gap === 0 && shift === 0 ? 0 : gap - 7), true);
  },
  sameyear: (items, { today, lastIso }) => {
    const base = lastIso ?? today;
    if (base === null) return unknown;
    return plain(String(Number(base.slice(0, 4)) + (items.number("FOLLOW") ?? 0)), true);
  },
  samemonth: (items, { today, lastIso }) => {
    const base = lastIso !== null && /^\d{4}-\d\d/u.test(lastIso) ? lastIso : today;
    if (base === null) return unknown;
    return plain(isoMonth(Number(base.slice(0, 4)), Number(base.slice(5, 7)) + (items.number("FOLLOW") ?? 0)), true);
  },
  // "two days later": after the day last named
  later: (items, context) => {
    const way = (items.number("LATER") ?? 1) < 0 ? -1 : 1;
    const { last, lastIso, today } = context;
    // "in January 2023 … a week later": of a month only the month can be told
    if (lastIso?.length === 7) {
      const { iso } = distant(items, { ...context, today: `${lastIso}-15` }, way);
      return plain(iso?.slice(0, 7) ?? null, true);
    }
    return distant(items, { ...context, today: last ?? today }, way);
  },
  // "two days after the talks, …": before the day of what the sentence tells
  lag: (items, context) => distant(items, { ...context, today: context.near ?? newsDay(context) }, -1),
  vague: () => unknown,
};

/** Works out the date that a pattern of some kind and its words stand for. */
export function dateValue(kind: string, items: readonly DateItem[], context: DateContext): DateValue {
  const value = kinds[kind]?.(new Items(items), context) ?? unknown;
  return value.iso !== null && !/^(?:19|20|21)\d\d/u.test(value.iso) ? unknown : value;
}

/** Days before publication within which a day named last is that of the news. */
const newsDays = 12;

function newsDay({ today, last }: DateContext): string | null {
  return today !== null && last !== null && last <= today && last >= addDays(today, -newsDays) ? last : today;
}

/** Day first, as most of the world writes; month first where only that gives a date. */
function fromNumbers(a: number, b: number, year: number): DateValue {
  return plain(isoDay(year, b, a) ?? isoDay(year, a, b), false);
}
