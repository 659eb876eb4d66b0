import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { ahead } from "../asides.ts";
import { mentionsOfSentence } from "../clauses.ts";
import { teamAt } from "../subjects.ts";
import { joined } from "../ties.ts";
import { isAnyGrammar, isGrammar, isInfinitiveAt, type Page, tagAt } from "../page.ts";
import { inOrder, type Cast, type Discourse, isPersonal, partiesOf, peopleOf, unique } from "./cast.ts";
import type { Sides } from "./sides.ts";

/** A host receives a guest: both must be named by the clause or known by what was said before. */
export function guestCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  // "a vu défiler": what somebody sees done is no encounter
  if (isInfinitiveAt(page, trigger.last) || (rule.inverted && !sides.inverted)) return "nobody is received";
  const host = sides.subject.length === 0 && sides.passive ? seatBehind(page, rule, trigger) : sides.subject;
  const near = sides.passive ? Number.POSITIVE_INFINITY : ahead(page, sides.from, 6);
  const teams = sides.passive ? [] : sides.around.of.filter((mention) => isTeamNear(page, mention, sides.from, near));
  const named = [...sides.around.object, ...(sides.passive ? [] : sides.around.to), ...teams].filter(
    (mention) =>
      !host.includes(mention) &&
      !isToldOfAnother(page, sides.from, mention) &&
      (mention.first < near || isTeamNear(page, mention, sides.from, near)),
  );
  const guest =
    named.length > 0 && !hasClitic(page, told)
      ? unique([...named, ...besides(page, named, sides.around.object)])
      : guestByPronoun(page, trigger, host, sides, told);
  if (host.length === 0 || guest.length === 0) return "a host or a guest is missing";
  if (!guest.some((mention) => isPersonal(mention) || teamOf(page, mention) >= 0)) return "nobody is received";
  const guestParties = partiesOf(guest);
  const isAssumed = host.every(isAssumedOf(guestParties));
  const hostParties = isAssumed ? [] : partiesOf(host);
  const supplied = otherSide(hostParties, guestParties, discourse);
  const parties = inOrder(unique([...hostParties, ...guestParties, ...supplied]));
  if (parties.length < 2) return "both sides belong to one state";
  return {
    parties,
    actors: hostParties.length > 0 ? hostParties : supplied,
    recipients: guestParties.length > 0 ? guestParties : supplied,
    people: peopleOf([...host, ...guest]),
    mentions: [...host, ...guest],
    place: null,
    supplied,
  };
}

/** "was received by the king": an office that names neither person nor state was taken for one of the guest's own state. */
const isAssumedOf =
  (guests: readonly string[]) =>
  (mention: Mention): boolean =>
    isOfficeAlone(mention) && mention.parties.every((party) => guests.includes(party));

/** "the king", "le chef de l'État": whose office it is goes without saying. */
const isOfficeAlone = ({ kind, people, first, last }: Mention): boolean =>
  kind === "office" && people.length === 0 && last - first <= longestOffice;

/** How many words "the head of state" may have. */
const longestOffice = 4;

/** "arrived in Amman. He was received by the king": of whom no state is known, and who faces one of the two told of last. */
function otherSide(host: readonly string[], guest: readonly string[], { latest }: Discourse): readonly string[] {
  const [own, ...more] = [...host, ...guest];
  if (own === undefined || more.length > 0 || latest.length !== 2 || !latest.includes(own)) return [];
  return latest.filter((party) => party !== own);
}

/** "welcomed the efforts of the bloc, whose chairman, X, …": who stands in a clause about another is no guest. */
function isToldOfAnother(page: Page, from: number, { first }: Mention): boolean {
  for (let i = from; i < first; i++) if (isAnyGrammar(page, i, ["who", "where"])) return true;
  return false;
}

/** "Reçu lundi à l'Élysée", "was received at the Chilean Ministry of Trade": whose seat or ministry it is receives. */
function seatBehind(page: Page, { gives }: EventRule, { last: from }: TagSpan): Mention[] {
  for (let i = from; i < from + nearSeat && !/^[,.;:]$/u.test(page.text.tokens[i]?.word.text ?? "."); i++) {
    const ministry = page.mentionAt[i];
    // "was called to the ministry": summoned, not met
    if (gives === "meeting" && ministry && isInstitution(ministry)) return [ministry];
    const seat = tagAt(page, i, "seat");
    const parties = seat?.tag.codes ?? [];
    if (!seat || parties.length !== 1) continue;
    const sentence = page.sentenceAt[i] as number;
    return [{ first: i, last: seat.last, sentence, kind: "state", people: [], parties, via: "seat", office: null }];
  }
  return [];
}

