import type { Lexicon } from "./lexicon.ts";
import type { Sentence, Shape, Token } from "./token.ts";

/** What a language says about where its words begin and end. */
export interface WordRules {
  /** Abbreviations that keep their full stop: "M.", "Dr.", "nov.". Small letters. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words cut off after their apostrophe: "l'", "qu'". Small letters, with a straight apostrophe. */
  readonly elisions: ReadonlySet<string>;
  /** Endings cut off as words of their own, longest first: "'s", "n't", "-t-il". Small letters, straight apostrophe. */
  readonly clitics: readonly string[];
  /** Words that begin a sentence even after an abbreviation: "The", "Le". As printed. */
  readonly openers: ReadonlySet<string>;
  /** Small letters that only a verb in the future ends in ("-era", "-ront"), or null where the future has none. */
  readonly future: RegExp | null;
  /** What an infinitive looks like after its linking word ("à cesser", "to stop"). */
  readonly infinitive: RegExp;
}

export interface TokenizedText {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

// biome-ignore lint/suspicious/noConstEnum: inlined; every character of every text is compared with these
const enum Char {
  Space = 0,
  Letter = 1,
  Digit = 2,
  Newline = 3,
  Apostrophe = 4,
  Hyphen = 5,
  Dot = 6,
  Other = 7,
}

const letterPattern = /[\p{L}\p{M}]/u;
const table = Uint8Array.from({ length: 0x3000 }, (_, code) => classify(code));

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

const charAt = (text: string, i: number): Char => {
  const code = text.charCodeAt(i);
  if (code < table.length) return table[code] as Char;
  if (Number.isNaN(code)) return Char.Space;
  return letterPattern.test(text[i] as string) ? Char.Letter : Char.Other;
};

/**
 * Words, numbers and punctuation marks of a text, with their offsets, and its sentences. Works in one pass; time is
 * linear in the length. A line break ends a paragraph when it is doubled or closes a short or finished line.
 */
export function tokenize(text: string, rules: WordRules, lexicon: Pick<Lexicon, "word">): TokenizedText {
  const tokens: Token[] = [];
  const breaks: number[] = []; // token numbers before which a paragraph starts
  let lineStart = 0;
  let i = 0;
  while (i < text.length) {
    const kind = charAt(text, i);
    if (kind === Char.Space) i++;
    else if (kind === Char.Newline) {
      const end = skipLineBreaks(text, i);
      if (endsParagraph(text, lineStart, i, end)) breaks.push(tokens.length);
      lineStart = end;
      i = end;
    } else if (kind === Char.Letter || kind === Char.Digit) i = pushWord(text, i, rules, lexicon, tokens);
    else {
      const end = kind === Char.Dot && text.startsWith("...", i) ? i + 3 : i + 1;
      tokens.push({ word: lexicon.word(text.slice(i, end), "punctuation"), start: i, end });
      i = end;
    }
  }
  return { tokens, sentences: splitSentences(tokens, breaks, rules, text) };
}

function skipLineBreaks(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const kind = charAt(text, i);
    if (kind !== Char.Newline && kind !== Char.Space) break;
    i++;
  }
  return i;
}

