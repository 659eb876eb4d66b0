import type { EventRule, TagSpan } from "../../languages/index.ts";
import { clauseEnd } from "../clauses.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import type { Occurrence } from "../occurrence/index.ts";
import {
  hasNounIn,
  isAnyGrammar,
  isGerundAt,
  isGrammar,
  isInfinitiveAt,
  isParticiple,
  type Page,
  tagAt,
  within,
  sentenceNumber,
  sentenceOf,
  isComma,
} from "../page.ts";
import { isForum } from "../../world/forums.ts";
import { closesQuote, opensQuote } from "../quotes.ts";
import {
  addresseesIn,
  type Addressees,
  antecedentOf,
  frontedAddressee,
  isAskedToAct,
  nobody,
  quotedParty,
  toldBeforeSpeaker,
  respondedTo,
} from "./addressees.ts";
import { type Cast, type Discourse, isState, partiesOf, directedCast } from "./cast.ts";
import { doerBefore } from "./deed-before.ts";
import type { Sides } from "./sides.ts";
import { speakersOf } from "./speakers.ts";
import { supply } from "./supply.ts";

/** How many words behind the trigger the one spoken to may stand. */
const longestReach = 14;

/** How many behind a harsh word: "called “insulting” the remarks made the day before in New York by the Malian minister". */
const longestHarsh = 20;

/** Someone speaks to or of another party. */
export function speechCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  if (rule.as === "verb" && isNounAfterArticle(page, trigger)) return "not a verb here";
  if (told.verb && rule.with && isAside(page, told.verb.first)) return "a word in passing";
  if (told.verb?.passive && rule.as === "verb") return passiveCast(page, rule, trigger, sides, told, discourse);
  const after = isQuoteBefore(page, rule, told) ? nobody : addresseesAfter(page, rule, trigger, sides, told);
  const speakers = speakersOf(page, trigger, sides, told, discourse, after.parties);
  if (speakers.parties.length === 0) return "the speaker is unknown";
  if (rule.asks && !isAsking(page, trigger, told, after)) return "nobody is asked to do anything";
  const named = [
    ...(isObjectRelative(page, told) ? [antecedentOf(page, told)] : []),
    after,
    frontedAddressee(page, told.verb?.first ?? trigger.first),
    antecedentOf(page, told),
  ]
    .map(({ parties }) => parties.filter((party) => !speakers.parties.includes(party)))
    .find((parties) => parties.length > 0);
  if (named) return directedCast(speakers, named, []);
  if (rule.asks && after.parties.length > 0) return "speaks to its own side";
  // "condemned any foreign interference", "« toute ingérence »": nobody's in particular
  const atLarge = hasNounIn(page, trigger.last, trigger.last + 2, "ingeneral");
  // "denies any part in it": a charge is denied that was told before
  if (atLarge && !(rule.plover === "REJECT" && discourse.feud.some((party) => speakers.parties.includes(party))))
    return "nobody is spoken to";
  const body = bodyToldBefore(page, trigger, speakers.parties, discourse);
  if (body) return directedCast(speakers, [body], [body]);
  const host = rulersToldOf(page, trigger, speakers.parties, discourse);
  if (host) return directedCast(speakers, [host], [host]);
  const quoted =
    quotedParty(page, trigger.first, speakers.parties) ??
    (rule.anywhere ? toldBeforeSpeaker(page, trigger.first, speakers.parties) : undefined);
  const blamed =
    quoted ?? respondedTo(page, trigger.first, speakers.parties) ?? doerBefore(page, trigger, speakers.parties);
  const supplied = blamed ? [blamed] : otherSide(page, rule, trigger, told, speakers.parties, discourse);
  return supplied.length > 0 ? directedCast(speakers, supplied, supplied) : "nobody is spoken to";
}

