import type { EventRule, TagSpan } from "../../languages/index.ts";
import { ahead } from "../asides.ts";
import { clauseEnd, mentionsOfSentence } from "../clauses.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { partiesIn } from "../parties-named.ts";
import { joined, tieOf } from "../ties.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { isComma, isAnyGrammar, isGrammar, type Page, tagAt, within, sentenceOf } from "../page.ts";
import { inOrder, type Cast, type Discourse, isState, partiesOf, peopleOf, unique, directedCast } from "./cast.ts";
import { namedIn, placesIn, postOf } from "./named.ts";
import type { Sides } from "./sides.ts";
import { leadersGathered } from "./speakers.ts";
import { complete } from "./supply.ts";

/** One side acts upon another. */
export function actCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const start = sides.from;
  const end = Math.min(nextDoer(page, rule, start, clauseEnd(page, start, false)), ahead(page, start, 24));
  if (rule.as === "noun" && discourse.feud.length === 2 && isActTold(page, rule, trigger, sides))
    return betweenFoes(rule, [], discourse);
  const doers = doersOf(page, rule, trigger, sides, told);
  const passive = told.verb?.passive ?? false;
  if (rule.gives === "sanction" && passive && doers.length === 0 && isDoneByStranger(page, start))
    return "somebody unknown acts";
  // "the frozen assets of A": what describes a thing is no news of an act
  if (rule.gives === "sanction" && told.verb?.form === "participle" && doers.length === 0 && !isDated(page, start))
    return "only described";
  const opening = Math.min(trigger.first, told.verb?.first ?? trigger.first);
  const unnamed = doers.length === 0 && sides.subject.length === 0 && !passive && told.verb !== null;
  const near = unnamed ? namedIn(page, nounPhraseStart(page, opening, told), opening) : partiesOf(doers);
  const leaders = doers.length === 1 ? leadersGathered(page, doers[0] as Mention, discourse) : null;
  const from = leaders ? [leaders] : unnamed && near.length === 0 ? bodyThatMet(discourse) : near;
  const isOther = (party: string) => !from.includes(party);
  const envoys = envoysOf(page, rule, first, last);
  const target = unique([
    ...(passive ? partiesOf(sides.around.object) : []),
    ...(rule.gives === "sanction" ? partiesOf(within(page.mentions, start, end).filter(isAgainst(page))) : []),
    ...partiesOf(envoys),
    ...posts(page, envoys),
    ...(passive ? namedIn(page, nounPhraseStart(page, opening, told), opening) : []),
    ...namedIn(page, Math.min(start, trigger.last), end),
    ...(nearPlaces.has(rule.gives) ? placesIn(page, start, end) : []),
    ...partiesIn(page, first, trigger.first),
    ...placesIn(page, start, end),
    ...(upon.has(rule.gives) ? [...foesOf(from, discourse), ...placesIn(page, first, trigger.first)] : []),
  ]).filter(isOther);
  // "the ambassador was asked to come": whom it befell
  const befallen = passive ? sides.around.object.filter(({ people }) => people.length > 0) : [];
  const named = unique([...doers, ...befallen, ...targetPeople(page, start, Math.min(last, end))]);
  const listed = rule.gives === "recall" ? postsListed(page, trigger.last, end) : [];
  const together = [...alongside(page, envoys[0], first, last), ...listed].filter(isOther);
  const local = unique([...from, ...target.slice(0, from.length > 0 ? 1 : 2), ...together]);
  // "China sent tents. Zambia sent helicopters": whoever was helped before
  const isToNobody = () =>
    [...namedIn(page, Math.min(start, trigger.last), end), ...placesIn(page, start, end)].every(
      (party) => !isOther(party),
    );
  const active = rule.gives === "aid" && !passive && !rule.undergone && from.length > 0;
  if (active && discourse.helped && isOther(discourse.helped) && isToNobody())
    return directedCast({ parties: from, mentions: named }, [discourse.helped], []);
  if (local.length === 0) return envoys.length > 0 ? betweenFoes(rule, named, discourse) : "nobody is acted upon";
  const cast =
    oneSided.has(rule.gives) && from.length > 1 && target.length === 0
      ? uponOther(from, named, discourse)
      : complete(page, local, named, discourse);
  if (typeof cast === "string") return cast;
  if (rule.gives === "sanction" && from.length === 0 && isUnasked(page, rule, trigger, cast, discourse))
    return "nobody is known to act";
  const doing = from.length > 0 ? from : actorsAmong(cast.parties, target, rule);
  const actors = rule.undergone ? cast.parties.filter((party) => !doing.includes(party)) : doing;
  return { ...cast, actors, recipients: cast.parties.filter((party) => !actors.includes(party)) };
}

