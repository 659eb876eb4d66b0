import type { TaggedText, TagSpan } from "../languages/index.ts";
import { type Chain, chainOf, Form, finite, formsOf, type Link, type LinkKind, type VerbForms } from "./verb-chain.ts";

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

/** What the auxiliaries say, before the words around are looked at. */
type Reading = Pick<VerbPhrase, "time" | "form" | "mood" | "aspect">;

/** Reads the verb phrase around a verb's tag. Looks at a bounded number of words around it. */
export function verbPhrase(text: TaggedText, verb: TagSpan): VerbPhrase {
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
    told.time === "none" && isGrammar(text, chain.first - 1, "after") ? { ...told, time: "past" as const } : told;
  return {
    first: chain.first,
    last: lastOf(text, verb.last),
    lemma: verb.tag.value,
    passive,
    reflexive,
    negated: isNegated(text, chain, verb.last, reading) || (borrowed !== undefined && negatesAlone(borrowed)),
    ...(isAwaited(text, verb, passive, reading) ? { ...reading, time: "future", aspect: "ahead" } : reading),
  };
}

const bareParticiple: Reading = { time: "past", form: "participle", mood: "real" };

/** A participle that cannot be a finite verb, or could be one but stands where only a participle can. */
function isBareParticiple(text: TaggedText, verb: TagSpan, { forms, transitive }: VerbForms): boolean {
  if ((forms & Form.participle) === 0) return false;
  if ((forms & finite) === 0 || isFollowedByAgent(text, verb.last) || isBeforeNoun(text, verb.first)) return true;
  return transitive && lacksObject(text, verb);
}

/** "organised crime" after a preposition, "the planned sale", "as planned": no finite verb stands there. */
const isBeforeNoun = (text: TaggedText, first: number) =>
  isAnyGrammar(text, first - 1, determiners) && !isAnyGrammar(text, first - 1, subjects);

const determiners = new Set(["article", "possessive", "demonstrative", "of", "with", "between", "from", "by", "if"]);
const subjects = new Set(["pronoun", "who"]);
const places = new Set(["in", "at", "on", "between", "during"]);

/** "the summit held in Maputo": no object follows a verb that needs one; but "signed in Paris two agreements". */
function lacksObject(text: TaggedText, { first, last }: TagSpan): boolean {
  if (!isAnyGrammar(text, last, places) || isAnyGrammar(text, first - 1, subjects)) return false;
  for (let i = last + 2; i < Math.min(last + 8, text.tokens.length); i++) {
    if (text.tokens[i]?.word.shape === "punctuation" || isVerb(text, i)) return true;
    const isObject = isAnyGrammar(text, i, objects) || isIndefinite(text, i);
    if (isObject && !isAnyGrammar(text, i - 1, prepositions)) return false;
  }
  return true;
}

const objects = new Set(["two", "numeral", "possessive"]);
const prepositions = new Set(["in", "at", "on", "between", "during", "of", "with", "from", "by", "for", "to", "and"]);

const isIndefinite = (text: TaggedText, i: number) =>
  text.tags[i]?.some(({ tag }) => tag.value === "article" && tag.form === "indefinite") ?? false;

/** "signed by", "signé lundi à Paris par". */
function isFollowedByAgent(text: TaggedText, last: number): boolean {
  for (let i = last; i < Math.min(last + 5, text.tokens.length); i++) {
    if (isGrammar(text, i, "by")) return true;
    if (text.tokens[i]?.word.shape === "punctuation" || isVerb(text, i)) return false;
    if (isGrammar(text, i, "article") || isGrammar(text, i, "possessive") || isGrammar(text, i, "and")) return false;
  }
  return false;
}

const isGrammar = (text: TaggedText, i: number, value: string) =>
  text.tags[i]?.some(({ tag }) => tag.type === "grammar" && tag.value === value) ?? false;

function isAnyGrammar(text: TaggedText, i: number, values: ReadonlySet<string>): boolean {
  return text.tags[i]?.some(({ tag }) => tag.type === "grammar" && values.has(tag.value)) ?? false;
}

