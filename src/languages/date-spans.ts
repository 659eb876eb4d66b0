import { addDays, addMonths, daysInMonth, isoMonth, monthsOf, periodOf, weekdayOf } from "../model/dates.ts";
import { type DateContext, type DateValue, type Items, plain, ranged, unknown, yearOf } from "./date-items.ts";

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

/** "in May", "fin juillet 2025". */
export function month(items: Items, context: DateContext): DateValue {
  const iso = nearMonth(items.number("MONTH") ?? 0, items, context);
  return edged(iso, items.text("EDGE"), items.number("YEAR") === undefined);
}

/** "de mars à mai 2024". */
export function months(items: Items, context: DateContext): DateValue {
  const [first = 0, last = 0] = items.numbers("MONTH");
  const end = nearMonth(last, items, context);
  if (end === null) return unknown;
  const iso = isoMonth(Number(end.slice(0, 4)) - Number(last < first), first);
  return ranged(iso, { from: `${iso}-01`, to: periodOf(end)?.to ?? end }, items.number("YEAR") === undefined);
}

/** "in 2026", "l'an prochain", "early 2026". */
export function year(items: Items, context: DateContext): DateValue {
  const { year: found, guessed } = yearOf(items, context);
  return found === null ? unknown : edged(String(found), items.text("EDGE"), guessed);
}

/** "last summer" is the latest that is over, "next summer" the first to begin; a winter runs into the next year. */
export function season(items: Items, context: DateContext): DateValue {
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
export function edged(iso: string | null, edge: string | undefined, guessed: boolean): DateValue {
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

/** "this week", "last month": a week is told by its month, and exactly by its days. */
export function unit(items: Items, { today, points }: DateContext): DateValue {
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
