import { unique, inOrder } from "./casts/cast.ts";
import {
  type Domain,
  type EngagementKind,
  type FoundEngagement,
  type EngagementStatus,
  engagementKinds,
  type Office,
  type Evidence,
  evidence,
  type PloverType,
} from "../model/index.ts";
import { attributionAt } from "./attribution.ts";
import { type Candidate, isMission } from "./candidates/candidate.ts";
import { type Owners, topicsOfEvent } from "./event-domains.ts";
import { contextsOf, modeOf } from "./event-coding.ts";
import type { Person } from "./mentions.ts";
import type { Page } from "./page.ts";
import { placeOf } from "./event-places.ts";
import { withoutTableTalk } from "./table-talk.ts";

/** One engagement as all its tellings in the article make it. */
export interface Engagement {
  kind: EngagementKind;
  status: EngagementStatus;
  parties: string[];
  actors: string[];
  recipients: string[];
  people: Person[];
  /** The offices of one holder of those who take part. */
  offices: Held[];
  date: string | null;
  tellings: Candidate[];
}

/** A record with how sure it is, 0 to 1. */
export type Sure<Item> = Item & { readonly confidence: number };

/** Below this a record is a guess. */
const leastConfidence = 0.35;
/** Meetings are spoken of in passing more than other encounters: one told weakly, with a side supplied, is a guess. */
const leastMeeting = 0.4;

function isGuess({ kind, tellings }: Engagement): boolean {
  const confidence = confidenceOf(tellings);
  if (kind === "meeting" && tellings.every(({ cast }) => cast.supplied.length > 0)) return confidence < leastMeeting;
  return confidence < leastConfidence;
}

/** Joins the tellings of one engagement: same kind, fitting parties, people, date and status. */
export function joinTellings(candidates: readonly Candidate[]): Engagement[] {
  const engagements: Engagement[] = [];
  const ceremonies = candidates.filter(({ rule }) => rule.gives === "credentials").slice(0, mostCeremonies);
  const mediations = candidates.filter(({ rule }) => rule.gives === "mediation");
  for (const candidate of candidates) {
    if (!candidate.rule.gives || isBrokered(candidate, mediations) || isCeremony(candidate, ceremonies)) continue;
    if (candidate.rule.cast === "attendance") {
      const gathering = findLast(engagements, (engagement) => isAttended(engagement, candidate));
      if (gathering) addTelling(gathering, isWitnessing(candidate) ? asWitnesses(candidate) : candidate);
      continue;
    }
    if (isSameTrip(engagements, candidate) || isMissionAbroad(candidate, candidates)) continue;
    if (isRoundToCome(engagements, candidate)) continue;
    const helped = findLast(engagements, (engagement) => isFacilitated(engagement, candidate));
    if (helped) {
      addTelling(helped, candidate);
      helped.parties = inOrder(unique([...helped.parties, ...candidate.cast.actors]));
      continue;
    }
    const alike = engagements.filter((engagement) => isSame(engagement, candidate) || isJoined(engagement, candidate));
    const same = candidate.rule.joins && candidate.date === null ? newestOf(alike) : alike.at(-1);
    if (same) addTelling(same, candidate);
    else engagements.push(newEngagement(candidate));
  }
  return withoutTableTalk(engagements.filter((engagement) => engagement.parties.length >= 2 && !isGuess(engagement)));
}

/** What goes on about an encounter goes on about the news, not about an earlier one told as its background. */
const newestOf = (alike: readonly Engagement[]): Engagement | undefined =>
  findLast(alike, ({ date }) => date === null || alike.every((other) => (other.date ?? "") <= date));

/** "A round of negotiations …, with C as facilitator": who helps negotiations along takes part in them. */
const isFacilitated = (engagement: Engagement, { rule, sentence, cast, date }: Candidate) =>
  rule.gives === "mediation" &&
  rule.as === "noun" &&
  engagement.kind === "negotiation" &&
  engagement.status === "held" &&
  sentence - (engagement.tellings.at(-1)?.sentence ?? 0) <= 2 &&
  datesFit(engagement.date, date) &&
  cast.recipients.every((party) => engagement.parties.includes(party));

