import type { FurnitureRule } from "../languages/index.ts";
import { oncePerKey } from "./remembered.ts";

/** One line of a text without the white space around it: `text.slice(start, end)`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean;
}

/** The text cut last: each is cut more than once. */
let latest: { readonly text: string; readonly lines: readonly Line[] } | undefined;

/** The lines of a text that are not empty, in order. */
export function linesOf(text: string): readonly Line[] {
  if (latest?.text !== text) latest = { text, lines: cutLines(text) };
  return latest.lines;
}

function cutLines(text: string): Line[] {
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

/** By line, the first rule that it fits, if it is furniture; remembered for the lines asked about last. */
export function rulesOfLines(
  lines: readonly Line[],
  rules: readonly FurnitureRule[],
): readonly (FurnitureRule | undefined)[] {
  if (judged?.lines !== lines || judged.rules !== rules)
    judged = { lines, rules, found: lines.map(({ words }) => furnitureRule(words, rules)) };
  return judged.found;
}

let judged:
  | {
      readonly lines: readonly Line[];
      readonly rules: readonly FurnitureRule[];
      readonly found: readonly (FurnitureRule | undefined)[];
    }
  | undefined;

/** The first rule that these words fit. */
export function furnitureRule(words: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  if (words.length > longestFurniture) return undefined;
  for (const rule of ofLines(rules)) if (rule.pattern.test(words)) return rule;
  return undefined;
}

/** The rules that are tried on a line: without those for bylines. */
const ofLines = oncePerKey((rules: readonly FurnitureRule[]) => rules.filter(({ reason }) => reason !== "byline"));