/** A wrapped line of running text goes on; a blank line, a short line or a finished sentence parts paragraphs. */
function endsParagraph(text: string, lineStart: number, lineEnd: number, next: number): boolean {
  const gap = text.slice(lineEnd, next);
  if ((gap.match(/\n/gu)?.length ?? 0) > 1) return true;
  const length = lineEnd - lineStart;
  if (length < 50 || length > 160) return true;
  return (
    /[.!?:;»”"]\s*$/u.test(text.slice(Math.max(lineStart, lineEnd - 3), lineEnd)) || !/\p{Ll}/u.test(text[next] ?? "")
  );
}

/** Reads the word that starts at `i`, or the elision before it; cuts off clitics. Returns where what it read ends. */
function pushWord(text: string, i: number, rules: WordRules, lexicon: Pick<Lexicon, "word">, tokens: Token[]): number {
  const isWord = charAt(text, i) === Char.Letter;
  const elision = isWord ? elisionEnd(text, i, rules) : i;
  if (elision > i) {
    pushToken(text, i, elision, lexicon, tokens);
    return elision;
  }
  const end = wordEnd(text, i, rules);
  const stop = isWord ? cliticStart(text, i, end, rules) : end;
  pushToken(text, i, stop, lexicon, tokens);
  if (stop < end) pushToken(text, stop, end, lexicon, tokens);
  return end;
}

const straight = (text: string) => text.toLowerCase().replace(/[’ʼ]/gu, "'");

/** Where an elision that starts at `i` ends, just before the word it leans on, or `i`. */
function elisionEnd(text: string, i: number, rules: WordRules): number {
  let at = i;
  while (at < i + 9 && charAt(text, at) === Char.Letter) at++;
  const isElision =
    charAt(text, at) === Char.Apostrophe &&
    isLetter(text, at + 1) &&
    rules.elisions.has(straight(text.slice(i, at + 1)));
  return isElision ? at + 1 : i;
}

/** Where a clitic begins at the word's end, or `end`. */
function cliticStart(text: string, start: number, end: number, rules: WordRules): number {
  const tail = straight(text.slice(Math.max(start, end - 7), end));
  for (const clitic of rules.clitics)
    if (tail.endsWith(clitic) && end - start > clitic.length) return end - clitic.length;
  return end;
}

function wordEnd(text: string, from: number, rules: WordRules): number {
  let i = from;
  let dotted = false;
  while (i < text.length) {
    const kind = charAt(text, i);
    if (kind === Char.Letter || kind === Char.Digit) i++;
    else if (kind === Char.Apostrophe && isLetter(text, i - 1) && isLetter(text, i + 1)) i++;
    else if (kind === Char.Hyphen && isWordChar(text, i - 1) && isWordChar(text, i + 1)) i++;
    else if (kind === Char.Dot && keepsDot(text, from, i, dotted, rules)) {
      dotted = true;
      i++;
      // "S.E.M." goes on, "M. A. B. Diallo" does not
      if (!isLetter(text, i)) break;
    } else if (isNumberMark(text, i)) i++;
    else break;
  }
  // the possessive of a plural: "leaders’"
  return i;
}

const isLetter = (text: string, i: number) => charAt(text, i) === Char.Letter;
const isWordChar = (text: string, i: number) => {
  const kind = charAt(text, i);
  return kind === Char.Letter || kind === Char.Digit;
};

/** "1.5", "1,760", "17:35". */
function isNumberMark(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return (
    (code === 0x2e || code === 0x2c || code === 0x3a) &&
    charAt(text, i - 1) === Char.Digit &&
    charAt(text, i + 1) === Char.Digit
  );
}

/** Whether the full stop at `i` belongs to the word begun at `from`: an initial, "U.S.", or a known abbreviation. */
function keepsDot(text: string, from: number, i: number, dotted: boolean, rules: WordRules): boolean {
  if (!isLetter(text, i - 1)) return false;
  const previous = charAt(text, i - 2);
  const single = i - 1 === from || previous === Char.Dot || (previous === Char.Hyphen && i - 1 > from);
  if (single)
    return text[i - 1] !== text[i - 1]?.toLowerCase() || dotted || (previous === Char.Dot && isLetter(text, i + 1));
  return i - from <= 8 && rules.abbreviations.has(straight(text.slice(from, i)));
}

function pushToken(text: string, start: number, end: number, lexicon: Pick<Lexicon, "word">, tokens: Token[]): void {
  const piece = text.slice(start, end);
  tokens.push({ word: lexicon.word(piece, shapeOf(piece)), start, end });
}

function shapeOf(word: string): Shape {
  const first = word[0] as string;
  if (first >= "0" && first <= "9") return "number";
  const lower = word.toLowerCase();
  if (word === lower) return "lower";
  const upper = word.toUpperCase();
  if (word === upper) return word.length === 1 || (word.length === 2 && word[1] === ".") ? "initial" : "upper";
  if (first === lower[0]) return "mixed";
  // "Jean-Noël" and "N'Djamena" are initial, "McKay" and "DÉBY-Itno" are mixed
  return /^\p{Lu}[\p{Ll}\p{M}]*(?:[-'’.]\p{L}[\p{Ll}\p{M}]*)*$/u.test(word) ? "initial" : "mixed";
}

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
  for (let i = 0; i <= tokens.length; i++) {
    let cut = i === tokens.length;
    while (breaks[nextBreak] === i) {
      nextBreak++;
      cut = true;
      if (first < i) sentences.push({ first, last: i, paragraph });
      if (i > 0) paragraph++;
      first = i;
    }
    if (!cut) cut = i > first && startsSentence(tokens, i, rules, text);
    if (cut && first < i) {
      sentences.push({ first, last: i, paragraph });
      first = i;
    }
  }
  return sentences;
}

const closers = new Set(['"', "”", "»", ")", "’", "'", "]"]);
const enders = new Set([".", "!", "?", "…", "..."]);

/** Whether a new sentence starts at token `i`. */
function startsSentence(tokens: readonly Token[], i: number, rules: WordRules, text: string): boolean {
  const token = tokens[i] as Token;
  if (text.charCodeAt(token.start - 1) > 0x20 && text.charCodeAt(token.start - 1) !== 0xa0) return false;
  const { shape } = token.word;
  if (shape === "lower") return false;
  if (shape === "punctuation" && !/^[«“"—–(•[-]$/u.test(token.word.text)) return false;
  let before = i - 1;
  while (before > 0 && closers.has((tokens[before] as Token).word.text)) before--;
  const end = (tokens[before] as Token).word;
  if (enders.has(end.text)) return shape !== "punctuation" || token.word.text !== "»";
  return (
    end.text.endsWith(".") &&
    end.shape !== "punctuation" &&
    rules.openers.has(token.word.text) &&
    !isTitleLike(end.lower, rules)
  );
}

/** An abbreviation before a name ("M.", "Dr."): what follows goes on the sentence. */
const isTitleLike = (lower: string, rules: WordRules) =>
  rules.abbreviations.has(lower.slice(0, -1)) || lower.length === 2;

/** Letters and single spaces: cut at the spaces. */
const plainPhrase = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/** The words of one phrase of the lexicon, cut as a text would be, where "d'" and "n't" never stand alone. */
export function phraseWords(phrase: string, rules: WordRules): string[] {
  if (plainPhrase.test(phrase)) return phrase.split(" ");
  if (/^\p{L}+$/u.test(phrase)) return [phrase];
  if (rules.clitics.includes(straight(phrase))) return [phrase];
  if (/['’]$/u.test(phrase)) {
    const cut = plainWords(`${phrase}x`, rules);
    if (cut.at(-1) === "x") return cut.slice(0, -1);
  }
  return plainWords(phrase, rules);
}

function plainWords(phrase: string, rules: WordRules): string[] {
  const plain = { word: (text: string, shape: Shape) => ({ text, shape, lower: text, fold: text, root: undefined }) };
  return tokenize(phrase, rules, plain).tokens.map((token) => token.word.text);
}