/** How many words a meeting may stand from the word for the mediation that brought it about. */
const brokeredWithin = 10;

/** "talks brokered by C", "met under the mediation of C": what a third party brought about is the mediation itself. */
function isBrokered({ rule, sentence, trigger, cast }: Candidate, mediations: readonly Candidate[]): boolean {
  if (rule.gives !== "meeting") return false;
  return mediations.some(
    (other) =>
      other.sentence === sentence &&
      Math.abs(other.trigger.first - trigger.first) <= brokeredWithin &&
      cast.parties.every((party) => other.cast.parties.includes(party)),
  );
}

/** How many sentences off the credentials may be told of an envoy who is received. */
const ceremonyWithin = 6;
/** More envoys do not present their letters on one day. */
const mostCeremonies = 20;

/** "He then received the ambassador of A", at a ceremony of credentials: that is how the envoy presented his. */
function isCeremony({ rule, sentence, trigger, cast, date }: Candidate, ceremonies: readonly Candidate[]): boolean {
  if (rule.gives !== "meeting") return false;
  // "received in audience the new ambassador of A for the presentation of his letters"
  const isOfOneBreath = ceremonies.some(
    (other) =>
      other.sentence === sentence &&
      other.cast.parties.join() === cast.parties.join() &&
      cast.people.every((person) => other.cast.people.includes(person)),
  );
  if (isOfOneBreath) return true;
  const envoy = cast.people.find(({ office }) => office === "ambassador");
  if (!envoy || !cast.mentions.some(({ people, first }) => people.includes(envoy) && first >= trigger.last))
    return false;
  // "granted an audience to the ambassador, who presented his letters": of one breath, whatever the word for it
  const within = rule.cast === "guest" ? ceremonyWithin : 0;
  return ceremonies.some(
    (other) =>
      Math.abs(other.sentence - sentence) <= within && datesFit(other.date, date) && other.cast.people.includes(envoy),
  );
}

/** "The trip", with no goal of its own, is the visit told before, planned or held. */
function isSameTrip(engagements: readonly Engagement[], { rule, anaphoric, cast }: Candidate): boolean {
  if (rule.gives !== "visit" || !anaphoric || cast.place !== null) return false;
  const last = findLast(engagements, ({ kind }) => kind === "visit");
  return last !== undefined && isAhead(last.status) && cast.parties.some((party) => last.parties.includes(party));
}

/** "closed its mission in Moscow": a mission that is an embassy by another name goes nowhere. */
const isMissionAbroad = ({ rule, sentence }: Candidate, candidates: readonly Candidate[]) =>
  rule.gives === "visit" &&
  isMission(rule) &&
  candidates.some((other) => other.rule.gives === "embassy" && other.sentence === sentence);

/** "They agreed on the next session": what lies ahead is no telling of the talks at which it was agreed. */
const isRoundToCome = (engagements: readonly Engagement[], candidate: Candidate) =>
  isAhead(candidate.status) &&
  engagements.some((engagement) => engagement.kind !== candidate.rule.gives && isJoined(engagement, candidate));

/** What is done at a ceremony that others may witness. */
const witnessed = new Set<EngagementKind>(["signing", "aid", "embassy"]);

/** "The ceremony took place in the presence of X": those who were there when something was signed or handed over. */
const isWitnessing = ({ rule }: Candidate) => rule.gives === "signing";

/** Who witnesses a ceremony takes part in it, but makes no party of his state. */
const asWitnesses = (candidate: Candidate): Candidate => ({
  ...candidate,
  cast: { ...candidate.cast, supplied: candidate.cast.parties },
});

const gatheringsAttended = new Set<EngagementKind>(["summit", "conference", "commission_session"]);
/** Where delegations face each other. */
const tables = new Set<EngagementKind>(["commission_session", "negotiation", "consultations"]);

