import type { EventRule, TagSpan } from "../../languages/index.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import {
  hasComma,
  hasGrammarIn,
  hasNounIn,
  holdsNoun,
  isGrammar,
  isInfinitiveAt,
  type Page,
  tagAt,
  within,
  sentenceOf,
  isComma,
} from "../page.ts";
import { supportClassesOf } from "../support.ts";
import { isNounHere as isNounForm, type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import { isNounAt, isOfComing, isTailOfNoun, isTailOfVerb } from "./noun-here.ts";
import { isDeniedThing, isDisbelieved } from "./disbelieved.ts";
import type { Denial, Occurrence } from "./occurrence.ts";
import { occurrenceOfInfinitive } from "./of-infinitive.ts";
import {
  comesLater,
  describesGathering,
  isAgreedDuty,
  isArranged,
  isAuxiliary,
  isBareParticiple,
  isReported,
  isWhen,
} from "./verb-clauses.ts";
import { isWillingTo } from "./willing.ts";

/** How an event told by a verb came off. */
export function occurrenceOfVerb(page: Page, verb: TagSpan, rule: EventRule): Occurrence | Denial {
  if (isNounAt(page, verb.first) || (verb.tag.form !== "gerund" && isNounForm(page.text, verb)))
    return { reason: "not a verb here" };
  if (isTailOfNoun(page, verb) || isTailOfVerb(page, verb) || isOfComing(page, verb) || isObject(page, verb))
    return { reason: "not a verb here" };
  if (isAuxiliary(page, verb) || isGoingTo(page, verb) || isPreposition(page, verb))
    return { reason: "not a verb here" };
  if (isWillingTo(page, verb, rule)) return { reason: "wished" };
  if (tagAt(page, verb.first, "noun") && isDeniedThing(page, verb.first)) return { reason: "negated" };
  const phrase = verbPhrase(page.text, verb);
  if (rule.voice === "active" && (phrase.passive || phrase.reflexive)) return { reason: "not a verb here" };
  if (rule.voice === "passive" && !phrase.passive) return { reason: "not a verb here" };
  if (phrase.passive && isMetWith(page, verb)) return { reason: "not a verb here" };
  if (isBareParticiple(phrase) && isHopedToBeSeen(page, phrase)) return { reason: "wished" };
  if (isAlmost(page, phrase, verb) || isInverted(page, verb)) return { reason: "possible" };
  if (phrase.negated)
    return rule.cast === "travel" && isGivenUp(page, phrase)
      ? { status: "cancelled", verb: phrase, weight: 0.8 }
      : { reason: "negated" };
  if (isDisbelieved(page, phrase)) return { reason: "negated" };
  if (phrase.form === "infinitive" || (phrase.form === "gerund" && phrase.time === "none"))
    return occurrenceOfInfinitive(page, phrase, rule);
  if (isAgreedDuty(page, phrase) || isYetToPass(page, phrase, rule))
    return { status: "planned", verb: phrase, weight: 0.9 };
  if (isForeseenWork(page, phrase, rule)) return { status: "planned", verb: phrase, weight: 0.8 };
  if (phrase.mood === "possible" && phrase.aspect !== "ahead") return { reason: "possible" };
  if (isQuestioned(page, phrase)) return { reason: "possible" };
  if (
    phrase.mood === "conditional" &&
    ((phrase.time !== "future" && !isReported(page, phrase)) || isUnlessSo(page, phrase))
  )
    return { reason: "possible" };
  if (phrase.time === "future" || phrase.mood === "conditional")
    return isWished(page, phrase) ? { reason: "wished" } : { status: "planned", verb: phrase, weight: 1 };
  if (phrase.time === "present" && (isArranged(page, phrase) || isWhen(page, phrase)))
    return { status: "planned", verb: phrase, weight: 0.9 };
  if (phrase.time === "present" && rule.cast === "travel" && isOnAnotherDay(page, phrase))
    return { status: "planned", verb: phrase, weight: 0.8 };
  // "proposed that they negotiate"
  if (phrase.time === "present" && isWished(page, phrase)) return { reason: "wished" };
  if (isUnderWay(page, phrase, rule)) return { status: "planned", verb: phrase, weight: 0.9 };
  if (describesGathering(rule) && isBareParticiple(phrase) && comesLater(page, phrase))
    return { status: "planned", verb: phrase, weight: 0.9 };
  return { status: "held", verb: phrase, weight: phrase.time === "past" ? 1 : 0.9 };
}

/** "must be approved by parliament", "once it has been ratified": a text that is still to be passed will be put to those who pass it. */
const isYetToPass = (page: Page, phrase: VerbPhrase, rule: EventRule): boolean =>
  rule.promises === "ratification" &&
  phrase.passive &&
  ((phrase.mood === "possible" && isGrammar(page, phrase.first, "must")) || isOnceDone(page, phrase));

/** "work on the road should begin in June": a work that is foreseen for a day to come. */
const isForeseenWork = (page: Page, phrase: VerbPhrase, rule: EventRule): boolean =>
  rule.promises === "project" &&
  phrase.mood === "possible" &&
  isGrammar(page, phrase.first, "must") &&
  within(page.dates, phrase.first, Math.min(sentenceOf(page, phrase.first).last, phrase.last + longestJourney)).some(
    ({ to }) => to !== null && to > (page.article.published ?? "9999"),
  );

/** What is given or moved over some time. */
const lasting = new Set<EventRule["promises"]>(["aid", "financing", "deployment", "withdrawal", "lifting_of_measures"]);

/** "is putting up a billion", "said it was sending troops": what has begun and is still to be done. */
const isUnderWay = (page: Page, phrase: VerbPhrase, rule: EventRule): boolean =>
  rule.gives === null &&
  lasting.has(rule.promises) &&
  phrase.aspect === "progressive" &&
  phrase.mood === "real" &&
  (phrase.time === "present" || isReported(page, phrase));

/** How many words "once it" may have. */
const longestOnce = 4;

/** "will enter into force once it has been ratified": done before something that lies ahead. */
function isOnceDone(page: Page, { first }: VerbPhrase): boolean {
  const sentence = sentenceOf(page, first);
  return (
    hasNounIn(page, first - longestOnce, first, "when") && hasGrammarIn(page, sentence.first, sentence.last, "future")
  );
}

/** How many words "to see the treaty with France" may have. */
const longestSeen = 9;

/** "hopes to see the treaty ratified": what somebody wishes to see done. */
function isHopedToBeSeen(page: Page, { first }: VerbPhrase): boolean {
  const { first: start } = sentenceOf(page, first);
  return hasNounIn(page, Math.max(start, first - longestSeen), first, "hopetosee");
}

/** How many words "leaves for Honiara and Suva on Sunday" may have. */
const longestJourney = 9;

/** "leaves on Sunday for Honiara", "s'envole dimanche": a journey told in the present for a day of the week that is not today is to come. */
function isOnAnotherDay(page: Page, { first, last }: VerbPhrase): boolean {
  const { tokens } = page.text;
  const end = Math.min(sentenceOf(page, first).last, last + longestJourney);
  return within(page.dates, first, end).some(
    (date) =>
      date.role === "on" &&
      date.iso?.length === 10 &&
      date.iso !== page.article.published &&
      !tokens.slice(date.first, date.last).some(({ word }) => /\d/u.test(word.text)),
  );
}

/** "wants talks with Moscow": right after a verb that stands for itself, a word that may be a noun is its object. */
function isObject(page: Page, { first, tag }: TagSpan): boolean {
  if (tag.form !== "present" || page.mentionAt[first - 1] || !tagAt(page, first, "noun")) return false;
  const before = tagAt(page, first - 1, "verb");
  return before !== undefined && isFiniteAt(page, first - 1) && !isAuxiliary(page, before);
}

/** "was met with protests": what something meets with is nobody. */
const isMetWith = (page: Page, { last }: TagSpan) =>
  isGrammar(page, last - 1, "with") && !page.mentionAt[last] && !page.mentionAt[last + 1];

/** "close to the border": a longer phrase of small words. */
const isPreposition = (page: Page, verb: TagSpan) =>
  page.text.tags[verb.first]?.some(
    ({ tag, last }) => tag.type === "grammar" && (tag.value === "in" || tag.value === "because") && last > verb.last,
  ) ?? false;

/** "n'ira finalement pas", "will not be going after all": what had been expected and will not be. */
function isGivenUp(page: Page, phrase: VerbPhrase): boolean {
  if (phrase.time !== "future" && phrase.aspect !== "progressive") return false;
  const { first, last } = sentenceOf(page, phrase.first);
  return hasNounIn(page, Math.max(first, phrase.first - 4), Math.min(last, phrase.last + 14), "afterall");
}

/** "are going to share": the verb that follows is what will be done. */
const isGoingTo = (page: Page, verb: TagSpan) =>
  isGrammar(page, verb.first, "going") && !page.mentionAt[verb.last] && isInfinitiveAt(page, verb.last);

/** "would send a team if needed", "fermerait le poste si": reported, but only for a case that may not come. */
function isUnlessSo(page: Page, phrase: VerbPhrase): boolean {
  const { last } = sentenceOf(page, phrase.first);
  for (let i = phrase.last; i < Math.min(last, phrase.last + farthestCase); i++)
    if (isGrammar(page, i, "if")) return true;
  return false;
}

/** How many words a subject behind "whether" may have. */
const longestQuestioned = 8;

/** "asked whether Chad had recalled its envoy", "wondered if they met", "If they meet, …": what is asked or supposed is not told. */
function isQuestioned(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i >= Math.max(first, phrase.first - longestQuestioned + 1); i--) {
    if (isGrammar(page, i, "whether")) return true;
    if (isGrammar(page, i, "if")) return i === first ? isOnlySupposed(page, phrase) : isAskedOf(page, i - 1);
    if (isComma(page, i)) return false;
    if (!page.mentionAt[i] && isFiniteAt(page, i)) return false;
  }
  return false;
}

