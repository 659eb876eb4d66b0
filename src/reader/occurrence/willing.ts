import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { EngagementKind } from "../../model/index.ts";
import { hasNounIn, holdsNoun, type Page, tagAt, sentenceOf } from "../page.ts";

/** Encounters that take two: one side that is ready for them has no word of the other. */
const ofTwo = new Set<EngagementKind>(["meeting", "negotiation", "call", "mediation", "summit"]);

const takesTwo = ({ gives }: EventRule) => gives !== null && ofTwo.has(gives);

/** "is ready to meet", "prêt à rencontrer": a verb right behind words for readiness. */
export const isWillingTo = (page: Page, { first }: TagSpan, rule: EventRule) =>
  takesTwo(rule) &&
  holdsNoun(page, "willing") &&
  [first - 3, first - 2, first - 1].some((i) => tagAt(page, i, "noun", "willing")?.last === first);

/** How many words "ready to resume without conditions the stalled" may have. */
const farthest = 7;

/** "ready for talks", "prepared to host a meeting": a noun behind a word for readiness. */
export function isWillingFor(page: Page, noun: TagSpan, rule: EventRule): boolean {
  if (!takesTwo(rule)) return false;
  const { first } = sentenceOf(page, noun.first);
  if (!hasNounIn(page, Math.max(first, noun.first - farthest), noun.first, "willing")) return false;
  for (let i = noun.first - 1; i >= Math.max(first, noun.first - farthest); i--) {
    if (tagAt(page, i, "noun", "willing")) return true;
    if (page.mentionAt[i]) return false;
  }
  return false;
}