/** Kinds that those may attend who are told so in these words. */
function attendedBy(candidate: Candidate): ReadonlySet<EngagementKind> {
  if (isWitnessing(candidate)) return witnessed;
  return candidate.rule.gives === "negotiation" ? tables : gatheringsAttended;
}

/** Whether those said to attend attend this gathering: it was told shortly before. */
function isAttended(engagement: Engagement, candidate: Candidate): boolean {
  if (!attendedBy(candidate).has(engagement.kind)) return false;
  const last = engagement.tellings.at(-1) as Candidate;
  return (
    !isAhead(engagement.status) &&
    (candidate.status === "held" || candidate.status === "ongoing") &&
    candidate.sentence - last.sentence <= 4 &&
    datesFit(engagement.date, candidate.date)
  );
}

function findLast<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i] as T)) return items[i];
  return undefined;
}

const talks = new Set<EngagementKind>([
  "meeting",
  "call",
  "consultations",
  "commission_session",
  "summit",
  "negotiation",
  "conference",
  "credentials",
]);

/** Whether a telling that only goes on about an encounter belongs to this one. */
function isJoined(engagement: Engagement, candidate: Candidate): boolean {
  const goesOn = candidate.rule.joins || candidate.anaphoric || candidate.roll || isSitting(engagement, candidate);
  if (!goesOn || !talks.has(engagement.kind) || isAhead(engagement.status)) return false;
  // "the talks were followed by the signing of a treaty": what is signed at them is no telling of the talks
  if (candidate.rule.gives === "signing" && candidate.rule.as === "noun") return false;
  // "received by the President, he chaired the joint commission": a body that sits is no talk told before
  const sits = candidate.rule.gives === "commission_session" && !isAhead(candidate.status);
  if (sits && engagement.kind !== "commission_session") return false;
  if (!datesFit(engagement.date, candidate.date)) return false;
  const { parties } = candidate.cast;
  return (
    parties.every((party) => engagement.parties.includes(party)) &&
    (candidate.roll || peopleFit(engagement.people, candidate.cast.people))
  );
}

const sittings = new Set<EngagementKind>(["consultations", "commission_session", "negotiation"]);

/** "The talks were led by X and Y": the consultations or session told just before, by its common name. */
const isSitting = ({ kind, tellings }: Engagement, { rule, definite, sentence, cast }: Candidate) =>
  sittings.has(kind) &&
  rule.gives === "meeting" &&
  (definite || (rule.as === "verb" && cast.mentions.every((mention) => mention.kind === "group"))) &&
  sentence - (tellings.at(-1)?.sentence ?? 0) <= 2;

function newEngagement(candidate: Candidate): Engagement {
  const { cast, rule, status, date } = candidate;
  return {
    kind: rule.gives as EngagementKind,
    status,
    parties: [...cast.parties],
    actors: [...cast.actors],
    recipients: [...cast.recipients],
    people: [...cast.people],
    offices: officesOf(cast),
    date,
    tellings: [candidate],
  };
}

function addTelling(engagement: Engagement, candidate: Candidate): void {
  engagement.tellings.push(candidate);
  for (const person of candidate.cast.people) if (!engagement.people.includes(person)) engagement.people.push(person);
  for (const held of officesOf(candidate.cast))
    if (!engagement.offices.some((other) => isSameOffice(held, other))) engagement.offices.push(held);
  const sure = candidate.cast.supplied.length === 0;
  if (sure) engagement.parties = inOrder(unique([...engagement.parties, ...candidate.cast.parties]));
  if (isFiner(candidate.date, engagement.date)) engagement.date = candidate.date;
}

/** Whether date `a` is more precise than `b` and within it. */
const isFiner = (a: string | null, b: string | null) =>
  a !== null && (b === null || (a.length > b.length && a.startsWith(b)));