/** "reiterated | Sofia's support | for the Moroccan plan", "le soutien de Sofia": named is whose it is, the speaker's own side. */
function isOwner(page: Page, { parties, end }: Addressees, { subject }: Sides): boolean {
  const own = partiesOf(subject);
  if (parties.length === 0 || !parties.every((party) => own.includes(party))) return false;
  if (/^['’]s?$/u.test(page.text.tokens[end]?.word.text ?? "")) return true;
  return [2, 3, 4].some((back) => isGrammar(page, end - back, "of"));
}

/** "a été accusée par", "was asked to": the one spoken to comes first, who speaks behind "by" or is known. */
function passiveCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  { verb }: Occurrence,
  discourse: Discourse,
): Cast | string {
  const recipients = partiesOf(sides.around.object.filter((mention) => mention.first < trigger.first));
  const from = partiesOf(sides.subject).filter((party) => !recipients.includes(party));
  if (from.length > 0 && recipients.length > 0)
    return directedCast({ parties: from, mentions: sides.subject }, recipients, []);
  if (recipients.length !== 1 || !isHostile(rule, discourse) || from.length > 0) return "the speaker is unknown";
  // "expelled two Russian diplomats, accused of spying": no more than why
  if (verb?.form === "participle") return "only described";
  const supplied = supply(page, recipients, discourse).slice(0, 1);
  return supplied.length > 0
    ? directedCast({ parties: supplied, mentions: [] }, recipients, supplied)
    : "nobody speaks";
}

function addresseesAfter(page: Page, rule: EventRule, trigger: TagSpan, sides: Sides, told: Occurrence): Addressees {
  const start = pastOwnWords(page, Math.max(trigger.last, sides.from));
  const isHarsh = rule.plover === "ACCUSE" || rule.plover === "REJECT";
  const clause = Math.min(clauseEnd(page, start, false), start + (isHarsh ? longestHarsh : longestReach));
  const end = descriptionStart(page, start, remarkStart(page, start, clause));
  const verb = told.verb?.first ?? trigger.first;
  const named = addresseesIn(page, start, end, rule.asks === true, verb);
  const next =
    rule.plover === "SUPPORT" && isOwner(page, named, sides)
      ? addresseesIn(page, named.end, end, rule.asks === true, verb)
      : nobody;
  const first = next.parties.length > 0 ? next : named;
  return (isHarsh && doerOf(page, start, first, end)) || first;
}

/** "condemned | what she called | reckless conduct", "ce qu'il qualifie de": the speaker's own words for the thing. */
function pastOwnWords(page: Page, start: number): number {
  if (!isGrammar(page, start, "what")) return start;
  for (let i = start + 1; i < start + longestOwnWords; i++) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb) return verb.last;
  }
  return start;
}

/** How many words "ce qu'elle a elle-même qualifié" may have. */
const longestOwnWords = 6;

/** "rejected the criticism, noting that": where a remark of the speaker begins that is addressed to nobody. */
function remarkStart(page: Page, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++)
    if (
      (isComma(page, i) && (isGerundAt(page, i + 1) || hasOwnSubject(page, i + 1))) ||
      (i > from + 1 && isGrammar(page, i, "and") && goesOn(page, i + 1))
    )
      return i;
  return end;
}

/** "regretted a decision “contrary to the rules of the Union”": what is quoted of a deed does not name whose it is. */
function descriptionStart(page: Page, from: number, end: number): number {
  if (!hasNounIn(page, from, end, "deed")) return end;
  let deed = false;
  for (let i = from; i < end; i++) {
    if (page.mentionAt[i]) return end;
    if (tagAt(page, i, "noun", "deed")) deed = true;
    if (deed && opensQuote(page, i)) return i;
  }
  return end;
}

/** "decried the measure and turned to the court": another verb of the same subject, with an object of its own. */
function goesOn(page: Page, i: number): boolean {
  const verb = page.mentionAt[i] || tagAt(page, i, "noun") ? undefined : tagAt(page, i, "verb");
  return isFiniteAt(page, i) || (verb !== undefined && isParticiple(verb));
}

/** "the decision, which its spokesman said": a relative clause about somebody else. */
const hasOwnSubject = (page: Page, i: number) =>
  isAnyGrammar(page, i, ["who", "that"]) && isAnyGrammar(page, i + 1, ["possessive", "pronoun"]);

/** "denounced the embargo imposed on Cuba by the United States": blamed is who did it, not whom it was done to. */
function doerOf(page: Page, start: number, { end: named }: Addressees, end: number): Addressees | undefined {
  if (named < 0 || named - start <= directObject) return undefined;
  for (let i = named; i < Math.min(end, named + farthestDoer); i++)
    if (isGrammar(page, i, "by")) {
      const doer = addresseesIn(page, i + 1, Math.min(end, i + 5), false, start);
      return doer.parties.length > 0 ? doer : undefined;
    }
  return undefined;
}

/** How many words behind whom it was done to the doer may stand: "of a Philippine | supply boat last week | by". */
const farthestDoer = 6;

/** How many words a direct object right after the verb may have. */
const directObject = 3;

/** "asked X to …", "l'a prié de …", "demandé que X …". */
function isAsking(page: Page, trigger: TagSpan, told: Occurrence, after: Addressees): boolean {
  const end = told.verb ? Math.max(told.verb.last, trigger.last) : trigger.last;
  // "want to wrap up an agreement with A": what one wants to do oneself
  if (isGrammar(page, end, "to") && isInfinitiveAt(page, end + 1) && !page.mentionAt[end + 1]) return false;
  if (after.parties.length === 0) return hasObjectPronoun(page, trigger, told) && isAskedToAct(page, end, 4);
  if (isGrammar(page, end, "that")) return true;
  return isAskedToAct(page, after.end, 8) || isAskedToAct(page, end, 5);
}

