import type { EventRule, TagSpan } from "../languages/index.ts";
import {
  type Around,
  after,
  clauseEnd,
  meetsStrangers,
  mentionsOfSentence,
  partiesIn,
  sentenceOf,
  subjectOf,
  tieOf,
} from "./clauses.ts";
import type { Mention, Person } from "./mentions.ts";
import type { Occurrence } from "./occurrence.ts";
import { isAnyGrammar, isGrammar, type Page, within } from "./page.ts";
import type { Place } from "./places.ts";

/** Who takes part in an event. */
export interface Cast {
  readonly parties: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly people: readonly Person[];
  /** The words that name those who take part. */
  readonly mentions: readonly Mention[];
  /** Where a traveller goes. */
  readonly place: Place | null;
  /** Sides that the clause itself does not name and that were taken from the context. */
  readonly supplied: readonly string[];
}

/** What was told before: supplies the side that a clause leaves out. */
export interface Discourse {
  /** Parties of the encounter told last, if any. */
  readonly latest: readonly string[];
  /** Parties of the article, most spoken of first. */
  readonly ranked: readonly string[];
}

const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];
const partiesOf = (mentions: readonly Mention[]) => unique(mentions.flatMap((mention) => mention.parties));
const peopleOf = (mentions: readonly Mention[]) => unique(mentions.flatMap((mention) => mention.people));

/** Finds who takes part in the event that a rule found at a trigger, or says why nobody can be named. */
export function castOf(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const sides = sidesOf(page, rule, trigger, told);
  switch (rule.cast) {
    case "guest":
      return guestCast(page, trigger, sides, told);
    case "travel":
      return travelCast(page, rule, trigger, sides, discourse);
    case "speech":
      return speechCast(page, trigger, sides, told);
    case "act":
      return actCast(page, trigger, sides, told, discourse);
    case "gathering":
      return gatheringCast(page, trigger, sides);
    default:
      return pairCast(page, rule, trigger, sides, discourse);
  }
}

interface Sides {
  readonly subject: Mention[];
  readonly around: Around;
  readonly passive: boolean;
  /** Where the search for objects started. */
  readonly from: number;
}

function sidesOf(page: Page, rule: EventRule, trigger: TagSpan, told: Occurrence): Sides {
  const verb = told.verb;
  if (rule.as === "verb" && verb) {
    const from = Math.max(trigger.last, verb.first <= trigger.first ? verb.last : trigger.last);
    const around = after(page, from);
    if (verb.passive || verb.form === "participle") {
      const patient = subjectOf(page, verb.first);
      return {
        subject: around.by,
        around: { ...around, object: patient.length > 0 ? patient : openingPatient(page, around) },
        passive: true,
        from,
      };
    }
    const subject = subjectOf(page, Math.min(verb.first, trigger.first));
    return { subject: subject.length > 0 ? subject : fallbackSubject(page, around), around, passive: false, from };
  }
  const around = after(page, trigger.last);
  const subject = [
    ...possessor(page, trigger.first),
    ...(verb ? subjectOf(page, Math.min(verb.first, trigger.first)) : []),
  ];
  return { subject, around, passive: verb?.passive ?? false, from: trigger.last };
}

/** "Reçu par X, Y a …": the one received comes after the comma. */
const openingPatient = (_page: Page, around: Around) => around.object.slice(0, 1);

/** "En recevant X, le ministre …": the subject of the main clause comes later. */
function fallbackSubject(_page: Page, around: Around): Mention[] {
  return around.object.length > 1 ? around.object.slice(-1) : [];
}

/** "Mali's visit", "sa visite" resolved by the mention that ends right before the noun. */
function possessor(page: Page, first: number): Mention[] {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const mention = page.mentionAt[i];
    if (mention) return [mention];
  }
  return [];
}

const empty: Pick<Cast, "place" | "supplied"> = { place: null, supplied: [] };

/** A host receives a guest: both must be named by the clause or known by what was said before. */
function guestCast(page: Page, trigger: TagSpan, sides: Sides, told: Occurrence): Cast | string {
  const host = sides.subject;
  const named = sides.around.object.filter((mention) => !host.includes(mention));
  const guest = named.length > 0 && !hasClitic(page, told) ? named : guestByPronoun(page, trigger, host, told);
  if (host.length === 0 || guest.length === 0) return "a host or a guest is missing";
  if (!guest.some(isPersonal)) return "nobody is received";
  const hostParties = partiesOf(host);
  const guestParties = partiesOf(guest);
  const parties = unique([...hostParties, ...guestParties]).sort();
  if (parties.length < 2) return "both sides belong to one state";
  return {
    parties,
    actors: hostParties,
    recipients: guestParties,
    people: peopleOf([...host, ...guest]),
    mentions: [...host, ...guest],
    ...empty,
  };
}

