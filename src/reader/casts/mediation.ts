import type { EventRule, TagSpan } from "../../languages/index.ts";
import { clauseEnd, mentionsOfSentence } from "../clauses.ts";
import { partiesIn } from "../parties-named.ts";
import { brokerOf } from "../compounds.ts";
import { hasNounIn, isAnyGrammar, isGrammar, type Page, sentenceOf, tagAt, within } from "../page.ts";
import { inOrder, type Cast, type Discourse, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import type { Sides } from "./sides.ts";

/** A go-between brings two sides together: sides that the clause does not name are those of the talks, or the article's. */
export function mediationCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  discourse: Discourse,
): Cast | string {
  const { around } = sides;
  const noun = rule.as === "noun";
  // "negotiated with A and B": who deals with others stands between nobody
  if (rule.sure && !noun && !isOfEnvoy(rule) && around.with.length > 0 && around.between.length === 0)
    return "deals with others himself";
  const broker = rule.brokered ? brokerOf(page, trigger) : adjectiveOf(page, rule, trigger);
  const tied = tiedTo(page, rule, trigger, sides);
  // "la médiation du Qatar": whose it is
  const owners = noun ? partiesOf([...around.by, ...around.of]).slice(0, 1) : [];
  const named = noun ? namedBehind(page, rule, trigger, [...owners, ...broker]) : [];
  if (tied.length === 0 && named.length === 0 && isBetweenStrangers(page, trigger)) return "no two sides are known";
  // "A and B ended their row with the help of C"
  const helped = noun && tied.length + named.length === 0 && owners.length > 0 ? partiesOf(sides.subject) : [];
  const behind = tied.length >= 2 || named.length < 2 ? tied : named.slice(-2);
  const between = helped.length >= 2 ? helped.filter((party) => !owners.includes(party)) : behind;
  const lead = unique([
    ...broker,
    ...(broker.length > 0
      ? []
      : partiesOf([...around.by, ...(noun ? [...around.of, ...sides.subject] : sides.subject)])),
    ...partiesIn(page, Math.max(sentenceOf(page, trigger.first).first, trigger.first - 1), trigger.last + 1),
    ...sendersOf(page, rule, sides),
  ]).filter((party) => !between.includes(party));
  const mediator = lead.length > 0 ? lead.slice(0, 2) : bodyBefore(page, rule, trigger, between);
  if (mediator.length === 0 && between.length < 3) return "nobody mediates";
  const ofOneState = hasInnerSide(page, rule, trigger, sides) || isWithinOneState(page, trigger);
  if (mediator.length > 0 && between.length === 1 && ofOneState)
    return {
      parties: inOrder(unique([...mediator, ...between])),
      actors: mediator,
      recipients: between,
      people: peopleOf([...sides.subject, ...around.between]),
      mentions: [...sides.subject, ...around.between],
      place: null,
      supplied: [],
    };
  // "the mediator received the president of A": a meeting with one side
  if (isOfEnvoy(rule) && between.length < 2) return "only one side is met";
  const beside = between.length >= 2 ? [] : statesBeside(page, trigger, mediator);
  const apart = beside.length === 2 ? beside : between;
  const parted = apart.length >= 2 ? apart : unique([...apart, ...partedSides(discourse, mediator)]).slice(0, 2);
  const parties = inOrder(unique([...mediator, ...parted]));
  if (parties.length < 3) return "no two sides are known";
  const mentions = unique([...sides.subject, ...around.by, ...around.of, ...around.between]).filter(
    (mention) => mention.parties.length > 0,
  );
  return {
    parties,
    actors: mediator,
    recipients: parted,
    people: peopleOf(mentions),
    mentions,
    place: null,
    supplied: apart.length >= 2 ? [] : parted,
  };
}

/** The parties that the words behind a noun name, but for those whose mediation it is. */
function namedBehind(page: Page, rule: EventRule, { first, last }: TagSpan, theirs: readonly string[]): string[] {
  const reach = last + (isOfRelease(rule) ? longestRelease : nearSides);
  const named = partiesIn(page, last, Math.min(sentenceOf(page, first).last, reach));
  return named.filter((party) => !theirs.includes(party));
}

/**
 * The sides that the words about the trigger name: "between A and B", "reconciled A with B". Of a go-between who meets
 * people, all whom he is said to meet.
 */
function tiedTo(page: Page, rule: EventRule, trigger: TagSpan, sides: Sides): readonly string[] {
  const { around } = sides;
  if (rule.as === "noun") return partiesOf(unique([...around.between, ...around.to]));
  const parted = partiesOf(around.between);
  const tied = parted.length >= 2 ? parted : partiesOf(unique([...around.between, ...around.object]));
  // "offered its good offices to A and B"
  const addressed = partiesOf(around.to);
  if (tied.length === 0 && addressed.length >= 2) return addressed;
  if (!namesSidesFreely(rule) || tied.length >= 2) return tied;
  const end = clauseEnd(page, trigger.last, true);
  const own = partiesOf(sides.subject);
  const named = unique([
    ...tied,
    ...partiesOf([...around.with, ...around.to]),
    ...namedApart(page, trigger.last, end),
  ]).filter((party) => !own.includes(party));
  return named.length > 0 || !isOfEnvoy(rule) || !hasNounIn(page, trigger.last, end, "innerside")
    ? named
    : fieldOf(page, sides);
}

/** "Japan's envoy for reconciliation in Myanmar met the junta and the rebels": the state with which a mediator deals. */
function fieldOf(page: Page, { subject, from }: Sides): readonly string[] {
  const [envoy] = subject;
  if (!envoy || envoy.first > from) return [];
  const own = partiesOf(subject);
  const first = sentenceOf(page, envoy.first).first;
  const places = within(page.places, first, from).flatMap(({ country }) => (country ? [country] : []));
  return unique([...partiesIn(page, first, from), ...places]).filter((party) => isState(party) && !own.includes(party));
}

