import type { Tag, TaggedText, TagSpan } from "../languages/index.ts";
import { oncePerTag } from "./remembered.ts";
import { rolesOf } from "./roles.ts";

/** Tenses and verbal forms as bits, so that an ambiguous word is a sum of them. */
export const Form = {
  present: 1,
  simple: 2,
  imperfect: 4,
  future: 8,
  conditional: 16,
  subjunctive: 32,
  infinitive: 64,
  participle: 128,
  gerund: 256,
  /** "to meet": an infinitive whose "to" has been read. */
  toInfinitive: 512,
  /** "due to", "able to", "censé": an adjective that governs the infinitive. */
  adjective: 1024,
} as const;
export const finite = 63;

const formBits: Readonly<Record<string, number>> = Form;

/** What an auxiliary is to the word on its right. */
export type LinkKind =
  | "have"
  | "be"
  | "going"
  | "just"
  | "ahead"
  | "conditional modal"
  | "modal"
  | "future"
  | "do"
  | "able";

/** An auxiliary of a verb: its class and the forms it may be. */
export interface Link {
  readonly kind: LinkKind;
  readonly forms: number;
  /** The form of the word on its right that it governs. */
  readonly governs: number;
}

/** A verb with its auxiliaries, from the verb leftwards. */
export interface Chain {
  first: number;
  readonly links: Link[];
  /** Forms that the leftmost word may be. */
  forms: number;
  reflexive: boolean;
  /** "not", "never", "without": negates alone. */
  negated: boolean;
  /** "ne": negates unless it means "only". */
  marked: boolean;
  /** "pas", "jamais": goes with the mark. */
  seconded: boolean;
  /** "n'en a pas moins reçu": the mark negates nothing. */
  restricted: boolean;
}

/** What each class of auxiliary may govern, in the order in which they are tried. */
const governed: readonly (readonly [LinkKind, number])[] = [
  ["have", Form.participle | Form.toInfinitive | Form.adjective],
  ["be", Form.participle | Form.gerund | Form.toInfinitive | Form.adjective],
  ["going", Form.infinitive],
  ["just", Form.infinitive],
  ["ahead", Form.infinitive],
  ["modal", Form.infinitive],
  ["conditional modal", Form.infinitive],
  ["future", Form.infinitive],
  ["do", Form.infinitive],
  ["able", Form.infinitive],
];

/** How many words that are no auxiliaries may part a verb from its auxiliary. */
const longestGap = 7;
/** How many words a remark between commas may have. */
const longestRemark = 12;
/** How many words the longest phrase of the grammar has. */
const longestPhrase = 5;

/** What the tags of one verb say. */
export interface VerbForms {
  readonly forms: number;
  /** Its perfect is formed with "to be". */
  readonly withBe: boolean;
  /** It needs an object. */
  readonly transitive: boolean;
}

/** What one tag of a verb says: "participle+be". */
const formsOfTag = oncePerTag(({ form = "" }): VerbForms => {
  const [tense = "", mark] = form.split("+");
  return { forms: formBits[tense] ?? 0, withBe: mark === "be", transitive: mark === "object" };
});

/** Bits of the forms that the tags of one verb give it: "met" is a simple past and a participle. */
export function formsOf(text: TaggedText, verb: TagSpan): VerbForms {
  let forms = 0;
  let withBe = false;
  let transitive = false;
  for (const { last, tag } of text.tags[verb.first] ?? []) {
    if (tag.type !== "verb" || tag.value !== verb.tag.value || last !== verb.last) continue;
    const of = formsOfTag(tag);
    forms |= of.forms;
    withBe ||= of.withBe;
    transitive ||= of.transitive;
  }
  return { forms, withBe, transitive };
}

/** Reads the auxiliaries, pronouns and negations to the left of a verb. */
export function chainOf(text: TaggedText, first: number, forms: number): Chain {
  const chain: Chain = {
    first,
    links: [],
    forms,
    reflexive: false,
    negated: false,
    marked: false,
    seconded: false,
    restricted: false,
  };
  let i = first;
  for (let gap = 0; i > 0 && gap < longestGap; ) {
    const remark = skipRemark(text, i, chain.forms);
    if (remark < i) i = remark;
    const step = stepLeft(text, i, chain);
    if (step === undefined) break;
    gap = step.attached ? 0 : gap + 1;
    i = step.first;
    if (step.attached) chain.first = i;
    if (step.stop) break;
  }
  return chain;
}

interface Step {
  readonly first: number;
  /** Belongs to the verb for certain: the phrase starts here at the latest. */
  readonly attached: boolean;
  readonly stop?: boolean;
}

