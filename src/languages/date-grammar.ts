import { markOf } from "./lexicon.ts";
import { type DateItem, fold, type InDates, type Token, type Word } from "./token.ts";

/** What a language says of its dates, as JSON. Words may be written with their accents. */
export interface DateWords {
  /** Classes of words and what each word counts for: `{ "MONTH": { "octobre": 10 } }`. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /** Words that belong to their class only when written with a capital ("May", "March", "Sun"). */
  readonly capital: readonly string[];
  /** Names for parts that many patterns share, each a list of ways to write it. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /**
   * By kind of date, the ways to write it: words in small letters, classes in capitals, `<parts>`, `[optional]`,
   * `a|b` (`a_b|c` when one is of two words), and in round brackets at the beginning words that must come before without being of the date.
   */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Words before a date that make it a term ("by", "d'ici") or a start ("since"). */
  readonly terms: Readonly<{ by: readonly string[]; before: readonly string[]; since: readonly string[] }>;
  /** Words after which what looks like a date is something else: after "2025" "dollars", after "23 March" "movement". */
  readonly notBefore: Readonly<Record<string, readonly string[]>>;
  /** Words after which a day of the year is part of a name: "place du 4 septembre". */
  readonly notAfter: readonly string[];
  /** Words of a rank, after which a "maybe" counts back: "the third in four years". */
  readonly ranks: readonly string[];
  /** What is joined to a month or year to mean a part of it: `{ "mid-": "middle" }`. */
  readonly edges: Readonly<Record<string, string>>;
  /** Verbs and other words, or two in a row, that say that what follows lies ahead or behind. With their accents. */
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
  /** Words after which a verb form tells no time: "be held", "the proposed". */
  readonly notVerbAfter: readonly string[];
}

/** Words that follow a pattern: tokens `first` to `last` (exclusive), without the words that only lead up to it. */
export interface DateMatch {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  readonly items: readonly DateItem[];
}

interface Node {
  readonly next: Map<string, Node>;
  /** The marks of all kinds of `next`. */
  marks: number;
  leaf: { readonly kind: string; readonly lead: number } | undefined;
}

interface Search {
  readonly tokens: readonly Token[];
  /** What the words so far are taken for. */
  readonly path: DateItem[];
  last: number;
  leaf: Node["leaf"];
  items: readonly DateItem[];
}

interface Step {
  readonly key: string;
  readonly lead: boolean;
}

/** The patterns of one language as a trie. */
export class DateGrammar {
  readonly #root: Node = { next: new Map(), marks: 0, leaf: undefined };
  readonly #keys = new Map<string, DateItem[]>();
  readonly #capital: ReadonlySet<string>;

  constructor(words: DateWords) {
    this.#capital = new Set(words.capital.map(fold));
    for (const [kind, values] of Object.entries(words.values))
      for (const [word, value] of Object.entries(values)) this.#learn(fold(word), { kind, value });
    for (const [prefix, edge] of Object.entries(words.edges)) this.#learnEdges(prefix, edge, words.values.MONTH ?? {});
    for (const [kind, patterns] of Object.entries(words.patterns))
      for (const pattern of patterns) for (const way of expand(pattern, words.parts)) this.#add(way, kind);
  }

