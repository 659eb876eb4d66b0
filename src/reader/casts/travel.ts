import type { EventRule, TagSpan } from "../../languages/index.ts";
import { mentionsOfSentence } from "../clauses.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { meantByCapital } from "../parties-named.ts";
import { tieOf } from "../ties.ts";
import type { Mention } from "../mentions.ts";
import { hasComma, hasNounIn, isAnyGrammar, isGrammar, type Page, tagAt, sentenceOf, within } from "../page.ts";
import type { Place } from "../places.ts";
import { verbsOfRules } from "../rule-verbs.ts";
import { inOrder, type Cast, type Discourse, isPersonal, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import { destinationOf, goesElsewhere, isForGathering, placeBefore, pointsBack } from "./destination.ts";
import type { Sides } from "./sides.ts";
import { supply } from "./supply.ts";

/** A traveller goes to another state. */
export function travelCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  discourse: Discourse,
): Cast | string {
  const noun = rule.as === "noun";
  if (isForGathering(page, trigger)) return "comes for a gathering";
  if (!noun && sides.passive && rule.voice !== "passive" && !rule.undergone) return "is carried, does not travel";
  const going = rule.undergone ? sentOf(page, trigger, sides) : travellersOf(page, trigger, sides, noun);
  const named = going.filter((mention) => !isResident(mention) && !isPrivate(mention));
  if (rule.undergone && named.length < going.length) return "goes to his post";
  if (rule.undergone && named.length === 0) return sentByBody(page, trigger, sides, discourse) ?? "nobody is sent";
  const known = rightTravellers(page, trigger, named, noun);
  // "During his stay in Doha, the Nepalese minister met …"
  const travellers = [...(noun && partiesOf(known).length === 0 ? mainSubject(page, trigger, sides) : known)];
  if (!noun) travellers.push(...companionsOf(page, sides, travellers));
  const from = partiesOf(travellers);
  // "Iranian and American delegations": sides of a table
  if (noun && !rule.arrives && (from.length > 1 || isOfSeveral(page, trigger))) return "sides of a table";
  if (from.length === 0) return unknownSide(page, trigger, travellers, noun, discourse);
  const destination = destinationOf(page, trigger, from, noun);
  const hosts = rule.undergone ? [] : hostsOf(sides, travellers);
  const home =
    (destination?.country && meantByCapital(page, destination.country)) ??
    partiesOf(hosts.filter(isPersonal)).find((party) => !from.includes(party)) ??
    null;
  if (home !== null && !from.includes(home)) {
    const met = hosts.filter((mention) => mention.parties.includes(home));
    return castOf(from, home, [...travellers, ...met], destination, false);
  }
  const host = destination || noun ? undefined : hostToldBehind(page, trigger, from);
  if (host) return castOf(from, host.parties[0] as string, [...travellers, host], null, false);
  return suppliedCast(page, rule, trigger, travellers, from, discourse);
}

/** "les délégations du Pérou et du Chili": the word itself names those of several states. */
const isOfSeveral = (page: Page, { first }: TagSpan) => (page.mentionAt[first]?.parties.length ?? 0) > 1;

/** The traveller's state is not told: of the two that the text is about, it is not the one visited. */
function unknownSide(
  page: Page,
  trigger: TagSpan,
  travellers: readonly Mention[],
  noun: boolean,
  discourse: Discourse,
): Cast | string {
  const goal = peopleOf(travellers).length > 0 ? destinationOf(page, trigger, [], noun) : null;
  if (!goal?.country) return "nobody travels";
  const both = discourse.latest.length === 2 ? discourse.latest : discourse.ranked.filter(isState).slice(0, 2);
  if (!both.includes(goal.country)) return "nobody travels";
  const from = both.filter((party) => party !== goal.country);
  return from.length === 1 ? castOf(from, goal.country, travellers, goal, true) : "nobody travels";
}

/** "will fly to Lima together with the ministers of A and B": who comes along. */
function companionsOf(page: Page, { around }: Sides, travellers: readonly Mention[]): Mention[] {
  const [first] = around.with;
  const along = first && comesAlong(page, first.first);
  return along ? around.with.filter((mention) => isPersonal(mention) && !travellers.includes(mention)) : [];
}

/** "together with", "alongside": more than a bare "with". */
function comesAlong(page: Page, mention: number): boolean {
  for (let i = mention - 4; i < mention; i++) {
    const tie = tagAt(page, i, "grammar", "with");
    if (tie) return tie.last - tie.first > 1 || page.text.tokens[i]?.word.lower === "alongside";
  }
  return false;
}

/**
 * "went to Ilo with his Peruvian host, X", "came to Isfara as the guest of X", "…, where X welcomed him": whose place it
 * is where its name does not tell.
 */
