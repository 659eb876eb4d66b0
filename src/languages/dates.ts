import { isoDay } from "../model/dates.ts";
import { DateGrammar, type DateMatch, type DateWords } from "./date-grammar.ts";
import { type DateContext, type DateValue, dateValue } from "./date-values.ts";
import type { DateMention, TaggedText } from "./language.ts";
import { fold, type Token } from "./token.ts";

/** Finds the dates of a text, in order and apart; `published` is an ISO date, or null when not known. */
export type DateFinder = (text: TaggedText, published: string | null) => DateMention[];

interface Clues {
  readonly ahead: ReadonlySet<string>;
  /** Last words of what is two words in `ahead`: "to" of "agreed to". */
  readonly aheadEnds: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  readonly notVerbAfter: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly notBefore: ReadonlyMap<string, ReadonlySet<string>>;
  readonly terms: readonly { readonly words: readonly string[]; readonly role: "by" | "before" | "since" }[];
  /** Last words of the terms: most words before a date are none. */
  readonly termEnds: ReadonlySet<string>;
  /** Whether a verb form tells of what lies ahead, by its ending. */
  readonly isFuture: (word: string) => boolean;
  readonly isPast: (word: string) => boolean;
}

/** Makes the finder of one language from its words; `isFuture` and `isPast` judge verb forms that no list holds. */
export function dateFinder(
  words: DateWords,
  verbs: { readonly isFuture: (lower: string) => boolean; readonly isPast: (lower: string) => boolean },
): DateFinder {
  const grammar = new DateGrammar(words);
  const clues = { ...cluesOf(words), ...verbs };
  return (text, published) => {
    const matches = findMatches(text.tokens, grammar, clues);
    const today = validDay(published) ?? datelineOf(text, matches);
    return resolve(text, matches, today, clues);
  };
}

function cluesOf(words: DateWords) {
  const terms = (["by", "before", "since"] as const)
    .flatMap((role) => words.terms[role].map((term) => ({ words: term.split(" ").map(fold), role })))
    .sort((a, b) => b.words.length - a.words.length);
  return {
    ahead: new Set(words.ahead),
    aheadEnds: new Set(
      words.ahead.filter((entry) => entry.includes(" ")).map((entry) => entry.split(" ")[1] as string),
    ),
    behind: new Set(words.behind),
    notVerbAfter: new Set(words.notVerbAfter),
    notAfter: new Set(words.notAfter.map(fold)),
    ranks: new Set(words.ranks.map(fold)),
    notBefore: new Map(Object.entries(words.notBefore).map(([kind, list]) => [kind, new Set(list.map(fold))])),
    terms,
    termEnds: new Set(terms.map((term) => term.words.at(-1) as string)),
  };
}

function findMatches(tokens: readonly Token[], grammar: DateGrammar, clues: Clues): DateMatch[] {
  const found: DateMatch[] = [];
  let i = 0;
  while (i < tokens.length) {
    const match = grammar.match(tokens, i);
    if (match && match.kind !== "none" && isDate(tokens, match, clues)) found.push(match);
    i = match ? match.last : i + 1;
  }
  return found;
}

/** Not the beginning of an amount ("2025 dollars") nor a part of a name ("place du 4 septembre"). */
function isDate(tokens: readonly Token[], match: DateMatch, clues: Clues): boolean {
  const next = tokens[match.last]?.word.fold ?? "";
  if (clues.notBefore.get(match.kind)?.has(next)) return false;
  if (match.kind === "maybe" && isRanked(tokens, match.first, clues)) return false;
  if (match.kind !== "day") return true;
  for (let i = match.first - 1; i >= 0 && i > match.first - 3; i--)
    if (clues.notAfter.has((tokens[i] as Token).word.fold)) return false;
  return true;
}

/** How many words "visit to Somalia by Turkey's president" may have. */
const longestRanked = 10;

/** "the third visit to Somalia in four years": how long ago the first was, and no date. */
function isRanked(tokens: readonly Token[], first: number, clues: Clues): boolean {
  for (let i = first - 1; i >= Math.max(0, first - longestRanked); i--) {
    const { fold: word } = (tokens[i] as Token).word;
    if (/^[.;!?]$/u.test(word)) return false;
    if (clues.ranks.has(word)) return true;
  }
  return false;
}

function validDay(published: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? "") ?? [];
  return year === undefined ? null : isoDay(Number(year), Number(month), Number(day));
}

/** The full date of a dateline ("DAKAR, 4 mars 2017 –"), or else the first full date of the first two sentences. */
function datelineOf(text: TaggedText, matches: readonly DateMatch[]): string | null {
  const end = text.sentences[1]?.last ?? text.sentences[0]?.last ?? 0;
  const nowhere: DateContext = { today: null, last: null, near: null, lastIso: null, points: null, firm: false };
  for (const match of matches) {
    if (match.first >= end) return null;
    const { iso, guessed } = dateValue(match.kind, match.items, nowhere);
    if (iso?.length === 10 && !guessed) return iso;
  }
  return null;
}

