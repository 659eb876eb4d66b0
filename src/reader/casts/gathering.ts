import type { EventRule, TagSpan } from "../../languages/index.ts";
import { isAttendanceVerb } from "../attendance.ts";
import { partiesBeside, partyBeforeRegion } from "../compounds.ts";
import { seatedIn } from "../../world/capitals.ts";
import { isForum } from "../../world/forums.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { partiesIn } from "../parties-named.ts";
import { joined, tieOf } from "../ties.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { supportClassesOf } from "../support.ts";
import type { Mention } from "../mentions.ts";
import {
  isComma,
  hasNounIn,
  isGrammar,
  nounIn,
  type Page,
  tagAt,
  within,
  sentenceNumber,
  sentenceOf,
} from "../page.ts";
import { inOrder, type Cast, type Discourse, isPersonal, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import type { Sides } from "./sides.ts";

/** An organisation's members, or several states, come together. */
export function gatheringCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  if (rule.alone && !areAmongThemselves(page, trigger, sides)) return "somebody else is met";
  const { first, last } = sentenceOf(page, trigger.first);
  const near = partiesIn(page, Math.max(first, trigger.first - 8), Math.min(last, trigger.last + 26));
  const hosted = told.verb !== null && supportClassesOf(page.language.support, told.verb.lemma).includes("host");
  const own = within(page.mentions, first, trigger.first).filter(
    (mention) => mention.people.length > 1 && tieOf(page, mention) === "none",
  );
  const people = unique([
    ...(hosted ? [] : sides.subject),
    ...membersOf(page, sides.subject, told),
    ...own,
    ...sides.around.of,
    ...sides.around.between,
    ...sides.around.with,
    ...sides.around.by,
    ...(told.status === "held" || told.status === "ongoing" ? presentIn(page, ...clauseOf(page, trigger)) : []),
    ...participantsIn(page, first, last),
  ]).filter((mention) => mention.kind !== "state" || mention.via !== "capital");
  // "a Kuwait-Bahrain forum"
  const dyad = partiesBeside(page, trigger);
  const lead = unique([...partyBeforeRegion(page, trigger), ...dyad]);
  const named = unique([...near, ...partiesOf(people), ...lead]).filter((party) => !isState(party) && !isForum(party));
  if (named.length === 0 && discourse.gathered.length > 0 && isNextOfBody(page, rule, trigger, told))
    return conveners(page, trigger, { ...discourse, latest: [...ownBody(discourse), ...discourse.gathered] });
  const organisations = named.length > 0 ? named : bodyBefore(page, first);
  const states = unique([...partiesOf(people), ...lead]).filter(isState);
  const host =
    states.length === 0 && named.length === 1 && told.status !== "planned"
      ? hostsOf(page, trigger).filter((state) => seatedIn(state) !== named[0])
      : [];
  const hostsAhead = hosted && told.verb && told.verb.first >= trigger.last ? hostsNamed(page, trigger, told.verb) : [];
  if (hostsAhead.length > 0 && named.length === 0) {
    const forum = near.filter((party) => !isState(party));
    const guests = forum.length > 0 ? forum : [...discourse.latest];
    const bound = inOrder(unique([...hostsAhead, ...guests.slice(0, 2)]));
    return { parties: bound, actors: hostsAhead, recipients: [], people: [], mentions: [], place: null, supplied: [] };
  }
  const invited = told.status === "planned" ? invitedTo(page, trigger) : [];
  states.push(...invited.filter((party) => !states.includes(party)));
  if (told.status === "planned" && named.length > 0) states.push(...announcers(page, trigger));
  let parties = inOrder(
    unique([...organisations.slice(0, partiesOf(sides.subject).length > 1 ? 2 : 1), ...states, ...host]),
  );
  const enough = parties.length >= 2 || named.length > 0;
  if (!enough && told.status === "planned") return conveners(page, trigger, discourse);
  const alone = parties.length === 2 && parties.every(isState);
  if (
    alone &&
    ((rule.gives === "conference" && dyad.length + invited.length === 0 && !isConvened(page, trigger, told)) ||
      (rule.gives === "summit" && !isOfTwo(page, trigger, sides)))
  )
    return "two states meet by themselves";
  // "the summit, which Malaysia hosts in October"
  if (hosted && named.length > 0) parties = inOrder(unique([...parties, ...partiesOf(sides.subject), ...hostsAhead]));
  if (parties.length === 0 || (parties.length < 2 && rule.as === "verb")) return "fewer than two parties gather";
  return {
    parties,
    actors: parties,
    recipients: [],
    people: peopleOf(people),
    mentions: people,
    place: null,
    supplied: [],
  };
}

