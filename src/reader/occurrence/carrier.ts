import type { TagSpan } from "../../languages/index.ts";
import { ahead, behind } from "../asides.ts";
import { isComma, hasGrammarIn, isAnyGrammar, isGrammar, type Page, tagAt, within, sentenceOf } from "../page.ts";
import { type SupportClass, supportClassesOf } from "../support.ts";
import { type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import { isLikelyNoun } from "./noun-here.ts";
import { isAuxiliary, mayBeBareParticiple } from "./verb-clauses.ts";

/** The verb that carries a noun: the nearest support verb of the clause, before the noun or after it. */
export function carrierOf(page: Page, noun: TagSpan): TagSpan | undefined {
  const carrier = nearestCarrier(page, noun);
  return (carrier && mainVerbBeyond(page, noun, carrier)) ?? carrier;
}

/**
 * "the summit, postponed twice, opened on Monday", "the commission, which last met in 2014, will sit in May": what became
 * of it is told by the main verb, not by the aside; behind an aside that undoes nothing, by one that looks ahead.
 */
function mainVerbBeyond(page: Page, noun: TagSpan, aside: TagSpan): TagSpan | undefined {
  if (aside.first < noun.last) return undefined;
  const isUndone = undoing.some((name) => classesOf(page, aside).includes(name));
  const phrase = verbPhrase(page.text, aside);
  const isRelative = isOfRelative(page, phrase);
  if (isUndone ? !mayBeBareParticiple(page, phrase) && !isRelative : !isRelative) return undefined;
  const { last } = sentenceOf(page, noun.first);
  for (let i = aside.last; i < Math.min(last, aside.last + longestAside); i++) {
    if (!isComma(page, i)) continue;
    const main = nearestVerb(page, i + 1, Math.min(last, i + 7), 1);
    const told = main && verbPhrase(page.text, main);
    if (!main || !told || isSubjectBetween(page, i + 1, told.first)) return undefined;
    const classes = classesOf(page, main);
    if (!isUndone) return told.time === "future" && isHeld(told, classes) ? main : undefined;
    return classes.includes("carry") || classes.includes("plan") ? main : undefined;
  }
  return undefined;
}

/** "will be held", "se tiendra", "will sit": takes place, unlike what "will continue" or "will end". */
const isHeld = ({ passive, reflexive }: VerbPhrase, classes: readonly SupportClass[]) =>
  classes.includes("occur") || (classes.includes("carry") && (passive || reflexive));

/** ", which | last met", ", qui | ne s'est plus réunie": a verb whose subject is a pronoun behind the noun. */
function isOfRelative(page: Page, { first }: VerbPhrase): boolean {
  for (let i = first - 1; i >= first - farthestPronoun; i--) {
    if (isGrammar(page, i, "who")) return !isGrammar(page, i, "that");
    if (page.mentionAt[i] || page.text.tokens[i]?.word.shape === "punctuation") return false;
  }
  return false;
}

/** How many words may part the pronoun from its verb. */
const farthestPronoun = 3;

const undoing: readonly SupportClass[] = ["postpone", "cancel"];

const classesOf = (page: Page, { tag }: TagSpan) => supportClassesOf(page.language.support, tag.value);

/** How many words "postponed for the second time in a year" may have. */
const longestAside = 10;

function isSubjectBetween(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.mentionAt[i] || isGrammar(page, i, "article")) return true;
  return false;
}

function nearestCarrier(page: Page, noun: TagSpan): TagSpan | undefined {
  const { first, last } = sentenceOf(page, noun.first);
  const sure = undoingOf(page, noun, Math.min(last, noun.last + 24)) ?? ownVerb(page, noun, last);
  if (sure) return sure;
  const left = nearestVerb(page, noun.first - 1, Math.max(first, noun.first - 16), -1) ?? carriedFarther(page, noun);
  const right = nearestVerb(page, noun.last, Math.min(last, ahead(page, sidesEnd(page, noun.last, last), 14)), 1);
  if (!left) return right;
  if (!right || isOfInvitation(page, noun.last, right.first)) return left;
  const gapLeft = noun.first - left.last;
  const gapRight = right.first - noun.last;
  const rank = (verb: TagSpan) => carrierRank(supportClassesOf(page.language.support, verb.tag.value));
  if (rank(left) !== rank(right)) return rank(left) > rank(right) ? left : right;
  return gapLeft <= gapRight + 2 ? left : right;
}

