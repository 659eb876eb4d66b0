import { isFiniteAt, mayBeFinite } from "./finite-verbs.ts";
import type { Mention } from "./mentions.ts";
import { isComma, isAnyGrammar, isGrammar, type Page, sentenceOf } from "./page.ts";
import { oncePerNumber } from "./remembered.ts";

/** How a mention is tied to the words before it. */
export type Tie = "none" | "of" | "with" | "by" | "between" | "to" | "in" | "from" | "about" | "and";

const ties: readonly (readonly [Tie, readonly string[]])[] = [
  ["with", ["with"]],
  ["by", ["by"]],
  ["between", ["between"]],
  ["of", ["of"]],
  ["to", ["to-prep", "to"]],
  ["in", ["in", "at"]],
  ["from", ["from"]],
  ["about", ["about", "on", "against", "for"]],
];

/** "with Mr Boric's foreign minister": the token before the capitals of an owner; others stay where they are. */
function beforeOwner({ text }: Pick<Page, "text">, i: number): number {
  if (!/^['’]s?$/u.test(text.tokens[i]?.word.text ?? "")) return i;
  let at = i - 1;
  while (at > i - 5 && text.tokens[at]?.word.shape === "initial") at--;
  return at < i - 1 ? at : i;
}

/** "in Nigeria", "au Nigeria", unlike "au président" and "au peuple nigérian". */
const isPlaceAt = (page: Pick<Page, "text">, i: number, { kind, via }: Pick<Mention, "kind" | "via">): boolean =>
  kind === "state" && !(via === "demonym" && isGrammar(page, i, "at"));

/** "Des délégations du Pérou et du Chili": at the head of a sentence, an article that contracts with "of" is one. */
const opensPlural = ({ text }: Pick<Page, "text">, i: number): boolean =>
  isGrammar({ text }, i, "of") &&
  isGrammar({ text }, i, "article") &&
  (i === 0 || /^[.!?:»”"]$/u.test(text.tokens[i - 1]?.word.text ?? ""));

/** The preposition before a mention; "and" when it is joined to the mention before it. */
export function tieOf(page: Pick<Page, "text">, mention: Pick<Mention, "first" | "kind" | "via">): Tie {
  const { tie, at } = tieBefore(page.text, mention.first);
  return tie === "in" && !isPlaceAt(page, at, mention) ? "to" : tie;
}

/** The preposition before words that start at a token, and where it stands. */
interface Tied {
  readonly tie: Tie;
  readonly at: number;
}

/** What ties the words that start at a token, worked out once: a mention is asked about by every rule near it. */
const tieBefore = oncePerNumber(
  ({ tokens }: Page["text"]) => tokens.length,
  (text, first): Tied => {
    const page = { text };
    let at = beforeOwner(page, first - 1);
    if (isGrammar(page, at, "article") && !isAnyGrammar(page, at, ["of", "to-prep", "at"])) at--;
    return { tie: tieAt(page, at), at };
  },
);

function tieAt(page: Pick<Page, "text">, i: number): Tie {
  if (opensPlural(page, i)) return "none";
  // "un sommet consacré au Soudan", "au sujet de la Birmanie"
  if (isGrammar(page, i - 1, "matter")) return "about";
  for (const [tie, classes] of ties) if (isAnyGrammar(page, i, classes)) return tie;
  return "none";
}

/** Whether the words between two mentions only join them: "A, B et C", "A, and B". */
export function onlyJoins(page: Page, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    if (isGuest(page, i)) continue;
    const text = page.text.tokens[i]?.word.text ?? "";
    if (text === "," || text === "/" || text === "–" || text === "-" || text === ";") joined = true;
    else if (isGrammar(page, i, "and")) joined = true;
    else if (!isAnyGrammar(page, i, ["article", "of", "with", "between", "by"])) return false;
  }
  return joined;
}

/** "A and his guest, President B": a word for one of two who meet, beside the name. */
const isGuest = (page: Page, i: number) =>
  isGrammar(page, i, "possessive")
    ? isTwosome(page, i + 1)
    : isGrammar(page, i - 1, "possessive") && isTwosome(page, i);

const isTwosome = (page: Page, i: number) =>
  page.text.tags[i]?.some(({ tag }) => tag.type === "office" && twosome.has(tag.value)) ?? false;

const twosome = new Set(["guest", "host", "visitor"]);

/** The mention at `index` of a sentence's mentions with those joined to it on either side: "A, B et C". */
export function joined(page: Page, mentions: readonly Mention[], index: number): Mention[] {
  let first = index;
  let last = index;
  while (first > 0 && joins(page, mentions, first - 1)) first--;
  while (last + 1 < mentions.length && joins(page, mentions, last)) last++;
  // commas alone part appositions: a list has its "and"
  for (let i = first; i < last; i++)
    if (hasAnd(page, mentions[i] as Mention, mentions[i + 1] as Mention)) return mentions.slice(first, last + 1);
  return [mentions[index] as Mention];
}

const joins = (page: Page, mentions: readonly Mention[], i: number) =>
  onlyJoins(page, (mentions[i] as Mention).last, (mentions[i + 1] as Mention).first) &&
  !isOpeningEnd(page, mentions, i);

/** "Sous l'égide de la Turquie, l'Éthiopie et la Somalie ont signé": the comma ends what opens the sentence, no list goes on. */
function isOpeningEnd(page: Page, mentions: readonly Mention[], i: number): boolean {
  const { last: comma } = mentions[i] as Mention;
  if (!isComma(page, comma)) return false;
  const { first } = sentenceOf(page, comma);
  if (page.mentionAt[first] || !isOpeningWord(page, first)) return false;
  for (let at = first + 1; at < comma; at++) if (isFiniteAt(page, at) || isComma(page, at)) return false;
  const next = mentions.slice(i + 1).findIndex((mention, at) => !isListed(page, mentions[i + 2 + at], mention));
  const end = mentions[i + 1 + next] as Mention;
  return next > 0 && !isGrammar(page, end.last, "and") && isVerbNear(page, end.last);
}

const isListed = (page: Page, next: Mention | undefined, mention: Mention) =>
  next !== undefined && onlyJoins(page, mention.last, next.first);

const isVerbNear = (page: Page, i: number) => isFiniteAt(page, i) || mayBeFinite(page, i);

/** A preposition or a participle, unlike the article or the noun that a subject begins with. */
const isOpeningWord = (page: Page, i: number) =>
  isAnyGrammar(page, i, ["at", "to-prep", "in", "with", "after", "before", "during", "on", "for"]) ||
  (!isAnyGrammar(page, i, ["article", "possessive", "demonstrative", "between", "pronoun", "two", "of"]) &&
    !page.text.tags[i]?.some(({ tag, last }) => last === i + 1 && (tag.type === "noun" || tag.type === "office")));

function hasAnd(page: Page, before: Mention, after: Mention): boolean {
  for (let i = before.last; i < after.first; i++)
    if (isGrammar(page, i, "and") || /^[–/-]$/u.test(page.text.tokens[i]?.word.text ?? "")) return true;
  return false;
}

/** The tie of a mention, or of the first of those joined before it. */
export function tieOfGroup(page: Page, mentions: readonly Mention[], index: number): Tie {
  const own = tieOf(page, mentions[index] as Mention);
  if (own !== "none") return own;
  const [first] = joined(page, mentions, index);
  return tieOf(page, first as Mention);
}