function isSame(engagement: Engagement, candidate: Candidate): boolean {
  if (engagement.kind !== candidate.rule.gives) return false;
  if (isAhead(engagement.status) !== isAhead(candidate.status)) return false;
  if (!datesFit(engagement.date, candidate.date)) return false;
  if (!partiesFit(engagement, candidate)) return false;
  if (engagement.kind === "statement") return sameSpeech(engagement, candidate);
  if (directed.has(engagement.kind) && !actorsFit(engagement, candidate)) return false;
  return peopleFit(engagement.people, candidate.cast.people) && officesFit(engagement, candidate);
}

/** Kinds in which one side acts upon the other: the same act by the other side is another event. */
const directed = new Set<EngagementKind>([
  "expulsion",
  "recall",
  "summons",
  "sanction",
  "aid",
  "recognition",
  "message",
  "visit",
]);

function actorsFit(engagement: Engagement, candidate: Candidate): boolean {
  const theirs = candidate.cast.actors.filter((party) => !candidate.cast.supplied.includes(party));
  return (
    theirs.length === 0 || engagement.actors.length === 0 || theirs.some((party) => engagement.actors.includes(party))
  );
}

const isAhead = (status: EngagementStatus) => status === "planned" || status === "postponed";

function datesFit(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

const gatherings = new Set<EngagementKind>(["summit", "conference"]);

function partiesFit(engagement: Engagement, candidate: Candidate): boolean {
  const mine = engagement.parties;
  const theirs = candidate.cast.parties;
  const shared = theirs.filter((party) => mine.includes(party)).length;
  if (gatherings.has(engagement.kind))
    return mine.some((party) => party.startsWith("org:") && theirs.includes(party)) || shared >= 2;
  if (isWider(engagement, candidate)) return false;
  if (shared === mine.length || shared === theirs.length) return shared >= 2 || candidate.cast.supplied.length > 0;
  return false;
}

/** "A met B. C joined both for a working lunch": an encounter of more parties, all named, and no word of one told before. */
const isWider = (engagement: Engagement, { rule, cast, anaphoric, definite, roll }: Candidate) =>
  rule.gives === "meeting" &&
  !anaphoric &&
  !definite &&
  !roll &&
  cast.supplied.length === 0 &&
  cast.parties.length > engagement.parties.length &&
  engagement.tellings.every((telling) => telling.cast.supplied.length === 0);

/** One speaker, and one purpose or one breath: "denounced the order and called on the junta to" is one statement. */
function sameSpeech(engagement: Engagement, candidate: Candidate): boolean {
  const first = engagement.tellings[0] as Candidate;
  const last = engagement.tellings.at(-1) as Candidate;
  if (first.cast.actors.join() !== candidate.cast.actors.join()) return false;
  const mine = ploverOf(first.rule.plover, "statement", "held");
  const theirs = ploverOf(candidate.rule.plover, "statement", "held");
  if (mine === theirs) return true;
  return candidate.sentence - last.sentence <= 1 && (mine === "SUPPORT") === (theirs === "SUPPORT");
}

/** Two meetings of the same states differ when one side sent different people to each. */
function peopleFit(mine: readonly Person[], theirs: readonly Person[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return true;
  const sides = new Set(theirs.map((person) => person.of));
  for (const side of sides) {
    const a = mine.filter((person) => person.of === side);
    const b = theirs.filter((person) => person.of === side);
    if (a.length > 0 && b.length > 0 && !a.some((person) => b.includes(person))) return false;
  }
  return true;
}

/** Offices of which a state has one, so that another of them is another person. */
const oneOfAState = new Set<Office>([
  "head_of_state",
  "head_of_government",
  "vice_president",
  "foreign_minister",
  "defence_minister",
  "parliament_speaker",
]);

/** An office, and whose it is. */
interface Held {
  readonly of: string | null | undefined;
  readonly office: Office | null;
}

const isSameOffice = (a: Held, b: Held) => a.of === b.of && a.office === b.office;

/** "She was received by the President of Rwanda. On Tuesday she met the Foreign Minister, X": two meetings, though one host has no name. */
function officesFit({ kind, offices: mine }: Engagement, { cast }: Candidate): boolean {
  if (kind !== "meeting") return true;
  const theirs = officesOf(cast);
  return theirs.every(({ of: side }) => {
    const a = mine.filter(({ of }) => of === side);
    return a.length === 0 || a.some((held) => theirs.some((other) => isSameOffice(held, other)));
  });
}

/** The offices of one holder of those who take part, named or not, each with its side. */
function officesOf({ mentions, people }: Candidate["cast"]): Held[] {
  const unnamed = mentions.flatMap(({ kind, office, parties, people: bearers }) =>
    kind === "office" && parties.length === 1 && bearers.length === 0 ? [{ of: parties[0], office }] : [],
  );
  return [...unnamed, ...people.map(({ of, office }) => ({ of, office }))].filter(
    ({ of, office }) => of && office && oneOfAState.has(office),
  );
}

/** The PLOVER type by kind and status: encounters ahead are AGREE, called off or refused REJECT. */
export function ploverOf(own: PloverType | undefined, kind: EngagementKind, status: EngagementStatus): PloverType {
  if (own) return own;
  if (status === "planned" || status === "postponed") return status === "planned" ? "AGREE" : "REJECT";
  if (status === "cancelled" || status === "refused") return "REJECT";
  return engagementKinds[kind].plover;
}

/** The record of an engagement, with evidence. */
export function recordOf(
  page: Page,
  engagement: Sure<Engagement>,
  all: readonly Engagement[],
  owners: Owners,
  domains: readonly Domain[],
): FoundEngagement {
  const first = engagement.tellings[0] as Candidate;
  const place = placeOf(page, engagement, all);
  const host = engagement.tellings.find((telling) => telling.hostEvent)?.hostEvent ?? null;
  const plover = ploverOf(first.rule.plover, engagement.kind, engagement.status);
  return {
    kind: engagement.kind,
    status: engagement.status,
    parties: engagement.parties,
    actors: inOrder([...engagement.actors]),
    recipients: inOrder([...engagement.recipients]),
    people: engagement.people.filter((person) => person.office !== null).map((person) => person.name),
    host_event: host?.name ?? null,
    country: place?.country ?? null,
    city: place?.city ?? null,
    date: engagement.date,
    domains: [...domains],
    topics: topicsOfEvent(page, engagement, owners),
    plover,
    mode: modeOf(page, engagement, plover),
    contexts: contextsOf(domains),
    attribution: attributionAt(page, first.trigger.first),
    evidence: evidenceOf(page, engagement.tellings, place),
    confidence: engagement.confidence,
    rules: unique(engagement.tellings.map((telling) => telling.rule.id)),
  };
}

/** The words that prove a record: triggers, those who take part, the place. In text order, each once. */
export function evidenceOf(
  page: Page,
  tellings: readonly Candidate[],
  place: { first: number; last: number } | null,
): Evidence[] {
  const spans: { readonly start: number; end: number }[] = [];
  const add = (span: { first: number; last: number }) => {
    const start = page.text.tokens[span.first]?.start ?? 0;
    const end = page.text.tokens[span.last - 1]?.end ?? start;
    let at = spans.length;
    while (at > 0 && (spans[at - 1]?.start as number) > start) at--;
    const same = spans[at - 1];
    if (same?.start === start) same.end = Math.max(end, same.end);
    else spans.splice(at, 0, { start, end });
  };
  for (const telling of tellings) {
    add(telling.trigger);
    for (const mention of telling.cast.mentions) add(mention);
    if (telling.hostEvent) add(telling.hostEvent);
  }
  if (place) add(place);
  return spans.map(({ start, end }) => evidence(page.text.text, start, end));
}

/** Grows with each telling, falls where a side had to be supplied. */
export function confidenceOf(tellings: readonly Candidate[]): number {
  let doubt = 1;
  for (const telling of tellings) doubt *= 1 - 0.85 * telling.weight;
  return Math.round((1 - doubt) * 100) / 100;
}
