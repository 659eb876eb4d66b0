import type { Clause, Meaning } from "./meaning.ts";
import { inContext } from "./meaning.ts";
import type { Range } from "./participants.ts";
import type { Trigger } from "./triggers.ts";

/** A trigger with what it tells of; taken: a verb or noun governs it. */
export interface Linked {
  readonly trigger: Trigger;
  readonly meaning: Meaning;
  readonly isTaken: boolean;
}

/** How well an event links a source to a target: the higher the better. */
export function score(clause: Clause, link: Linked, source: Range | undefined, target: Range | undefined): number {
  const { trigger, meaning, isTaken } = link;
  let points = formPoints(trigger) - (isTaken ? 5 : 0) - (meaning.weak ? 3 : 0);
  if (inContext(meaning, trigger).doubtful) points -= 2;
  points += sourcePoints(clause, trigger, source);
  return points + targetPoints(clause, trigger, meaning, source, target);
}

function formPoints({ phrase }: Trigger): number {
  if (!phrase) return 4;
  if (phrase.form === "finite") return 10;
  return phrase.form === "infinitive" ? 5 : 7;
}

const isWithin = (trigger: Trigger, range: Range) => trigger.first >= range.first && trigger.first < range.last;

/** Verbs with a subject of their own between two tokens: each is a reason to doubt that the two belong together. */
function verbsBetween({ triggers }: Clause, from: number, to: number): number {
  let count = 0;
  for (const { first, phrase } of triggers) if (phrase?.form === "finite" && first >= from && first < to) count++;
  return count;
}

function sourcePoints(clause: Clause, trigger: Trigger, source: Range | undefined): number {
  if (!source) return 0;
  if (isWithin(trigger, source)) return trigger.phrase ? -4 : 0;
  const isPassive = trigger.phrase?.passive ?? false;
  if (source.last <= trigger.first) {
    const far = 1.5 * verbsBetween(clause, source.last, trigger.first) + 0.05 * (trigger.first - source.last);
    return (isPassive ? -1 : 4) - far;
  }
  const far = 0.08 * (source.first - trigger.last);
  return isPassive ? 4 - far : trigger.phrase ? -4 - far : 1 - far;
}

function targetPoints(
  clause: Clause,
  trigger: Trigger,
  meaning: Meaning,
  source: Range | undefined,
  target: Range | undefined,
): number {
  if (!target) return 0;
  if (isWithin(trigger, target)) return trigger.phrase ? -4 : -3;
  if (target.first >= trigger.last) {
    const from = Math.max(trigger.last, meaning.last);
    return 3 - 0.08 * Math.max(0, target.first - from) - 0.7 * verbsBetween(clause, from, target.first);
  }
  if (trigger.phrase?.passive) return 3;
  // "A and B agreed to": both are its subject
  return source && target.first - source.last <= 2 && target.first >= source.last ? 2 : -2;
}