function hostToldBehind(page: Page, trigger: TagSpan, from: readonly string[]): Mention | undefined {
  const { last } = sentenceOf(page, trigger.first);
  const ownPlace = within(page.places, trigger.last, last).some(({ country }) => country && from.includes(country));
  if (ownPlace) return undefined;
  return within(page.mentions, trigger.last, last).find(
    (mention) =>
      isPersonal(mention) &&
      mention.parties.length === 1 &&
      mention.parties.every((party) => isState(party) && !from.includes(party)) &&
      (isCalledHost(page, mention) || isHostOfGuest(page, mention) || isWelcoming(page, mention, trigger.last)),
  );
}

/** "his Peruvian host, President X". */
function isCalledHost(page: Page, { first, last }: Mention): boolean {
  for (let i = first; i < last; i++) if (tagAt(page, i, "office", "host")) return true;
  return false;
}

/** "as the guest of X", "at the invitation of X". */
function isHostOfGuest(page: Page, { first }: Mention): boolean {
  for (let i = first - 1; i >= first - longestGuest; i--)
    if (tagAt(page, i, "office", "visitor") || tagAt(page, i, "noun", "invitation")) return true;
  return false;
}

/** How many words "guest of honour of" may have. */
const longestGuest = 4;

/** ", where he was received by X", ", where X welcomed him". */
function isWelcoming(page: Page, { first, last }: Mention, from: number): boolean {
  for (let i = first - 1; i >= from; i--) {
    if (!isGrammar(page, i, "where")) continue;
    const near = Math.max(i + 1, first - longestWelcome);
    for (let at = near; at < last + 2; at++) {
      const verb = page.mentionAt[at] ? undefined : tagAt(page, at, "verb");
      if (verb && receivingVerbs(page.language.events).has(verb.tag.value)) return true;
    }
  }
  return false;
}

/** How many words "welcomed at the pier by" may have. */
const longestWelcome = 6;

/** Verbs by which a host receives a guest. */
const receivingVerbs = verbsOfRules(({ gives, cast }) => gives === "meeting" && cast === "guest");

const hostsOf = (sides: Sides, travellers: readonly Mention[]) =>
  unique([...sides.around.object, ...sides.around.to, ...sides.around.by]).filter(
    (mention) => !travellers.includes(mention),
  );

function castOf(
  from: readonly string[],
  home: string,
  mentions: readonly Mention[],
  place: Place | null,
  isSupplied: boolean,
): Cast {
  return {
    parties: inOrder(unique([...from, home])),
    actors: from,
    recipients: [home],
    people: peopleOf(mentions),
    mentions,
    place,
    supplied: isSupplied ? [home] : [],
  };
}

/** "Arrivé jeudi, …", "s'y rendra", "the visit": the goal is the place spoken of before. */
function suppliedCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  travellers: readonly Mention[],
  from: readonly string[],
  discourse: Discourse,
): Cast | string {
  const noun = rule.as === "noun";
  const back = pointsBack(page, trigger);
  if (!back && (!rule.arrives || goesElsewhere(page, trigger, from))) return "no other state is visited";
  const place = noun ? datelineOf(page, from) : placeBefore(page, trigger, from);
  if (rule.undergone && !(place?.country && isNamedBeside(page, trigger, place.country))) return "sent nowhere known";
  if (place?.country) return castOf(from, place.country, travellers, noun ? null : place, true);
  const host = supply(page, from, discourse).find((party) => !from.includes(party));
  return host === undefined ? "no other state is visited" : castOf(from, host, travellers, null, true);
}

/** "ALGIERS - Paris sent its minister to patch things up, and Algiers seemed willing". */
const isNamedBeside = (page: Page, trigger: TagSpan, state: string) =>
  mentionsOfSentence(page, trigger.first).some(({ parties }) => parties.includes(state));

function datelineOf(page: Page, from: readonly string[]): Place | null {
  const dateline = page.places.find((place) => place.role === "dateline");
  return dateline?.country && !from.includes(dateline.country) ? dateline : null;
}

/** Those whose post it is to be abroad. */
const resident = new Set<string>(["ambassador", "charge_d_affaires", "consul", "permanent_representative"]);

/** Whether somebody lives abroad by his post. */
export const isResident = ({ office, people }: Mention) =>
  resident.has(office ?? "") || (people.length > 0 && people.every((person) => resident.has(person.office ?? "")));

/** Who has left office travels for himself. */
const isPrivate = ({ people }: Mention) =>
  people.length > 0 && people.every(({ office }) => office === "former_official");

const isDoubtful = ({ kind }: Mention) => kind === "pronoun" || kind === "office" || kind === "group";

