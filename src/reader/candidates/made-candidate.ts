import type { EventRule, TagSpan } from "../../languages/index.ts";
import { isAttendanceVerb } from "../attendance.ts";
import type { EngagementStatus } from "../../model/index.ts";
import type { Cast } from "../casts/index.ts";
import { dateOf, type EventDate } from "../event-dates.ts";
import { hostEventOf } from "../host-events.ts";
import { isOccasion, type Occurrence } from "../occurrence/index.ts";
import { hasNounIn, isAnyGrammar, isGrammar, type Page, tagAt, sentenceNumber, sentenceOf } from "../page.ts";
import { supportClassesOf } from "../support.ts";
import type { VerbPhrase } from "../verb-phrase.ts";
import type { Candidate } from "./candidate.ts";

export function candidateOf(page: Page, rule: EventRule, span: TagSpan, told: Occurrence, cast: Cast): Candidate {
  const number = sentenceNumber(page, span.first);
  const { paragraph } = sentenceOf(page, span.first);
  // "accepted an invitation to speak in May": what is only promised lies ahead, though told in the past
  const date = dateOf(page, span, rule.promisesAlways ? { ...told, status: "planned" } : told, rule.gives === "visit");
  const comes =
    !rule.promisesAlways &&
    told.status === "held" &&
    !told.done &&
    told.verb?.time !== "past" &&
    (date.ahead || isGoing(page, rule, told));
  const status = comes ? "planned" : told.status;
  return {
    rule,
    status:
      rule.status && status === "held"
        ? rule.status
        : isOngoing(rule, told, status) && !isLongOver(date)
          ? "ongoing"
          : status,
    trigger: span,
    sentence: number,
    paragraph,
    cast,
    // what is done was not done on a day to come
    date: (status === "held" && date.ahead && !rule.promisesAlways) || isOfSomethingElse(rule, date) ? null : date.iso,
    hostEvent: hostEventOf(page, span),
    anaphoric:
      rule.as === "noun" &&
      !(rule.again && status === "planned") &&
      isDefinite(page, span) &&
      (cast.people.length === 0 || (rule.gives === "meeting" && isOccasion(page, span))),
    definite:
      rule.as === "noun" &&
      isDefinite(page, span) &&
      tagAt(page, span.first - 1, "grammar", "article")?.tag.form !== "indefinite",
    roll:
      rule.as === "noun" &&
      isDefinite(page, span) &&
      ((told.verb?.passive && isAttendanceVerb(page, told.verb.lemma)) ||
        (rule.gives === "meeting" && (followsPresent(page, span) || tellsWhoWasThere(page, span, told.verb)))),
    weight: told.weight * (cast.supplied.length > 0 ? 0.7 : 1),
  };
}

/** "agreed that the upgrade decided in November …": of two sides who agreed, only a day may be that of their encounter. */
const isOfSomethingElse = (rule: EventRule, { iso }: EventDate): boolean =>
  rule.together === true && iso !== null && iso.length < 10;

/** "Étaient présents à l'audience", "Present at the meeting were": only who was there. */
const followsPresent = (page: Page, { first }: TagSpan) => hasNounIn(page, first - 4, first - 1, "presentat");

/** Says no more of a meeting than who was there. */
const tellsWhoWasThere = (page: Page, span: TagSpan, verb: VerbPhrase | null) =>
  verb !== null && (isWitnessed(page, verb) || (isAttendanceVerb(page, verb.lemma) && isAttended(page, span, verb)));

/** "assistait à l'entretien", "took part in the talks": what somebody else attends was told before. */
function isAttended(page: Page, span: TagSpan, verb: VerbPhrase): boolean {
  let named = span.first - 1;
  while (named > verb.last && isAnyGrammar(page, named, ["two", "demonstrative", "possessive"])) named--;
  if (isGrammar(page, named, "article") && !isAnyGrammar(page, named, ["to-prep", "to", "at"])) named--;
  return verb.first < span.first && isAnyGrammar(page, named, ["to-prep", "to", "in", "at"]) && !page.mentionAt[named];
}

/** How many words "à huis clos au palais présidentiel" may have between the verb and those present. */
const farthestWitness = 8;

/** "The audience took place in the presence of X", "étaient présents à l'audience": only who was there. */
const isWitnessed = (page: Page, { last }: VerbPhrase): boolean =>
  hasNounIn(page, last, last + farthestWitness, "presence");

/** "is going to Lima", "are heading for Lima": on the way, not yet there. */
const isGoing = (page: Page, rule: EventRule, { verb }: Occurrence) =>
  rule.gives === "visit" &&
  verb?.aspect === "progressive" &&
  supportClassesOf(page.language.support, verb.lemma).includes("plan");

/** "Cet entretien", "the talks": a noun that, where it names nobody, goes on about what was told before. */
const isDefinite = (page: Page, span: TagSpan) =>
  isGrammar(page, span.first - 1, "such") ||
  isAnyGrammar(page, span.first - 1, ["demonstrative", "article", "possessive"]) ||
  // "assistait aux deux audiences"
  (isGrammar(page, span.first - 1, "two") && isAnyGrammar(page, span.first - 2, ["article", "possessive"]));

/** "after the minister's visit in January": a month or a year gone by. */
const isLongOver = ({ iso, past }: EventDate) => past && iso !== null && iso.length < 10;

/** A visit or summit told in the present tense is still going on. */
function isOngoing(rule: EventRule, told: Occurrence, status: EngagementStatus): boolean {
  const lasting = rule.gives === "visit" || rule.gives === "summit" || rule.gives === "conference";
  return lasting && status === "held" && told.verb?.time === "present" && told.verb.form === "finite";
}
