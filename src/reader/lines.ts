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
  const { any, each } = compiledOf(rules);
  for (const pattern of any) if (pattern.test(words)) return each.find((rule) => rule.pattern.test(words));
  return undefined;
}

interface Compiled {
  /** Whether some rule fits: most lines fit none, and one look is cheaper than one for each rule. */
  readonly any: readonly RegExp[];
  readonly each: readonly FurnitureRule[];
}

const compiled = new WeakMap<readonly FurnitureRule[], Compiled>();

function compiledOf(rules: readonly FurnitureRule[]): Compiled {
  let known = compiled.get(rules);
  if (!known) {
    const each = rules.filter(({ reason }) => reason !== "byline");
    const byFlags = new Map<string, string[]>();
    for (const { pattern } of each) {
      const sources = byFlags.get(pattern.flags);
      if (sources) sources.push(pattern.source);
      else byFlags.set(pattern.flags, [pattern.source]);
    }
    known = { any: Array.from(byFlags, ([flags, sources]) => new RegExp(sources.map(grouped).join("|"), flags)), each };
    compiled.set(rules, known);
  }
  return known;
}

/** Names of groups would clash where patterns are joined. */
const grouped = (source: string) => `(?:${source.replace(/\(\?<[a-z]+>/giu, "(?:")})`;
