import type { TagSpan } from "../../languages/index.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { subjectOf } from "../subjects.ts";
import { tieOf } from "../ties.ts";
import { hasNounIn, isAnyGrammar, isGrammar, type Page, tagAt, within, sentenceNumber, sentenceOf } from "../page.ts";
import { isBlamingVerb } from "../speech-verbs.ts";
import { verbPhrase } from "../verb-phrase.ts";
import { isState, partiesOf } from "./cast.ts";

/** How many words behind a verb of speech the deed spoken of may stand. */
const reach = 5;

/** How many sentences back its doer may have been told. */
const back = 2;

/**
 * "Le Parlement arménien a ratifié le traité. Moscou a dénoncé cette décision": the one party told to have acted in the
 * sentences before, where speech is about that deed alone.
 * @param speakers those who speak, never the doer
 */
export function doerBefore(page: Page, trigger: TagSpan, speakers: readonly string[]): string | undefined {
  if (!isAboutDeed(page, trigger)) return undefined;
  const number = sentenceNumber(page, trigger.first);
  const { paragraph } = sentenceOf(page, trigger.first);
  for (let before = number - 1; before >= Math.max(0, number - back); before--) {
    const sentence = page.text.sentences[before];
    if (!sentence || paragraph - sentence.paragraph > 1) return undefined;
    // what an organisation does is spoken of right behind it
    const near = before === number - 1 && sentence.paragraph === paragraph;
    const parties = actorsIn(page, sentence.first, sentence.last).filter((party) => near || isState(party));
    const others = parties.filter((party) => !speakers.includes(party));
    if (others.length > 0) return others.length === 1 && parties.length === 1 ? others[0] : undefined;
  }
  return undefined;
}

/** "cette décision", "a “hostile” vote": a deed that is pointed at, and nobody whose it would be. */
function isAboutDeed(page: Page, trigger: TagSpan): boolean {
  const { last } = sentenceOf(page, trigger.first);
  if (pointsBackByClitic(page, trigger.first)) return true;
  let pointed = false;
  for (let i = trigger.last; i < Math.min(last, trigger.last + reach); i++) {
    if (page.mentionAt[i]) return false;
    if (isAnyGrammar(page, i, ["demonstrative", "article"])) pointed = true;
    if (tagAt(page, i, "noun", "deed")) return pointed;
    // "demanded an apology", "lodged a protest": for what was done
    if (tagAt(page, i, "noun", "apology") || tagAt(page, i, "noun", "protest")) return true;
  }
  return false;
}

/** How many words "s'en est vivement" may have. */
const longestClitic = 4;

/** "s'en est félicité": what was told before, by a small word in front of the verb that elsewhere means "in". */
function pointsBackByClitic(page: Page, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - longestClitic); i--)
    if (isGrammar(page, i, "clitic") && isGrammar(page, i, "in") && isGrammar(page, i - 1, "reflexive")) return true;
  return false;
}

/** The parties that are the subject of the first verb of a sentence; of a verb that is not known, those it begins with. */
function actorsIn(page: Page, first: number, last: number): string[] {
  for (let i = first + 1; i < last; i++) {
    if (!isFiniteAt(page, i)) continue;
    const verb = verbFrom(page, i);
    const phrase = verb && verbPhrase(page.text, verb);
    // "Mali was struck by": who undergoes it has done nothing
    if (phrase?.passive) return partiesOf(doersIn(page, phrase.last, last));
    // "Chile condemned it": who speaks has not done it
    if (verb && isRebuke(page, verb)) return [];
    const parties = partiesOf(subjectOf(page, i));
    if (parties.length > 0) return parties;
  }
  const [opening] = within(page.mentions, first, Math.min(last, first + openingReach));
  return opening && tieOf(page, opening) === "none" ? partiesOf([opening]) : [];
}

/** "Chile condemned it"; to denounce an agreement is a deed. */
const isRebuke = (page: Page, verb: TagSpan) =>
  isBlamingVerb(page, verb) && !hasNounIn(page, verb.last, verb.last + 3, "agreement");

/** The verb of a phrase that begins with a finite word: "was | struck", "has | condemned". */
function verbFrom(page: Page, first: number): TagSpan | undefined {
  for (let i = first; i < first + longestPhrase; i++) {
    const verb = page.mentionAt[i] || isAnyGrammar(page, i, ["have", "be"]) ? undefined : tagAt(page, i, "verb");
    if (verb) return verb;
  }
  return undefined;
}

/** How many words "has recently been struck" may have. */
const longestPhrase = 5;

/** "were turned back by Algeria": who is named right behind "by". */
const doersIn = (page: Page, from: number, last: number) =>
  within(page.mentions, from, last)
    .filter((mention) => tieOf(page, mention) === "by")
    .slice(0, 1);

/** How far into a sentence the one it is about may stand. */
const openingReach = 3;
