import type { EventRule } from "../languages/index.ts";
import type { Page } from "./page.ts";
import { oncePerKey } from "./remembered.ts";

const attendanceVerbs = oncePerKey(
  (events: readonly EventRule[]) => new Set(events.filter(({ cast }) => cast === "attendance").flatMap(({ on }) => on)),
);

/** Whether a verb tells who attends or chairs, as the rules of attendance have it. */
export const isAttendanceVerb = ({ language: { events } }: Page, lemma: string | undefined): boolean =>
  lemma !== undefined && attendanceVerbs(events).has(lemma);
