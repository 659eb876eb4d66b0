import type { Lexicon } from "./lexicon.ts";
import { type Sentence, type Token, unshared, type Word } from "./token.ts";

/** What a language says about where its words begin and end. */
export interface WordRules {
  /** Abbreviations that keep their full stop: "M.", "Dr.", "nov.". Small letters. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that end a name or a list ("Jr.", "etc."): a sentence may begin behind them. */
  readonly trailing: ReadonlySet<string>;
  /** "sur X": where one capital letter is a name and no initial. As printed. */
  readonly networks?: readonly string[];
  /** Words cut off after their apostrophe: "l'", "qu'". Small letters, with a straight apostrophe. */
  readonly elisions: ReadonlySet<string>;
  /** Endings cut off as words of their own, longest first: "'s", "n't", "-t-il". Small letters, straight apostrophe. */
  readonly clitics: readonly string[];
  /** Words that begin a sentence even after an abbreviation: "The", "Le". As printed. */
  readonly openers: ReadonlySet<string>;
  /** Small letters that only a verb in the future ends in ("-era", "-ront"), or null where the future has none. */
  readonly future: RegExp | null;
  /** Small letters of an adjective that stands before its noun and is no noun itself ("technical"), or null. */
  readonly adjective: RegExp | null;
  /** What an infinitive looks like after its linking word ("à cesser", "to stop"). */
  readonly infinitive: RegExp;
}

export interface TokenizedText {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

// biome-ignore lint/suspicious/noConstEnum: inlined; every character of every text is compared with these
const enum Char {
  Unknown = 0,
  Space = 1,
  Letter = 2,
  Digit = 3,
  Newline = 4,
  Apostrophe = 5,
  Hyphen = 6,
  Dot = 7,
  Other = 8,
}

const letterPattern = /[\p{L}\p{M}]/u;
/** Kind by UTF-16 code unit, filled in as characters are met. */
const kinds = new Uint8Array(0x10000);

function classify(code: number): Char {
  const char = String.fromCharCode(code);
  if (char === "\n" || char === "\r" || code === 0x2028 || code === 0x2029) return Char.Newline;
  if (/\s/u.test(char) || code === 0x200b || code === 0xfeff) return Char.Space;
  if (char === "'" || char === "’" || char === "ʼ") return Char.Apostrophe;
  if (char === "-" || char === "‐" || char === "‑") return Char.Hyphen;
  if (char === ".") return Char.Dot;
  if (/\p{N}/u.test(char)) return Char.Digit;
  return letterPattern.test(char) ? Char.Letter : Char.Other;
}

const { charCodeAt } = String.prototype;

/**
 * The characters of a text, to look at one by one. Engines keep strings in many layouts, and find out anew at each
 * character which one it is; a list of numbers has one layout.
 */
function codesOf(text: string): Uint16Array {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i++) codes[i] = charCodeAt.call(text, i);
  return codes;
}

/** Before the text and after it there is space. */
function charAt(codes: Uint16Array, i: number): Char {
  if (i < 0 || i >= codes.length) return Char.Space;
  return kindOf(codes[i] as number);
}

function kindOf(code: number): Char {
  const kind = kinds[code] as Char;
  if (kind !== Char.Unknown) return kind;
  const found = classify(code);
  kinds[code] = found;
  return found;
}

/** A printed word, and the clitic cut off its end, if any. */
interface Pieces {
  readonly printed: string;
  readonly length: number;
  readonly word: Word;
  readonly clitic: Word | undefined;
}

/** How many spellings are remembered before starting afresh: keeps memory flat over endless input. */
const spellingsRemembered = 60_000;
/** Longer words are met once at most, and long enough to fill the memory. */
const longestRemembered = 40;
/** Places of the table of words met last: a power of two. */
const recentWords = 8192;
const longestRecent = 24;

/** What makes words of spellings, and how those met so far were cut; one for each lexicon. */
class Cutter {
  #known = new Map<string, Pieces>();
  /** The word met last at each place of a table: spares a copy of the word to look it up by. */
  readonly #recent: (Pieces | undefined)[] = new Array(recentWords).fill(undefined);
  readonly #lexicon: Pick<Lexicon, "word">;
  readonly #rules: WordRules;