/** "une conférence, à laquelle A a convié B": the verb of a clause about who is asked to come says nothing of the noun. */
const isOfInvitation = (page: Page, from: number, to: number) => hasGrammarIn(page, from, to, "whom");

/**
 * "consultations between the ministries of A and of the Republic of B | were held", "commission on trade, science and
 * culture between A and B | sat": behind those between whom it is.
 */
function sidesEnd(page: Page, from: number, last: number): number {
  const between = betweenBehind(page, from, Math.min(last, from + longestField));
  if (between < 0) return bodyEnd(page, from, Math.min(last, from + longestSides));
  const [, second] = within(page.mentions, between, Math.min(last, between + longestSides));
  return second ? second.last : from;
}

/** "Summit of Heads of State of the Organ Troika of the Southern African Development Community (SADC) | was held". */
function bodyEnd(page: Page, from: number, to: number): number {
  let end = from;
  for (let i = from; i < to; i++) {
    const mention = page.mentionAt[i];
    if (mention && !mention.parties.every((party) => party.startsWith("org:"))) return end;
    if (mention) end = i + 1;
    else if (!isOfName(page, i)) return end;
  }
  return end;
}

/** A word of the name of a body: in capitals, or a small word that joins such words. */
const isOfName = (page: Page, i: number): boolean =>
  isAnyGrammar(page, i, ["of", "article", "and"]) ||
  /^(?:[()]|\p{Lu}.*|\p{L}['’]\p{Lu}.*)$/u.test(page.text.tokens[i]?.word.text ?? "");

/** The word "between" behind a noun and what it deals with, or -1: no verb and nobody stands before it. */
function betweenBehind(page: Page, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (isGrammar(page, i, "between")) return i;
    if (page.mentionAt[i] || (tagAt(page, i, "verb") && !isLikelyNoun(page, i))) return -1;
  }
  return -1;
}

/** How many words "on economic, cultural, scientific and technical cooperation" may have. */
const longestField = 14;

/** How many words both sides may have, with their offices. */
const longestSides = 30;

/** "a présidé, avec le ministre des Finances du Mali, Y, la session": a verb that carries, beyond those named beside it. */
function carriedFarther(page: Page, noun: TagSpan): TagSpan | undefined {
  const { first } = sentenceOf(page, noun.first);
  const from = Math.max(first, noun.first - 16);
  const verb = nearestVerb(page, from - 1, Math.max(first, behind(page, noun.first - 1, 16)), -1);
  if (!verb || !supportClassesOf(page.language.support, verb.tag.value).includes("carry")) return undefined;
  return hasCompany(page, verb.last) ? verb : undefined;
}

/** ", les 21 et 22 mai à Luanda, | avec": whom it was done with, behind when and where. */
function hasCompany(page: Page, from: number): boolean {
  for (let i = from; i < ahead(page, from, longestSetting); i++) {
    if (isGrammar(page, i, "with")) return true;
    if (page.mentionAt[i] || tagAt(page, i, "verb")) return false;
  }
  return false;
}

/** How many words, dates apart, "dans la capitale" may have. */
const longestSetting = 4;

/** "la commission de suivi, qui s'était tenue", "the session, which met": the verb of a clause about nothing but the noun. */
function ownVerb(page: Page, noun: TagSpan, last: number): TagSpan | undefined {
  const end = complementEnd(page, noun.last);
  const i = isComma(page, end) ? end + 1 : end;
  // "an agreement under which A will build": the clause is about its own subject
  if (!isGrammar(page, i, "who") || isGrammar(page, i, "that") || isAnyGrammar(page, i - 1, behindWhich))
    return undefined;
  return nearestVerb(page, i + 1, Math.min(last, i + longestClause), 1);
}

const behindWhich = ["in", "on", "with", "by", "at", "for", "to", "of", "during", "between", "from", "about"];

/** How many words of the clause may come before its verb is done. */
const longestClause = 14;

/** "commission | de suivi des licences": what a body is for, in small words that name nobody. */
function complementEnd(page: Page, from: number): number {
  let i = from;
  while (i < from + longestComplement && (isGrammar(page, i, "of") || i > from) && isSmallWord(page, i)) i++;
  return i;
}

/** How many words "of inquiry into the wreck" may have. */
const longestComplement = 6;

const isSmallWord = (page: Page, i: number) =>
  page.text.tokens[i]?.word.shape === "lower" && !page.mentionAt[i] && !isGrammar(page, i, "who");

/**
 * "the planned visit … has been put off", "la rencontre que devait tenir X a été annulée": the main verb behind a noun
 * when it undoes what the noun names, beyond participles, infinitives and a relative clause.
 */
function undoingOf(page: Page, noun: TagSpan, end: number): TagSpan | undefined {
  let relative = false;
  let past = noun.last;
  for (let i = noun.last; i < end; i++) {
    if (page.text.tokens[i]?.word.text === ";") return undefined;
    if (page.mentionAt[i]) continue;
    relative ||= isGrammar(page, i, "who") || isGrammar(page, i, "that");
    const verb = tagAt(page, i, "verb");
    if (!verb || isLikelyNoun(page, i) || isAuxiliary(page, verb)) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form !== "finite" || phrase.first < past || mayBeBareParticiple(page, phrase)) continue;
    // "talks due to open on Monday have been put off"
    if (tagAt(page, phrase.first, "grammar", "ahead")?.tag.form?.startsWith("adjective")) continue;
    if (!relative) return undoes(page, verb, phrase) ? verb : undefined;
    relative = false;
    past = phrase.last;
  }
  return undefined;
}