/** What is told of two sides that may be named in any words: whom a mediator met, whose answer was passed on to whom. */
const namesSidesFreely = ({ with: nouns = [] }: EventRule) => nouns.some((name) => freelyNamed.has(name));

const freelyNamed = new Set(["mediators", "reply", "swap", "quarrel", "innerside", "truce"]);

/** "Le sommet de l'Union du fleuve Mano a désamorcé", "L'Algérie, chef de file de la médiation, a réuni": whose subject hides a name. */
function bodyBefore(page: Page, rule: EventRule, trigger: TagSpan, between: readonly string[]): readonly string[] {
  if (rule.as === "noun") return [];
  const { first } = sentenceOf(page, trigger.first);
  const before = within(page.mentions, first, trigger.first);
  const body = before.find(
    (mention) => mention.kind === "organisation" || (mention.kind === "state" && mention.first <= first + 1),
  );
  return partiesOf(body ? [body] : []).filter((party) => !between.includes(party));
}

/** Parties that any words in a range name, but for places: "à Goma" is where they met. */
function namedApart(page: Page, first: number, last: number): string[] {
  const places = within(page.places, first, last).filter(({ role }) => role === "in");
  return unique(
    [...Array(last - first).keys()]
      .map((step) => first + step)
      .filter((i) => !places.some((place) => i >= place.first && i < place.last))
      .flatMap((i) => partiesIn(page, i, i + 1)),
  );
}

/** "thanks to Togo's mediation, three of the Ivorian soldiers held in Mali were freed": whose they are and who held them may stand far off. */
const isOfRelease = (rule: EventRule) => rule.with?.includes("freed") ?? false;

/** How many words behind a word for mediation may name the sides. */
const nearSides = 10;
const longestRelease = 30;

/** A rule for what somebody does who is called a mediator. */
const isOfEnvoy = (rule: EventRule) => rule.with?.includes("mediators") ?? false;

/** "X, médiateur désigné par l'Union africaine, …": those for whom a mediator speaks, named between him and his verb. */
function sendersOf(page: Page, rule: EventRule, { subject, from }: Sides): readonly string[] {
  const [envoy] = subject;
  if (!isOfEnvoy(rule) || !envoy || envoy.first > from) return [];
  const title = [...Array(Math.min(from, envoy.last + longestTitle) - envoy.first).keys()];
  return title.flatMap((step) => tagAt(page, envoy.first + step, "organisation")?.tag.value ?? []);
}

/** How many words ", médiateur désigné par l'Union africaine" may have. */
const longestTitle = 9;

/** How many words may part a state from those within it whom it faces: "la junte tchadienne et une quarantaine de groupes". */
const nearInner = 8;

/** "entre Bogota et la guérilla", "between Chad's junta and some forty rebel groups": the two sides are of one state. */
function hasInnerSide(page: Page, rule: EventRule, trigger: TagSpan, { around, from }: Sides): boolean {
  if (isOfEnvoy(rule) || rule.with?.includes("innerside"))
    return hasNounIn(page, from, clauseEnd(page, from, true), "innerside");
  const named = rule.as === "noun" ? around.between : [...around.between, ...around.object];
  const { first, last } = sentenceOf(page, trigger.first);
  return named.some(
    (side) =>
      side.first >= trigger.last &&
      hasNounIn(
        page,
        Math.max(first, trigger.last, side.first - nearInner),
        Math.min(last, side.last + nearInner),
        "innerside",
      ),
  );
}

/** "mediates between the government and the opposition": sides that are no parties; not "between them", "between the two". */
function isBetweenStrangers(page: Page, { last }: TagSpan): boolean {
  for (let i = last; i < last + 3; i++)
    if (isGrammar(page, i, "between")) return ![1, 2].some((step) => isAnyGrammar(page, i + step, ["pronoun", "two"]));
  return false;
}

/** How many words "between the military government in" may have. */
const longestSide = 7;

/** "a Saudi-brokered truce between the Sudanese army and its rivals": the two sides are of one state. */
function isWithinOneState(page: Page, { last }: TagSpan): boolean {
  if (!isGrammar(page, last, "between")) return false;
  for (let i = last + 1; i < last + longestSide; i++)
    if (isGrammar(page, i, "and"))
      return (
        [1, 2, 3].every((step) => (page.mentionAt[i + step]?.parties.length ?? 0) === 0) &&
        !isGrammar(page, i + 1, "possessive")
      );
  return false;
}

/** "under Saudi mediation", "sous médiation saoudienne": the adjective beside the noun names who mediates. */
function adjectiveOf(page: Page, rule: EventRule, trigger: TagSpan): readonly string[] {
  if (rule.as !== "noun") return [];
  const beside = [trigger.first - 1, trigger.last]
    .map((i) => page.text.tags[i]?.find(({ tag }) => tag.type === "demonym"))
    .find((span) => span !== undefined);
  return beside ? partiesIn(page, beside.first, beside.last).slice(0, 1) : [];
}

/** "A and B were reconciled at talks hosted by C": the states that the sentence names beside the mediator. */
function statesBeside(page: Page, trigger: TagSpan, mediator: readonly string[]): readonly string[] {
  return partiesOf(mentionsOfSentence(page, trigger.first)).filter(
    (party) => isState(party) && !mediator.includes(party),
  );
}

function partedSides(discourse: Discourse, mediator: readonly string[]): string[] {
  const met = discourse.latest.filter((party) => !mediator.includes(party));
  if (met.length >= 2) return met.slice(0, 2);
  return discourse.ranked.filter((party) => isState(party) && !mediator.includes(party)).slice(0, 2);
}
