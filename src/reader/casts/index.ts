import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { ahead } from "../asides.ts";
import type { Mention } from "../mentions.ts";
import { hasNounIn, isGrammar, type Page, sentenceOf } from "../page.ts";
import { type Cast, type Discourse, isPersonal, partiesOf } from "./cast.ts";
import { actCast } from "./act.ts";
import { oneEnvoyEach } from "./credentials.ts";
import { oneDonorEach } from "./donors.ts";
import { attendanceCast, gatheringCast } from "./gathering.ts";
import { guestCast } from "./guest.ts";
import { mediationCast } from "./mediation.ts";
import { messageCast } from "./message.ts";
import { jointCast, jointKinds } from "./joint.ts";
import { obligedCast } from "./obliged.ts";
import { pairCast } from "./pair.ts";
import { reactionCast } from "./reaction.ts";
import { type Sides, sidesOf } from "./sides.ts";
import { promiseCast } from "./promise.ts";
import { speechCast } from "./speech.ts";
import { presenceCast } from "./presence.ts";
import { isResident, travelCast } from "./travel.ts";
import { furtherStops } from "./further-stops.ts";
import { voteCast } from "./vote.ts";
import { wordsOfCast } from "./words-of.ts";

export type { Cast, Discourse } from "./cast.ts";

/**
 * Finds who takes part in the event that a rule found at a trigger, or says why nobody can be named. One cast for each
 * encounter that the words tell of: an ambassador after another is received.
 */
export function castsOf(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  told: Occurrence,
  discourse: Discourse,
): readonly Cast[] | string {
  const sides = withCallers(page, rule, trigger, sidesOf(page, rule, trigger, told));
  const found: Cast[] = [];
  let denial: string | undefined;
  for (const part of receivedSeparately(page, rule, trigger, sides) ?? metInTurn(page, rule, sides)) {
    const cast = castOf(page, rule, trigger, told, discourse, part);
    if (typeof cast !== "string") found.push(cast);
    else denial ??= cast;
  }
  return found.length === 0 ? (denial as string) : oneForEach(page, rule, trigger, found);
}

/** The casts of those who travel on, who give or who present their letters with others: each tells of one encounter. */
function oneForEach(page: Page, rule: EventRule, trigger: TagSpan, found: readonly Cast[]): readonly Cast[] {
  if (rule.cast === "travel") return found.flatMap((cast) => furtherStops(page, cast));
  if (rule.cast === "promise") return found.flatMap((cast) => oneDonorEach(page, rule, trigger, cast));
  return rule.gives === "credentials" ? found.flatMap((cast) => oneEnvoyEach(page, trigger, cast)) : found;
}

/** "received farewell calls from X": the preposition belongs to the words of the act, and who stands behind it is received. */
function withCallers(page: Page, rule: EventRule, trigger: TagSpan, sides: Sides): Sides {
  if (rule.cast !== "guest" || trigger.last - trigger.first < 3 || sides.around.object.length > 0) return sides;
  const caller = page.mentionAt[trigger.last] ?? page.mentionAt[trigger.last + 1];
  return caller ? { ...sides, around: { ...sides.around, object: [caller] } } : sides;
}

/** "met X, then Y", "s'est entretenu avec A, puis avec B": an encounter with each of those told one after the other. */
function metInTurn(page: Page, rule: EventRule, sides: Sides): Sides[] {
  if (rule.as !== "verb" || sides.passive || !(rule.gives === "meeting" || rule.gives === "call"))
    return partsOf(rule, sides);
  return turnsOf(page, sides).flatMap((turn) => partsOf(rule, turn));
}

function turnsOf(page: Page, sides: Sides): Sides[] {
  const { object, with: beside, to } = sides.around;
  const met = [...object, ...beside, ...to].filter(isPersonal).sort((a, b) => a.first - b.first);
  const turns = met.filter((mention, i) => i > 0 && isNextTurn(page, (met[i - 1] as Mention).last, mention.first));
  if (turns.length === 0) return [sides];
  const starts = [sides.from, ...turns.map(({ first }) => first)];
  return starts.map((start, i) => {
    const inTurn = ({ first }: Mention) => first >= start && first < (starts[i + 1] ?? Number.POSITIVE_INFINITY);
    const around = {
      ...sides.around,
      object: object.filter(inTurn),
      with: beside.filter(inTurn),
      to: to.filter(inTurn),
    };
    return { ...sides, around, from: i === 0 ? sides.from : Math.max(sides.from, start - 1) };
  });
}

/** Whether a word for what comes next parts two of those met, with nothing but a day, a place or small words beside it. */
function isNextTurn(page: Page, from: number, to: number): boolean {
  if (to - from > longestTurn) return false;
  for (let i = from; i < to; i++) if (isGrammar(page, i, "then")) return true;
  return false;
}

/** How many words ", puis, mercredi à Kampala, avec" may have. */
const longestTurn = 9;

/** Kinds of which each guest or each host has one of their own. */
const oneByOne = new Set<EventRule["gives"]>(["meeting", "credentials", "summons"]);