  constructor(lexicon: Pick<Lexicon, "word">, rules: WordRules) {
    this.#lexicon = lexicon;
    this.#rules = rules;
  }

  /** The pieces of the word printed from `from` to `end`, which holds no elision. Most words were met just before. */
  cutAt(text: string, codes: Uint16Array, from: number, end: number): Pieces {
    if (end - from > longestRecent) return this.cut(text.slice(from, end));
    let hash = end - from;
    for (let i = from; i < end; i++) hash = (Math.imul(hash, 31) + (codes[i] as number)) | 0;
    const place = (hash ^ (hash >>> 15)) & (recentWords - 1);
    const recent = this.#recent[place];
    if (recent !== undefined && recent.length === end - from && text.startsWith(recent.printed, from)) return recent;
    const pieces = this.cut(text.slice(from, end));
    this.#recent[place] = pieces;
    return pieces;
  }

  /** The pieces of a printed word that holds no elision. */
  cut(printed: string): Pieces {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const end = kindOf(printed.charCodeAt(0)) === Char.Letter ? cliticStart(printed, this.#rules) : printed.length;
    const word = this.#lexicon.word(printed.slice(0, end));
    const clitic = end < printed.length ? this.#lexicon.word(printed.slice(end)) : undefined;
    const pieces = { printed: clitic ? unshared(printed) : word.text, length: printed.length, word, clitic };
    if (printed.length > longestRemembered) return pieces;
    if (this.#known.size >= spellingsRemembered) this.#known = new Map();
    this.#known.set(pieces.printed, pieces);
    return pieces;
  }
}

const cutters = new WeakMap<object, Cutter>();

function cutterFor(lexicon: Pick<Lexicon, "word">, rules: WordRules): Cutter {
  let cutter = cutters.get(lexicon);
  if (!cutter) {
    cutter = new Cutter(lexicon, rules);
    cutters.set(lexicon, cutter);
  }
  return cutter;
}

/**
 * Words, numbers and punctuation marks of a text, with their offsets, and its sentences. Works in one pass; time is
 * linear in the length. A line break ends a paragraph when it is doubled or closes a short or finished line.
 */
export function tokenize(text: string, rules: WordRules, lexicon: Pick<Lexicon, "word">): TokenizedText {
  const tokens: Token[] = [];
  const breaks: number[] = []; // token numbers before which a paragraph starts
  const cutter = cutterFor(lexicon, rules);
  const codes = codesOf(text);
  let lineStart = 0;
  let i = 0;
  while (i < codes.length) {
    const kind = charAt(codes, i);
    if (kind === Char.Space) i++;
    else if (kind === Char.Newline) {
      const end = skipLineBreaks(codes, i);
      if (endsParagraph(text, codes, lineStart, i, end)) breaks.push(tokens.length);
      lineStart = end;
      i = end;
    } else if (kind === Char.Letter || kind === Char.Digit) i = pushWord(text, codes, i, rules, cutter, tokens);
    else {
      const end = kind === Char.Dot && text.startsWith("...", i) ? i + 3 : i + 1;
      tokens.push({ word: cutter.cutAt(text, codes, i, end).word, start: i, end });
      i = end;
    }
  }
  return { tokens, sentences: splitSentences(tokens, breaks, rules, text) };
}

function skipLineBreaks(codes: Uint16Array, from: number): number {
  let i = from;
  while (i < codes.length) {
    const kind = charAt(codes, i);
    if (kind !== Char.Newline && kind !== Char.Space) break;
    i++;
  }
  return i;
}

/** A wrapped line of running text goes on; a blank line, a short line or a finished sentence parts paragraphs. */
function endsParagraph(text: string, codes: Uint16Array, lineStart: number, lineEnd: number, next: number): boolean {
  const length = lineEnd - lineStart;
  if (length < 50 || length > 160) return true;
  const second = text.indexOf("\n", text.indexOf("\n", lineEnd) + 1);
  if (second > 0 && second < next) return true;
  return finishesLine(text, codes, lineEnd) || !/\p{Ll}/u.test(text[next] ?? "");
}

/** Whether the last of the three characters before `lineEnd` that is no space closes a sentence. */
function finishesLine(text: string, codes: Uint16Array, lineEnd: number): boolean {
  let i = lineEnd - 1;
  while (i > lineEnd - 3 && charAt(codes, i) === Char.Space) i--;
  return '.!?:;»”"'.includes(text.charAt(i));
}

/** Reads the word that starts at `i`, cuts off a clitic, and returns where it ends. */
function pushWord(
  text: string,
  codes: Uint16Array,
  i: number,
  rules: WordRules,
  cutter: Cutter,
  tokens: Token[],
): number {
  const end = wordEnd(text, codes, i, rules);
  const { word, clitic } = cutter.cutAt(text, codes, i, end);
  if (clitic === undefined) tokens.push({ word, start: i, end });
  else {
    const middle = end - clitic.text.length;
    tokens.push({ word, start: i, end: middle }, { word: clitic, start: middle, end });
  }
  return end;
}

const straight = (text: string) => text.toLowerCase().replace(/[’ʼ]/gu, "'");

/** Where a clitic begins at the word's end, or the word's length. */
function cliticStart(word: string, rules: WordRules): number {
  const tail = straight(word.slice(-7));
  for (const clitic of rules.clitics)
    if (tail.endsWith(clitic) && word.length > clitic.length) return word.length - clitic.length;
  return word.length;
}

/** Where the word begun at `from` ends; an elided word ("l'Iran") ends with its apostrophe. */
function wordEnd(text: string, codes: Uint16Array, from: number, rules: WordRules): number {
  let i = from;
  let dotted = false;
  let apostrophes = 0;
  while (i < codes.length) {
    const kind = charAt(codes, i);
    if (kind === Char.Letter || kind === Char.Digit) i++;
    else if (kind === Char.Apostrophe && isLetter(codes, i - 1) && isLetter(codes, i + 1)) {
      i++;
      if (apostrophes++ === 0 && isElision(text, codes, from, i, rules)) return i;
    } else if (kind === Char.Hyphen && isWordChar(codes, i - 1) && isWordChar(codes, i + 1)) i++;
    else if (kind === Char.Dot && keepsDot(text, codes, from, i, dotted, rules)) {
      dotted = true;
      i++;
      // "S.E.M." goes on, "M. A. B. Diallo" does not
      if (!isLetter(codes, i)) break;
    } else if (isNumberMark(codes, i)) i++;
    else break;
  }
  return i;
}

const isElision = (text: string, codes: Uint16Array, from: number, end: number, rules: WordRules) =>
  end - from < 10 && isLetter(codes, from) && rules.elisions.has(straight(text.slice(from, end)));

const isLetter = (codes: Uint16Array, i: number) => charAt(codes, i) === Char.Letter;
const isWordChar = (codes: Uint16Array, i: number) => {
  const kind = charAt(codes, i);
  return kind === Char.Letter || kind === Char.Digit;
};

/** "1.5", "1,760", "17:35". */
function isNumberMark(codes: Uint16Array, i: number): boolean {
  const code = codes[i];
  return (
    (code === 0x2e || code === 0x2c || code === 0x3a) &&
    charAt(codes, i - 1) === Char.Digit &&
    charAt(codes, i + 1) === Char.Digit
  );
}

/** Whether the full stop at `i` belongs to the word begun at `from`: an initial, "U.S.", or a known abbreviation. */
function keepsDot(
  text: string,
  codes: Uint16Array,
  from: number,
  i: number,
  dotted: boolean,
  rules: WordRules,
): boolean {
  if (!isLetter(codes, i - 1)) return false;
  const previous = charAt(codes, i - 2);
  const single = i - 1 === from || previous === Char.Dot || (previous === Char.Hyphen && i - 1 > from);
  if (single && rules.networks?.some((named) => text.slice(i - named.length, i) === named)) return false;
  if (single)
    return text[i - 1] !== text[i - 1]?.toLowerCase() || dotted || (previous === Char.Dot && isLetter(codes, i + 1));
  return i - from <= 8 && rules.abbreviations.has(straight(text.slice(from, i)));
}

/** No sentence that people write is longer; the reader looks through whole sentences, so their length bounds its work. */
const longestSentence = 400; // tokens

/** A sentence ends at . ! ? … followed by a capital, digit or quotation mark, and at each paragraph's end. */
function splitSentences(
  tokens: readonly Token[],
  breaks: readonly number[],
  rules: WordRules,
  text: string,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let nextBreak = 0;
  let before = 0; // the last token before `i` that is no closing mark
  for (let i = 0; i <= tokens.length; i++) {
    let cut = i === tokens.length;
    while (breaks[nextBreak] === i) {
      nextBreak++;
      cut = true;
      if (first < i) sentences.push({ first, last: i, paragraph });
      if (i > 0) paragraph++;
      first = i;
    }
    if (!cut && i > first)
      cut =
        i - first >= longestSentence || startsSentence(tokens[i] as Token, (tokens[before] as Token).word, rules, text);
    if (cut && first < i) {
      sentences.push({ first, last: i, paragraph });
      first = i;
    }
    const word = tokens[i]?.word;
    if (word?.shape !== "punctuation" || !closers.has(word.text)) before = i;
  }
  return sentences;
}

const closers = new Set(['"', "”", "»", ")", "’", "'", "]"]);
const enders = new Set([".", "!", "?", "…", "..."]);
const openingMarks = new Set(["«", "“", '"', "—", "–", "(", "•", "[", "-"]);

/** Whether a new sentence starts at a token, `end` being the last word or mark before it that is no closing mark. */
function startsSentence(token: Token, end: Word, rules: WordRules, text: string): boolean {
  const { shape } = token.word;
  const isEnder = end.shape === "punctuation" && enders.has(end.text);
  if (shape === "lower" || (!isEnder && !end.text.endsWith("."))) return false;
  const space = text.charCodeAt(token.start - 1);
  if (space > 0x20 && space !== 0xa0) return false;
  if (shape === "punctuation" && !openingMarks.has(token.word.text)) return false;
  if (isEnder) return true;
  return end.shape !== "punctuation" && rules.openers.has(token.word.text) && !isTitleLike(end.lower, rules);
}

/** An abbreviation before a name ("M.", "Dr."): what follows goes on the sentence. */
const isTitleLike = (lower: string, rules: WordRules) =>
  (rules.abbreviations.has(lower.slice(0, -1)) && !rules.trailing.has(lower.slice(0, -1))) || lower.length === 2;

/** Letters and single spaces: cut at the spaces. */
const plainPhrase = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/** The words of one phrase of the lexicon, cut as a text would be, where "d'" and "n't" never stand alone. */
export function phraseWords(phrase: string, rules: WordRules): string[] {
  if (plainPhrase.test(phrase)) return phrase.split(" ");
  if (rules.clitics.includes(straight(phrase))) return [phrase];
  if (/['’]$/u.test(phrase)) {
    const cut = plainWords(`${phrase}x`, rules);
    if (cut.at(-1) === "x") return cut.slice(0, -1);
  }
  return plainWords(phrase, rules);
}

function plainWords(phrase: string, rules: WordRules): string[] {
  let unknown = unknowing.get(rules);
  if (!unknown) {
    unknown = { word: unknownWord };
    unknowing.set(rules, unknown);
  }
  return tokenize(phrase, rules, unknown).tokens.map(({ word }) => word.text);
}

/** For each language's rules, a lexicon that knows nothing. */
const unknowing = new WeakMap<WordRules, Pick<Lexicon, "word">>();

/** A word of which no lexicon is asked. */
const unknownWord = (text: string): Word => ({
  text,
  lower: text,
  fold: text,
  shape: "lower",
  root: undefined,
  alone: undefined,
  goesOn: false,
  mark: 0,
  small: -1,
  dyad: undefined,
  inDates: undefined,
});
