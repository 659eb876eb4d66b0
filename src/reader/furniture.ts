import type { FurnitureRule, Language } from "../languages/index.ts";
import type { Furniture } from "../model/index.ts";
import { isByline } from "./byline.ts";
import { type Line, linesOf, rulesOfLines } from "./lines.ts";

export { findByline } from "./byline.ts";

/** What follows a comment form or a list of links is set aside only while its lines are no longer than this. */
const longestItem = 110;
/** No more lines than this follow a heading. */
const mostItems = 20;

/**
 * The lines that are not the article, each with its reason; offsets into the text as received, in order. A line is
 * taken whole or not at all. Time is linear in the length.
 */
export function setAside(text: string, language: Language): Furniture[] {
  const lines = linesOf(text);
  const rules = rulesOfLines(lines, language.furniture);
  const reasons: (string | undefined)[] = rules.map((rule) => rule?.reason);
  rules.forEach((rule, i) => {
    if (rule?.takes !== "rest") return;
    const end = i + 1 + itemsAfter(lines, rules, i, language);
    for (let item = i + 1; item < end; item++) reasons[item] ??= rule.reason;
  });
  return lines.flatMap(({ start, end, words }, i) => {
    const reason = reasons[i];
    return reason === undefined ? [] : [{ start, end, text: words, reason }];
  });
}

/** How many lines after a heading go with it: all up to the end of the text, or those up to the next empty line. */
function itemsAfter(
  lines: readonly Line[],
  rules: readonly (FurnitureRule | undefined)[],
  heading: number,
  language: Language,
): number {
  let block = -1; // items before the first empty line, once one is met
  for (let i = heading + 1; i <= heading + 1 + mostItems; i++) {
    const line = lines[i];
    const count = i - heading - 1;
    if (!line) return count;
    if (line.afterGap && block < 0) block = count;
    if (!rules[i] && !isItem(line, language)) return Math.max(block, 0);
  }
  return Math.max(block, 0);
}

/** A short line that is no sentence and names no author: a field of a form, the title of another article. */
const isItem = ({ words }: Line, language: Language) =>
  words.length <= longestItem && !/[.;:,»”"]$/u.test(words) && !isByline(words, language);
