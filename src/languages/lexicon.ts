import { fold, lowerCase, shapeOf, type Token, unshared, type Word, withoutAccents } from "./token.ts";

/** What a word or phrase of the lexicon stands for. */
export type TagType =
  | "state" // a state by name; codes
  | "demonym" // "malien", "Malian": adjective or inhabitant; codes
  | "city" // codes, value: English name without diacritics
  | "seat" // "the Kremlin", "l'Élysée": a state by its seat of government; codes
  | "organisation" // value: "org:AU"
  | "region" // "Sahel", "Middle East": no party
  | "office" // value: what the office pack says of it
  | "title" // "Mr", "S.E.M.", "Dr", "général"
  | "verb" // value: lemma; form
  | "noun" // value: lemma
  | "domain" // value: Domain
  | "date" // month, weekday and other date words; value: what the date pack says
  | "grammar"; // function words; value: class ("be", "have", "negation", "by" …)

/** One meaning of a word or phrase. */
export interface Tag {
  readonly type: TagType;
  readonly value: string;
  /** ISO 3166-1 alpha-3 codes; more than one where the name is ambiguous ("Congo"). */
  readonly codes?: readonly string[];
  /** Verbs: the form's tense and the like, as the language pack names them. */
  readonly form?: string;
  /** Weight among homonyms: population of a city. */
  readonly weight?: number;
  /** True for a city that is its state's capital or seat of government. */
  readonly capital?: boolean;
  /** Its number among the tags that texts were found to hold: whatever is known of a tag is kept by it. */
  readonly number?: number;
}

export interface LexiconEntry {
  /** The words as printed. Small letters match any case; a capital letter must be a capital in the text. */
  readonly phrase: string;
  readonly tag: Tag;
  /** Exact: accents and case must be as printed ("à" is not "a", "UN" is not "un"). */
  readonly exact?: boolean;
}

interface Leaf {
  readonly tag: Tag;
  /** The words that must be printed so, apostrophes straight, if they must. */
  readonly printed: readonly string[] | undefined;
  /** By word: whether it must have its capital; undefined where none must. */
  readonly capitals: readonly boolean[] | undefined;
  /** The words in small letters where accents tell words apart: nouns and domains. */
  readonly words: readonly string[] | undefined;
}

export interface LexiconNode {
  next: Map<string, LexiconNode> | undefined;
  leaves: Leaf[] | undefined;
  /** The marks of all words of `next`. */
  marks: number;
  /** Whether a verb of several words begins here that other words may part. */
  partable: boolean;
}

/** A phrase of the lexicon found in a text: tokens `first` to `last` (exclusive). */
export interface TagSpan {
  readonly first: number;
  readonly last: number;
  readonly tag: Tag;
}

const alikes = new WeakMap<Tag, Tag>();
let tagsNumbered = 0;

/**
 * The tag with all of its fields, in one order, and a number. Lists build their tags with the fields they need; but tags
 * are what the reader looks at most, and objects of one layout are read several times as fast as those of many.
 */
export function alike(tag: Tag): Tag {
  let same = alikes.get(tag);
  if (!same) {
    const { type, value, codes, form, weight, capital } = tag;
    const number = tagsNumbered++;
    const whole: { [Field in keyof Required<Tag>]: Tag[Field] } = {
      type,
      value,
      codes,
      form,
      weight,
      capital,
      number,
    };
    same = whole as Tag;
    alikes.set(tag, same);
  }
  return same;
}

/** The node under a word, made where there is none. */
function nodeAt(nodes: Map<string, LexiconNode>, word: string): LexiconNode {
  let node = nodes.get(word);
  if (!node) {
    node = { next: undefined, leaves: undefined, marks: 0, partable: false };
    nodes.set(word, node);
  }
  return node;
}

/** Letters before a space or the end: no tokenizer cuts them otherwise. */
const plainStart = /^[\p{L}\p{M}]+(?= |$)/u;

/** The first word of a phrase where it is plain to see. */
function firstWord(phrase: string): string | undefined {
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    if (code === 0x20) return i > 0 ? phrase.slice(0, i) : undefined;
    if (code > 127) return plainStart.exec(phrase)?.[0];
    if (!((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)) return undefined;
  }
  return phrase === "" ? undefined : phrase;
}

/** How many spellings are remembered before starting afresh: keeps memory flat over endless input. */
const wordsRemembered = 60_000;
/** Longer words are hardly met again. */
const longestRemembered = 40;

