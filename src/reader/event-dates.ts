import type { DateMention, TagSpan } from "../languages/index.ts";
import { sentenceOf } from "./clauses.ts";
import type { Occurrence } from "./occurrence.ts";
import { type Page, within } from "./page.ts";

/** When an event is told to happen. */
export interface EventDate {
  /** ISO date, month or year, or null when the sentence gives none. */
  readonly iso: string | null;
  /** Wholly before, or wholly after, the day of publication. */
  readonly past: boolean;
  readonly ahead: boolean;
}

const undated: EventDate = { iso: null, past: false, ahead: false };

/** What lies ahead has no past date, and what took place none to come. */
function isOutOfPlace(date: DateMention, told: Occurrence, published: string | null): boolean {
  if (published === null || date.from === null || date.to === null) return false;
  if (told.status === "planned") return date.to < published;
  return told.verb?.time === "past" && date.from > published;
}

/** The date that belongs to the event at `span`: the nearest of its sentence, one after the trigger rather than before. */
export function dateOf(page: Page, span: TagSpan, told: Occurrence, isLasting = false): EventDate {
  const { verb } = told;
  const { first, last } = sentenceOf(page, span.first);
  const anchor = verb && verb.last > span.last ? verb.last : span.last;
  let best: DateMention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const date of within(page.dates, first, last)) {
    if (date.role !== "on" && !(isLasting && date.role === "since") && told.status !== "planned") continue;
    if (date.role === "since" && !isLasting) continue;
    if (isOutOfPlace(date, told, page.article.published ?? null)) continue;
    const gap = date.first >= anchor ? date.first - anchor : (span.first - date.last) * 1.2 + 2;
    const cost = Math.abs(gap) + (date.iso === null ? 12 : 0);
    if (cost < distance) {
      distance = cost;
      best = date;
    }
  }
  if (!best || distance > 40) return undated;
  const published = page.article.published ?? null;
  if (best.iso === null || published === null || best.from === null || best.to === null)
    return { ...undated, iso: best.iso };
  return { iso: best.iso, past: best.to < published, ahead: best.from > published };
}
