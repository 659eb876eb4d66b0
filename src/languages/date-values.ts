import {
  addDays,
  addMonths,
  type DayRange,
  daysBetween,
  daysInMonth,
  isoDay,
  isoMonth,
  monthsOf,
  periodOf,
  weekdayOf,
} from "../model/dates.ts";
import type { DateItem } from "./date-grammar.ts";

/** What is known where a date stands. */
export interface DateContext {
  /** Day of publication, or null. */
  readonly today: string | null;
  /** The last day named before, or null: what "the day before" goes by. */
  readonly last: string | null;
  /** The same, if it stands in the same sentence. */
  readonly near: string | null;
  /** The last date named before, day, month or year, or null: what "that same year" goes by. */
  readonly lastIso: string | null;
  /** Which way the sentence or a term points, or null where it does not say. */
  readonly points: "ahead" | "behind" | null;
  /** True when a term says so ("by", "since"), false when only a verb nearby does. */
  readonly firm: boolean;
}

/** A date worked out; all null when it cannot be. */
export interface DateValue {
  readonly iso: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly guessed: boolean;
}

const unknown: DateValue = { iso: null, from: null, to: null, guessed: true };

/** The words of a date by what they count for. */
class Items {
  readonly #items: readonly DateItem[];
  constructor(items: readonly DateItem[]) {
    this.#items = items.flatMap(plainItems);
  }
  numbers(kind: string): number[] {
    return this.#items.filter((item) => item.kind === kind).map(({ value }) => Number(value));
  }
  number(kind: string): number | undefined {
    return this.numbers(kind)[0];
  }
  /** -1 for "last", 0 for "this", 1 for "next". */
  shift(): number | undefined {
    return this.number("LAST") ?? this.number("NEXT") ?? this.number("THIS");
  }
  text(kind: string): string | undefined {
    const item = this.#items.find((one) => one.kind === kind);
    return item && String(item.value);
  }
}

/** Abbreviations count for the word; "mid-May" counts for "mid" and "May". */
function plainItems(item: DateItem): DateItem[] {
  if (item.kind === "ABBR") return [{ kind: "MONTH", value: item.value }];
  if (item.kind === "WDAY") return [{ kind: "WEEKDAY", value: item.value }];
  if (item.kind !== "EDGEMONTH" && item.kind !== "EDGEYEAR") return [item];
  const [edge = "", value = ""] = String(item.value).split(":");
  return [
    { kind: "EDGE", value: edge },
    { kind: item.kind.slice(4), value: Number(value) },
  ];
}

const ranged = (iso: string, range: DayRange, guessed: boolean): DateValue => ({ iso, ...range, guessed });

function plain(iso: string | null, guessed: boolean): DateValue {
  const range = iso === null ? null : periodOf(iso);
  return iso === null || range === null ? unknown : ranged(iso, range, guessed);
}

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
  later: (items, context) =>
    distant(items, { ...context, today: context.last ?? context.today }, (items.number("LATER") ?? 1) < 0 ? -1 : 1),
  vague: () => unknown,
};

/** Works out the date that a pattern of some kind and its words stand for. */
export function dateValue(kind: string, items: readonly DateItem[], context: DateContext): DateValue {
  const value = kinds[kind]?.(new Items(items), context) ?? unknown;
  return value.iso !== null && !/^(?:19|20|21)\d\d/u.test(value.iso) ? unknown : value;
}

/** Day first, as most of the world writes; month first where only that gives a date. */
function fromNumbers(a: number, b: number, year: number): DateValue {
  return plain(isoDay(year, b, a) ?? isoDay(year, a, b), false);
}

/** The year printed or told by "last year", or that of publication. */
function yearOf(items: Items, { today }: DateContext): { year: number | null; guessed: boolean; told: boolean } {
  const year = items.number("YEAR");
  if (year !== undefined) return { year, guessed: false, told: true };
  const now = today === null ? null : Number(today.slice(0, 4));
  const shift = items.shift() ?? 0;
  const told = items.text("YEARWORD") !== undefined;
  return { year: now === null ? null : now + shift, guessed: true, told };
}

