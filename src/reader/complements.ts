import type { EventRule, TagSpan } from "../languages/index.ts";
import { ahead, isOccasion } from "./asides.ts";
import { brokerOf, partiesBeside } from "./compounds.ts";
import type { Mention } from "./mentions.ts";
import { otherClause } from "./other-clauses.ts";
import {
  isAnyGrammar,
  isGrammar,
  isInfinitiveAt,
  isParticiple,
  lowerBound,
  nounsOf,
  type Page,
  tagAt,
  sentenceNumber,
  sentenceOf,
  isComma,
} from "./page.ts";
import { closesQuote, isQuoted } from "./quotes.ts";
import { oncePerKey } from "./remembered.ts";
import { supportClassesOf } from "./support.ts";
import { verbPhrase } from "./verb-phrase.ts";

/** Whether the nouns that a rule asks for stand in the clause, and none that it forbids. */
export function complementsFit(page: Page, rule: EventRule, span: TagSpan): boolean {
  if (rule.brokered && brokerOf(page, span).length === 0) return false;
  if (rule.ofTwo && partiesBeside(page, span).length < 2 && !isBetween(page, span)) return false;
  if (rule.object && !hasObject(page, span, rule.object)) return false;
  if (rule.doneBy && !isDoneBy(page, span, rule.doneBy)) return false;
  if (rule.about && !isAbout(page, span, rule.about)) return false;
  if (!rule.with && !rule.without && !rule.and) return true;
  if (isUnnamed(page, rule, span)) return false;
  if (rule.promisesAlways && rule.as === "verb" && leadsOn(page, span)) return false;
  if (rule.thingless && tradesThings(page, span)) return false;
  // "rappelant que l'ambassadeur …": to recall that something is so recalls nobody
  if (rule.gives === "recall" && (isGrammar(page, span.last, "that") || remindsSomebody(page, span))) return false;
  const { last } = sentenceOf(page, span.first);
  const first = clauseStart(page, rule, span);
  if (rule.quoted && rule.with && !hasQuoted(page, rule.with, span)) return false;
  if (rule.near && rule.with && !hasNear(page, rule.with, span, rule.near)) return false;
  const reach = Math.min(last, opensSentence(span, first) ? span.last + longestOpening : ahead(page, span.last, 16));
  // "will send helicopters, and Japan will open a training ground": what another does says nothing of this
  const to = rule.gives === null ? otherClause(page, span.last, reach) : reach;
  if (rule.with && !rule.near && !hasNoun(page, rule.with, first, to, span))
    return !rule.and && !rule.without && isToldOfBefore(page, rule.with, span);
  const objectAfter = rule.as === "verb" && !rule.anywhere && takesObjectAfter(page, span, first);
  // "the treaty they signed in May": an object may stand right before the subject
  const far = rule.anywhere ? Math.max(first, span.first - 16) : first;
  const back =
    rule.with?.includes("ambassador") || span.tag.form === "gerund" ? span.last : Math.max(first, span.first - 6);
  if (rule.with && !rule.near && !hasNoun(page, rule.with, objectAfter ? back : far, to, span)) return false;
  if (rule.and && !hasNoun(page, rule.and, first, to, span) && !isTextTold(page, rule, span)) return false;
  const near = Math.max(first, subjectStart(page, rule, span));
  if (rule.without?.includes("phone") && hasNoun(page, ["phone"], first, to, span)) return false;
  return !(rule.without && hasNoun(page, rule.without, near, Math.min(last, span.last + 8), span));
}

/** "a rappelé | à l'ambassadeur que", "rappelé aux deux visiteurs le prix": a verb that also says reminds whom it is said to. */
function remindsSomebody(page: Page, { last, tag }: TagSpan): boolean {
  if (!isAnyGrammar(page, last, ["to-prep", "to", "at"])) return false;
  if (!supportClassesOf(page.language.support, tag.value).includes("say")) return false;
  const at = isAnyGrammar(page, last + 1, ["article", "possessive", "two"]) ? last + 2 : last + 1;
  const kind = page.mentionAt[at]?.kind;
  return kind === "person" || kind === "office" || kind === "group" || tagAt(page, at, "noun", "team") !== undefined;
}

