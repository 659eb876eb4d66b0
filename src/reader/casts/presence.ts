import type { TagSpan } from "../../languages/index.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { isComma, isAnyGrammar, isGrammar, isParticiple, type Page, tagAt, within, sentenceOf } from "../page.ts";
import type { Mention } from "../mentions.ts";
import type { Place } from "../places.ts";
import { inOrder, type Cast, isPersonal, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import { isForGathering } from "./destination.ts";
import { namedIn } from "./named.ts";
import { supportClassesOf } from "../support.ts";
import type { Sides } from "./sides.ts";
import { isResident } from "./travel.ts";

const reach = 7;

/** Someone who is in another state visits it: "était lundi à Doha", "will be in Rome on Friday". */
export function presenceCast(page: Page, trigger: TagSpan, sides: Sides): Cast | string {
  const place = placeRightAfter(page, trigger);
  if (!place?.country) return "no place follows";
  const country = place.country;
  if (isForGathering(page, trigger)) return "comes for a gathering";
  const visitors = sides.subject.filter(
    (mention) =>
      isSubjectOf(page, mention, trigger) &&
      ((isPersonal(mention) && mention.kind !== "group") || mention.people.length > 0),
  );
  const from = visitors.length > 0 ? partiesOf(visitors) : delegationBefore(page, trigger.first);
  if (from.length === 0 || from.includes(country)) return "nobody is abroad";
  // "the president of the promotion body was here"
  if (isGrammar(page, trigger.last, "here") && !from.every(isState)) return "nobody is abroad";
  if (visitors.some(isResident)) return "lives there";
  return {
    parties: inOrder(unique([...from, country])),
    actors: from,
    recipients: [country],
    people: peopleOf(visitors),
    mentions: visitors,
    place,
    supplied: [],
  };
}

/** "A Moroccan parliamentary delegation, led by X, is in": whose delegation is the subject, though its name is no mention. */
function delegationBefore(page: Page, verb: number): readonly string[] {
  const { first } = sentenceOf(page, verb);
  for (let i = verb - 1; i >= Math.max(first, verb - longestSubject); i--) {
    const isLed = isParticiple(tagAt(page, i, "verb")) && isGrammar(page, i + 1, "by");
    if (!page.mentionAt[i] && !isLed && isFiniteAt(page, i)) return [];
    if (tagAt(page, i, "noun", "tripmission")) return namedIn(page, Math.max(first, i - 4), verb).slice(0, 1);
  }
  return [];
}

/** How many words "A Kenyan delegation, led by Trade Secretary Lee Kinyanjui," may have. */
const longestSubject = 14;

/** "said the hostages who are in Gaza": whoever stands before another clause is not there. */
function isSubjectOf(page: Page, mention: Mention, trigger: TagSpan): boolean {
  for (let i = mention.last; i < trigger.first; i++) {
    if (!isComma(page, i) && isAnyGrammar(page, i, ["that"])) return false;
    if (saysOfAnother(page, i)) return false;
  }
  return true;
}

/** "the spokesman said the matter was in court": behind a verb of saying another subject is named. */
function saysOfAnother(page: Page, i: number): boolean {
  const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
  if (!verb || !supportClassesOf(page.language.support, verb.tag.value).includes("say")) return false;
  return isAnyGrammar(page, verb.last, ["article", "possessive", "demonstrative"]);
}

/** "was born in Bolivia", "is popular in Kenya": what is said to be so there is no stay; "was briefly in" is one. */
function isOnlyWordBetween(page: Page, { first, last }: TagSpan, place: Place): boolean {
  if (!isGrammar(page, first, "be") || !isAnyGrammar(page, last + 1, ["in", "at"])) return false;
  return last + 2 >= place.first && page.text.tokens[last]?.word.shape === "lower" && !page.text.tags[last];
}

/** The place that only dates and small words part from the verb. */
export function placeRightAfter(page: Page, trigger: TagSpan): Place | null {
  const end = trigger.last + reach;
  // "SEOUL - … is here through Saturday"
  if (isGrammar(page, trigger.last, "here")) return page.places.find(({ role }) => role === "dateline") ?? null;
  const place = within(page.places, trigger.last, end).find(({ role }) => role === "in" || role === "to");
  if (!place || isOnlyWordBetween(page, trigger, place)) return null;
  for (let i = trigger.last; i < place.first; i++)
    if (page.mentionAt[i] || tagAt(page, i, "verb") || isAnyGrammar(page, i, ["that", "who", "have"])) return null;
  return place;
}