/** "a reçu l'ambassadeur d'A et celui de B", "reçu par le président, puis par le Premier ministre": one by one. */
function partsOf(rule: EventRule, sides: Sides): Sides[] {
  if (rule.gives === "call" && rule.cast === "guest" && !sides.passive) return calledInTurn(sides);
  if (!oneByOne.has(rule.gives) || rule.as !== "verb") return [sides];
  const { by, object } = sides.around;
  if (sides.passive && by.length > 1 && partiesOf(by).length === 1)
    return by.map((host) => ({ ...sides, subject: [host], around: { ...sides.around, by: [host] } }));
  const envoys = object.filter((mention) => isPersonal(mention) && isResident(mention));
  if (!sides.passive && envoys.length > 1 && partiesOf(envoys).length === envoys.length)
    return envoys.map((envoy) => ({
      ...sides,
      around: { ...sides.around, object: [envoy] },
      from: Math.max(sides.from, envoy.first - 1),
    }));
  return [sides];
}

/** "a téléphoné au président d'A et à son homologue d'B": one call to each. */
function calledInTurn(sides: Sides): Sides[] {
  const called = [...sides.around.object, ...sides.around.to].filter(
    (mention) => isPersonal(mention) && mention.parties.length === 1,
  );
  if (called.length < 2 || partiesOf(called).length < called.length) return [sides];
  return called.map((one) => ({
    ...sides,
    around: { ...sides.around, object: [], to: [one] },
    from: Math.max(sides.from, one.first - 1),
  }));
}

/** "received the two heads of delegation separately", "met separately with A and B": a meeting with each. */
function receivedSeparately(page: Page, rule: EventRule, trigger: TagSpan, sides: Sides): Sides[] | null {
  if (!(rule.cast === "guest" || rule.gives === "meeting") || (rule.as === "verb" && sides.passive)) return null;
  const slot = rule.as === "verb" && sides.around.object.length > 0 ? "object" : "with";
  const met = sides.around[slot];
  const [guests] = met;
  if (guests === undefined || (guests.parties.length < 2 && met.length < 2)) return null;
  // envoys whom a head of state receives on one day are received one after another
  const calls = rule.cast === "guest" && guests.office === "ambassador" && guests.kind === "group";
  if (!calls && !isSaidSeparate(page, trigger)) return null;
  const each = (guest: Mention): Sides => ({
    ...sides,
    around: { ...sides.around, [slot]: [guest] },
    from: Math.max(sides.from, guest.first - 1),
  });
  const people = met.filter((guest) => guest.kind === "person" || guest.kind === "office");
  if (people.length > 1) return people.map(each);
  return guests.parties.map((party) =>
    each({ ...guests, parties: [party], people: guests.people.filter((person) => person.of === party) }),
  );
}

function isSaidSeparate(page: Page, trigger: TagSpan): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  return hasNounIn(page, Math.max(first, trigger.first - 4), Math.min(last, trigger.last + 12), "separately");
}

/** "spoke on Monday with X": who is spoken with is called, right behind the verb. */
function spokenWith(page: Page, sides: Sides): Sides {
  const near = ahead(page, sides.from, 2);
  const beside = sides.around.with.filter(({ first }) => first <= near);
  const object = sides.around.object.filter(({ first }) => first <= sides.from + 1);
  return { ...sides, around: { ...sides.around, object, to: [...sides.around.to, ...beside] } };
}

/** "The truce, signed in Doha": those who brought the sides together sign nothing. */
function withoutMediators(rule: EventRule, discourse: Discourse): Discourse {
  const { latest, mediators } = discourse;
  const sides = latest.filter((party) => !mediators.includes(party));
  return rule.gives === "signing" && sides.length >= 2 ? { ...discourse, latest: sides } : discourse;
}

/** What was told before, but for whoever was named together last. */
const withoutPair = (known: Discourse): Discourse => (known.pair.length === 0 ? known : { ...known, pair: [] });

function castOf(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  told: Occurrence,
  known: Discourse,
  sides: Sides,
): Cast | string {
  // whoever was named together last may go on together; an act that is done names whom it is done to
  // "The electoral commission will meet": whoever gathers need not be those two
  const mayBeOthers = rule.cast === "promise" && rule.promises === "meeting";
  const goesOn = rule.cast === "pair" || (told.status === "planned" && !mayBeOthers);
  const discourse = goesOn ? known : withoutPair(known);
  switch (rule.cast) {
    case "guest":
      return guestCast(page, rule, trigger, rule.gives === "call" ? spokenWith(page, sides) : sides, told, discourse);
    case "travel":
      return travelCast(page, rule, trigger, sides, discourse);
    case "presence":
      return presenceCast(page, trigger, sides);
    case "speech":
      return speechCast(page, rule, trigger, sides, told, discourse);
    case "vote":
      return voteCast(page, rule, trigger, sides, discourse);
    case "message":
      return messageCast(page, trigger, sides, told, discourse);
    case "mediation":
      return mediationCast(page, rule, trigger, sides, discourse);
    case "act":
      return actCast(page, rule, trigger, sides, told, discourse);
    case "gathering":
      return gatheringCast(page, rule, trigger, sides, told, discourse);
    case "promise":
      return promiseCast(page, rule, trigger, sides, discourse);
    case "reaction":
      return reactionCast(page, trigger, discourse);
    case "obliged":
      return obligedCast(page, trigger, sides, told, discourse);
    case "wordsof":
      return wordsOfCast(page, told);
    case "attendance":
      return attendanceCast(page, trigger, sides);
    default:
      return jointKinds.has(rule.gives)
        ? jointCast(page, rule, trigger, sides, told, withoutMediators(rule, discourse))
        : pairCast(page, rule, trigger, sides, discourse);
  }
}
