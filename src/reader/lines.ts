import type { FurnitureRule } from "../languages/index.ts";

/** One line of a text without the white space around it: `text.slice(start, end)`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

/** The lines of a text that are not empty, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const line = trimmed(text, from, to, afterGap);
    if (line) lines.push(line);
    afterGap = line === null;
    from = to + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number, afterGap: boolean): Line | null {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === "") return null;
  const start = from + raw.indexOf(words[0] as string);
  return { start, end: start + words.length, words, afterGap };
}

/** Longer lines are the article itself: no rule is tried on them. */
const longestFurniture = 240;

/** The first rule that a line fits, if it is furniture. */
export function furnitureRule(words: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  if (words.length > longestFurniture) return undefined;
  return rules.find(({ reason, pattern }) => reason !== "byline" && pattern.test(words));
}