/** "the Chilean Embassy", "le ministère chilien": a house of one state, not its people. */
const isInstitution = ({ kind, via, first, last, parties }: Mention) =>
  kind === "state" && parties.length === 1 && (via === "institution" || (via === "demonym" && last - first > 1));

/** How many words "lundi en fin de matinée au" may have. */
const nearSeat = 8;

/** "received A's negotiator, X, and his counterpart from B, Y": those joined to a guest, with their names, are guests too. */
function besides(page: Page, guests: readonly Mention[], objects: readonly Mention[]): Mention[] {
  const mentions = mentionsOfSentence(page, (guests[0] as Mention).first);
  return guests
    .filter((guest) => isPersonal(guest) && mentions.includes(guest))
    .flatMap((guest) => joined(page, mentions, mentions.indexOf(guest)))
    .filter((mention) => isPersonal(mention) && objects.includes(mention));
}

/** How many words "une délégation d'hommes d'affaires" may have before the state or body it comes from. */
const longestTeam = 5;

/** "received a delegation of the IMF", "une mission du FMI": people, though they are named by what they come from; where their name begins, or -1. */
function teamOf(page: Page, { first, last }: Mention): number {
  for (let i = first - longestTeam; i < last; i++) if (teamAt(page, i)) return i;
  return -1;
}

/** "a reçu au palais de Tsimbazaza | une délégation | de parlementaires mauriciens": the word for the team stands near. */
function isTeamNear(page: Page, mention: Mention, from: number, near: number): boolean {
  const at = teamOf(page, mention);
  return at >= from && at < near;
}

/** "l'a reçu", "received him": the guest is the person of another party spoken of before. */
function guestByPronoun(
  page: Page,
  trigger: TagSpan,
  host: readonly Mention[],
  { inverted }: Sides,
  told: Occurrence,
): Mention[] {
  // "called it a disgrace": a thing is no guest
  if (tagAt(page, trigger.last, "grammar", "pronoun")?.tag.form === "n sg") return [];
  if (!inverted && !hasClitic(page, told) && !isGrammar(page, trigger.last, "pronoun")) return [];
  // "Le roi l'a accueilli": of whom no state is known
  const own = host.every(isOfficeAlone) ? [] : partiesOf(host);
  const before = page.mentions.filter(
    (mention) =>
      mention.first < trigger.first &&
      !host.includes(mention) &&
      mention.kind !== "pronoun" &&
      (mention.people.length > 0 || isOfficer(mention)),
  );
  const isOther = ({ parties }: Mention) => parties.length > 0 && !parties.some((party) => own.includes(party));
  for (let i = before.length - 1; i >= Math.max(0, before.length - 8); i--) {
    const mention = before[i] as Mention;
    if (!isOther(mention)) continue;
    return hasPluralClitic(page, told)
      ? joined(page, before, i)
          .concat(mention)
          .filter((one, at, all) => isOther(one) && all.indexOf(one) === at)
      : [mention];
  }
  return [];
}

/** "les a reçus": more than one. */
const hasPluralClitic = (page: Page, { verb }: Occurrence): boolean =>
  verb !== null && [verb.first - 1, verb.first].some((i) => tagAt(page, i, "grammar", "clitic")?.tag.form === "pl");

/** "Kenya's president": one person of one state, though nobody says his name. */
const isOfficer = ({ kind, parties }: Mention): boolean => kind === "office" && parties.length === 1;

function hasClitic(page: Page, told: Occurrence): boolean {
  const verb = told.verb;
  if (!verb || verb.passive || verb.reflexive) return false;
  for (let i = verb.first - 2; i <= verb.first + 1; i++)
    // "y a vu": where, not whom; "l'y a vu": both, unlike "en y recevant"
    if (
      isGrammar(page, i, "clitic") &&
      !isGrammar(page, i, "there") &&
      (isAnyGrammar(page, i + 1, ["have", "adverb"]) ||
        (isGrammar(page, i, "article") && isGrammar(page, i + 1, "there")))
    )
      return true;
  return false;
}
