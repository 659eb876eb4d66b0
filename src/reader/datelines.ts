import type { TaggedText } from "../languages/index.ts";

const marks = ["-", "–", "—", "--", ":", "/", "("];

/** How many words "Friday, December 27, 2024" may have. */
const longestDay = 8;

/**
 * Whether a place that opens a paragraph and ends before token `last` is set off as a dateline: "TOKYO -", "Rabat :",
 * "DAKAR, 4 mars 2017 –", "MUNICH, Germany —"; not "Iran, a neighbour, said".
 */
export function endsDateline(text: TaggedText, last: number): boolean {
  const next = text.tokens[last]?.word.text ?? "";
  return next === "," ? isSetOffAfter(text, last + 1) : [...marks, ".", ")"].includes(next);
}

/** A day, or words that are no clause up to a mark. */
function isSetOffAfter({ tokens }: TaggedText, from: number): boolean {
  for (let i = from; i < from + longestDay; i++) {
    const word = tokens[i]?.word;
    if (!word) return false;
    if (marks.includes(word.text) || /^\d/u.test(word.text)) return true;
    // "Niamey, le 6 septembre", "Niamey, mardi 6 septembre"
    if (word.shape === "lower" && i > from + 1) return false;
  }
  return false;
}