  #learn(word: string, item: DateItem): void {
    const items = this.#keys.get(word) ?? [];
    if (!items.some(({ kind }) => kind === item.kind)) items.push(item);
    this.#keys.set(word, items);
  }

  /** "mid-May" and "mid-2026" are one word each. */
  #learnEdges(prefix: string, edge: string, months: Readonly<Record<string, number | string>>): void {
    for (const [name, month] of Object.entries(months))
      this.#learn(fold(prefix + name), { kind: "EDGEMONTH", value: `${edge}:${month}` });
    for (let year = 1900; year <= 2100; year++)
      this.#learn(prefix + year, { kind: "EDGEYEAR", value: `${edge}:${year}` });
  }

  #add(way: readonly Step[], kind: string): void {
    let node = this.#root;
    for (const { key } of way) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), marks: 0, leaf: undefined };
        node.next.set(key, next);
        node.marks |= markOf(key);
        if (!/^[A-Z]+$/u.test(key)) this.#learn(key, { kind: key, value: "" });
      }
      node = next;
    }
    node.leaf ??= { kind, lead: way.filter(({ lead }) => lead).length };
  }

  /** What a word may be in a date, worked out once: most words of a text were met before. */
  #roleOf(word: Word): InDates {
    if (word.inDates) return word.inDates;
    const items = this.#itemsOf(word);
    let alone = false;
    let marks = 0;
    let before = 0;
    for (const { kind } of items) {
      const node = this.#root.next.get(kind);
      alone ||= node?.leaf !== undefined;
      marks |= markOf(kind);
      before |= node?.marks ?? 0;
    }
    word.inDates = { alone, marks, before, items };
    return word.inDates;
  }

  #itemsOf(word: Word): readonly DateItem[] {
    if (word.shape === "number") return numberItems(word.fold, this.#keys.get(word.fold));
    const items = this.#keys.get(word.fold);
    if (items === undefined) return none;
    if (word.shape !== "lower" || !this.#capital.has(word.fold)) return items;
    return items.filter(({ kind }) => kind === word.fold);
  }

  /** The longest date that begins at token `at`, or null. */
  match(tokens: readonly Token[], at: number): DateMatch | null {
    const best = this.#longest(tokens, at);
    // "in October 15, 2025": what "in" leads up to may be longer than what "in" calls for
    if (best && best.first > at) {
      const later = this.#longest(tokens, best.first);
      if (later && later.last > best.last) return later;
    }
    return best;
  }

  #longest(tokens: readonly Token[], at: number): DateMatch | null {
    const word = tokens[at]?.word;
    if (!word || !this.#opens(word, tokens[at + 1]?.word)) return null;
    const search: Search = { tokens, path: [], last: at, leaf: undefined, items: none };
    this.#walk(this.#root, at, search);
    const { leaf, last, items } = search;
    return leaf ? { first: at + leaf.lead, last, kind: leaf.kind, items: items.filter(isValued) } : null;
  }

  /** A quick look at two words, which settles nearly every case: "de" opens many dates, but not before "Paris". */
  #opens(word: Word, next: Word | undefined): boolean {
    const { alone, before } = this.#roleOf(word);
    return alone || (before !== 0 && next !== undefined && (before & this.#roleOf(next).marks) !== 0);
  }

  /** Follows every path of the trie from token `i` on and keeps the longest that ends a pattern. */
  #walk(node: Node, i: number, search: Search): void {
    if (node.leaf && i > search.last) {
      search.last = i;
      search.leaf = node.leaf;
      search.items = search.path.slice();
    }
    const token = search.tokens[i];
    if (!token || node.marks === 0) return;
    const { marks, items } = this.#roleOf(token.word);
    if ((node.marks & marks) === 0) return;
    for (const item of items) {
      const next = node.next.get(item.kind);
      if (!next) continue;
      search.path.push(item);
      this.#walk(next, i + 1, search);
      search.path.pop();
    }
  }
}

const none: readonly DateItem[] = [];
const isValued = ({ value }: DateItem) => value !== "";

/** "15", "1er", "7th", "2025", "12-14", "2021-2024", "2025-10-15", "15.10.2025". */
function numberItems(word: string, known: readonly DateItem[] = none): readonly DateItem[] {
  const items = [...known];
  const [, digits = "", ending, rest] = /^(\d{1,4})(?:(st|nd|rd|th|er|ere|eme|e)|([-./]\d.*))?$/u.exec(word) ?? [];
  if (digits === "") return items;
  if (rest !== undefined) return [...items, ...compoundItems(word)];
  const value = Number(digits);
  if (value >= 1 && value <= 31 && digits.length < 3) items.push({ kind: "DAY", value });
  if (ending !== undefined) items.push({ kind: "ORDINAL", value });
  else if (digits.length === 4 && value >= 1900 && value <= 2100) items.push({ kind: "YEAR", value });
  else if (digits.length < 4) items.push({ kind: "NUMBER", value });
  return items;
}

function compoundItems(word: string): DateItem[] {
  if (/^\d{4}-\d{2}-\d{2}(?!\d)/u.test(word)) return [{ kind: "ISO", value: word.slice(0, 10) }];
  if (/^\d{1,2}([-.])\d{1,2}\1(?:19|20)\d{2}$/u.test(word)) return [{ kind: "NUMERIC", value: word }];
  if (/^(?:19|20)\d{2}-(?:19|20)\d{2}$/u.test(word)) return [{ kind: "YEARS", value: word }];
  if (/^\d{1,2}-\d{1,2}$/u.test(word)) return [{ kind: "DAYS", value: word }];
  return [];
}

const keyOf = (word: string) => (/^[A-Z]+$/u.test(word) ? word : fold(word));

/** Every way that a pattern allows, as steps. */
function expand(pattern: string, parts: DateWords["parts"]): Step[][] {
  let ways: Step[][] = [[]];
  const grow = (more: readonly Step[][]) => {
    ways = ways.flatMap((way) => more.map((tail) => [...way, ...tail]));
  };
  for (const piece of pattern.match(/\[[^[\]]*\]|\((?! )[^()]*\)|\S+/gu) ?? []) {
    if (piece[0] === "[") grow([[], ...expand(piece.slice(1, -1), parts)]);
    else if (piece[0] === "(" && piece.length > 1)
      grow(expand(piece.slice(1, -1), parts).map((way) => way.map(({ key }) => ({ key, lead: true }))));
    else if (piece[0] === "<") grow((parts[piece.slice(1, -1)] ?? []).flatMap((part) => expand(part, parts)));
    else grow(piece.split("|").map((words) => words.split("_").map((word) => ({ key: keyOf(word), lead: false }))));
  }
  return ways;
}