/** None of the nouns stands in the sentence that a rule asks for: quickly told of most words. */
function isUnnamed(page: Page, rule: EventRule, span: TagSpan): boolean {
  if (rule.with && !standsInSentence(page, rule.with, span))
    return Boolean(rule.near || rule.and || rule.without) || !isToldOfBefore(page, rule.with, span);
  return rule.and !== undefined && !standsInSentence(page, rule.and, span) && !isTextTold(page, rule, span);
}

function standsInSentence(page: Page, classes: readonly string[], { first }: TagSpan): boolean {
  const sentence = sentenceOf(page, first);
  return placeOfAny(page, classes, sentence.first, sentence.last) >= 0;
}

/** "discussed it by phone and will raise it in Antalya": only what stands in its own clause tells how one spoke. */
function clauseStart(page: Page, rule: EventRule, span: TagSpan): number {
  const { first } = sentenceOf(page, span.first);
  const verb = rule.as === "verb" && rule.with?.includes("phone") ? verbPhrase(page.text, span).first : first;
  return isGrammar(page, verb - 1, "and") ? verb : first;
}

/** "a annoncé que son pays offrirait", "promised to lift": the verb behind says what is promised. */
const leadsOn = (page: Page, { last }: TagSpan) =>
  isGrammar(page, pastAddressee(page, last), "that") ||
  (isAnyGrammar(page, last, ["of", "to", "to-prep"]) &&
    isInfinitiveAt(page, last + 1) &&
    !tagAt(page, last + 1, "noun"));

