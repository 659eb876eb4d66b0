import type { EventRule, TagSpan } from "../../languages/index.ts";
import { subjectOf } from "../subjects.ts";
import { hostingAhead } from "../hosting.ts";
import {
  hasComma,
  hasNounIn,
  holdsNoun,
  isAnyGrammar,
  isGrammar,
  nounIn,
  type Page,
  tagAt,
  within,
  sentenceOf,
} from "../page.ts";
import { type SupportClass, supportClassesOf } from "../support.ts";
import { talkVerbsOf } from "../topic-sentences.ts";
import { type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import { carrierOf, carrierRank } from "./carrier.ts";
import { isClosing, isDoneByWord, isHostile } from "./done-by-word.ts";
import { futureBehind, futureNear } from "./future.ts";
import { isDenied, isNounHere } from "./noun-here.ts";
import { asOccasion, isOccasion } from "./occasion.ts";
import { isDeniedThing, isDisbelieved } from "./disbelieved.ts";
import type { Denial, Occurrence } from "./occurrence.ts";
import { occurrenceOfInfinitive } from "./of-infinitive.ts";
import { isWished } from "./of-verb.ts";
import {
  comesLater,
  describesGathering,
  isAgreedDuty,
  isArranged,
  isBareParticiple,
  isReported,
  isWhen,
} from "./verb-clauses.ts";
import { isWillingFor } from "./willing.ts";

/** How an event named by a noun came off: by its adjectives, then by the verb that carries it. */
export function occurrenceOfNoun(page: Page, noun: TagSpan, rule: EventRule): Occurrence | Denial {
  if (!isNounHere(page, noun)) return { reason: "not a noun here" };
  if (isDenied(page, noun) || (rule.gives !== "statement" && isDeniedThing(page, noun.first)))
    return { reason: "negated" };
  if (isSupposed(page, noun)) return { reason: "possible" };
  if (rule.promises === "meeting" && isSessionOfBody(page, noun)) return { reason: "session of a body" };
  if (isWillingFor(page, noun, rule)) return { reason: "wished" };
  const hosted = rule.cast === "gathering" ? hostingAhead(page, noun) : null;
  if (hosted) return { status: "planned", verb: hosted, weight: 0.9 };
  const announced =
    rule.promises !== null && (isPrepared(page, noun) || isListedAfterPrepared(page, noun))
      ? futureBehind(page, noun)
      : null;
  if (announced) return { status: "planned", verb: announced, weight: 0.8 };
  if (rule.promises !== null && isPrepared(page, noun)) return { reason: "only prepared" };
  if (rule.promises !== null && isCountedDownTo(page, noun)) return { status: "planned", verb: null, weight: 0.7 };
  const ahead = hasAdjective(page, noun, "ahead");
  const carrier = carrierOf(page, noun);
  if (isOccasion(page, noun) || (rule.gives === "visit" && isOnVisit(page, noun)))
    return asOccasion(page, noun, carrier);
  if ((isBareNews(rule) || rule.on.includes("delivery")) && isOutOfPlace(page, noun))
    return { reason: "no governing verb" };
  const fate = rule.gives !== null && rule.promises !== null ? fateOf(page, noun) : null;
  if (fate) return { status: fate, verb: null, weight: 0.8 };
  if (isOnlyForeseen(page, noun, carrier)) return { reason: "only foreseen" };
  const coming =
    carrier && carrierRank(supportClassesOf(page.language.support, carrier.tag.value)) === 2
      ? null
      : futureNear(page, noun);
  if (coming && rule.gives === null && isWished(page, coming)) return { reason: "wished" };
  if (coming) return { status: "planned", verb: coming, weight: 0.8 };
  if (!carrier) return { status: ahead ? "planned" : "held", verb: null, weight: ahead ? 0.7 : 0.5 };
  if (isBareNews(rule) && noun.first - carrier.last > farthestThing) return { reason: "no governing verb" };
  if (isOnlyDiscussed(page, rule, noun, carrier)) return { reason: "only foreseen" };
  const phrase = verbPhrase(page.text, carrier);
  const classes = supportClassesOf(page.language.support, carrier.tag.value);
  if (isBareParticiple(phrase) && phrase.first >= noun.last && describesGathering(rule) && comesLater(page, phrase))
    return { status: "planned", verb: phrase, weight: 0.8 };
  // "hopes to set up a group"
  if (phrase.form === "infinitive" && classes.includes("plan") && isHopedFor(page, phrase)) return { reason: "wished" };
  // "rejected the expulsion of its envoys": what is rejected was done
  if (classes.includes("refuse") && !phrase.negated && isHostile(rule) && phrase.time === "past")
    return { status: "held", verb: null, weight: 0.6 };
  // "la visite a été repoussée à une date ultérieure"
  const putOff = classes.includes("postpone") && encounters.has(rule.gives);
  if (classes.includes("refuse") && !putOff && !phrase.negated) return { status: "refused", verb: phrase, weight: 0.8 };
  if ((classes.includes("cancel") || classes.includes("postpone")) && isOfAnother(page, noun, phrase))
    return { reason: "no governing verb" };
  if (isDisbelieved(page, phrase)) return { reason: "negated" };
  if (phrase.negated) return isOff(phrase, classes, noun, rule) ? offAt(page, phrase) : { reason: "negated" };
  if (classes.includes("postpone")) return { status: "postponed", verb: phrase, weight: 0.8 };
  if (classes.includes("cancel")) return { status: "cancelled", verb: phrase, weight: 0.8 };
  // "attend un appui d'Ankara", but "l'appui est attendu en mai"
  const awaited = phrase.passive && classes.includes("plan");
  // "tente une médiation": who tries is at work already
  if (rule.gives === "mediation" && classes.includes("effort") && phrase.mood === "real" && phrase.time !== "future")
    return { status: phrase.time === "past" ? "held" : "ongoing", verb: phrase, weight: 0.8 };
  if (classes.includes("wish") && !classes.includes("carry") && !awaited) return { reason: "wished" };
  if (isOwnTripPromised(page, noun, rule, carrier, classes)) return { status: "planned", verb: phrase, weight: 0.8 };
  if (
    (isDoneByWord(rule) || isClosing(page, rule, noun)) &&
    classes.includes("say") &&
    phrase.time !== "future" &&
    phrase.mood === "real"
  )
    return { status: "held", verb: phrase, weight: 0.8 };
  if (rule.gives === null && !ahead && isOutOfPlace(page, noun) && !agreesOn(rule, classes, noun, carrier))
    return { reason: "no governing verb" };
  if (
    ahead ||
    agreesOn(rule, classes, noun, carrier) ||
    agreesToMeet(page, rule, noun, carrier) ||
    (classes.includes("plan") && !classes.includes("carry") && !isHostile(rule) && announces(noun, carrier, phrase))
  )
    return { status: "planned", verb: phrase, weight: 0.8 };
  if (isAgreedDuty(page, phrase)) return { status: "planned", verb: phrase, weight: 0.9 };
  if (phrase.mood === "possible" && phrase.aspect !== "ahead") return { reason: "possible" };
  if (phrase.mood === "conditional" && !isReported(page, phrase) && phrase.aspect !== "ahead")
    return { reason: "possible" };
  if (isGrammar(page, phrase.first, "done")) return { status: "held", verb: phrase, weight: 0.7 };
  if (phrase.time === "future" || phrase.mood === "conditional")
    return isWished(page, phrase) ? { reason: "wished" } : { status: "planned", verb: phrase, weight: 0.9 };
  // "is on the cards"
  if (isGrammar(page, phrase.last, "ahead")) return { status: "planned", verb: phrase, weight: 0.8 };
  if (phrase.form === "infinitive" || isAgreedOn(page, phrase)) return occurrenceOfInfinitive(page, phrase);
  if (phrase.time === "present" && (isArranged(page, phrase) || isWhen(page, phrase)))
    return { status: "planned", verb: phrase, weight: 0.9 };
  // "ratification is expected in June"
  const isAwaited = classes.includes("plan") && phrase.time === "present" && phrase.first >= noun.last;
  if (rule.promises !== null && (isAwaited || classes.includes("say")) && isDatedAhead(page, noun, phrase.last))
    return { status: "planned", verb: phrase, weight: 0.8 };
  return { status: "held", verb: phrase, weight: classes.includes("carry") ? 1 : 0.6 };
}

/** "rolled over the bridge hours after Tanzania scrapped the ban": behind the noun somebody undoes another thing; but "the visit that Tanzania scrapped". */
function isOfAnother(page: Page, noun: TagSpan, { first, passive, form }: VerbPhrase): boolean {
  if (passive || form !== "finite") return false;
  for (let i = noun.last; i < first; i++) if (isAnyGrammar(page, i, ["who", "that"])) return false;
  return within(page.mentions, noun.last, first).some(({ last }) => last === first);
}

/** "On an official visit to Rabat, X called for", "En visite à Rabat, X a plaidé": where somebody is while he does it. */
function isOnVisit(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  return noun.first - first <= longestOnVisit && isAnyGrammar(page, first, ["on", "in"]);
}

/** How many words "On a three-day official" may have. */
const longestOnVisit = 5;

/** How many words "in Da Nang, in the second quarter of 2026, of" may have. */
const longestTime = 10;

/** "a fait part de l'ouverture en mai d'un consulat": what is told to happen on a day to come. */
function isDatedAhead(page: Page, noun: TagSpan, told: number): boolean {
  const { last } = sentenceOf(page, noun.first);
  const published = page.article.published ?? "9999";
  const from = Math.max(Math.min(told, noun.last), noun.first - longestTime);
  return within(page.dates, from, Math.min(last, noun.last + longestTime)).some(
    (date) => date.from !== null && date.from > published,
  );
}

function isHopedFor(page: Page, phrase: VerbPhrase): boolean {
  const told = occurrenceOfInfinitive(page, phrase);
  return "reason" in told && told.reason === "wished";
}

/** "a joint commission, which will hold its first meeting": told already by the name of the body. */
function isSessionOfBody(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  if (!sessionBodies.some((name) => hasNounIn(page, Math.max(first, noun.first - farthestBody), noun.first, name)))
    return false;
  const owner = [1, 2, 3].find((back) => isAnyGrammar(page, noun.first - back, ["possessive", "where", "who"]));
  if (!owner) return false;
  for (let i = noun.first - owner - 1; i >= Math.max(first, noun.first - farthestBody); i--) {
    if (page.mentionAt[i]) return false;
    if (tagAt(page, i, "noun", "commission") || tagAt(page, i, "noun", "workinggroup")) return true;
  }
  return false;
}

const sessionBodies = ["commission", "workinggroup"];

/** How many words "joint committee in charge of follow-up, which will hold its first" may have. */
const farthestBody = 14;

/** "n'aura pas lieu", "will not take place": an encounter spoken of as arranged that will not be held. */
const isOff = (phrase: VerbPhrase, classes: readonly SupportClass[], noun: TagSpan, rule: EventRule) =>
  phrase.time === "future" &&
  phrase.first >= noun.last &&
  classes.includes("carry") &&
  rule.gives !== null &&
  rule.promises !== null &&
  rule.promises !== "other";

/** "n'aura pas lieu à ces dates", "will not go ahead as planned": put off; without such words, called off. */
function offAt(page: Page, phrase: VerbPhrase): Occurrence {
  const { last } = sentenceOf(page, phrase.first);
  return hasNounIn(page, phrase.last, Math.min(last, phrase.last + 7), "settime")
    ? { status: "postponed", verb: phrase, weight: 0.8 }
    : { status: "cancelled", verb: phrase, weight: 0.7 };
}

/** "les préparatifs de la visite", "to prepare for the summit": what is prepared has not been yet. */
const isPrepared = (page: Page, noun: TagSpan): boolean =>
  holdsNoun(page, "preparing") && hasNounIn(page, lightBefore(page, noun) - 1, noun.first, "preparing");

/** "came three weeks before the visit", "survient à trois semaines de la visite": what is told leads up to the noun; not where a sentence begins so. */
function isCountedDownTo(page: Page, noun: TagSpan): boolean {
  if (!holdsNoun(page, "countdown") && !holdsNoun(page, "spell")) return false;
  const { first } = sentenceOf(page, noun.first);
  const from = lightBefore(page, noun);
  for (let i = noun.first - 1; i >= Math.max(first + shortestTelling, from - longestLead); i--) {
    const span = tagAt(page, i, "noun", "countdown") ?? spellAway(page, i);
    if (span && span.last >= from) return true;
  }
  return false;
}

/** "à trois | semaines de", not "au terme de deux jours de pourparlers", which lasted so long. */
const spellAway = (page: Page, i: number) =>
  [2, 3].some((back) => isGrammar(page, i - back, "at")) ? tagAt(page, i, "noun", "spell") : undefined;

/** How many words tell at least what happened before, and how many "à la veille de" may have. */
const shortestTelling = 3;
const longestLead = 4;

/** Where the small words right before a noun begin. */
function lightBefore(page: Page, noun: TagSpan): number {
  const { first } = sentenceOf(page, noun.first);
  let from = noun.first;
  while (from > Math.max(first, noun.first - 5) && mayPart(page, from - 1)) from--;
  return from;
}

const mayPart = (page: Page, i: number) =>
  isAnyGrammar(page, i, ["of", "article", "possessive", "demonstrative", "for"]) || isLight(page, i);

/** "they discussed the opening of an embassy": a deed that is a matter of talks is not done. */
const isOnlyDiscussed = (page: Page, { gives }: EventRule, noun: TagSpan, carrier: TagSpan) =>
  deeds.has(gives) && carrier.last <= noun.first && talkVerbsOf(page.language.events).has(carrier.tag.value);

const deeds = new Set<EventRule["gives"]>(["embassy", "signing", "recognition", "relations_restored", "aid"]);

/** "speed up the talks foreseen in the accord that they signed", unless these very talks "were held". */
function isOnlyForeseen(page: Page, noun: TagSpan, carrier: TagSpan | undefined): boolean {
  const foreseen = tagAt(page, noun.last, "noun", "foreseen");
  if (!foreseen) return false;
  if (!carrier) return true;
  const phrase = verbPhrase(page.text, carrier);
  const isOfText = phrase.first >= foreseen.last && isAnyGrammar(page, phrase.first - 1, ["pronoun", "who", "that"]);
  const classes = supportClassesOf(page.language.support, carrier.tag.value);
  return isOfText || classes.includes("promise") || !classes.includes("carry");
}

/** "to prepare the visit, as well as the session": the second of what is prepared. */
function isListedAfterPrepared(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  return hasNounIn(page, Math.max(first, noun.first - longestList), noun.first, "preparing");
}

/** How many words "the visit to Angola of the President, scheduled for May, as well as the" may have. */
const longestList = 28;

/** "the next round", "la prochaine session": words that may stand before a noun and take nothing from it. */
const isLight = (page: Page, i: number) =>
  !page.mentionAt[i] && !tagAt(page, i, "verb") && /^[\p{L}\d-]+$/u.test(page.text.tokens[i]?.word.text ?? "");

/** "ce sera pour plus tard", "n'est plus à l'ordre du jour": what a sentence says of the encounter it names. */
function fateOf(page: Page, noun: TagSpan): Occurrence["status"] | null {
  const { last } = sentenceOf(page, noun.first);
  const end = Math.min(last, noun.last + 18);
  const later = nounIn(page, noun.last, end, "later");
  const dropped = nounIn(page, noun.last, end, "dropped");
  if (later && !(dropped && dropped.first < later.first)) return "postponed";
  return dropped ? "cancelled" : null;
}

/** "If Kenya recalls its ambassador, …": named in a clause that only supposes. */
function isSupposed(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  return isGrammar(page, first, "if") && !hasComma(page, first, noun.first);
}

/** A rule that promises by the name of a thing alone: "a hospital will …". */
const isBareNews = (rule: EventRule) => rule.as === "noun" && rule.gives === null && rule.with === undefined;

/** How many words may stand between a verb and the thing it promises. */
const farthestThing = 8;

/** "les discussions sur le projet seront", "near the palace": a thing behind a preposition is not what will be. */
function isOutOfPlace(page: Page, noun: TagSpan): boolean {
  if (isModifier(page, noun)) return true;
  const { first } = sentenceOf(page, noun.first);
  for (let i = noun.first - 1; i >= Math.max(first, noun.first - 4); i--) {
    if (isGrammar(page, i, "of") && isStage(page, i - 1, first)) return false;
    // "the senate's approval"
    if (tagAt(page, i, "grammar", "of")?.tag.form === "clitic") return false;
    if (isAnyGrammar(page, i, ["of", "to-prep", "in", "at", "on", "about", "from", "against", "for", "with"]))
      return !isGrammar(page, i, "of") || !isGrammar(page, i, "article") || isNominal(page, i - 1, first);
    // "ira à la formation"
    if (isGrammar(page, i, "article") && isAnyGrammar(page, i - 1, ["to-prep", "about", "against"])) return true;
    if (page.mentionAt[i] || tagAt(page, i, "verb") || isGrammar(page, i, "article")) return false;
  }
  return false;
}

/** "satellite pictures", "port fees": a noun in the singular right before one in the plural only says what sort it is. */
function isModifier(page: Page, { last }: TagSpan): boolean {
  const [own, next] = [page.text.tokens[last - 1]?.word.lower ?? "", page.text.tokens[last]?.word];
  return next?.shape === "lower" && /[^s]s$/u.test(next.lower) && !own.endsWith("s") && !page.text.tags[last];
}

/** "la mise en service du barrage", "the second phase of the road": a part or a step of the thing itself. */
const isStage = (page: Page, i: number, first: number): boolean =>
  hasNounIn(page, Math.max(first, i - 3), i + 1, "stage");

/** "le statut des écoles", but "des bourses iront": whether "des" follows a noun or stands alone. */
function isNominal(page: Page, i: number, first: number): boolean {
  if (i < first || isAnyGrammar(page, i, ["that", "and", "adverb"])) return false;
  const word = page.text.tokens[i]?.word.text ?? "";
  return /^\p{L}/u.test(word) && (tagAt(page, i, "noun") !== undefined || !tagAt(page, i, "verb"));
}

/** "ont convenu de la construction", "agreed on the withdrawal": a work promised by the name of its doing. */
const agreesOn = (rule: EventRule, classes: readonly SupportClass[], noun: TagSpan, carrier: TagSpan) =>
  // "agreed on joint patrols": forces that will act together
  ((rule.gives === null && rule.with !== undefined) || rule.gives === "military_cooperation") &&
  classes.includes("promise") &&
  noun.first >= carrier.last &&
  noun.first - carrier.last <= 5;

const encounters = new Set<EventRule["gives"]>([
  "meeting",
  "visit",
  "summit",
  "conference",
  "commission_session",
  "consultations",
  "negotiation",
  "signing",
]);

/** How many words "de la tenue, à une date à fixer, d'une" may have. */
const longestTerms = 6;

/** "ont convenu d'une rencontre", "agreed on a visit", "sont convenus de la tenue de consultations": an encounter that is yet to come. */
function agreesToMeet(page: Page, { gives, promises }: EventRule, noun: TagSpan, carrier: TagSpan): boolean {
  const classes = supportClassesOf(page.language.support, carrier.tag.value);
  if (!encounters.has(gives) && !(gives === null && promises === "meeting")) return false;
  if (!classes.includes("promise") || classes.some((name) => name === "carry" || name === "say")) return false;
  // "said he had offered talks": one side alone agrees on nothing
  const subject = subjectOf(page, verbPhrase(page.text, carrier).first);
  if (new Set(subject.flatMap(({ parties }) => parties)).size === 1) return false;
  if (noun.first < carrier.last || noun.first - carrier.last > longestTerms) return false;
  for (let i = noun.first - 1; i >= carrier.last; i--) {
    if (page.mentionAt[i] || isGrammar(page, i, "that")) return false;
    const article = tagAt(page, i, "grammar", "article")?.tag.form;
    if (article === "definite" || isGrammar(page, i, "possessive"))
      return tagAt(page, i + 1, "noun", "holding") !== undefined;
  }
  return true;
}

/** "agreed on convening the committee": a gerund behind a preposition, placed in time by the verb before it. */
const isAgreedOn = (page: Page, { form, time, first }: VerbPhrase) =>
  form === "gerund" && time === "none" && isGrammar(page, first - 1, "on");

/** Whether the verb has the noun for its object ("a annoncé un sommet") or its subject ("un sommet est prévu"). */
function announces(noun: TagSpan, carrier: TagSpan, phrase: VerbPhrase): boolean {
  const gap = noun.first - carrier.last;
  // "an accord prepared under mediation"
  if (gap >= 0 && isBareParticiple(phrase)) return false;
  return gap >= 0 ? gap <= 5 : phrase.passive || phrase.time === "future";
}

/** "a confirmé sa venue", "promised his visit": the journey that somebody promises is to come. */
const isOwnTripPromised = (
  page: Page,
  noun: TagSpan,
  rule: EventRule,
  carrier: TagSpan,
  classes: readonly SupportClass[],
) =>
  rule.gives === "visit" &&
  classes.includes("promise") &&
  !classes.includes("carry") &&
  noun.first - carrier.last <= 2 &&
  isGrammar(page, noun.first - 1, "possessive");

/** Whether an adjective of this class ("ahead": prochain, upcoming; "past": récent) stands next to the noun. */
function hasAdjective(page: Page, noun: TagSpan, value: string): boolean {
  const { first, last } = sentenceOf(page, noun.first);
  return (
    hasNounIn(page, Math.max(first, noun.first - 4), noun.first, value) ||
    hasNounIn(page, noun.last, Math.min(last, noun.last + 4), value)
  );
}