/** Words and phrases by their folded words, and the spellings met so far. */
export class Lexicon {
  readonly #roots = new Map<string, LexiconNode>();
  /** Entries whose first word no text has held yet, by that word: few of them are ever put in place. */
  readonly #waiting = new Map<string, LexiconEntry | LexiconEntry[]>();
  readonly #cut: (text: string) => string[];
  #entries: (() => Iterable<LexiconEntry>) | undefined;
  #words = new Map<string, Word>();

  /**
   * @param entries asked for when the first word is
   * @param tokenize the language's tokenizer, so that entries are cut as texts are
   */
  constructor(entries: Iterable<LexiconEntry> | (() => Iterable<LexiconEntry>), tokenize: (text: string) => string[]) {
    this.#entries = typeof entries === "function" ? entries : () => entries;
    this.#cut = tokenize;
  }

  #sort(entries: Iterable<LexiconEntry>): void {
    for (const entry of entries) {
      const word = firstWord(entry.phrase) ?? this.#cut(entry.phrase)[0];
      if (word === undefined) continue;
      const head = fold(word);
      const known = this.#waiting.get(head);
      if (known === undefined) this.#waiting.set(head, entry);
      else if (Array.isArray(known)) known.push(entry);
      else this.#waiting.set(head, [known, entry]);
    }
  }

  /** Where the phrases begin that a word begins, if any do. */
  #rootOf(folded: string): LexiconNode | undefined {
    if (this.#entries) {
      this.#sort(this.#entries());
      this.#entries = undefined;
    }
    const waiting = this.#waiting.get(folded);
    if (waiting !== undefined) {
      this.#waiting.delete(folded);
      if (Array.isArray(waiting)) for (const entry of waiting) this.#add(entry, this.#cut(entry.phrase));
      else this.#add(waiting, this.#cut(waiting.phrase));
    }
    return this.#roots.get(folded);
  }

  #add(entry: LexiconEntry, words: string[]): void {
    const [head, ...rest] = words.map(fold);
    if (head === undefined) return;
    let node = nodeAt(this.#roots, head);
    node.partable ||= entry.tag.type === "verb" && !entry.exact && rest.length > 0;
    for (const word of rest) {
      node.next ??= new Map();
      node.marks |= markOf(word);
      node = nodeAt(node.next, word);
    }
    node.leaves ??= [];
    const accented = entry.tag.type === "noun" || entry.tag.type === "domain";
    const capitals = words.map(beginsWithCapital);
    node.leaves.push({
      tag: alike(entry.tag),
      printed: entry.exact ? words.map(straight) : undefined,
      capitals: !entry.exact && capitals.includes(true) ? capitals : undefined,
      words: accented ? words.map(lowerCase) : undefined,
    });
  }

  /** The word spelt so, remembered. */
  word(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    const word = this.#make(unshared(text));
    if (text.length > longestRemembered) return word;
    if (this.#words.size >= wordsRemembered) this.#words = new Map();
    this.#words.set(word.text, word);
    return word;
  }

  #make(text: string): Word {
    const lower = lowerCase(text);
    const folded = withoutAccents(lower);
    const root = this.#rootOf(folded);
    const alone = root?.leaves ? tagsAlone(root.leaves, { text, lower, fold: folded }) : undefined;
    const shape = shapeOf(text);
    const goesOn = root?.next !== undefined;
    const mark = markOf(folded);
    return {
      text,
      lower,
      fold: folded,
      shape,
      root,
      alone,
      goesOn,
      mark,
      small: -1,
      dyad: undefined,
      inDates: undefined,
    };
  }

  /** Every phrase that starts at each token, longest first. One pass over the tokens. */
  tag(tokens: readonly Token[]): (readonly TagSpan[] | undefined)[] {
    const found: (TagSpan[] | undefined)[] = new Array(tokens.length).fill(undefined);
    for (let first = 0; first < tokens.length; first++) {
      const { word } = tokens[first] as Token;
      if (word.goesOn) {
        const longer = longerAt(tokens, first);
        found[first] = word.alone ? withAlone(longer, word.alone, first) : longer;
      } else if (word.alone) found[first] = withAlone(undefined, word.alone, first);
    }
    return found;
  }
}

/** One of 32 bits by a word's letters: where it is not among the marks of several words, the word is none of them. */
export function markOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return 1 << (hash ^ (hash >>> 15));
}

/** Where spans are gathered: a list that grows takes room for many more, and the lists of a text are many. */
const gathered: TagSpan[] = [];

