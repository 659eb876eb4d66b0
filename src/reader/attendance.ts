import type { EventRule } from "../languages/index.ts";
import type { Page } from "./page.ts";

const attendance = new WeakMap<readonly EventRule[], ReadonlySet<string>>();

/** Whether a verb tells who attends or chairs, as the rules of attendance have it. */
export function isAttendanceVerb({ language: { events } }: Page, lemma: string | undefined): boolean {
  let lemmas = attendance.get(events);
  if (!lemmas) {
    lemmas = new Set(events.filter(({ cast }) => cast === "attendance").flatMap(({ on }) => on));
    attendance.set(events, lemmas);
  }
  return lemma !== undefined && lemmas.has(lemma);
}