/** "a annoncé | mardi au Gabon | que": the token behind whom something is told to, and when. */
function pastAddressee(page: Page, last: number): number {
  for (let i = last; i < last + longestAddress; i++) {
    if (isGrammar(page, i, "that")) return i;
    const part = page.text.tags[i]?.some(({ tag }) => tag.type === "noun" || tag.type === "verb") ?? false;
    if (part || /^[.,;:«"]$/u.test(page.text.tokens[i]?.word.text ?? ".")) break;
  }
  return last;
}

/** How many words "mardi soir au président gabonais" may have. */
const longestAddress = 6;

/** "échanger leurs listes", "des prisonniers": a thing of several behind the verb, and no view. */
function tradesThings(page: Page, { last }: TagSpan): boolean {
  const article = isGrammar(page, last, "article") && isGrammar(page, last, "of");
  if (!article && !isGrammar(page, last, "possessive")) return false;
  const word = page.text.tokens[last + 1]?.word;
  return word?.shape === "lower" && !page.mentionAt[last] && !page.mentionAt[last + 1] && !isViews(page, last + 1);
}

const isViews = (page: Page, i: number) => [i, i + 1].some((at) => tagAt(page, at, "noun", "view") !== undefined);

/** How many words "on trade and economic cooperation" may have before "between". */
const longestField = 7;

/** "the committee on trade between A and B": whose body it is, in the same breath. */
function isBetween(page: Page, { last }: TagSpan): boolean {
  for (let i = last; i < last + longestField; i++) {
    if (isGrammar(page, i, "between")) return true;
    if (tagAt(page, i, "verb") && !page.mentionAt[i] && !tagAt(page, i, "noun")) return false;
  }
  return false;
}

/** How many words before a verb may forbid it: of a passive, all of its subject ("negotiations on an agreement were concluded"). */
function subjectStart(page: Page, rule: EventRule, span: TagSpan): number {
  const close = span.first - 4;
  if (rule.as !== "verb") return close;
  const phrase = verbPhrase(page.text, span);
  // "« … les accords », a dénoncé X": what was quoted is not what the verb is about
  if (isQuoteEnd(page, phrase.first - 1)) return span.first;
  if (!phrase.passive) return close;
  let i = span.first;
  while (i > span.first - 9 && !isComma(page, i - 1)) i--;
  return Math.min(i, close);
}

/** "…», a dit", "… », a dit": a closing quotation mark and a comma right before a verb. */
const isQuoteEnd = (page: Page, i: number) =>
  isComma(page, i) && /^[»”"]$/u.test(page.text.tokens[i - 1]?.word.text ?? "");

/** "Signed on Monday by A and B, the treaty …": what it says of its noun comes before it. */
const opensSentence = (span: TagSpan, first: number) => span.first === first && isParticiple(span);

/** How many words may part a participle that opens a sentence from the noun it belongs to. */
const longestOpening = 32;

/** "It will be signed by May": what the pronoun before a passive stands for was named by the sentence before. */
function isToldOfBefore(page: Page, classes: readonly string[], span: TagSpan): boolean {
  if (!areNamedBefore(page, span, classes)) return false;
  const phrase = verbPhrase(page.text, span);
  if (phrase.passive) return isGrammar(page, phrase.first - 1, "pronoun");
  return (phrase.time === "future" || phrase.form === "infinitive") && hasObjectPronoun(page, span);
}

/** Whether the sentence before, in the same paragraph, names a thing of one of these classes. */
function areNamedBefore(page: Page, { first }: TagSpan, classes: readonly string[]): boolean {
  const number = sentenceNumber(page, first);
  const { paragraph } = sentenceOf(page, first);
  const previous = page.text.sentences[number - 1];
  return previous?.paragraph === paragraph && placeOfAny(page, classes, previous.first, previous.last) >= 0;
}

/** "compte le ratifier", "will ratify it": a pronoun that is the object. */
const hasObjectPronoun = (page: Page, { first, last }: TagSpan) =>
  (isGrammar(page, first - 1, "clitic") && isGrammar(page, first - 1, "article")) ||
  tagAt(page, last, "grammar", "pronoun")?.tag.form === "n sg";

/** "Reste la ratification. Le Parlement se prononcera": what a chamber will deal with was named by the sentence before. */
function isTextTold(page: Page, rule: EventRule, span: TagSpan): boolean {
  if (rule.promises !== "ratification") return false;
  // "They signed a protocol. Both parliaments will examine it"
  return (
    areNamedBefore(page, span, ["ratification"]) ||
    (areNamedBefore(page, span, ["agreement"]) && hasObjectPronoun(page, span))
  );
}

/** "a rappelé son ambassadeur": the object of an active verb follows it, but for "l'accord qu'ils ont signé". */
function takesObjectAfter(page: Page, span: TagSpan, first: number): boolean {
  const phrase = verbPhrase(page.text, span);
  if (phrase.passive || phrase.form === "participle" || (phrase.form === "gerund" && phrase.time !== "none"))
    return false;
  for (let i = phrase.first - 1; i >= Math.max(first, phrase.first - 10); i--)
    if (isAnyGrammar(page, i, relative)) return false;
  return true;
}

const relative = ["that", "who"];

/** "a meeting hosted by": one of these verbs right after the noun, and who does it. */
function isDoneBy(page: Page, span: TagSpan, verbs: readonly string[]): boolean {
  for (let i = span.last; i < span.last + 4; i++) {
    const verb = tagAt(page, i, "verb");
    if (!verb || !verbs.includes(verb.tag.value)) continue;
    for (let j = verb.last; j < verb.last + 4; j++) if (isGrammar(page, j, "by")) return true;
  }
  return false;
}

/** How many words "in Thimphu on Friday between Nepal and Bhutan" may have. */
const longestSetting = 12;

/** How many words "on a new free trade" may have before what they are about. */
const longestMatter = 6;

/** "talks in Geneva on a trade deal", not "on the use of a deal": what the words say they are about, in the same breath. */
function isAbout(page: Page, { last }: TagSpan, classes: readonly string[]): boolean {
  const { last: end } = sentenceOf(page, last - 1);
  for (let i = last; i < Math.min(end, last + longestSetting); i++) {
    if (isAnyGrammar(page, i, ["on", "about"]) && !page.dates.some(({ first }) => first === i || first === i + 1))
      return isMatterAt(page, i + 1, Math.min(end, i + longestMatter), classes);
    if (isComma(page, i) || (tagAt(page, i, "verb") && !page.mentionAt[i])) return false;
  }
  return false;
}

function isMatterAt(page: Page, from: number, to: number, classes: readonly string[]): boolean {
  for (let i = from; i < to; i++) {
    if (classes.some((name) => tagAt(page, i, "noun", name))) return true;
    if (isAnyGrammar(page, i, ["of", "and", "with"]) || page.text.tokens[i]?.word.shape === "punctuation") return false;
  }
  return false;
}

type Wanted = Exclude<NonNullable<EventRule["object"]>, "person">;

const envoys = new Set(["ambassador", "charge_d_affaires", "consul"]);

/** An organisation named in more words than these is named by what it does. */
const longestAcronym = 2;

function hasNoun(page: Page, classes: readonly string[], from: number, to: number, trigger: TagSpan): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  const start = Math.max(first, from);
  const end = Math.min(last, to);
  return (
    placeOfAny(page, classes, start, Math.min(end, trigger.first)) >= 0 ||
    placeOfAny(page, classes, Math.max(start, trigger.last), end) >= 0
  );
}

/** "« C'est une farce », a déclaré": one of the nouns within the quotation marks right before a verb, or behind it. */
function hasQuoted(page: Page, classes: readonly string[], span: TagSpan): boolean {
  const { first, last } = sentenceOf(page, span.first);
  const from = closesQuote(page, verbPhrase(page.text, span).first) ? first : span.last;
  const to = Math.min(last, span.last + farthestQuoted);
  return placeOfAny(page, classes, from, to, isQuoted) >= 0;
}

/** How many words behind a verb of saying a word may be quoted that it introduces. */
const farthestQuoted = 12;

/** Where a noun of one of these classes stands in these tokens, or -1. */
function placeOfAny(page: Page, classes: readonly string[], from: number, to: number, isMeant = anywhere): number {
  for (const name of classes) {
    const place = placeOf(page, name, from, to, isMeant);
    if (place >= 0) return place;
  }
  return -1;
}

/** Where the first noun of a class stands in these tokens, or -1; an envoy's office counts as "ambassador". */
function placeOf(page: Page, name: string, from: number, to: number, isMeant: typeof anywhere): number {
  const nouns = nounsOf(page, name);
  for (let k = nouns.length === 0 ? 0 : lowerBound(nouns, from); k < nouns.length; k++) {
    const noun = nouns[k] as TagSpan;
    if (noun.first >= to) break;
    if (isThing(page, noun) && isMeant(page, noun.first)) return noun.first;
  }
  if (name === "ambassador" && envoysOf(page).length > 0)
    for (let i = from; i < to; i++)
      if (isEnvoy(page.mentionAt[i]) && !isOccasion(page, i) && isMeant(page, i)) return i;
  return -1;
}

const anywhere = (_: Page, __: number): boolean => true;

export const isEnvoy = (mention: Mention | undefined): boolean => envoys.has(mention?.office ?? "");

const envoysOf = oncePerKey(({ mentions }: Page): readonly Mention[] => mentions.filter(isEnvoy));

/** Whether a noun stands for a thing of its own, and for no part of a name. */
function isThing(page: Page, noun: TagSpan): boolean {
  if (isOccasion(page, noun.first)) return false;
  const mention = page.mentionAt[noun.first];
  // "the United Nations Relief and Works Agency" brings no relief
  if (mention?.kind === "organisation" && mention.last - mention.first > longestAcronym) return false;
  return !isPartOfBody(page, noun) && !isOfOffice(noun, mention);
}

const bodies = new Set(["commission", "workinggroup"]);

/** "reçu par le président du Conseil présidentiel": the body that somebody heads does not sit here. */
const isOfOffice = ({ last, tag }: TagSpan, mention: Mention | undefined) =>
  (bodies.has(tag.value) || ties.has(tag.value)) &&
  (mention?.kind === "person" || mention?.kind === "office") &&
  last <= mention.last;

/** "the International Relations Minister broke the news": what a minister answers for is not what he breaks off. */
const ties = new Set(["relations", "ties"]);

/** "comité conjoint" in "comité conjoint d'experts": the longer name says what kind of body it is. */
const isPartOfBody = (page: Page, { first, last, tag }: TagSpan) =>
  bodies.has(tag.value) &&
  (isPartOfName(page, first) ||
    (page.text.tags[first]?.some((other) => other.last > last && bodies.has(other.tag.value)) ?? false));

/** "Cooperation Council" in "ministers of the Gulf Cooperation Council": the name of an organisation that began before. */
const isPartOfName = (page: Page, i: number) =>
  [1, 2, 3].some((back) => (tagAt(page, i - back, "organisation")?.last ?? 0) > i);

/** The nouns stand close by: after an active verb, before a passive one. A clause that "that" opens is no object. */
function hasNear(page: Page, classes: readonly string[], span: TagSpan, reach: number): boolean {
  const { first, last } = sentenceOf(page, span.first);
  const phrase = verbPhrase(page.text, span);
  // "Recalled by Oslo on Friday, the ambassador has left": what undergoes it stands behind a participle that opens
  if (phrase.passive && opensSentence(span, first))
    return hasNoun(page, classes, span.last, Math.min(last, span.last + reach + 9), span);
  if (phrase.passive) return hasNoun(page, classes, Math.max(first, phrase.first - reach - 2), phrase.first, span);
  if (isGrammar(page, span.last, "that")) return false;
  return hasNoun(page, classes, span.last, Math.min(last, ahead(page, span.last, reach)), span);
}

/** "a reconnu la Palestine", "Palestine was recognised": a state or organisation as such, beside the verb. */
function hasObject(page: Page, span: TagSpan, object: NonNullable<EventRule["object"]>): boolean {
  if (object === "person") return hasPersonAfter(page, span);
  const { first, last } = sentenceOf(page, span.first);
  const phrase = verbPhrase(page.text, span);
  if (phrase.passive) {
    for (let i = phrase.first - 1; i >= Math.max(first, phrase.first - 5); i--)
      if (isParty(page, i, object)) return true;
    return object === "organisation" && hasPartyAfter(page, span.last, Math.min(last, span.last + 7), object);
  }
  // "called its envoy back to Rabat"
  if (isGrammar(page, span.last, "to") && !isGrammar(page, span.last, "at")) return false;
  const reach = object === "organisation" ? 9 : 3;
  return hasPartyAfter(page, span.last, Math.min(last, ahead(page, span.last, reach)), object);
}

/** How many words may stand between a verb and the person who is its object. */
const farthestPerson = 4;

/** "will see the president": somebody in office as such, not "saw the team win", "expects the minister to resign". */
function hasPersonAfter(page: Page, { last }: TagSpan): boolean {
  for (let i = last; i < last + farthestPerson; i++) {
    const mention = page.mentionAt[i];
    if (!mention) continue;
    const personal = mention.kind === "person" || mention.kind === "office" || mention.kind === "group";
    // "see the team win", "expect the minister to resign", "await the minister's reply"; but "had the minister to lunch"
    const acts = isInfinitiveAt(page, mention.last) || isAnyGrammar(page, mention.last, ["to", "of"]);
    return personal && (!acts || tagAt(page, mention.last, "noun", "tomeal") !== undefined);
  }
  return false;
}

function hasPartyAfter(page: Page, from: number, to: number, object: Wanted): boolean {
  for (let i = from; i < to; i++) {
    if (isParty(page, i, object)) return true;
    if (isGrammar(page, i, "that")) return false;
  }
  return false;
}

const isParty = (page: Page, i: number, object: Wanted) =>
  page.text.tags[i]?.some(
    ({ tag }) =>
      tag.type === object ||
      (object === "place" && (tag.type === "state" || tag.type === "city")) ||
      (object === "state" && tag.type === "city" && tag.capital !== undefined),
  ) ?? false;