/** The spans of longer phrases and, after them, those of the word alone. */
function withAlone(longer: readonly TagSpan[] | undefined, alone: readonly Tag[], first: number): TagSpan[] {
  let count = 0;
  if (longer) for (const span of longer) gathered[count++] = span;
  for (const tag of alone) gathered[count++] = { first, last: first + 1, tag };
  return gathered.slice(0, count);
}

/** The phrases of two words and more that start at a token, longest first, if any do. */
function longerAt(tokens: readonly Token[], first: number): TagSpan[] | undefined {
  let spans: TagSpan[] | undefined;
  const { root } = (tokens[first] as Token).word;
  let node = root;
  for (let last = first + 1; node?.next && last < tokens.length; ) {
    const { word } = tokens[last] as Token;
    if ((node.marks & word.mark) === 0) break;
    node = node.next.get(word.fold);
    last++;
    if (node?.leaves)
      for (const leaf of node.leaves)
        if (fits(leaf, tokens, first)) {
          const span = { first, last, tag: leaf.tag };
          if (spans) spans.push(span);
          else spans = [span];
        }
  }
  const gap = root?.partable ? adverbAt(tokens, first + 1) : 0;
  if (gap > 0) spans = withParted(spans, tokens, first, first + 1 + gap);
  return spans?.reverse();
}

/** "prendra en outre à sa charge", "a mis aussitôt fin": verbs of several words that adverbs part behind the first. */
function withParted(known: TagSpan[] | undefined, tokens: readonly Token[], first: number, from: number) {
  let spans = known;
  let node = (tokens[first] as Token).word.root;
  for (let last = from; node?.next && last < tokens.length; ) {
    node = node.next.get((tokens[last] as Token).word.fold);
    last++;
    for (const leaf of node?.leaves ?? [])
      if (leaf.tag.type === "verb" && leaf.printed === undefined) {
        spans ??= [];
        spans.push({ first, last, tag: leaf.tag });
      }
  }
  return spans;
}

/** How many words the adverb at a token has: one, two ("en outre"), or none where there is no adverb. */
function adverbAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word;
  if (word === undefined) return 0;
  const next = tokens[at + 1]?.word.fold;
  if (next !== undefined && isAdverb(word.root?.next?.get(next)?.leaves)) return 2;
  return isAdverb(word.root?.leaves) ? 1 : 0;
}

const isAdverb = (leaves: readonly Leaf[] | undefined) =>
  leaves?.some(({ tag }) => tag.type === "grammar" && tag.value === "adverb") ?? false;

/** What the leaves of a single word say of it spelt so, the last added first. */
function tagsAlone(leaves: readonly Leaf[], word: Printed["word"]): Tag[] | undefined {
  const single = [{ word }];
  const tags = leaves.filter((leaf) => fits(leaf, single, 0)).map(({ tag }) => tag);
  return tags.length > 0 ? tags.reverse() : undefined;
}

/** A token as far as the lexicon looks at it. */
interface Printed {
  readonly word: Pick<Word, "text" | "lower" | "fold">;
}

/** Whether the case (and, for exact entries, the accents) of the text fit the entry. */
function fits(leaf: Leaf, tokens: readonly Printed[], first: number): boolean {
  const { words, printed, capitals } = leaf;
  if (words !== undefined && !accentsFit(words, tokens, first)) return false;
  if (printed !== undefined) {
    for (let i = 0; i < printed.length; i++)
      if (straight((tokens[first + i] as Printed).word.text) !== printed[i]) return false;
  } else if (capitals !== undefined)
    for (let i = 0; i < capitals.length; i++)
      if (capitals[i] && beginsSmall((tokens[first + i] as Printed).word.text)) return false;
  return true;
}

/** "rencontré" is not "rencontre": an accent in the text must be printed in the entry; a missing one is forgiven. */
function accentsFit(words: readonly string[], tokens: readonly Printed[], first: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const { word } = tokens[first + i] as Printed;
    if (word.lower !== word.fold && word.lower !== words[i]) return false;
  }
  return true;
}

const straight = (text: string) => (text.includes("’") ? text.replaceAll("’", "'") : text);

const beginsWithCapital = (word: string) => word[0] !== word[0]?.toLowerCase();

/** A small letter where a capital must stand: "MALI" and "Mali" fit "Mali", "mali" does not; "Des" fits "des". */
function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 0x61 && code <= 0x7a;
  return !beginsWithCapital(text) && /^\p{L}/u.test(text);
}