/** How many words "depuis le" may put before a date. */
const nearDate = 4;

/** "closed in March", "imposed since 2019": when it was done stands right behind. */
const isDated = (page: Page, from: number): boolean => within(page.dates, from, from + nearDate).length > 0;

/** "China sent tents and Japan has promised loans": where the clause of another giver begins. */
function nextDoer(page: Page, rule: EventRule, from: number, end: number): number {
  if (rule.gives !== "aid" || rule.as !== "verb") return end;
  const other = within(page.mentions, from, end).find(
    ({ first, last, parties }) =>
      parties.length > 0 && isAnyGrammar(page, first - 1, ["and", "but"]) && goesOn(page, last),
  );
  return other?.first ?? end;
}

/** "and Japan has promised", "and Japan 30 tonnes": what another does, though its verb may go without saying. */
const goesOn = (page: Page, i: number) => isFiniteAt(page, i) || /^\d/u.test(page.text.tokens[i]?.word.text ?? "");

/** "adopted the Union's sanctions against C": upon whom it is done, whoever is named before. */
const isAgainst =
  (page: Page) =>
  ({ first }: Mention): boolean =>
    isGrammar(page, first - 1, "against") ||
    (isGrammar(page, first - 1, "article") && isGrammar(page, first - 2, "against"));

/** Acts of two upon a third, not upon one another. */
const oneSided = new Set<EventRule["gives"]>(["aid", "sanction"]);

/** "Britain and Canada imposed sanctions": upon whom is known from what was told, not one of those who act. */
function uponOther(
  from: readonly string[],
  mentions: readonly Mention[],
  { latest, feud, allies }: Discourse,
): Cast | string {
  const other = [...(allies ? [allies.against] : []), ...latest, ...feud].find(
    (party) => isState(party) && !from.includes(party),
  );
  if (other === undefined) return "nobody is acted upon";
  return directedCast({ parties: from, mentions }, [other], [other]);
}

/** "were closed by the pandemic": "by" right behind the verb, and nobody known. */
const isDoneByStranger = (page: Page, from: number) =>
  isGrammar(page, from, "by") && partiesIn(page, from + 1, from + 6).length === 0;

/** "called the expulsion unacceptable": an act named without anybody is the one told before. */
function isActTold(page: Page, rule: EventRule, trigger: TagSpan, { around }: Sides): boolean {
  if (!upon.has(rule.gives) || around.of.length + around.by.length > 0) return false;
  return isAnyGrammar(page, trigger.first - 1, ["article", "demonstrative"]);
}

/** "The ambassador was called to the ministry": an envoy of nobody named is one of the two sides at odds. */
function betweenFoes(rule: EventRule, mentions: readonly Mention[], { feud }: Discourse): Cast | string {
  if (!upon.has(rule.gives) || feud.length !== 2) return "nobody is acted upon";
  const parties = inOrder([...feud]);
  return {
    parties,
    actors: [],
    recipients: parties,
    people: peopleOf(mentions),
    mentions,
    place: null,
    supplied: parties,
  };
}

/** "Estonia expelled four of the embassy's staff": of the state with which it was told to be at odds. */
const foesOf = ([own]: readonly string[], { feud }: Discourse): readonly string[] =>
  own !== undefined && feud.includes(own) ? feud : [];

/** "its ambassadors to Ireland, Norway and Spain", "the Irish and Spanish envoys": all upon whom one act falls. */
function alongside(page: Page, envoy: Mention | undefined, first: number, last: number): readonly string[] {
  if (!envoy) return [];
  if (envoy.kind !== "group") return [];
  if (envoy.parties.length > 1) return envoy.parties;
  const mentions = within(page.mentions, first, last);
  return partiesOf(joined(page, mentions, mentions.indexOf(envoy)).filter((mention) => mention !== envoy));
}

/** "ses ambassadeurs à Bamako et à Niamey": the states of two or more posts named one after the other. */
export function postsListed(page: Page, from: number, to: number): readonly string[] {
  const [first, ...more] = within(page.places, from, to).filter(
    (place) => page.mentionAt[place.first]?.kind !== "person",
  );
  if (!first || !isPostBefore(page, first.first)) return [];
  const found = [first];
  for (const place of more) {
    const before = found.at(-1) as typeof first;
    if (!isListedBehind(page, before.last, place.first)) break;
    found.push(place);
  }
  const states = unique(found.flatMap(({ country }) => country ?? []));
  return states.length > 1 ? states : [];
}