/** "Les ministres chargés de l'Eau d'A, de B et de C ont tenu leur réunion": the states of a group that is named without them. */
function membersOf(page: Page, subject: readonly Mention[], { verb }: Occurrence): readonly Mention[] {
  const [group, ...more] = subject;
  if (!verb || !group || more.length > 0 || group.kind !== "group" || group.parties.length > 0) return [];
  const states = within(page.mentions, group.last, verb.first).filter(({ kind }) => kind === "state");
  return partiesOf(states).length > 2 ? states : [];
}

/** How many words "ministérielle sur l'hydrogène vert en Méditerranée, " may have. */
const longestTheme = 14;

/** "une conférence à laquelle l'Italie a convié la Tunisie": who invites and who is invited are told by the clause behind. */
function invitedTo(page: Page, trigger: TagSpan): string[] {
  const { last } = sentenceOf(page, trigger.first);
  for (let i = trigger.last; i < Math.min(last, trigger.last + longestTheme); i++)
    if (isGrammar(page, i, "whom")) return partiesIn(page, i, last).filter(isState);
  return [];
}

/** "…, ont annoncé l'Allemagne et l'Union africaine": several who say together that they will gather. */
function announcers(page: Page, trigger: TagSpan): string[] {
  const { last } = sentenceOf(page, trigger.first);
  for (let i = trigger.last; i < last; i++) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb || !supportClassesOf(page.language.support, verb.tag.value).includes("say")) continue;
    const together = partiesIn(page, verb.last, Math.min(last, verb.last + longestAnnouncers));
    return together.length > 1 ? together.filter(isState) : [];
  }
  return [];
}

/** How many words "lundi l'Allemagne et l'Union africaine" may have. */
const longestAnnouncers = 8;

/** "EU ministers, meeting in Riga, agreed": members of one body, and nobody whom they meet. */
function areAmongThemselves(page: Page, trigger: TagSpan, { subject, around }: Sides): boolean {
  const { first } = sentenceOf(page, trigger.first);
  const own = subject.length > 0 ? partiesOf(subject) : partiesIn(page, first, trigger.first);
  return (
    own.length === 1 &&
    !own.some(isState) &&
    partiesOf([...around.object, ...around.with]).every((party) => own.includes(party))
  );
}

/** "A and B co-chaired a conference on water": those who preside over it are not the only ones who meet. */
function isConvened(page: Page, trigger: TagSpan, { verb }: Occurrence): boolean {
  for (let i = verb?.first ?? trigger.first; i < trigger.first; i++)
    if (isAttendanceVerb(page, tagAt(page, i, "verb")?.tag.value)) return true;
  return false;
}

/** "the summit between Chad and Niger", "the Chad-Niger summit": two states may meet so, if the words say it. */
const isOfTwo = (page: Page, trigger: TagSpan, { around }: Sides) =>
  (trigger.tag.type === "verb" && isSummitNamed(page, trigger)) ||
  partiesOf([...around.between, ...around.of, ...around.with]).length > 0 ||
  /\p{L}[-–]\p{Lu}/u.test(page.text.tokens[trigger.first - 1]?.word.text ?? "");

function isSummitNamed(page: Page, trigger: TagSpan): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  return hasNounIn(page, first, last, "summit");
}

/** "which Astana is to host": those named between the gathering and the verb. */
const hostsNamed = (page: Page, trigger: TagSpan, verb: { first: number }) =>
  partiesIn(page, Math.max(trigger.last, verb.first - 5), verb.first).slice(0, 1);

const ownBody = ({ body }: Discourse): readonly string[] => (body === null ? [] : [body]);

/** "decided to hold their next summit in Baku": what follows the gathering of a body that was told before. */
const isNextOfBody = (page: Page, rule: EventRule, { first }: TagSpan, { status }: Occurrence) =>
  rule.as === "noun" && status === "planned" && hasNounIn(page, first - 3, first, "ahead");

/** Paragraphs at the head of an article whose events took place where its dateline says. */
const openingParagraphs = 2;

/** The state in which a body meets: it receives the others. */
function hostsOf(page: Page, trigger: TagSpan): string[] {
  const { first, last, paragraph } = sentenceOf(page, trigger.first);
  // "à Lomé" may be where they go or where they sit
  const place =
    within(page.places, first, last).find(
      ({ role, city, country }) => country !== null && (role === "in" || (role === "to" && city !== null)),
    ) ?? (paragraph < openingParagraphs ? page.places.find(({ role }) => role === "dateline") : undefined);
  return place?.country ? [place.country] : [];
}

