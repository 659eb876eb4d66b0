import { type DayRange, periodOf } from "../model/dates.ts";
import type { DateItem } from "./token.ts";

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

/** A date that nothing is known of. */
export const unknown: DateValue = { iso: null, from: null, to: null, guessed: true };

/** The words of a date by what they count for. */
export class Items {
  readonly #items: readonly DateItem[];
  constructor(items: readonly DateItem[]) {
    this.#items = items.flatMap(plainItems);
  }
  numbers(kind: string): number[] {
    return this.#items.filter((item) => item.kind === kind).map(({ value }) => Number(value));
  }
  number(kind: string): number | undefined {
    const item = this.#first(kind);
    return item && Number(item.value);
  }
  /** -1 for "last", 0 for "this", 1 for "next". */
  shift(): number | undefined {
    return this.number("LAST") ?? this.number("NEXT") ?? this.number("THIS");
  }
  text(kind: string): string | undefined {
    const item = this.#first(kind);
    return item && String(item.value);
  }
  #first(kind: string): DateItem | undefined {
    for (const item of this.#items) if (item.kind === kind) return item;
    return undefined;
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

/** A date with the days that it covers. */
export const ranged = (iso: string, range: DayRange, guessed: boolean): DateValue => ({ iso, ...range, guessed });

/** A date that covers just what its ISO form says. */
export function plain(iso: string | null, guessed: boolean): DateValue {
  const range = iso === null ? null : periodOf(iso);
  return iso === null || range === null ? unknown : ranged(iso, range, guessed);
}

/** The year printed or told by "last year", or that of publication. */
export function yearOf(items: Items, { today }: DateContext): { year: number | null; guessed: boolean; told: boolean } {
  const year = items.number("YEAR");
  if (year !== undefined) return { year, guessed: false, told: true };
  const now = today === null ? null : Number(today.slice(0, 4));
  const shift = items.shift() ?? 0;
  const told = items.text("YEARWORD") !== undefined;
  return { year: now === null ? null : now + shift, guessed: true, told };
}

/** "le 12 courant", "the 5th of this month". */
export function thisMonth(items: Items, { today }: DateContext): number | undefined {
  const said = items.text("MONTHWORD") ?? items.text("THIS");
  return said === undefined || today === null ? undefined : Number(today.slice(5, 7));
}
