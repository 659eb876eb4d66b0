import type { DateMention, Language, Sentence, TaggedText, TagSpan, Token } from "../languages/index.ts";
import type { Article } from "../model/index.ts";
import type { DomainHit } from "./domains.ts";
import type { Mention, Mentions } from "./mentions.ts";
import type { Place } from "./places.ts";
import { oncePerKey, oncePerTag } from "./remembered.ts";
import type { TopicHit } from "./topics.ts";

/** All that the stages before have found in one article: what the event stages read from. */
export interface Page {
  readonly article: Article;
  readonly language: Language;
  readonly text: TaggedText;
  readonly mentions: readonly Mention[];
  /** The state from which the article speaks, if known. */
  readonly home: string | null;
  readonly people: Mentions["people"];
  readonly dates: readonly DateMention[];
  readonly places: readonly Place[];
  readonly domains: readonly DomainHit[];
  readonly topics: readonly TopicHit[];
  /** By token: the mention that covers it. */
  readonly mentionAt: readonly (Mention | undefined)[];
  /** By token: number of its sentence. */
  readonly sentenceAt: Int32Array;
}

export function tokenAt(page: Page, i: number): Token | undefined {
  return page.text.tokens[i];
}

/** "signed", "reçue": a form that may stand behind an auxiliary, or alone behind a noun. */
export const isParticiple = (verb: TagSpan | undefined): boolean => verb?.tag.form?.startsWith("participle") ?? false;

/** "signing": the word at token `i` by its longest meaning as a verb. */
export const isGerundAt = (page: Page, i: number): boolean => tagAt(page, i, "verb")?.tag.form === "gerund";

/** "to sign", "signer": whether any meaning of the word at token `i` is an infinitive. */
export function isInfinitiveAt(page: Page, i: number): boolean {
  for (const { tag } of tagsAt(page, i, "verb")) if (tag.type === "verb" && tag.form === "infinitive") return true;
  return false;
}

/** The kinds of tags, each a bit. */
export const Kind = {
  grammar: 1,
  verb: 1 << 1,
  noun: 1 << 2,
  domain: 1 << 3,
  /** Offices and titles. */
  office: 1 << 4,
  date: 1 << 5,
  /** States, cities, organisations and whatever else places and parties are named by. */
  place: 1 << 6,
} as const;

const kindOfTag = oncePerTag(({ type }): number => {
  if (type === "grammar" || type === "verb" || type === "noun" || type === "domain" || type === "date")
    return Kind[type];
  return type === "office" || type === "title" ? Kind.office : Kind.place;
});

/** By token, the kinds of its tags: nearly every question is answered by what a token is not. */
export const kindsIn = oncePerKey((text: TaggedText): Uint8Array => {
  const kinds = new Uint8Array(text.tags.length);
  for (let i = 0; i < kinds.length; i++)
    for (const { tag } of text.tags[i] ?? noTags) kinds[i] = (kinds[i] as number) | kindOfTag(tag);
  return kinds;
});

const noTags: readonly TagSpan[] = [];

/** The kind of tags that is asked for, or all the rarer ones: as plain numbers, since every look at a token asks. */
const kindAsked = (type: TagSpan["tag"]["type"]): number =>
  type === "grammar" ? 1 : type === "verb" ? 2 : type === "noun" ? 4 : 120;

/** The tags that start at token `i`, if one of this type is among them. */
export const tagsAt = ({ text }: Pick<Page, "text">, i: number, type: TagSpan["tag"]["type"]): readonly TagSpan[] =>
  i >= 0 && ((kindsIn(text)[i] ?? 0) & kindAsked(type)) !== 0 ? (text.tags[i] as readonly TagSpan[]) : noTags;

/** The tag of this type that starts at token `i`, longest first; with `value`, that very meaning. */
export function tagAt(
  page: Pick<Page, "text">,
  i: number,
  type: TagSpan["tag"]["type"],
  value?: string,
): TagSpan | undefined {
  for (const span of tagsAt(page, i, type))
    if (span.tag.type === type && (value === undefined || span.tag.value === value)) return span;
  return undefined;
}