/** "l'a reçu", "received him": the guest is the person of another party spoken of before. */
function guestByPronoun(page: Page, trigger: TagSpan, host: readonly Mention[], told: Occurrence): Mention[] {
  if (!hasClitic(page, told) && !isGrammar(page, trigger.last, "pronoun")) return [];
  const own = partiesOf(host);
  const before = page.mentions.filter(
    (mention) => mention.first < trigger.first && mention.people.length > 0 && mention.kind !== "pronoun",
  );
  for (let i = before.length - 1; i >= Math.max(0, before.length - 8); i--) {
    const mention = before[i] as Mention;
    if (mention.parties.length > 0 && !mention.parties.some((party) => own.includes(party))) return [mention];
  }
  return [];
}

function hasClitic(page: Page, told: Occurrence): boolean {
  const verb = told.verb;
  if (!verb || verb.passive || verb.reflexive) return false;
  for (let i = verb.first - 1; i <= verb.first + 1; i++)
    if (isGrammar(page, i, "clitic") && isAnyGrammar(page, i + 1, ["have", "adverb"])) return true;
  return false;
}

const isPersonal = (mention: Mention) =>
  mention.kind === "person" ||
  mention.kind === "office" ||
  mention.kind === "group" ||
  mention.kind === "pronoun" ||
  mention.people.length > 0;

/** Two sides meet: the subject with whom stands behind "with", "between", or as the object. */
function pairCast(page: Page, rule: EventRule, trigger: TagSpan, sides: Sides, discourse: Discourse): Cast | string {
  if (meetsStrangers(page, trigger.last)) return "meets somebody unknown";
  const { around } = sides;
  const noun = rule.as === "noun";
  const mentions = unique([
    ...sides.subject,
    ...around.with,
    ...around.between,
    ...around.by,
    ...(noun ? around.of : around.object),
    ...(noun ? around.to : []),
    ...(noun && sides.passive ? [] : noun ? around.object.slice(0, 1) : []),
    ...withBefore(page, trigger),
  ]);
  const compound = compoundParties(page, trigger);
  const sure = withoutDoubtfulSubject(mentions, sides.subject);
  const local = unique([...partiesOf(sure), ...compound]);
  return complete(page, local, sure, discourse);
}

/** A subject known only by reference that would meet its own side was taken for the wrong person. */
function withoutDoubtfulSubject(mentions: readonly Mention[], subject: readonly Mention[]): readonly Mention[] {
  const others = mentions.filter((mention) => !subject.includes(mention));
  if (others.length === 0 || subject.length === 0 || partiesOf(mentions).length !== 1) return mentions;
  const doubtful = subject.every(
    (mention) => mention.via === "pronoun" || (mention.via === "office" && mention.kind !== "person"),
  );
  return doubtful ? others : mentions;
}

/** "Avec son homologue, X a parlé de …": a companion named before the verb. */
function withBefore(page: Page, trigger: TagSpan): Mention[] {
  return mentionsOfSentence(page, trigger.first).filter(
    (mention) =>
      mention.last <= trigger.first && (tieOf(page, mention) === "with" || tieOf(page, mention) === "between"),
  );
}

/** "la commission mixte maroco-rwandaise", "the Kuwait-Bahrain committee": parties in an adjective or name beside the noun. */
function compoundParties(page: Page, trigger: TagSpan): string[] {
  const parties: string[] = [];
  for (let i = Math.max(0, trigger.first - 3); i < trigger.last + 4; i++) {
    const text = page.text.tokens[i]?.word.text ?? "";
    if (!/[-–]/u.test(text) || text.length < 5) continue;
    parties.push(...dyadOf(page, text));
  }
  return parties;
}

/** The two states of a compound such as "algéro-nigérien" or "India-Nepal"; empty where a part is unknown. */
export function dyadOf(page: Page, word: string): string[] {
  const parts = word.split(/[-–]/u);
  if (parts.length !== 2) return [];
  const codes = parts.map((part) => partyOfWord(page, part));
  return codes.every((code) => code !== null) ? (codes as string[]) : [];
}

function partyOfWord(page: Page, part: string): string | null {
  const leaves = page.language.lexicon.word(part).root?.leaves ?? [];
  for (const { tag } of leaves) {
    if (tag.type === "state" || tag.type === "demonym" || (tag.type === "city" && tag.capital))
      return tag.codes?.[0] ?? null;
    if (tag.type === "organisation") return tag.value;
  }
  return null;
}

/** Completes one side from the context: the parties met last, else the article's other party. */
function complete(
  page: Page,
  local: readonly string[],
  mentions: readonly Mention[],
  discourse: Discourse,
): Cast | string {
  const people = peopleOf(mentions);
  const actors = local.slice(0, 1);
  if (local.length >= 2)
    return { parties: [...local].sort(), actors, recipients: local.slice(1), people, mentions, ...empty };
  if (sameSide(local, people)) return "both sides belong to one state";
  const supplied = supply(page, local, discourse);
  const parties = unique([...local, ...supplied]).sort();
  if (parties.length < 2) return "only one side is known";
  return { parties, actors, recipients: supplied, people, mentions, place: null, supplied };
}

/** Two named people of one state who meet each other are no encounter between states. */
const sameSide = (local: readonly string[], people: readonly Person[]) =>
  local.length === 1 && people.filter((person) => person.of === local[0]).length >= 2;