/** "which it accused of", "qu'elle accuse de": the pronoun, not the antecedent, is the subject. */
const isObjectRelative = (page: Page, told: Occurrence) =>
  told.verb !== null &&
  isGrammar(page, told.verb.first - 1, "pronoun") &&
  isAnyGrammar(page, told.verb.first - 2, ["who", "that", "whom"]);

/** "the press", "une charge": a word that could be a verb, after an article that is no pronoun. */
function isNounAfterArticle(page: Page, trigger: TagSpan): boolean {
  const before = trigger.first - 1;
  if (isGrammar(page, before, "possessive") && !isGrammar(page, before, "pronoun")) return true;
  return isGrammar(page, before, "article") && !isGrammar(page, before, "clitic");
}

/** "« Une farce », a déclaré le ministre à Bangui": whoever is named behind the speaker is not the one spoken of. */
const isQuoteBefore = (page: Page, { quoted }: EventRule, { verb }: Occurrence) =>
  quoted === true && verb !== null && closesQuote(page, verb.first);

/** "what he called a massacre": the word is chosen in passing, not addressed to anybody. */
const isAside = (page: Page, verb: number) => isGrammar(page, verb - 1, "pronoun") && isGrammar(page, verb - 2, "what");

const isHostile = (rule: EventRule, discourse: Discourse) => discourse.hostile && rule.plover !== "SUPPORT";

/** Whom a speech without a named addressee is meant for: the other side of what was told, if there are two. */
function otherSide(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  told: Occurrence,
  from: readonly string[],
  discourse: Discourse,
): string[] {
  const met = discourse.latest.length === 2 && from.some((party) => discourse.latest.includes(party));
  if (rule.plover === "SUPPORT" && !isInvolved(from, discourse) && hailsDeed(page, trigger)) {
    if (discourse.latest.length >= 2) return [...discourse.latest];
    // "The EU froze the funds of Russian banks. Ukraine hailed “a blow”": who acted
    const { feud } = discourse;
    return feud.length === 2 && !feud.some((party) => from.includes(party)) ? feud.slice(0, 1) : [];
  }
  const asking = rule.plover === "REJECT" && speaksOfRequest(page, trigger) ? askingOf(from, discourse) : [];
  if (asking.length > 0) return asking;
  const pronoun = hasObjectPronoun(page, trigger, told) || speaksOfNeighbour(page, trigger.last);
  const kind = rule.plover === "SUPPORT" && met && isQuoting(page, trigger.last);
  if (!pronoun && !kind && !(isHostile(rule, discourse) && !speaksOfOthers(page, trigger.last))) return [];
  const { allies } = discourse;
  if (allies && isHostile(rule, discourse) && from.length === 1 && from[0] === allies.against)
    return [...allies.parties];
  const foes = discourse.feud.filter((party) => !from.includes(party));
  if (isHostile(rule, discourse) && foes.length === 1) return foes;
  // "Chile deplored the decision of Nicaragua. Peru voiced concern too": a third party blames whom others blame
  if (rule.plover === "ACCUSE" && foes.length === 2 && discourse.blamed !== null && !isInvolved(from, discourse))
    return [discourse.blamed];
  // "Denmark called the expulsion unacceptable": a third party blames who did it
  if (isHostile(rule, discourse) && foes.length === 2 && speaksOfDeed(page, trigger)) return foes.slice(0, 1);
  return supply(page, from, discourse)
    .filter((party) => !from.includes(party))
    .slice(0, isState(from[0] as string) ? 1 : 2);
}

/** How many sentences back an organisation may have been named that is then called "the bloc". */
const farthestName = 3;

/** "a remercié l'organisation", "thanked the bloc": the one named last; "lectured his partners": the body that has met. */
function bodyToldBefore(
  page: Page,
  { last }: TagSpan,
  from: readonly string[],
  { body }: Discourse,
): string | undefined {
  const isOther = (party: string) => !isState(party) && !isForum(party) && !from.includes(party);
  if (isGrammar(page, last, "possessive") && tagAt(page, last + 1, "noun", "fellows"))
    return body && isOther(body) ? body : undefined;
  const at = pastLinker(page, last);
  if (!isGrammar(page, at, "article") || !tagAt(page, at + 1, "noun", "thebody")) return undefined;
  const number = sentenceNumber(page, last);
  const start = page.text.sentences[Math.max(0, number - farthestName)]?.first ?? 0;
  return within(page.mentions, start, last)
    .flatMap(({ parties }) => parties)
    .findLast(isOther);
}