/** People whom the sentence names as being there: not those spoken of, written to, or come from elsewhere. */
const presentIn = (page: Page, first: number, last: number) =>
  within(page.mentions, first, last).filter(
    (mention) =>
      isPersonal(mention) &&
      mention.kind !== "pronoun" &&
      mention.parties.length > 0 &&
      !["about", "from", "to"].includes(tieOf(page, mention)),
  );

/** "avec la participation des Comores, de la France et de Madagascar", "attended by Chad and Niger": those listed behind such words. */
function participantsIn(page: Page, first: number, last: number): Mention[] {
  const words = nounIn(page, first, last, "participants");
  if (!words) return [];
  const mentions = within(page.mentions, words.last, last);
  return mentions.length > 1 && (mentions[0] as Mention).first - words.last <= nearList
    ? joined(page, mentions, 0)
    : [];
}

/** How many words "of the Foreign Ministers of" may have. */
const nearList = 5;

/** "…, where he had attended a summit, and was met by X": the relative clause around a trigger, else its sentence. */
function clauseOf(page: Page, trigger: TagSpan): [number, number] {
  const { first, last } = sentenceOf(page, trigger.first);
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 9); i--) {
    if (!isGrammar(page, i, "where")) continue;
    for (let end = trigger.last; end < last; end++) if (isComma(page, end)) return [i, end];
    return [i, last];
  }
  return [first, last];
}

/** The organisation whose gathering is told of without its name: the one named last, at most two sentences before. */
function bodyBefore(page: Page, first: number): string[] {
  const number = page.sentenceAt[first] as number;
  const start = page.text.sentences[Math.max(0, number - 2)]?.first ?? 0;
  const body = within(page.mentions, start, first)
    .filter(({ kind }) => kind === "organisation")
    .flatMap(({ parties }) => parties)
    .findLast((party) => !isState(party) && !isForum(party) && !isCourtOrBank(party));
  return body ? [body] : [];
}

/** Bodies without member states that gather. */
const isCourtOrBank = (party: string) => /^org:(?:ICJ|ICC|WB|IMF|AfDB|UN|FAO|WHO|WFP|UNHCR|UNICEF)$/u.test(party);

/** "A donors' conference will be held in Kingstown": the body spoken of, or the parties that met, with the host state. */
function conveners(page: Page, trigger: TagSpan, discourse: Discourse): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const host = within(page.places, first, last).find(({ role }) => role === "in" || role === "to")?.country ?? null;
  const body =
    discourse.latest.find((party) => !isState(party)) ?? discourse.ranked.slice(0, 3).find((party) => !isState(party));
  const supplied = body ? [body] : [...discourse.latest];
  const parties = inOrder(unique([...supplied, ...(host ? [host] : [])]));
  if (supplied.length === 0 || (parties.length < 2 && !body)) return "fewer than two parties gather";
  return { parties, actors: parties, recipients: [], people: [], mentions: [], place: null, supplied };
}

/** Those who are said to attend what was told before: all whom the sentence names, and a list that follows it. */
export function attendanceCast(page: Page, trigger: TagSpan, sides: Sides): Cast | string {
  const number = sentenceNumber(page, trigger.first);
  const { first, last } = sentenceOf(page, trigger.first);
  const mentions = unique([
    ...sides.subject,
    ...sides.around.by,
    ...sides.around.with,
    ...sides.around.object,
    ...presentIn(page, first, last),
    ...listed(page, last, number),
  ]);
  const parties = inOrder(partiesOf(mentions));
  if (parties.length === 0) return "nobody attends";
  return { parties, actors: parties, recipients: [], people: peopleOf(mentions), mentions, place: null, supplied: [] };
}

const longestList = 40;

/** "… attended by: Mozambique: H.E. …": the lines that follow a colon, up to one that holds a finite verb. */
function listed(page: Page, last: number, number: number): Mention[] {
  if (page.text.tokens[last - 1]?.word.text !== ":") return [];
  const found: Mention[] = [];
  for (let n = number + 1; n <= number + longestList; n++) {
    const line = page.text.sentences[n];
    if (!line) break;
    const mentions = within(page.mentions, line.first, line.last);
    for (let i = line.first; i < line.last; i++) if (!page.mentionAt[i] && isFiniteAt(page, i)) return found;
    found.push(...mentions.filter((mention) => mention.parties.length > 0));
  }
  return found;
}