function supply(page: Page, local: readonly string[], discourse: Discourse): string[] {
  const own = local[0];
  if (own === undefined) return discourse.latest.length >= 2 ? [...discourse.latest] : discourse.ranked.slice(0, 2);
  if (discourse.latest.includes(own)) return discourse.latest.filter((party) => party !== own);
  const other = discourse.ranked.find(
    (party) => party !== own && (party === page.home || own === page.home || discourse.ranked.indexOf(party) < 2),
  );
  return other ? [other] : [];
}

/** A traveller goes to another state. */
function travelCast(page: Page, rule: EventRule, trigger: TagSpan, sides: Sides, discourse: Discourse): Cast | string {
  const noun = rule.as === "noun";
  const travellers = travellersOf(page, trigger, sides, noun);
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
  if (!noun) return "no other state is visited";
  const supplied = supply(page, from, discourse).filter((party) => !from.includes(party));
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

function travellersOf(page: Page, trigger: TagSpan, sides: Sides, noun: boolean): Mention[] {
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

/** The place of another state that a clause names as its goal. */
function destinationOf(page: Page, trigger: TagSpan, from: readonly string[], noun: boolean): Place | null {
  const { first, last } = sentenceOf(page, trigger.first);
  const end = noun ? last : Math.min(last, trigger.last + 14);
  const ahead = within(page.places, trigger.last, end).filter(
    (place) => place.country !== null && !from.includes(place.country),
  );
  const goal =
    ahead.find((place) => place.role === "to" || place.role === "in") ??
    ahead.find((place) => place.role === "bare" && place.first <= trigger.last + 2);
  if (goal) return goal;
  if (!noun) return null;
  const behind = within(page.places, first, trigger.first).filter(
    (place) => place.country !== null && !from.includes(place.country) && (place.role === "in" || place.role === "to"),
  );
  return behind.at(-1) ?? null;
}

/** Someone speaks to or of another party. */
function speechCast(page: Page, trigger: TagSpan, sides: Sides, told: Occurrence): Cast | string {
  const speakers = sides.subject;
  const from = partiesOf(speakers);
  if (from.length === 0) return "the speaker is unknown";
  const start = Math.max(trigger.last, told.verb?.passive ? 0 : sides.from);
  const end = Math.min(clauseEnd(page, start, false), start + 9);
  const target = partiesIn(page, start, end).filter((party) => !from.includes(party));
  const passive = told.verb?.passive ? partiesOf(sides.around.object).filter((party) => !from.includes(party)) : [];
  const recipients = passive.length > 0 ? passive : target.slice(0, 1);
  if (recipients.length === 0) return "nobody is spoken to";
  return {
    parties: unique([...from, ...recipients]).sort(),
    actors: from,
    recipients,
    people: peopleOf(speakers),
    mentions: speakers,
    ...empty,
  };
}

/** One side acts upon another. */
function actCast(page: Page, trigger: TagSpan, sides: Sides, told: Occurrence, discourse: Discourse): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const verbless = told.verb === null;
  const doers = sides.subject.length > 0 ? sides.subject : verbless ? sides.around.by : [];
  const from = partiesOf(doers);
  const start = sides.from;
  const end = Math.min(clauseEnd(page, start, false), start + 24);
  let target = partiesIn(page, Math.min(start, trigger.last), end).filter((party) => !from.includes(party));
  if (told.verb?.passive)
    target = [...partiesOf(sides.around.object), ...target].filter((party) => !from.includes(party));
  if (target.length === 0) target = partiesIn(page, first, trigger.first).filter((party) => !from.includes(party));
  const named = [...doers, ...targetPeople(page, start, Math.min(last, end))];
  const local = unique([...from, ...target.slice(0, 1)]);
  if (local.length === 0) return "nobody is acted upon";
  const cast = complete(page, local, named, discourse);
  if (typeof cast === "string") return cast;
  const actors = from.length > 0 ? from : cast.parties.filter((party) => !target.includes(party));
  return { ...cast, actors, recipients: cast.parties.filter((party) => !actors.includes(party)) };
}

const targetPeople = (page: Page, first: number, last: number) =>
  within(page.mentions, first, last)
    .filter((mention) => mention.people.length > 0)
    .slice(0, 2);

/** An organisation's members, or several states, come together. */
function gatheringCast(page: Page, trigger: TagSpan, sides: Sides): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const near = partiesIn(page, Math.max(first, trigger.first - 6), Math.min(last, trigger.last + 12));
  const people = unique([
    ...sides.subject,
    ...sides.around.of,
    ...sides.around.between,
    ...sides.around.with,
    ...sides.around.by,
  ]);
  const organisations = unique([...near, ...partiesOf(people)]).filter((party) => party.startsWith("org:"));
  const states = partiesOf(people).filter((party) => !party.startsWith("org:"));
  const parties = unique([...organisations.slice(0, 1), ...states]).sort();
  if (parties.length < 2) return "fewer than two parties gather";
  return { parties, actors: parties, recipients: [], people: peopleOf(people), mentions: people, ...empty };
}