/** "thanked | the bloc", "a répondu à | l'organisation": the token behind a word for "to"; "au" holds the article, too. */
const pastLinker = (page: Page, at: number): number =>
  isAnyGrammar(page, at, ["to-prep", "to", "at"]) && !isGrammar(page, at, "article") ? at + 1 : at;

/** "The UN envoy thanked the Government": those in power in the state that an organisation was told to deal with last. */
function rulersToldOf(
  page: Page,
  { last }: TagSpan,
  from: readonly string[],
  { latest }: Discourse,
): string | undefined {
  const at = pastLinker(page, last);
  const rulers = isGrammar(page, at, "article") ? tagAt(page, at + 1, "noun", "rulers") : undefined;
  if (!rulers || from.some(isState) || isAnyGrammar(page, rulers.last, ["of", "in"])) return undefined;
  const [state, other] = latest.filter(isState);
  return other === undefined ? state : undefined;
}

/** "welcomed the agreement": what others did, told before. */
function hailsDeed(page: Page, { last }: TagSpan): boolean {
  const isDeterminer = (i: number) => isAnyGrammar(page, i, ["article", "demonstrative"]);
  // "s'est félicitée de cette signature"
  const at = !isDeterminer(last) && isGrammar(page, last, "of") ? last + 1 : last;
  // "a salué « une excellente nouvelle »": in words quoted of it
  if (opensQuote(page, at) && isDeterminer(at + 1)) return true;
  if (!isDeterminer(at)) return false;
  if (opensQuote(page, at + 1) || opensQuote(page, at + 2)) return true;
  return hasNounIn(page, at + 1, at + 3, "hailed");
}

/** "rejected the appeal", "a rejeté cette demande": what somebody was asked to do, told before. */
const speaksOfRequest = (page: Page, { last }: TagSpan) =>
  isAnyGrammar(page, last, ["article", "demonstrative"]) && hasNounIn(page, last + 1, last + 3, "demandword");

/** Who asked that of those who now answer. */
const askingOf = (from: readonly string[], { asked }: Discourse): string[] =>
  asked?.of.some((party) => from.includes(party)) ? [...asked.by].filter((party) => !from.includes(party)) : [];

/** Who took part in what was told last answers for himself. */
const isInvolved = (from: readonly string[], { latest }: Discourse) => from.some((party) => latest.includes(party));

/** How many words "vendredi son grand voisin" may have. */
const longestNeighbour = 4;

/** "accused its neighbour", "a accusé son voisin": the other of two, by a word that names no state. */
function speaksOfNeighbour(page: Page, from: number): boolean {
  for (let i = from; i < from + longestNeighbour; i++)
    if (isGrammar(page, i, "possessive"))
      return [1, 2].some((step) => tagAt(page, i + step, "noun", "neighbour") !== undefined);
  return false;
}

const deeds = ["expulsion", "recall", "rupture", "decision", "sanction"];

function speaksOfDeed(page: Page, trigger: TagSpan): boolean {
  const { last } = sentenceOf(page, trigger.first);
  return deeds.some((deed) => hasNounIn(page, trigger.last, Math.min(last, trigger.last + 4), deed));
}

/** "upbraided his partners", "lambasted the trio": an object of people who are nobody known. */
function speaksOfOthers(page: Page, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (page.mentionAt[i]) return false;
    if (page.text.tags[i]?.some(({ tag }) => tag.type === "office" && people.has(tag.form ?? ""))) return true;
    if (!isAnyGrammar(page, i, ["article", "possessive", "demonstrative"])) return false;
  }
  return false;
}

const people = new Set(["group", "heads", "counterparts", "institution"]);

/** "a loué « l'abnégation … »", 'praised "a friend"': words quoted are aimed at somebody. */
function isQuoting(page: Page, from: number): boolean {
  const { last } = sentenceOf(page, Math.max(0, from - 1));
  for (let i = from; i < Math.min(last, from + 5); i++) if (opensQuote(page, i)) return true;
  return false;
}

/** "le sommant de", "lui reprochait", "accused them of". */
function hasObjectPronoun(page: Page, trigger: TagSpan, told: Occurrence): boolean {
  const first = told.verb?.first ?? trigger.first;
  if (isAnyGrammar(page, trigger.last, ["pronoun", "objectpronoun"])) return true;
  for (let i = first - 1; i < trigger.first; i++)
    if (isGrammar(page, i, "clitic") && !isGrammar(page, i - 1, "of")) return true;
  return false;
}