/** Whether a word for an envoy or an embassy stands right before a place. */
const isPostBefore = (page: Page, at: number): boolean =>
  [1, 2, 3].some((back) =>
    ["ambassador", "ownambassador", "embassy"].some((name) => tagAt(page, at - back, "noun", name)),
  );

/** Whether nothing but "and", a comma and a preposition stand between two places. */
function isListedBehind(page: Page, from: number, to: number): boolean {
  if (to - from > longestJoint) return false;
  for (let i = from; i < to; i++) if (!isComma(page, i) && !isAnyGrammar(page, i, jointWords)) return false;
  return to > from;
}

/** How many words ", et à la" may have. */
const longestJoint = 4;
const jointWords = ["and", "at", "in", "to-prep", "article"];

/** "The closure has hurt A and B", "funds were frozen": nobody is said to act, and nobody has acted before. */
function isUnasked(page: Page, rule: EventRule, trigger: TagSpan, { supplied }: Cast, discourse: Discourse): boolean {
  if (supplied.length > 0) return !discourse.hostile && discourse.latest.length < 2;
  return (
    rule.as === "noun" && !mentionsOfSentence(page, trigger.first).some((mention) => tieOf(page, mention) === "by")
  );
}

/** "The Authority lifts …": who acts without being named is the body whose sitting was told. */
const bodyThatMet = (discourse: Discourse) => discourse.latest.filter((party) => !isState(party)).slice(0, 1);

/** Acts told by where they were done: the place is the other side before any party named earlier in the sentence. */
const nearPlaces = new Set<EventRule["gives"]>(["embassy", "military_cooperation", "aid", "recall"]);

/** Who is not acted upon acts; an ambassador's own state recalls him, the other one expels or summons him. */
function actorsAmong(parties: readonly string[], target: readonly string[], rule: EventRule): readonly string[] {
  const patient = target[0];
  if (rule.gives === "recall" && patient) return [patient];
  return parties.filter((party) => party !== patient);
}

/** Subject or agent. An envoy who was asked to leave, or has two days to do so, does not expel himself. */
function doersOf(page: Page, rule: EventRule, trigger: TagSpan, sides: Sides, told: Occurrence): readonly Mention[] {
  const own = rule.as === "noun" ? doneBy(page, trigger, sides) : [];
  const unsaid = sides.subject.length === 0 && told.verb === null;
  const doers = own.length > 0 ? own : unsaid ? sides.around.by : sides.subject;
  return upon.has(rule.gives) ? doers.filter(({ office }) => !office || !envoyOffices.has(office)) : doers;
}

/** "welcomed the recognition of Kosovo by Kenya": who did what a noun names, not who speaks of it. */
function doneBy(page: Page, trigger: TagSpan, { around }: Sides): readonly Mention[] {
  const [first] = around.by;
  if (!first || first.parties.length === 0) return [];
  for (let i = trigger.last; i < first.first; i++) if (!page.mentionAt[i] && isFiniteAt(page, i)) return [];
  return around.by;
}

const upon = new Set<EventRule["gives"]>(["expulsion", "summons", "recall"]);
const envoyOffices = new Set<string>(["ambassador", "charge_d_affaires", "consul"]);

/** The ambassadors of a sentence that tells of one: upon them it is acted. */
function envoysOf(page: Page, rule: EventRule, first: number, last: number): Mention[] {
  if (!upon.has(rule.gives)) return [];
  return within(page.mentions, first, last).filter(({ office }) => office !== null && envoyOffices.has(office));
}

const posts = (page: Page, envoys: readonly Mention[]) =>
  envoys.map((envoy) => postOf(page, envoy)).filter((party): party is string => party !== null && isState(party));

/** A few words before a verb hold its subject, named or not: "une frégate française a fait escale". */
function nounPhraseStart(page: Page, verb: number, told: Occurrence): number {
  const start = Math.max(sentenceOf(page, verb).first, verb - 9);
  if (told.verb?.form !== "participle") return start;
  // "denounced the embargo imposed on": a verb before a bare participle has a subject of its own
  for (let i = verb - 1; i >= start; i--) if (!page.mentionAt[i] && isFiniteAt(page, i)) return i + 1;
  return start;
}

const targetPeople = (page: Page, first: number, last: number) =>
  within(page.mentions, first, last)
    .filter((mention) => mention.people.length > 0)
    .slice(0, 2);