function resolve(text: TaggedText, matches: readonly DateMatch[], today: string | null, clues: Clues): DateMention[] {
  const mentions: DateMention[] = [];
  let last: string | null = null;
  let near: string | null = null;
  let lastIso: string | null = null;
  let sentence = 0;
  let free = 0; // first token that no date before has taken
  for (const match of matches) {
    while ((text.sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= match.first) {
      sentence++;
      near = null;
    }
    const bounds = text.sentences[sentence] ?? { first: 0, last: text.tokens.length };
    const term = termBefore(text.tokens, match, Math.max(free, bounds.first), clues);
    const points =
      term?.points ?? (isOpen(match) ? direction(text.tokens, match, bounds, clues) : null) ?? (term ? "ahead" : null);
    const value = dateValue(match.kind, match.items, {
      today,
      last,
      near,
      lastIso,
      points,
      firm: term?.points != null,
    });
    free = match.last;
    // with publication known, what cannot be worked out is no date ("in ten years" of a record)
    if (value.iso === null && today !== null && match.kind !== "vague") continue;
    mentions.push(mentionOf(match, value, term));
    if (match.kind === "within" || match.kind === "lag") continue;
    lastIso = value.iso ?? lastIso;
    if (value.iso?.length !== 10) continue;
    last = value.to;
    near = value.to;
  }
  return mentions;
}

interface Term {
  readonly first: number;
  readonly role: "by" | "since";
  readonly points: "ahead" | "behind" | null;
}

/** The words before a date that make it a term or a start. "before" may tell of the past too. */
function termBefore(tokens: readonly Token[], match: DateMatch, from: number, clues: Clues): Term | null {
  const at = match.first;
  const previous = tokens[at - 1]?.word.fold;
  if (previous === undefined || !clues.termEnds.has(previous)) return null;
  for (const { words, role } of clues.terms) {
    const first = at - words.length;
    if (first < from || !words.every((word, k) => tokens[first + k]?.word.fold === word)) continue;
    if (role === "since") return { first, role, points: "behind" };
    return { first, role: "by", points: role === "by" ? "ahead" : null };
  }
  return null;
}

function mentionOf(match: DateMatch, value: DateValue, term: Term | null): DateMention {
  const role = match.kind === "lag" ? "next" : (term?.role ?? (isTerm(match) ? "by" : "on"));
  return {
    first: term?.first ?? match.first,
    last: match.last,
    ...value,
    iso: role === "by" ? dueOf(value) : value.iso,
    role,
  };
}

const isTerm = ({ kind }: DateMatch) => kind === "within" || kind === "yearend";

/** "by the end of 2025" is due in its last month, and "by 2025" within the year. */
function dueOf({ iso, from, to }: DateValue): string | null {
  const partOfYear = iso?.length === 4 && from?.endsWith("-01-01") !== to?.endsWith("-12-31");
  return partOfYear && to !== null && from !== null && from.slice(0, 4) === to.slice(0, 4) ? to.slice(0, 7) : iso;
}

const reach = 25;

const openKinds = new Set(["day", "days", "month", "months", "weekday", "weekdays", "unit", "maybe"]);
const fixed = new Set(["YEAR", "YEARWORD", "LAST", "NEXT"]);

/** Whether a date may lie ahead or behind by its words alone, so that the verb must tell. */
const isOpen = ({ kind, items }: DateMatch) => openKinds.has(kind) && !items.some((item) => fixed.has(item.kind));

/** Which way the nearest verb before the date points, or where there is none, the first after it. */
function direction(
  tokens: readonly Token[],
  match: DateMatch,
  bounds: { first: number; last: number },
  clues: Clues,
): DateContext["points"] {
  for (let i = match.first - 1; i >= Math.max(bounds.first, match.first - reach); i--) {
    const way = wayOf(tokens, i, clues);
    if (way) return way;
  }
  for (let i = match.last; i < Math.min(bounds.last, match.last + reach); i++) {
    const way = wayOf(tokens, i, clues);
    if (way) return way;
  }
  return null;
}

function wayOf(tokens: readonly Token[], at: number, clues: Clues): DateContext["points"] {
  const { lower, shape } = (tokens[at] as Token).word;
  if (shape !== "lower" && shape !== "punctuation") return null;
  const previous = tokens[at - 1]?.word.lower ?? "";
  if (clues.ahead.has(lower) || (clues.aheadEnds.has(lower) && clues.ahead.has(`${previous} ${lower}`))) return "ahead";
  if (clues.notVerbAfter.has(previous)) return null;
  if (clues.behind.has(lower) || clues.isPast(lower)) return "behind";
  return clues.isFuture(lower) ? "ahead" : null;
}
