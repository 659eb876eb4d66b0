import type { EventRule, TagSpan } from "../../languages/index.ts";
import { type Page, tagAt } from "../page.ts";

/** Acts that are done by saying so: who announces a rupture has broken off. */
const byWord = new Set<EventRule["gives"]>([
  "relations_broken",
  "relations_restored",
  "recall",
  "expulsion",
  "recognition",
  "sanction",
]);

/** "announced the closure of its embassy": to say so is to do it, unlike an opening. */
export const isClosing = (page: Page, { gives }: EventRule, { first }: TagSpan): boolean =>
  gives === "embassy" && tagAt(page, first, "noun", "closure") !== undefined;

export const isDoneByWord = (rule: EventRule) => byWord.has(rule.gives);

const hostile = new Set<EventRule["gives"]>(["recall", "expulsion", "relations_broken", "sanction", "summons"]);

/** To announce a rupture, a recall or a sanction is to do it. */
export const isHostile = (rule: EventRule) => hostile.has(rule.gives);