/** Whether a verb calls off or puts off what it speaks of, or says that it will not be: "n'aura pas lieu". */
function undoes(page: Page, verb: TagSpan, { passive, negated, time }: VerbPhrase): boolean {
  const classes = classesOf(page, verb);
  if (negated && time === "future") return classes.includes("carry");
  return passive && undoing.some((name) => classes.includes(name));
}

const speaking = new Set<SupportClass>(["say", "wish", "promise", "decide"]);

/** Verbs that carry an event rank before verbs that speak of it. */
export function carrierRank(classes: readonly SupportClass[]): number {
  if (classes.some((name) => !speaking.has(name))) return 2;
  return classes.length > 0 ? 1 : 0;
}

export function nearestVerb(page: Page, from: number, to: number, step: 1 | -1): TagSpan | undefined {
  for (let i = from; step > 0 ? i < to : i >= to; i += step) {
    if (page.text.tokens[i]?.word.text === ";") return undefined;
    if (page.mentionAt[i]) continue;
    const verb = tagAt(page, i, "verb");
    if (
      verb &&
      (isAuxiliary(page, verb) ||
        isGrammar(page, i, "recent") ||
        isThatIs(page, i) ||
        isOfOccasion(page, i) ||
        (step < 0 && isTail(page, i)))
    )
      continue;
    if (verb && !isLikelyNoun(page, i)) return verb;
    const be = tagAt(page, i, "grammar", "have") ?? tagAt(page, i, "grammar", "be");
    if (be && step > 0 && !verb) continue;
  }
  return undefined;
}

/** "prenaient | part": the second word of a verb of two; not that of another clause, "would take place when markets". */
const isTail = (page: Page, i: number) =>
  tagAt(page, i + 1, "noun", "when") === undefined &&
  (page.text.tags[i - 1]?.some(({ tag, last }) => tag.type === "verb" && last === i + 1) ?? false);

/** "au sortir d'une audience": part of the words for an occasion. */
const isOfOccasion = (page: Page, i: number) => (tagAt(page, i - 1, "noun", "afterward")?.last ?? 0) > i;

/** ", soit 3 000 tonnes": a subjunctive right after a comma says a thing again in other words. */
const isThatIs = (page: Page, i: number) =>
  isComma(page, i - 1) && tagAt(page, i, "grammar", "be")?.tag.form === "subjunctive";
