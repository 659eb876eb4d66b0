import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { Cast } from "../casts/index.ts";
import { hasNounIn, isGrammar, type Page, tagAt } from "../page.ts";
import type { Candidate } from "./candidate.ts";

/** "In the front row sat the mayor": who attends something is told of two sides only where it is a gathering of theirs. */
export const isOfGathering = (found: readonly Candidate[]) =>
  found.some(({ rule: { gives, cast } }) => cast !== "attendance" && bodies.has(gives));

const bodies = new Set<EventRule["gives"]>([
  "commission_session",
  "consultations",
  "summit",
  "conference",
  "negotiation",
]);

const promisedBodies = new Set<EventRule["promises"]>(["working_group", "joint_commission", "summit", "conference"]);

/** "La commission se réunira": that a body meets is its sitting, told by the body's own rule, and no meeting besides. */
export function isSittingAgain(page: Page, found: readonly Candidate[], index: number): boolean {
  const { rule, sentence, trigger, cast } = found[index] as Candidate;
  if (rule.gives === "call") return rule.as === "noun" && isMeansOfSitting(found, index);
  if (rule.gives !== "meeting" && !(rule.gives === null && rule.promises === "meeting" && rule.as === "verb"))
    return false;
  if (rule.as === "noun") return isSittingOfBody(found, index);
  const next = found[index + 1];
  if (next?.sentence === sentence && isMetFor(page, trigger, next) && isSameParties(next.cast, cast)) return true;
  // "se sont réunis à Lomé pour leur sommet": how they sat is told next
  if (
    next?.rule.gives === "summit" &&
    next.sentence === sentence &&
    next.trigger.first - trigger.last <= 12 &&
    next.cast.parties.some((party) => party.startsWith("org:") && cast.parties.includes(party))
  )
    return true;
  for (let i = index - 1; i >= 0 && found[i]?.sentence === sentence; i--) {
    const other = found[i] as Candidate;
    if (trigger.first - other.trigger.last > 12) return false;
    // "The delegation, headed by X, met Y": who heads it is told, and no body that sits
    if (other.rule.cast === "attendance") continue;
    const isBody = bodies.has(other.rule.gives) || promisedBodies.has(other.rule.promises);
    if (isBody && isSameParties(other.cast, cast)) return !meetsAnother(cast, other.cast);
  }
  return false;
}

/** "chaired the joint commission with the minister and met the president": whoever else is met is a meeting of its own. */
const meetsAnother = (cast: Cast, sitting: Cast) =>
  cast.people.some(
    (person) => !sitting.people.includes(person) && sitting.people.some((other) => other.of === person.of),
  );

/** "consultations held by videoconference": a call by which those of a body met is how they met. */
function isMeansOfSitting(found: readonly Candidate[], index: number): boolean {
  const { sentence, trigger, cast } = found[index] as Candidate;
  const body = found[index - 1];
  return (
    body?.sentence === sentence &&
    bodies.has(body.rule.gives) &&
    trigger.first - body.trigger.last <= longestPurpose &&
    isSameParties(body.cast, cast)
  );
}

const isSameParties = (a: Cast, b: Cast) => a.parties.join() === b.parties.join();

/** How many words "for the third round of their annual" may have. */
const longestPurpose = 9;

/** "officials met in Rome for the third round of political consultations", "met under their strategic dialogue": what they met for is what they held. */
function isMetFor(page: Page, verb: TagSpan, { rule, trigger }: Candidate): boolean {
  if (!bodies.has(rule.gives) || rule.as !== "noun") return false;
  return purposeBefore(page, trigger.first, Math.max(verb.last, trigger.first - longestPurpose)) !== undefined;
}

/**
 * Where "for" or "within" stands before what somebody met for: "met | for | the third round of consultations".
 * @param at the token of what they met for
 * @param from how far back to look; neither a verb nor anybody named may stand between
 */
export function purposeBefore(page: Page, at: number, from: number): number | undefined {
  for (let i = at - 1; i >= from; i--) {
    if (isGrammar(page, i, "for") || tagAt(page, i, "noun", "sittingat")) return i;
    if (page.mentionAt[i] || tagAt(page, i, "verb")) return undefined;
  }
  return undefined;
}

/** "a joint commission, whose first meeting will be held in May": the sitting to come is the body's own promise. */
function isSittingOfBody(found: readonly Candidate[], index: number): boolean {
  const { status, sentence, trigger, cast } = found[index] as Candidate;
  if (status !== "planned") return false;
  for (let i = index - 1; i >= 0 && found[i]?.sentence === sentence; i--) {
    const other = found[i] as Candidate;
    if (trigger.first - other.trigger.last > 6) return false;
    if (other.rule.promises === "joint_commission" && isSameParties(other.cast, cast)) return true;
  }
  return false;
}

export const gatheredBodies = ["commission", "consultations", "summit", "bodyhead", "workinggroup"];

/** "la réunion de la commission mixte": the body's own rule reads it. */
export function isSittingOf(page: Page, span: TagSpan, bodies: readonly string[]): boolean {
  if (!isGrammar(page, span.last, "of")) return false;
  for (let i = span.last + 1; i <= span.last + 3; i++)
    for (const body of bodies) if (tagAt(page, i, "noun", body)) return true;
  return false;
}

/** How many words "first round of maritime boundary" may have. */
const longestRound = 7;

/** "the first round of boundary talks": the round is what was held. */
export function isOfRound(page: Page, span: TagSpan): boolean {
  if (!hasNounIn(page, span.first - longestRound, span.first, "roundof")) return false;
  for (let i = span.first - 1; i >= span.first - longestRound; i--) {
    if (tagAt(page, i, "noun", "roundof")) return true;
    if (page.mentionAt[i] || isGrammar(page, i, "with")) return false;
  }
  return false;
}

/** "the virtual meetings of the G20": those of a body are no call between two. */
export const isOfBody = (page: Page, span: TagSpan) =>
  isGrammar(page, span.last, "of") &&
  [1, 2].some((step) => tagAt(page, span.last + step, "organisation") !== undefined);