const isVerb = (text: TaggedText, i: number) => text.tags[i]?.some(({ tag }) => tag.type === "verb") ?? false;

/** What a chain says. `perfectWithBe`: its "be" stands for "have" ("est arrivé"). */
function readChain(chain: Chain, perfectWithBe: boolean): Reading {
  const { links } = chain;
  const has = (kind: LinkKind) => links.some((link) => link.kind === kind);
  const perfectAt = perfectWithBe
    ? 0
    : links.findIndex((link) => link.kind === "have" && (link.governs & Form.participle) !== 0);
  const base = readOuter(chain.forms, perfectAt >= 0);
  const progressive = links.some((link) => link.kind === "be" && (link.governs & Form.gerund) !== 0);
  const aspect = perfectAt >= 0 ? "perfect" : progressive ? "progressive" : undefined;
  const reading: Reading = aspect ? { ...base, aspect } : base;
  const lead = links.findIndex((link) => isLead(link));
  if (lead >= 0) return readLead(links, lead, reading, perfectAt);
  if (has("just")) return { ...reading, time: "past", form: "finite" };
  if (has("future")) return { ...reading, time: "future" };
  return reading;
}

/** An auxiliary that says that the verb lies ahead or is possible. */
const isLead = ({ kind, governs }: Link) =>
  kind === "ahead" ||
  kind === "going" ||
  kind === "modal" ||
  ((kind === "be" || kind === "have") && (governs & Form.toInfinitive) !== 0);

/** "doit recevoir", "a dû recevoir", "pourrait avoir reçu", "is to be signed". */
function readLead(links: readonly Link[], at: number, reading: Reading, perfectAt: number): Reading {
  const { kind, forms } = links[at] as Link;
  const outer = links.slice(at + 1);
  // "a pu recevoir", "dut signer", "had to cancel": it came to pass
  const isModal = kind === "ahead" || kind === "modal";
  const isPerfect = isModal && (forms & Form.participle) !== 0 && outer.some((link) => link.kind === "have");
  const isSimple = (isModal && forms === Form.simple) || (kind === "have" && (forms & Form.simple) !== 0);
  if (isPerfect || isSimple) return { time: "past", form: "finite", mood: "real", aspect: "perfect" };
  const done = perfectAt >= 0 && perfectAt < at;
  const form = reading.form === "participle" ? "finite" : reading.form;
  const time = done ? "past" : form === "infinitive" && kind === "modal" ? "none" : "future";
  if (kind === "modal") return { time, form, mood: "possible", ...(done ? { aspect: "perfect" as const } : {}) };
  const mood = (forms & Form.conditional) !== 0 ? "possible" : reading.mood;
  return { time, form: form === "infinitive" ? "finite" : form, mood, aspect: "ahead" };
}

/** What the leftmost word says by its form. */
function readOuter(forms: number, perfect: boolean): Reading {
  const real = (time: Reading["time"], form: Reading["form"] = "finite"): Reading => ({ time, form, mood: "real" });
  if (forms & Form.toInfinitive) return real(perfect ? "past" : "none", "infinitive");
  if (forms & Form.present) return real(perfect ? "past" : "present");
  if (forms & (Form.simple | Form.imperfect)) return real("past");
  if (forms & Form.future) return real("future");
  if (forms & Form.conditional) return { time: perfect ? "past" : "future", form: "finite", mood: "conditional" };
  if (forms & Form.subjunctive) return perfect ? real("past") : { time: "present", form: "finite", mood: "possible" };
  if (forms & Form.infinitive) return real(perfect ? "past" : "none", "infinitive");
  if (forms & Form.gerund) return real(perfect ? "past" : "none", "gerund");
  return real("past", "participle");
}

/** How far left a verb may look for the auxiliary it shares. */
const longestShare = 30;

const objectStarts = new Set(["article", "possessive", "demonstrative", "that", "two", "numeral"]);