/** "If they meet", "Had they met", "Si le Togo avait signé": in the present, or before another past. */
const isOnlySupposed = (page: Page, { first, time, aspect }: VerbPhrase): boolean =>
  time === "present" || (aspect === "perfect" && isPastHave(page, first));

/** "had", "avait". */
const isPastHave = (page: Page, i: number): boolean =>
  page.text.tags[i]?.some(
    ({ tag }) => tag.type === "grammar" && tag.value === "have" && pastForms.has(tag.form?.split(" ").at(-1) ?? ""),
  ) ?? false;

const pastForms = new Set(["simple", "imperfect"]);

/** "asked | if", "on ignore | si", "unclear | if": behind a plain word, what follows is not known. */
const isAskedOf = (page: Page, i: number): boolean =>
  tagAt(page, i, "verb") !== undefined || (page.text.tokens[i]?.word.shape === "lower" && !page.text.tags[i]);

/** How many words "come close to" may stand before a verb. */
const longestAlmost = 5;

/** "nearly recalled", "came close to breaking off", "est loin d'avoir signé": what did not quite come about. */
function isAlmost(page: Page, { first }: VerbPhrase, verb: TagSpan): boolean {
  if (!holdsNoun(page, "almost")) return false;
  for (let i = first - longestAlmost; i < verb.first; i++) {
    const almost = tagAt(page, i, "noun", "almost");
    if (almost && almost.last >= first && almost.last <= verb.first) return true;
  }
  return false;
}