/** Reads the phrase of the grammar that ends before token `end`, longest first. */
function stepLeft(text: TaggedText, end: number, chain: Chain): Step | undefined {
  const longest = rolesOf(text).grammarBefore[end] ?? -1;
  if (longest < 0) return undefined;
  for (let first = Math.max(longest, end - longestPhrase); first < end; first++) {
    const tags = grammarOf(text, first, end);
    if (tags.length === 0) continue;
    const step = attach(text, first, tags, chain) ?? skip(text, first, tags, chain);
    if (step) return step;
  }
  return undefined;
}

function grammarOf(text: TaggedText, first: number, last: number): TagSpan[] {
  const spans = text.tags[first];
  return spans ? spans.filter((span) => span.last === last && span.tag.type === "grammar") : [];
}

/** Takes an auxiliary that governs the leftmost word of the chain, or the "to" of its infinitive. */
function attach(text: TaggedText, first: number, tags: readonly TagSpan[], chain: Chain): Step | undefined {
  for (const [kind, governs] of governed) {
    const governedForm = chain.forms & governs;
    if (governedForm === 0) continue;
    const forms = auxiliaryForms(text, first, tags, kind);
    if (forms === 0) continue;
    // "yet to", "unable to", "cannot"
    if (tags.some(({ tag }) => tag.form?.endsWith(" negative") || (tag.value === "negation" && tag.form === "full")))
      chain.negated = true;
    chain.links.push({ kind, forms, governs: governedForm });
    chain.forms = forms;
    return { first, attached: true };
  }
  if (chain.forms & Form.infinitive && has(tags, "to") && !has(tags, "at")) {
    chain.forms = Form.toInfinitive;
    return { first, attached: true };
  }
  return undefined;
}

/** Forms that these tags give an auxiliary of this kind. A short form ("'s") is one only after a pronoun. */
function auxiliaryForms(text: TaggedText, first: number, tags: readonly TagSpan[], kind: LinkKind): number {
  let forms = 0;
  for (const { tag } of tags) {
    if (tag.value !== kind) continue;
    if (isShort(tag) && !isPronoun(text, first - 1)) continue;
    forms |= formsOfAuxiliary(tag);
  }
  return forms;
}

const isShort = ({ form }: Tag) => form === "clitic" || (form?.startsWith("clitic ") ?? false);

const isPronoun = (text: TaggedText, i: number) =>
  (i >= 0 && text.tags[i]?.some(({ tag }) => tag.value === "pronoun")) ?? false;

/** Bits of all forms that a tag gives an auxiliary: "present infinitive". */
const formsOfAuxiliary = oncePerTag(({ form = "" }) =>
  form.split(" ").reduce((forms, word) => forms | (formBits[word] ?? 0), 0),
);

function has(tags: readonly TagSpan[], value: string): boolean {
  for (const { tag } of tags) if (tag.value === value) return true;
  return false;
}

/** Passes over adverbs, negations and pronouns, noting what they say of the verb. */
function skip(text: TaggedText, first: number, tags: readonly TagSpan[], chain: Chain): Step | undefined {
  if (has(tags, "idle negation")) {
    chain.restricted = true;
    return { first, attached: false };
  }
  const negation = tags.find(({ tag }) => tag.value === "negation");
  if (negation) return skipNegation(first, negation.tag.form, chain);
  if (has(tags, "reflexive") && chain.forms & ~Form.participle) {
    chain.reflexive = true;
    return { first, attached: true };
  }
  if (has(tags, "inverted") || has(tags, "adverb")) return { first, attached: false };
  if (has(tags, "clitic") && chain.forms & (finite | Form.infinitive)) {
    // "nous nous sommes entretenus"
    if (text.tokens[first - 1]?.word.fold === text.tokens[first]?.word.fold) chain.reflexive = true;
    return { first, attached: false };
  }
  return undefined;
}

function skipNegation(first: number, form: string | undefined, chain: Chain): Step | undefined {
  if (form === "mark") {
    chain.marked = true;
    return { first, attached: true };
  }
  if (form === "second") chain.seconded = true;
  else if (form === "full") chain.negated = true;
  else if (form === "without" && chain.forms & (Form.infinitive | Form.gerund)) {
    chain.negated = true;
    return { first, attached: false, stop: true };
  } else return undefined;
  return { first, attached: form === "full" };
}

/** "a, de son côté, reçu": where the auxiliary ends, when a remark between commas parts it from the verb; else `end`. */
function skipRemark(text: TaggedText, end: number, forms: number): number {
  if (text.tokens[end - 1]?.word.text !== ",") return end;
  for (let i = end - 2; i > Math.max(0, end - 2 - longestRemark); i--) {
    const { word } = text.tokens[i] as (typeof text.tokens)[number];
    if (word.shape !== "punctuation") continue;
    return word.text === "," && isAuxiliaryBefore(text, i, forms) ? i : end;
  }
  return end;
}

function isAuxiliaryBefore(text: TaggedText, end: number, forms: number): boolean {
  const tags = grammarOf(text, end - 1, end);
  return governed.some(([kind, governs]) => (forms & governs) !== 0 && has(tags, kind));
}
