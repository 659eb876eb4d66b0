import { fold, lowerCase, type Shape, type Token, type Word } from "./token.ts";

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
  readonly phrase: string;
  readonly capitals: boolean;
  readonly exact: boolean;
  /** The words in small letters where accents tell words apart: nouns and domains. */
  readonly words: readonly string[] | undefined;
}

export interface LexiconNode {
  next: Map<string, LexiconNode> | undefined;
  leaves: Leaf[] | undefined;
}

/** A phrase of the lexicon found in a text: tokens `first` to `last` (exclusive). */
export interface TagSpan {
  readonly first: number;
  readonly last: number;
  readonly tag: Tag;
}

/** The node under a word, made where there is none. */
function nodeAt(nodes: Map<string, LexiconNode>, word: string): LexiconNode {
  let node = nodes.get(word);
  if (!node) {
    node = { next: undefined, leaves: undefined };
    nodes.set(word, node);
  }
  return node;
}

/** How many spellings are remembered before starting afresh: keeps memory flat over endless input. */
const wordsRemembered = 60_000;

/** Words and phrases by their folded words, and the spellings met so far. */
export class Lexicon {
  readonly #roots = new Map<string, LexiconNode>();
  #words = new Map<string, Word>();

  /** @param tokenize the language's tokenizer, so that entries are cut as texts are */
  constructor(entries: Iterable<LexiconEntry>, tokenize: (text: string) => string[]) {
    for (const entry of entries) this.#add(entry, tokenize(entry.phrase));
  }

  #add(entry: LexiconEntry, words: string[]): void {
    const [head, ...rest] = words.map(fold);
    if (head === undefined) return;
    let node = nodeAt(this.#roots, head);
    for (const word of rest) {
      node.next ??= new Map();
      node = nodeAt(node.next, word);
    }
    node.leaves ??= [];
    const phrase = words.join(" ");
    const accented = entry.tag.type === "noun" || entry.tag.type === "domain";
    const leaf = {
      tag: entry.tag,
      phrase,
      capitals: phrase !== phrase.toLowerCase(),
      exact: entry.exact ?? false,
      words: accented ? words.map(lowerCase) : undefined,
    };
    node.leaves.push(leaf);
  }

  /** The word spelt so, remembered. */
  word(text: string, shape: Shape): Word {
    const known = this.#words.get(text);
    if (known) return known;
    if (this.#words.size >= wordsRemembered) this.#words = new Map();
    const folded = fold(text);
    const word: Word = { text, lower: lowerCase(text), fold: folded, shape, root: this.#roots.get(folded) };
    this.#words.set(text, word);
    return word;
  }

  /** Every phrase that starts at each token, longest first. One pass over the tokens. */
  tag(tokens: readonly Token[]): (readonly TagSpan[] | undefined)[] {
    const found: (TagSpan[] | undefined)[] = new Array(tokens.length).fill(undefined);
    for (let first = 0; first < tokens.length; first++) {
      let node = (tokens[first] as Token).word.root;
      if (!node) continue;
      const spans: TagSpan[] = [];
      for (let last = first + 1; node; last++) {
        if (node.leaves)
          for (const leaf of node.leaves)
            if (fits(leaf, tokens, first, last)) spans.unshift({ first, last, tag: leaf.tag });
        const word = tokens[last]?.word;
        node = word && node.next?.get(word.fold);
      }
      if (spans.length > 0) found[first] = spans;
    }
    return found;
  }
}

/** Whether the case (and, for exact entries, the accents) of the text fit the entry. */
function fits(leaf: Leaf, tokens: readonly Token[], first: number, last: number): boolean {
  if (leaf.words !== undefined && !accentsFit(leaf.words, tokens, first)) return false;
  if (!leaf.capitals && !leaf.exact) return true;
  const words = leaf.phrase.split(" ");
  for (let i = first; i < last; i++) {
    const { word } = tokens[i] as Token;
    const printed = words[i - first] as string;
    if (
      leaf.exact ? word.text !== printed && !sameButForApostrophe(word.text, printed) : !capitalFits(word.text, printed)
    )
      return false;
  }
  return true;
}

/** "rencontré" is not "rencontre": an accent in the text must be printed in the entry; a missing one is forgiven. */
function accentsFit(words: readonly string[], tokens: readonly Token[], first: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const { word } = tokens[first + i] as Token;
    if (word.lower !== word.fold && word.lower !== words[i]) return false;
  }
  return true;
}

const sameButForApostrophe = (a: string, b: string) => a.replaceAll("’", "'") === b.replaceAll("’", "'");

/** "MALI" and "Mali" fit "Mali", "mali" does not; "Des" fits "des". */
function capitalFits(text: string, printed: string): boolean {
  const a = printed[0] as string;
  if (a === a.toLowerCase()) return true;
  const b = text[0] as string;
  return b !== b.toLowerCase() || !/\p{L}/u.test(b);
}