const nounsIn = oncePerKey((text: TaggedText): ReadonlyMap<string, readonly TagSpan[]> => {
  const nouns = new Map<string, TagSpan[]>();
  const page = { text };
  for (let i = 0; i < text.tags.length; i++)
    for (const span of tagsAt(page, i, "noun")) {
      if (span.tag.type !== "noun") continue;
      const known = nouns.get(span.tag.value);
      if (!known) nouns.set(span.tag.value, [span]);
      else if (known[known.length - 1]?.first !== span.first) known.push(span);
    }
  return nouns;
});

/** The nouns of this class in the text, in order, at each token the longest: most texts need not be searched for rare ones. */
export const nounsOf = ({ text }: Pick<Page, "text">, value: string): readonly TagSpan[] =>
  nounsIn(text).get(value) ?? noTags;

/** Whether a noun of this class stands anywhere in the text. */
export const holdsNoun = ({ text }: Pick<Page, "text">, value: string): boolean => nounsIn(text).has(value);

/** The first noun of this class that starts in tokens `first` to `last` (exclusive). */
export function nounIn(page: Pick<Page, "text">, first: number, last: number, value: string): TagSpan | undefined {
  const nouns = nounsOf(page, value);
  if (nouns.length === 0) return undefined;
  const next = nouns[lowerBound(nouns, first)];
  return next && next.first < last ? next : undefined;
}

/** Whether a noun of this class starts in tokens `first` to `last` (exclusive). */
export const hasNounIn = (page: Pick<Page, "text">, first: number, last: number, value: string): boolean =>
  nounIn(page, first, last, value) !== undefined;

/** Whether a function word of this class starts in tokens `first` to `last` (exclusive). */
export function hasGrammarIn(page: Pick<Page, "text">, first: number, last: number, value: string): boolean {
  for (let i = first; i < last; i++) if (isGrammar(page, i, value)) return true;
  return false;
}

export const isComma = (page: Pick<Page, "text">, i: number): boolean => page.text.tokens[i]?.word.text === ",";

/** Whether a comma stands in tokens `first` to `last` (exclusive). */
export function hasComma(page: Pick<Page, "text">, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isComma(page, i)) return true;
  return false;
}

/** The tag at token `i` of a verb that is one of these, by lemma. */
export function verbAt(page: Pick<Page, "text">, i: number, lemmas: ReadonlySet<string>): TagSpan | undefined {
  for (const span of tagsAt(page, i, "verb")) if (span.tag.type === "verb" && lemmas.has(span.tag.value)) return span;
  return undefined;
}

/** Whether token `i` is a function word of this class ("of", "with", "negation" …). */
export function isGrammar(page: Pick<Page, "text">, i: number, value: string): boolean {
  return tagAt(page, i, "grammar", value) !== undefined;
}

export function isAnyGrammar(page: Pick<Page, "text">, i: number, values: readonly string[]): boolean {
  for (const { tag } of tagsAt(page, i, "grammar"))
    if (tag.type === "grammar" && values.includes(tag.value)) return true;
  return false;
}

/** Number of the sentence that holds token `i`. */
export const sentenceNumber = (page: Page, i: number): number => page.sentenceAt[i] as number;

/** The sentence that holds token `i`. */
export const sentenceOf = (page: Page, i: number): Sentence => page.text.sentences[sentenceNumber(page, i)] as Sentence;

/** What stands in a sentence, from a list in text order: those that start in tokens `first` to `last` (exclusive). */
export function within<T extends { first: number }>(items: readonly T[], first: number, last: number): T[] {
  const from = lowerBound(items, first);
  let to = from;
  while (to < items.length && (items[to] as T).first < last) to++;
  return items.slice(from, to);
}

/** Index of the first item that starts at or after token `first`. */
export function lowerBound<T extends { first: number }>(items: readonly T[], first: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