/** Who is meant by a pronoun or a description does not travel to his own state: then the other one does. */
function rightTravellers(page: Page, trigger: TagSpan, named: Mention[], noun: boolean): Mention[] {
  const doubtful = named.length === 0 || (named.length === 1 && named.every(isDoubtful));
  if (!doubtful) return named;
  const goal = destinationOf(page, trigger, [], noun) ?? placeBefore(page, trigger, []);
  if (named.length > 0 && (!goal?.country || !partiesOf(named).includes(goal.country))) return named;
  if (named.length === 0 && !standsFor(page, trigger)) return named;
  return latestForeigner(page, trigger, goal?.country ?? page.home) ?? named;
}

/** "il est arrivé", "his stay", "le visiteur est arrivé": somebody told before travels. */
function standsFor(page: Page, trigger: TagSpan): boolean {
  const { first } = sentenceOf(page, trigger.first);
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 5); i--)
    if (isAnyGrammar(page, i, ["pronoun", "possessive"])) return true;
  return false;
}

/** The person of another state than the one visited who was spoken of last. */
function latestForeigner(page: Page, trigger: TagSpan, home: string | null): Mention[] | undefined {
  let looked = 0;
  for (let i = page.mentions.length - 1; i >= 0 && looked < 12; i--) {
    const mention = page.mentions[i] as Mention;
    if (mention.first >= trigger.first || mention.people.length !== 1 || isResident(mention)) continue;
    looked++;
    if (mention.parties.length === 1 && home !== null && !mention.parties.includes(home)) return [mention];
  }
  return undefined;
}

/** People, and bodies that send people: "the ministry", "a Malian delegation". */
const goes = (mention: Mention) =>
  (isPersonal(mention) || mention.via === "institution" || mention.via === "demonym") &&
  mention.parties.length + mention.people.length > 0;

/** "Ghana sent its trade minister to Lomé", "dispatched a team": who is sent travels, for the state that sends. */
function sentOf(page: Page, trigger: TagSpan, { subject, around, passive }: Sides): Mention[] {
  const senders = passive ? around.by : subject;
  const whom = around.object.find(
    (mention) => isOneWhoGoes(mention) && (passive || mention.first - trigger.last <= longestOffice),
  );
  if (whom) return whom.parties.length > 0 ? [whom] : [...senders.slice(0, 1), whom];
  for (let i = trigger.last; i < trigger.last + longestTeam && !isAnyGrammar(page, i, ["to-prep", "to"]); i++)
    if (sent.some((name) => tagAt(page, i, "noun", name))) return senders.slice(0, 1);
  return [];
}

const isOneWhoGoes = ({ kind }: Mention) => kind === "person" || kind === "office";

/** Words for those whom one sends. */
const sent = ["delegation", "ambassador", "goodoffices"];

/** "Une mission de médiation sera dépêchée à Bissau": by the body told of last, when nobody is named. */
function sentByBody(page: Page, trigger: TagSpan, sides: Sides, { body, ranked }: Discourse): Cast | null {
  const sender = body ?? ranked.slice(0, 2).find((party) => !isState(party));
  if (!sides.passive || !sender || !isOfGoodOffices(page, trigger)) return null;
  const goal = destinationOf(page, trigger, [sender], false);
  return goal?.country ? castOf([sender], goal.country, [], goal, true) : null;
}

const isOfGoodOffices = (page: Page, { first }: TagSpan): boolean =>
  hasNounIn(page, sentenceOf(page, first).first, first, "goodoffices");

/** How many words may stand before whom one sends: "on Monday its senior adviser for Africa, ". */
const longestOffice = 8;

/** How many words "a high-level delegation" may have. */
const longestTeam = 4;

function travellersOf(page: Page, trigger: TagSpan, sides: Sides, noun: boolean): Mention[] {
  if (noun && isAdverbial(page, trigger)) return neighbourOf(page, trigger);
  if (!noun && opens(page, trigger)) return mainSubject(page, trigger, sides);
  if (noun) {
    // "the high point of the stay, the session chaired by X": what is done by X is not the stay
    const by = sides.around.by.filter(({ first }) => !hasComma(page, trigger.last, first));
    const named = [...sides.around.of, ...by].filter((one) => goes(one) && !isInviting(page, one));
    if (named.length > 0) return named;
  }
  const doers = !noun && sides.passive ? sides.around.object : sides.subject;
  const subject = doers.filter((mention) => goes(mention) || (noun && mention.kind === "state"));
  if (partiesOf(subject).length > 0) return subject;
  const senders = noun ? [] : sendersOf(page, trigger);
  if (senders.length > 0) return senders;
  const before = mentionsOfSentence(page, trigger.first).filter(
    (mention) => mention.last <= trigger.first && goes(mention) && (noun || isSubjectLike(page, mention, trigger)),
  );
  const nearest = before.findLast(({ parties }) => parties.length > 0) ?? before.at(-1);
  return nearest ? [nearest] : subject;
}

