import type { CodingGroup, CodingPack, TaggedText, TagSpan } from "../../languages/index.ts";
import { plays, Role } from "../roles.ts";
import { Form, finite, formsOf } from "../verb-chain.ts";
import { isNounHere, type VerbPhrase, verbPhrase } from "../verb-phrase.ts";

/** A word or phrase that may tell of an event or stand for a thing: tokens `first` to `last` (exclusive). */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  /** The verb phrase, or null for a noun. */
  readonly phrase: VerbPhrase | null;
  /** In order of trial; empty for verbs that only part clauses. */
  readonly groups: readonly CodingGroup[];
}

/** The verbs and nouns of one sentence, in order. */
export function findTriggers(text: TaggedText, pack: CodingPack, first: number, last: number): Trigger[] {
  const found: Trigger[] = [];
  const isHeadline = isTitleCase(text, first, last);
  for (let i = first; i < last; ) {
    const spans = text.tags[i];
    const known = i === first || isHeadline || !isName(text, i) ? spans : spans?.filter(isTerm);
    const trigger = known && triggerAt(text, pack, known, found.at(-1));
    if (trigger) found.push(trigger);
    i = trigger ? Math.min(trigger.last, last) : i + 1;
  }
  return found;
}

/** "State of Emergency": a noun of several words may have its capitals. */
const isTerm = ({ first, last, tag }: TagSpan) => tag.type === "noun" && last > first + 1;

/** A word with a capital inside a sentence names somebody: "Relief Agency". */
const isName = (text: TaggedText, i: number) => {
  const shape = text.tokens[i]?.word.shape;
  return shape === "initial" || shape === "mixed";
};

/** "U.S. Lifts Travel Ban": nearly every longer word has a capital. */
function isTitleCase(text: TaggedText, first: number, last: number): boolean {
  let lower = 0;
  for (let i = first; i < last; i++) {
    const word = text.tokens[i]?.word;
    if (word?.shape === "lower" && word.text.length > 3 && ++lower > 1) return false;
  }
  return last - first > 2;
}

function triggerAt(
  text: TaggedText,
  pack: CodingPack,
  spans: readonly TagSpan[],
  before: Trigger | undefined,
): Trigger | undefined {
  let verb: TagSpan | undefined;
  let noun: TagSpan | undefined;
  for (const span of spans) {
    if (span.tag.type === "verb" && isBetterVerb(pack, span, verb)) verb = span;
    else if (span.tag.type === "noun") noun ??= span;
  }
  if (verb && (!noun || verb.last >= noun.last)) {
    const trigger = verbTrigger(text, pack, verb, noun !== undefined, before);
    if (trigger) return trigger;
  }
  return noun && nounTrigger(pack, spans, noun);
}

/** The longest verb that some group knows; else the longest. */
const isBetterVerb = (pack: CodingPack, { tag }: TagSpan, known: TagSpan | undefined) =>
  known === undefined || (!pack.byVerb.has(known.tag.value) && pack.byVerb.has(tag.value));

function nounTrigger(pack: CodingPack, spans: readonly TagSpan[], noun: TagSpan): Trigger {
  const groups: CodingGroup[] = [];
  for (const { tag, last } of spans) {
    const group = tag.type === "noun" && last === noun.last ? pack.byNoun.get(tag.value) : undefined;
    if (group && !groups.includes(group)) groups.push(group);
  }
  return { first: noun.first, last: noun.last, phrase: null, groups };
}

function verbTrigger(
  text: TaggedText,
  pack: CodingPack,
  verb: TagSpan,
  isNounToo: boolean,
  before: Trigger | undefined,
): Trigger | undefined {
  const phrase = verbPhrase(text, verb);
  if (before?.phrase && phrase.first === verb.first && isWithinObject(text, before.last, verb, isNounToo))
    return undefined;
  if (!isVerbHere(text, verb, phrase, isNounToo)) return undefined;
  return { first: phrase.first, last: phrase.last, phrase, groups: pack.byVerb.get(verb.tag.value) ?? [] };
}

/** How far behind a verb the word may stand that describes its object. */
const nearObject = 5;

/** "broke off talks with", "imposed new targeted sanctions": a word of the object of the verb before it. */
function isWithinObject(text: TaggedText, from: number, verb: TagSpan, isNounToo: boolean): boolean {
  if (verb.first - from > nearObject) return false;
  const { forms } = formsOf(text, verb);
  if (isNounToo && verb.first === from && (forms & (Form.simple | Form.participle)) === 0) return true;
  // "a data sharing agreement"
  if (forms & Form.gerund && verb.first > from + 1 && plays(text, verb.last, Role.noun)) return true;
  if ((forms & Form.participle) === 0 || verb.last > verb.first + 1 || text.tokens[verb.last]?.word.shape !== "lower")
    return false;
  if (plays(text, verb.last, ~(Role.noun | Role.verb))) return false;
  for (let i = from; i < verb.first; i++)
    if (
      text.tokens[i]?.word.shape === "punctuation" ||
      plays(text, i, Role.joint | Role.subject | Role.that | Role.noun)
    )
      return false;
  return true;
}

const determiner = Role.article | Role.possessive | Role.demonstrative;
const adjectiveAfter = determiner | Role.nounOpener | Role.agent | Role.place | Role.preposition;

function isVerbHere(text: TaggedText, verb: TagSpan, phrase: VerbPhrase, isNounToo: boolean): boolean {
  if (phrase.first < verb.first) return true;
  if (isNounHere(text, verb)) return false;
  const { forms } = formsOf(text, verb);
  // "the planned visit", "of armed men"
  if (phrase.form === "participle" && plays(text, verb.first - 1, adjectiveAfter)) return false;
  if (!isNounToo || forms & (Form.simple | Form.participle)) return true;
  if (forms & Form.gerund) return opensObject(text, verb.last) && text.tokens[verb.first - 1]?.word.text === ",";
  if (forms & Form.infinitive) return hasPluralSubject(text, verb.first) && !plays(text, verb.last, Role.place);
  if ((forms & finite) === 0 || plays(text, verb.first - 1, Role.verb)) return false;
  return opensObject(text, verb.last) || opensInfinitive(text, verb.last);
}

const objectStarts = determiner | Role.number | Role.that;

/** What follows begins an object or a name: "backs the plan", "supports Mali". */
function opensObject(text: TaggedText, i: number): boolean {
  const shape = text.tokens[i]?.word.shape;
  return plays(text, i, objectStarts) || shape === "initial" || shape === "upper" || shape === "number";
}

/** "plans to visit". */
const opensInfinitive = (text: TaggedText, i: number) =>
  plays(text, i, Role.linker) && plays(text, i, Role.verbOpener) && plays(text, i + 1, Role.verb);

/** "workers strike", "they attack", "who protest". */
function hasPluralSubject(text: TaggedText, first: number): boolean {
  if (plays(text, first - 1, Role.subject | Role.adverb)) return true;
  const word = text.tokens[first - 1]?.word;
  if (!word || plays(text, first - 1, Role.verb)) return false;
  return word.lower.endsWith("s") || word.shape === "upper";
}
