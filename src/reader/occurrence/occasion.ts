import type { TagSpan } from "../../languages/index.ts";
import { hasNounIn, type Page, tagAt, sentenceOf } from "../page.ts";
import { supportClassesOf } from "../support.ts";
import { verbPhrase } from "../verb-phrase.ts";
import { nearestVerb } from "./carrier.ts";
import type { Occurrence } from "./occurrence.ts";

/** "à l'issue d'un entretien", "during the talks": told as already held, or as ahead when the sentence is. */
export function isOccasion(page: Page, noun: TagSpan, reach = 5): boolean {
  // a spell before the noun may lengthen the reach once
  if (!hasNounIn(page, noun.first - 2 * reach, noun.first, "afterward")) return false;
  let from = noun.first;
  for (let i = noun.first - 1; i >= Math.max(0, from - reach); i--) {
    // "at the end of two | days of talks"
    const spell = from === noun.first ? tagAt(page, i, "noun", "spell") : undefined;
    if (spell) from = spell.first;
    if (tagAt(page, i, "noun", "afterward")) return true;
    if (page.mentionAt[i] || (tagAt(page, i, "verb") && !tagAt(page, i, "noun"))) return false;
  }
  return false;
}

/** "work will start in April, they announced after a meeting": the occasion on which somebody spoke is over. */
function followsSaying(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  const verb = nearestVerb(page, noun.first - 1, Math.max(first, noun.first - 16), -1);
  if (!verb || !supportClassesOf(page.language.support, verb.tag.value).includes("say")) return false;
  const { time, form } = verbPhrase(page.text, verb);
  return time === "past" && form === "finite";
}

export function asOccasion(page: Page, noun: TagSpan, carrier: TagSpan | undefined): Occurrence {
  if (followsSaying(page, noun)) return { status: "held", verb: null, weight: 0.8, done: true };
  const phrase = carrier ? verbPhrase(page.text, carrier) : null;
  const told = carrier && carrier.first >= noun.last ? phrase : null;
  return { status: phrase?.time === "future" ? "planned" : "held", verb: told, weight: 0.8 };
}
