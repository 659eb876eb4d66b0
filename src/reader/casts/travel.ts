import type { EventRule, TagSpan } from "../../languages/index.ts";
import { after, clauseEnd, mentionsOfSentence, sentenceOf } from "../clauses.ts";
import type { Mention } from "../mentions.ts";
import { isAnyGrammar, isGrammar, type Page, tagAt, within } from "../page.ts";
import type { Place } from "../places.ts";
import { type Cast, type Discourse, isPersonal, partiesOf, peopleOf, unique } from "./cast.ts";
import { supply } from "./supply.ts";
import type { Sides } from "./sides.ts";

/** A traveller goes to another state. */
export function travelCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  discourse: Discourse,
): Cast | string {
  const noun = rule.as === "noun";
  const named = travellersOf(page, trigger, sides, noun);
  const travellers = rightTravellers(page, trigger, named, noun);
  const from = partiesOf(travellers);
  const destination = destinationOf(page, trigger, from, noun);
  const hosts = unique(
    [...sides.around.object, ...sides.around.to, ...sides.around.by].filter((mention) => !travellers.includes(mention)),
  );
  const home = destination?.country ?? partiesOf(hosts).find((party) => !from.includes(party)) ?? null;
  if (from.length === 0) return "nobody travels";
  if (home !== null && !from.includes(home)) {
    const people = peopleOf([...travellers, ...hosts.filter((mention) => mention.parties.includes(home))]);
    return {
      parties: unique([...from, home]).sort(),
      actors: from,
      recipients: [home],
      people,
      mentions: [...travellers, ...hosts],
      place: destination,
      supplied: [],
    };
  }
  if (!noun || goesElsewhere(page, trigger, from)) return "no other state is visited";
  const host = page.places.find((place) => place.role === "dateline")?.country ?? null;
  const supplied =
    host !== null && !from.includes(host)
      ? [host]
      : supply(page, from, discourse).filter((party) => !from.includes(party));
  if (supplied.length === 0) return "no other state is visited";
  return {
    parties: unique([...from, ...supplied]).sort(),
    actors: from,
    recipients: supplied,
    people: peopleOf(travellers),
    mentions: travellers,
    place: null,
    supplied,
  };
}

/** Who is meant by a pronoun or a description does not travel to his own state: then the other one does. */
function rightTravellers(page: Page, trigger: TagSpan, named: Mention[], noun: boolean): Mention[] {
  const doubtful = named.length === 1 && named.every(({ kind }) => kind === "pronoun" || kind === "office");
  const goal = doubtful ? destinationOf(page, trigger, [], noun) : null;
  if (!goal?.country || !partiesOf(named).includes(goal.country)) return named;
  for (let i = page.mentions.length - 1; i >= 0; i--) {
    const mention = page.mentions[i] as Mention;
    if (
      mention.first < trigger.first &&
      mention.people.length === 1 &&
      mention.parties.length === 1 &&
      !mention.parties.includes(goal.country)
    )
      return [mention];
  }
  return named;
}

/** "à Rio pour le sommet", "in Tokyo for the summit": whoever comes for a gathering visits nobody. */
function isForGathering(page: Page, trigger: TagSpan): boolean {
  const { last } = sentenceOf(page, trigger.first);
  for (let i = trigger.last; i < Math.min(last, trigger.last + 10); i++)
    if (isGrammar(page, i, "for"))
      for (let j = i + 1; j < Math.min(last, i + 8); j++)
        if (tagAt(page, j, "noun", "summit") || tagAt(page, j, "noun", "conference")) return true;
  return false;
}

/** "son séjour à Amdjarass", "a visit to Parliament": the goal is printed, but is no other state's. */
function goesElsewhere(page: Page, trigger: TagSpan, from: readonly string[]): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  if (
    within(page.places, first, last).some(
      (place) => place.role === "in" && place.country !== null && from.includes(place.country),
    )
  )
    return true;
  for (let i = trigger.last; i < Math.min(last, trigger.last + 3); i++)
    if (isAnyGrammar(page, i, ["to-prep", "at", "in"])) return true;
  return false;
}

function travellersOf(page: Page, trigger: TagSpan, sides: Sides, noun: boolean): Mention[] {
  if (noun && isAdverbial(page, trigger)) return neighbourOf(page, trigger);
  if (noun && sides.around.of.length > 0) {
    const goers = sides.around.of.filter((mention) => isPersonal(mention) || mention.via === "institution");
    if (goers.length > 0) return goers;
  }
  const subject = sides.subject.filter(
    (mention) => isPersonal(mention) || mention.via === "institution" || mention.kind === "state",
  );
  if (subject.length > 0) return subject;
  const before = mentionsOfSentence(page, trigger.first).filter(
    (mention) => mention.last <= trigger.first && isPersonal(mention),
  );
  const nearest = before.at(-1);
  return nearest ? [nearest] : [];
}

/** "X, en visite à Rabat", "de passage à Dakar, X", "on a visit". */
function isAdverbial(page: Page, trigger: TagSpan): boolean {
  const before = isGrammar(page, trigger.first - 1, "article") ? trigger.first - 2 : trigger.first - 1;
  const opens = before === sentenceOf(page, trigger.first).first;
  return isAnyGrammar(page, before, ["in", "on"]) || (opens && isGrammar(page, before, "of"));
}

/** The mention right before an adverbial, else the first after it. */
function neighbourOf(page: Page, trigger: TagSpan): Mention[] {
  const mentions = mentionsOfSentence(page, trigger.first).filter(isPersonal);
  const before = mentions
    .filter((mention) => mention.last <= trigger.first && trigger.first - mention.last <= 6)
    .at(-1);
  const found = before ?? mentions.find((mention) => mention.first >= trigger.last);
  return found ? [found] : [];
}

/** The place of another state that a clause names as its goal. */
function destinationOf(page: Page, trigger: TagSpan, from: readonly string[], noun: boolean): Place | null {
  const { first, last } = sentenceOf(page, trigger.first);
  const end = noun ? last : Math.min(clauseEnd(page, trigger.last, true), trigger.last + 14);
  const ahead = within(page.places, trigger.last, end).filter(
    (place) => place.country !== null && !from.includes(place.country),
  );
  const goal =
    ahead.find(isGoal) ??
    (noun
      ? ahead.find((place) => place.role === "of" && place.city !== null && place.first <= trigger.last + 4)
      : undefined) ??
    ahead.find((place) => place.role === "bare" && place.first <= trigger.last + 2);
  if (goal) return goal;
  if (!noun) return null;
  const behind = within(page.places, first, trigger.first).filter(
    (place) => place.country !== null && !from.includes(place.country) && (place.role === "in" || place.role === "to"),
  );
  return behind.at(-1) ?? null;
}

const isGoal = (place: Place) => place.role === "to" || place.role === "in" || place.role === "for";