/** How many words may part a delegation from its verb: "led by its vice-president, X, ". */
const longestDelegation = 24;

/** "A delegation of the National Assembly of Laos, led by X, arrived": whose delegation it is. */
function sendersOf(page: Page, trigger: TagSpan): Mention[] {
  const { first } = sentenceOf(page, trigger.first);
  for (let i = first; i < Math.min(first + 4, trigger.first); i++) {
    const team = tagAt(page, i, "noun", "delegation");
    if (!team || trigger.first - team.last > longestDelegation || !isGrammar(page, team.last, "of")) continue;
    const sender = page.mentions.find((mention) => mention.first >= team.last && mention.parties.length > 0);
    return sender && sender.first - team.last < 7 && sender.last <= trigger.first && !isCity(sender) ? [sender] : [];
  }
  return [];
}

const isCity = ({ via }: Mention) => via === "capital" || via === "seat";

/** "a visit to Japan at the invitation of the Emperor": who invites stays at home. */
const isInviting = (page: Page, { first }: Mention): boolean => hasNounIn(page, first - 3, first, "invitation");

/** "At the invitation of A, B, head of C, went": set off by a comma, with no verb between. */
function isSubjectLike(page: Page, mention: Mention, trigger: TagSpan): boolean {
  if (!isAfterComma(page, mention) && tieOf(page, mention) !== "none") return false;
  for (let i = mention.last; i < trigger.first; i++) if (!page.mentionAt[i] && isFiniteAt(page, i)) return false;
  return true;
}

/** "Arrivé dimanche à Cotonou, …, le visiteur": whoever opens the main clause. */
function opens(page: Page, trigger: TagSpan): boolean {
  const { first } = sentenceOf(page, trigger.first);
  if (trigger.first - first > 2 || /^(?:participle|gerund)/u.test(trigger.tag.form ?? "") === false) return false;
  for (let i = first; i < trigger.first; i++) if (page.mentionAt[i]) return false;
  return true;
}

function mainSubject(page: Page, trigger: TagSpan, sides: Sides): Mention[] {
  const mentions = mentionsOfSentence(page, trigger.first).filter(
    (mention) =>
      mention.first >= trigger.last && goes(mention) && (isAfterComma(page, mention) || isBehindPlace(page, mention)),
  );
  const goal = destinationOf(page, trigger, [], false)?.country;
  const found = mentions.find(({ parties }) => parties.length > 0 && !(goal && parties.includes(goal))) ?? mentions[0];
  return found ? [found] : sides.subject.filter(goes);
}

/** "During his stay in Singapore | the Vietnamese minister met": an article right behind the name of the place. */
const isBehindPlace = (page: Page, { first }: Mention): boolean =>
  within(page.places, Math.max(0, first - 3), first + 1).some(
    ({ last }) => last === first || (last === first - 1 && isGrammar(page, last, "article")),
  );

const isAfterComma = (page: Page, mention: Mention) => {
  const i = isGrammar(page, mention.first - 1, "article") ? mention.first - 2 : mention.first - 1;
  return /^[,–—-]$/u.test(page.text.tokens[i]?.word.text ?? "");
};

/** "X, en visite à Rabat", "de passage à Dakar, X", "on a visit". */
function isAdverbial(page: Page, trigger: TagSpan): boolean {
  let before = trigger.first - 1;
  const { first } = sentenceOf(page, trigger.first);
  while (before > Math.max(first, trigger.first - 4) && isBetween(page, before)) before--;
  return (
    isAnyGrammar(page, before, ["in", "on"]) ||
    (before === trigger.first - 1 && isGrammar(page, before, "of") && !tagAt(page, before - 1, "noun"))
  );
}

/** The article and adjectives of "on a three-day visit", "on an official visit". */
const isBetween = (page: Page, i: number) =>
  isGrammar(page, i, "article") ||
  (page.text.tokens[i]?.word.shape === "lower" &&
    !isAnyGrammar(page, i, ["in", "on", "of", "to", "possessive"]) &&
    !tagAt(page, i, "verb"));

/** The mention before an adverbial, the subject rather than what stands behind a preposition; else the first after it. */
function neighbourOf(page: Page, trigger: TagSpan): Mention[] {
  const mentions = mentionsOfSentence(page, trigger.first).filter(
    (mention) => goes(mention) && mention.parties.length > 0,
  );
  const before = mentions.filter((mention) => mention.last <= trigger.first).at(-1);
  const found = before ?? mentions.find((mention) => mention.first >= trigger.last);
  return found ? [found] : [];
}