/**
 * "a reçu le ministre et signé un accord", "will meet the president and sign a deal": the chain of an earlier verb of
 * the same form, whose auxiliary a bare verb after "and" shares.
 */
function borrowedChain(
  text: TaggedText,
  { first, last }: TagSpan,
  forms: number,
  isParticiple: boolean,
): Chain | undefined {
  const wanted = forms & (isParticiple ? Form.participle : Form.infinitive);
  const joint = jointBefore(text, first);
  if (joint < 0) return undefined;
  // "received and decorated": the simple past and the participle are one word, only the verb next to it tells
  const nearest = wanted === 0 || (isParticiple && forms & finite) ? 1 : longestShare;
  const shared = wanted || forms & Form.participle;
  if (shared === 0) return undefined;
  for (let i = joint - 1; i >= Math.max(0, joint - nearest); i--) {
    if (isSentenceEnd(text, i)) return undefined;
    for (const span of text.tags[i] ?? []) {
      if (span.tag.type !== "verb") continue;
      const other = formsOf(text, span).forms & shared;
      if (other === 0) continue;
      const chain = chainOf(text, i, other);
      if (chain.links.length > 0 || chain.forms & Form.toInfinitive) return chain;
      // "a salué l'accord négocié et signé par" has two participles of the noun, "et signé l'accord" goes on from "a"
      if (text.tokens[i - 1]?.word.text !== "," && !isAnyGrammar(text, last, objectStarts)) return undefined;
      break;
    }
  }
  return undefined;
}

/** Token of the "and" or "or" that joins a verb to what is before, over adverbs; -1 if none. */
function jointBefore(text: TaggedText, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if (isGrammar(text, i, "and") || isGrammar(text, i, "or") || isGrammar(text, i, "but")) return i;
    if (!isGrammar(text, i, "adverb")) return -1;
  }
  return -1;
}

function isSentenceEnd(text: TaggedText, i: number): boolean {
  const word = text.tokens[i]?.word.text;
  return word === "." || word === ";" || word === "!" || word === "?";
}

/** Over inverted subjects and the second half of a negation: "reçoit-il", "ne reçoit pas". */
function lastOf(text: TaggedText, last: number): number {
  let i = last;
  while (i < text.tokens.length && (isGrammar(text, i, "inverted") || isSecond(text, i))) i++;
  return i;
}

const isSecond = (text: TaggedText, i: number) =>
  text.tags[i]?.some(({ tag }) => tag.value === "negation" && tag.form === "second") ?? false;

const negatesAlone = (chain: Chain) => chain.negated || (chain.marked && chain.seconded);

/** "n'a pas reçu", "never met", "no agreement was signed"; not "n'a reçu que", "avant qu'il ne reçoive". */
function isNegated(text: TaggedText, chain: Chain, last: number, reading: Reading): boolean {
  if (chain.negated) return true;
  if (!chain.marked) return reading.form === "finite" && hasNegativeSubject(text, chain.first);
  if (chain.seconded || hasSecond(text, chain.first, last)) return true;
  return !isOnly(text, last) && chain.links.length > 0 && (chain.forms & Form.subjunctive) === 0;
}

/** "aucun accord ne", "ni l'un ni l'autre ne", "ne reçoit aucun". */
function hasSecond(text: TaggedText, first: number, last: number): boolean {
  for (let i = last; i < last + 3; i++) if (isSecond(text, i)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 12) && !isSentenceEnd(text, i); i--)
    if (isSecond(text, i)) return true;
  return false;
}

function isOnly(text: TaggedText, last: number): boolean {
  for (let i = last; i < last + 5; i++) {
    if (isGrammar(text, i, "only")) return true;
    if (text.tokens[i]?.word.shape === "punctuation") return false;
  }
  return false;
}

/** "no agreement was", "neither of the two ministers has". */
function hasNegativeSubject(text: TaggedText, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
    if (text.tokens[i]?.word.shape === "punctuation" || isGrammar(text, i, "that") || isGrammar(text, i, "and"))
      return false;
    if (text.tags[i]?.some(({ tag }) => tag.value === "negation" && tag.form === "subject")) return true;
    if (isVerb(text, i) && !text.tags[i]?.some(({ tag }) => tag.type === "noun")) return false;
  }
  return false;
}

