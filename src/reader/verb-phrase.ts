import type { TaggedText, TagSpan } from "../languages/index.ts";
import { isBareParticiple } from "./bare-forms.ts";
import { oncePerKey } from "./remembered.ts";
import { plays, Role } from "./roles.ts";
import { type Chain, chainOf, Form, formsOf } from "./verb-chain.ts";
import { type Reading, readChain } from "./verb-reading.ts";
import { borrowedChain, isSentenceEnd } from "./verb-sharing.ts";

export { isNounHere } from "./bare-forms.ts";
export { governor } from "./governor.ts";

/** A verb with its auxiliaries, and what they say: tokens `first` to `last` (exclusive). */
export interface VerbPhrase {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** "none": a bare infinitive or gerund, which its governor must place in time. */
  readonly time: "past" | "present" | "future" | "none";
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** "participle": a past participle without auxiliary ("la lettre remise par"). */
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  /** "may", "could" and "pourrait" are possible, "would" and "serait" conditional. */
  readonly mood: "real" | "possible" | "conditional";
  /** "ahead": "is to", "is due to", "doit", "va" with an infinitive. */
  readonly aspect?: "perfect" | "progressive" | "ahead";
}

const phrasesOf = oncePerKey((_: TaggedText) => new Map<TagSpan, VerbPhrase>());

/** The verb phrase around a verb's tag: a bounded number of words around it are looked at, once. */
export function verbPhrase(text: TaggedText, verb: TagSpan): VerbPhrase {
  const phrases = phrasesOf(text);
  const read = phrases.get(verb);
  if (read) return read;
  const phrase = readPhrase(text, verb);
  phrases.set(verb, phrase);
  return phrase;
}

function readPhrase(text: TaggedText, verb: TagSpan): VerbPhrase {
  const verbForms = formsOf(text, verb);
  const { forms, withBe } = verbForms;
  const chain = chainOf(text, verb.first, forms);
  const bare = chain.links.length === 0 && (chain.forms & Form.toInfinitive) === 0;
  const isParticiple = bare && isBareParticiple(text, verb, verbForms);
  const borrowed = bare ? borrowedChain(text, verb, forms, isParticiple) : undefined;
  const links = borrowed?.links ?? chain.links;
  const reflexive = chain.reflexive || (borrowed?.reflexive ?? false);
  const governedByBe = links[0]?.kind === "be" && (links[0].governs & Form.participle) !== 0;
  const perfectWithBe = governedByBe && (withBe || reflexive);
  const passive = perfectWithBe ? false : governedByBe || (!borrowed && isParticiple && !withBe);
  const told = borrowed || !isParticiple ? readChain(borrowed ?? chain, perfectWithBe) : bareParticiple;
  const reading =
    told.time === "none" && plays(text, chain.first - 1, Role.after) ? { ...told, time: "past" as const } : told;
  const awaited = isAwaited(text, verb, passive, reading);
  return {
    first: chain.first,
    last: lastOf(text, verb.last),
    lemma: verb.tag.value,
    passive,
    reflexive,
    negated: isNegated(text, chain, verb.last, reading) || (borrowed !== undefined && negatesAlone(borrowed)),
    time: awaited ? "future" : reading.time,
    form: reading.form,
    mood: reading.mood,
    aspect: awaited ? "ahead" : reading.aspect,
  };
}

const bareParticiple: Reading = { time: "past", form: "participle", mood: "real" };

/** Over inverted subjects and the second half of a negation: "reçoit-il", "ne reçoit pas". */
function lastOf(text: TaggedText, last: number): number {
  let i = last;
  while (i < text.tokens.length && plays(text, i, Role.inverted | Role.second)) i++;
  return i;
}

const negatesAlone = (chain: Chain) => chain.negated || (chain.marked && chain.seconded);

/** "n'a pas reçu", "never met", "no agreement was signed"; not "n'a reçu que", "avant qu'il ne reçoive". */
function isNegated(text: TaggedText, chain: Chain, last: number, reading: Reading): boolean {
  if (chain.negated) return true;
  if (!chain.marked) return reading.form === "finite" && hasNegativeSubject(text, chain.first);
  if (chain.restricted) return false;
  if (chain.seconded || hasSecond(text, chain.first, last)) return true;
  return !isOnly(text, last) && chain.links.length > 0 && (chain.forms & Form.subjunctive) === 0;
}

/** "aucun accord ne", "ni l'un ni l'autre ne", "ne reçoit aucun". */
function hasSecond(text: TaggedText, first: number, last: number): boolean {
  for (let i = last; i < last + 3; i++) if (plays(text, i, Role.second)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 12) && !isSentenceEnd(text, i); i--)
    if (plays(text, i, Role.second)) return true;
  return false;
}

function isOnly(text: TaggedText, last: number): boolean {
  for (let i = last; i < last + 5; i++) {
    if (plays(text, i, Role.only)) return true;
    if (text.tokens[i]?.word.shape === "punctuation") return false;
  }
  return false;
}

/** "no agreement was", "neither of the two ministers has". */
function hasNegativeSubject(text: TaggedText, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
    if (text.tokens[i]?.word.shape === "punctuation" || plays(text, i, Role.that | Role.joint)) return false;
    if (plays(text, i, Role.negativeSubject)) return true;
    if (plays(text, i, Role.verb) && !plays(text, i, Role.noun)) return false;
  }
  return false;
}

/** "est attendu mardi", "is scheduled for May", "prévue le 3". */
function isAwaited(text: TaggedText, verb: TagSpan, passive: boolean, reading: Reading): boolean {
  return passive && reading.aspect !== "perfect" && plays(text, verb.first, Role.awaited);
}
