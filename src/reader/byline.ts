import { type Language, type TagType, tokenize } from "../languages/index.ts";
import { type Line, linesOf, rulesOfLines } from "./lines.ts";

/** Who wrote the article, and the line that says so: `start` and `end` are offsets into the text. */
export interface Byline {
  readonly author: string;
  readonly start: number;
  readonly end: number;
}

/** A byline stands among the first or the last lines. */
const nearEdge = 8;
const longestByline = 160;

/**
 * The author from a line of the text: "By Neema Mushi", "Levant Matin – par R. S.", or a last line that is only a name.
 * Null when no line names one.
 */
export function findByline(text: string, language: Language): Byline | null {
  const lines = linesOf(text);
  // a byline can stand in a line that is set aside: "Posted by Amadi K. | 3 Comments"
  for (const line of lines.length > 2 * nearEdge ? [...lines.slice(0, nearEdge), ...lines.slice(-nearEdge)] : lines) {
    const author = authorOf(line.words, language);
    if (author) return { author, start: line.start, end: line.end };
  }
  const rules = rulesOfLines(lines, language.furniture);
  const last = lines.filter((_, i) => i >= lines.length - 2 * nearEdge && !rules[i]);
  return signature(text, last, language);
}

/** Whether a line is worded as a byline, or holds only a name with an initial. */
export const isByline = (words: string, language: Language): boolean =>
  authorOf(words, language) !== null || initialName.test(words);

function authorOf(words: string, language: Language): string | null {
  if (words.length > longestByline) return null;
  for (const { reason, pattern } of language.furniture) {
    if (reason !== "byline") continue;
    const author = pattern.exec(words)?.groups?.author;
    if (author && !isCommon(author, language, ["date", "state", "region", "organisation", "grammar"]))
      return tidy(author);
  }
  return null;
}

/** "Amen K.", "A. Sadykova", "J.-B. Mvé", "R. S.". */
const initialName = /^(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)? \p{Lu}\.|(?:\p{Lu}\.[ -]?){1,3} ?\p{Lu}[\p{L}'’-]*\.?)$/u;
const bareName =
  /^[(–—-]?\s?(?<author>\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|du|da|van|von|ben|bin|el|al|le|la) )?\p{Lu}[\p{L}.'’-]*){1,3})\)?$/u;

/** A last line that is only a name, after a finished sentence; one whom the article speaks of did not write it. */
function signature(text: string, lines: readonly Line[], language: Language): Byline | null {
  for (let i = lines.length - 1; i >= Math.max(1, lines.length - nearEdge); i--) {
    const { words, start, end } = lines[i] as Line;
    const author = words.length <= 40 ? bareName.exec(words)?.groups?.author : undefined;
    if (!author || !/[.!?»”")]$/u.test((lines[i - 1] as Line).words)) continue;
    const surname = author.slice(author.lastIndexOf(" ") + 1);
    if (surname.length > 2 && text.lastIndexOf(surname, start - 1) >= 0) continue;
    if (!isCommon(author, language, notNames)) return { author: tidy(author), start, end };
  }
  return null;
}

const notNames: readonly TagType[] = [
  "state",
  "demonym",
  "city",
  "seat",
  "organisation",
  "region",
  "office",
  "noun",
  "domain",
  "date",
  "grammar",
];

/** Whether a word of the name is a word of one of these sorts; initials are not looked at. */
function isCommon(name: string, language: Language, sorts: readonly TagType[]): boolean {
  const { tokens } = tokenize(name, language.words, language.lexicon);
  return language.lexicon
    .tag(tokens)
    .some((spans, i) =>
      tokens[i]?.word.shape !== "initial"
        ? spans?.some(({ tag }) => sorts.includes(tag.type))
        : spans?.some(
            ({ first, last, tag }) =>
              sorts.includes(tag.type) && (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0) > 2,
          ),
    );
}

/** Without the mark that ends a line, kept after an initial: "Neema Mushi", "Amen K.". */
const tidy = (author: string) => (/\p{Lu}\.$/u.test(author) ? author : author.replace(/[.,;:'’-]+$/u, "")).trim();