/** How many words "Had the two presidents of Chile and Peru" may have. */
const longestInverted = 10;

/** "Had Kenya recalled its envoy, …": a clause that opens with its auxiliary only supposes. */
function isInverted(page: Page, verb: TagSpan): boolean {
  const { first } = sentenceOf(page, verb.first);
  if (verb.first - first > longestInverted || !isPastHave(page, first)) return false;
  const subject = page.mentionAt[first + 1] ?? page.mentionAt[first + 2];
  return subject !== undefined && subject.last <= verb.first && !hasComma(page, first, verb.first);
}

/** How many words may stand between what would be done and the case in which it would. */
const farthestCase = 16;

/** "espère qu'une commission verra le jour", "hopes that it will meet": what follows "that" is hoped for. */
export function isWished(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i > Math.max(first, phrase.first - 14); i--) {
    if (!isGrammar(page, i, "that")) {
      if (!page.mentionAt[i] && tagAt(page, i, "verb") && !tagAt(page, i, "noun")) return false;
      continue;
    }
    for (let j = i - 1; j >= Math.max(first, i - 3); j--) {
      const verb = tagAt(page, j, "verb");
      if (!verb) continue;
      const classes = supportClassesOf(page.language.support, verb.tag.value);
      return classes.includes("wish") && !classes.includes("promise") && !classes.includes("say");
    }
    return false;
  }
  return false;
}