/** "est attendu mardi", "is scheduled for May", "prévue le 3". */
function isAwaited(text: TaggedText, verb: TagSpan, passive: boolean, reading: Reading): boolean {
  return passive && reading.aspect !== "perfect" && isGrammar(text, verb.first, "awaited");
}

/**
 * Whether a word that the lexicon knows as a verb is a noun or adjective here: after an article, a possessive or a
 * preposition ("la rencontre", "paid a courtesy call", "ahead of the visit").
 */
export function isNounHere(text: TaggedText, verb: TagSpan): boolean {
  const { forms } = formsOf(text, verb);
  if ((forms & (Form.present | Form.gerund | Form.participle)) === 0) return false;
  const before = verb.first - 1;
  if (isAnyGrammar(text, before, nounOpeners)) return !isAnyGrammar(text, before - 1, subjectOrMark);
  if ((forms & Form.infinitive) === 0) return false;
  for (let i = before; i >= Math.max(0, before - 3); i--) {
    if (isIndefinite(text, i)) return true;
    if (isAnyGrammar(text, i, subjectOrMark) || text.tokens[i]?.word.shape === "punctuation") return false;
  }
  return false;
}

const nounOpeners = new Set(["article", "possessive", "demonstrative", "of", "with", "between", "on", "no"]);
const subjectOrMark = new Set([
  "pronoun",
  "who",
  "to",
  "future",
  "modal",
  "conditional modal",
  "do",
  "negation",
  "reflexive",
]);

/** How far left the governor of an infinitive may stand. */
const longestReach = 5;

/**
 * The verb that governs an infinitive or gerund which starts at token `first` ("a décidé de", "agreed to"), or the noun
 * right before its "to" ("plans to"), if the lexicon knows it. "agreed to meet and sign": both have the same governor.
 */
export function governor(text: TaggedText, first: number): TagSpan | undefined {
  return governorOf(text, first, 3);
}

function governorOf(text: TaggedText, first: number, joints: number): TagSpan | undefined {
  const joint = jointBefore(text, isLinker(text, first - 1) ? first - 1 : first);
  if (joint >= 0 && joints > 0) {
    const before = infinitiveBefore(text, joint);
    if (before >= 0) return governorOf(text, before, joints - 1);
  }
  return nearestGovernor(text, first);
}

const isLinker = (text: TaggedText, i: number) =>
  isGrammar(text, i, "to") || isGrammar(text, i, "of") || isGrammar(text, i, "for");

/** Where the nearest infinitive or gerund before token `end` begins, with its "to"; -1 if none. */
function infinitiveBefore(text: TaggedText, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - longestShare); i--) {
    if (isSentenceEnd(text, i)) return -1;
    for (const span of text.tags[i] ?? []) {
      if (span.tag.type !== "verb") continue;
      const forms = formsOf(text, span).forms;
      const chain = chainOf(text, i, forms);
      const isGoverned = chain.forms === Form.infinitive || chain.forms === Form.gerund;
      if (isGoverned || chain.forms & Form.toInfinitive) return chain.first;
    }
  }
  return -1;
}

function nearestGovernor(text: TaggedText, first: number): TagSpan | undefined {
  let noun: TagSpan | undefined;
  for (let i = first - 1; i >= Math.max(0, first - longestReach); i--) {
    if (text.tokens[i]?.word.shape === "punctuation") break;
    const spans = text.tags[i];
    if (!spans) continue;
    const verb = spans.find(({ tag, last }) => tag.type === "verb" && last <= first);
    if (verb && !isGrammar(text, i, "be") && !isGrammar(text, i, "have")) return verb;
    if (i < first - 3) continue;
    noun ??= spans.find(({ tag, last }) => tag.type === "noun" && last >= first - 1 && last <= first);
  }
  return noun;
}