function day(items: Items, context: DateContext): DateValue {
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

/** "le 12 courant", "the 5th of this month". */
function thisMonth(items: Items, { today }: DateContext): number | undefined {
  const said = items.text("MONTHWORD") ?? items.text("THIS");
  return said === undefined || today === null ? undefined : Number(today.slice(5, 7));
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

function days(items: Items, context: DateContext): DateValue {
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

/** A month without its year: the latest that has begun, unless the words point ahead. */
function nearMonth(month: number, items: Items, context: DateContext): string | null {
  const { year, told } = yearOf(items, context);
  if (year === null) return null;
  if (told) return isoMonth(year, month);
  const now = Number(context.today?.slice(5, 7));
  const thisYear = Number(context.today?.slice(0, 4));
  const shift = items.shift();
  if (shift === -1) return isoMonth(thisYear - Number(month >= now), month);
  if (shift === 1) return isoMonth(thisYear + Number(month <= now), month);
  if (shift === 0) return isoMonth(thisYear, month);
  if (context.points === "ahead") return isoMonth(thisYear + Number(month < now), month);
  return isoMonth(thisYear - Number(month > now), month);
}

function month(items: Items, context: DateContext): DateValue {
  const iso = nearMonth(items.number("MONTH") ?? 0, items, context);
  return edged(iso, items.text("EDGE"), items.number("YEAR") === undefined);
}

function months(items: Items, context: DateContext): DateValue {
  const [first = 0, last = 0] = items.numbers("MONTH");
  const end = nearMonth(last, items, context);
  if (end === null) return unknown;
  const iso = isoMonth(Number(end.slice(0, 4)) - Number(last < first), first);
  return ranged(iso, { from: `${iso}-01`, to: periodOf(end)?.to ?? end }, items.number("YEAR") === undefined);
}

function year(items: Items, context: DateContext): DateValue {
  const { year: found, guessed } = yearOf(items, context);
  return found === null ? unknown : edged(String(found), items.text("EDGE"), guessed);
}

/** "last summer" is the latest that is over, "next summer" the first to begin; a winter runs into the next year. */
function season(items: Items, context: DateContext): DateValue {
  const { year, guessed, told } = yearOf(items, context);
  const first = items.number("SEASON");
  if (year === null || first === undefined) return unknown;
  const months = (of: number) => monthsOf(of, first, first + 2);
  const { today } = context;
  const shift = items.shift();
  let of = year;
  if (!told && today !== null && shift !== undefined) {
    const now = Number(today.slice(0, 4));
    of =
      shift === -1
        ? now - Number(months(now).to >= today)
        : shift === 1
          ? now + Number(months(now).from <= today)
          : now;
    if (shift === -1 && months(of).to >= today) of--;
  }
  return ranged(String(of), months(of), guessed);
}

/** The beginning, middle or end of a month or year; the end of a year its last month. */
function edged(iso: string | null, edge: string | undefined, guessed: boolean): DateValue {
  if (iso === null) return unknown;
  if (edge === undefined) return plain(iso, guessed);
  if (iso.length === 7) {
    const length = daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5)));
    const [from, to] = edge === "start" ? ["01", "10"] : edge === "middle" ? ["11", "20"] : ["21", String(length)];
    return ranged(iso, { from: `${iso}-${from}`, to: `${iso}-${to}` }, guessed);
  }
  const [first, last] = edge === "start" ? [1, 4] : edge === "middle" ? [5, 8] : edge === "late" ? [9, 12] : [12, 12];
  return ranged(iso, monthsOf(Number(iso), first, last), guessed);
}

/** The day of the week meant: the latest not after publication, unless the words point ahead. */
function weekdayNear(weekday: number, shift: number | undefined, { today, points }: DateContext): string | null {
  if (today === null) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (shift === -1) return addDays(today, -(back || 7));
  if (shift === 1) return addDays(today, 7 - back);
  // "will meet on Friday", told on a Friday, is of that day: a week later it would be "next Friday"
  if (points === "ahead" && back > 0) return addDays(today, 7 - back);
  return addDays(today, -back);
}

function weekday(items: Items, context: DateContext): DateValue {
  const weekday = items.number("WEEKDAY") ?? 1;
  const week = items.text("PERIOD") === "week" ? items.shift() : undefined;
  if (week === undefined || context.today === null) return plain(weekdayNear(weekday, items.shift(), context), true);
  const monday = addDays(context.today, 1 - weekdayOf(context.today) + 7 * week);
  return plain(addDays(monday, weekday - 1), true);
}

/** "this week", "last month": a week is told by its month, and exactly by its days. */
function unit(items: Items, { today, points }: DateContext): DateValue {
  if (today === null) return unknown;
  const shift = items.shift() ?? 0;
  const edge = items.text("EDGE");
  if (items.text("WEEKEND") !== undefined) {
    const saturday = addDays(today, 6 - weekdayOf(today) + 7 * shift);
    const gone = saturday > today && (points === "behind" || (points === null && items.shift() === undefined));
    const from = gone ? addDays(saturday, -7) : saturday;
    return ranged(from, { from, to: addDays(from, 1) }, true);
  }
  if (items.text("PERIOD") === "week") {
    const from = addDays(today, 1 - weekdayOf(today) + 7 * shift);
    const to = addDays(from, 6);
    if (edge === "end") return plain(to, true);
    return ranged(from.slice(0, 7), { from, to }, true);
  }
  if (items.text("PERIOD") === "quarter") {
    const first = addMonths(today, 3 * shift);
    return plain(`${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`, true);
  }
  return edged(isoMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + shift), edge, true);
}

const count = (items: Items) => items.number("NUMBER") ?? items.number("DAY") ?? 1;

/** "two years ago", "dans trois semaines": as precise as the unit. */
function distant(items: Items, { today }: DateContext, sign: 1 | -1): DateValue {
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
function within(items: Items, context: DateContext): DateValue {
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
