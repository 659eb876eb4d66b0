import type { FurnitureRule } from "../languages/index.ts";

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

/** The first rule that a line fits, if it is furniture; remembered for the line. */
export function ruleOfLine(line: Line, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  const { each, lines } = compiledOf(rules);
  let number = lines.get(line);
  if (number === undefined) {
    const rule = furnitureRule(line.words, rules);
    number = rule ? each.indexOf(rule) : -1;
    lines.set(line, number);
  }
  return each[number];
}

/** The first rule that these words fit. */
export function furnitureRule(words: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  if (words.length > longestFurniture) return undefined;
  for (const rule of compiledOf(rules).each) if (rule.pattern.test(words)) return rule;
  return undefined;
}

interface Compiled {
  /** The rules that are tried on a line, without those for bylines. */
  readonly each: readonly FurnitureRule[];
  /** Number of the rule that a line fits, -1 for none. */
  readonly lines: WeakMap<Line, number>;
}

const compiled = new WeakMap<readonly FurnitureRule[], Compiled>();

function compiledOf(rules: readonly FurnitureRule[]): Compiled {
  let known = compiled.get(rules);
  if (!known) {
    known = { each: rules.filter(({ reason }) => reason !== "byline"), lines: new WeakMap() };
    compiled.set(rules, known);
  }
  return known;
}
