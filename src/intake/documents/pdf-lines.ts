/** A run of characters on a page, as pdf.js gives it. `transform[4]` and `[5]` are x and y in points, y upwards. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A printed line; lengths in points. */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Where it ends on the right. */
  readonly end: number;
  readonly y: number;
  /** Height of its letters. */
  readonly height: number;
}

/** Pieces of a page put together to lines, in the order in which they are drawn. */
export function toLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line.text) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.findLast(({ str }) => str.trim());
    if (last && piece.str.trim() && Math.abs(yOf(piece) - yOf(last)) > 0.6 * Math.max(last.height, piece.height))
      close();
    open.push(piece);
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}

const xOf = ({ transform }: Piece) => transform[4] ?? 0;
const yOf = ({ transform }: Piece) => transform[5] ?? 0;

function lineOf(pieces: readonly Piece[]): Line {
  let text = "";
  let end: number | null = null;
  for (const piece of pieces) {
    const isApart = end !== null && xOf(piece) - end > 0.2 * piece.height;
    if (isApart && text && !/\s$/u.test(text) && !/^\s/u.test(piece.str)) text += " ";
    text += piece.str;
    if (piece.str.trim()) end = xOf(piece) + piece.width;
  }
  const inked = pieces.filter(({ str }) => str.trim());
  const first = inked[0];
  return {
    text: text.replace(/\s+/gu, " ").trim(),
    x: first ? xOf(first) : 0,
    end: end ?? 0,
    y: first ? yOf(first) : 0,
    height: Math.max(0, ...inked.map(({ height }) => height)),
  };
}

/** Paragraphs of the pages' lines, each on one line, words parted at a line's end put together. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const page of pages) {
    const spacing = usualSpacing(page);
    const right = Math.max(0, ...page.map(({ end }) => end));
    page.forEach((line, i) => {
      const opens = !before || (i === 0 ? opensAfterBreak(before, line) : opensParagraph(before, line, spacing, right));
      if (opens) paragraphs.push(line.text);
      else paragraphs.push(joined(paragraphs.pop() as string, line.text, words));
      before = line;
    });
  }
  return paragraphs;
}

const endsSentence = (text: string) => /[.!?:…][»”"’)\]]*$/u.test(text);

/** A sentence that ended on one page is followed by a paragraph on the next: a page break hides its spacing. */
const opensAfterBreak = (before: Line, line: Line) => endsSentence(before.text) || differs(before, line);

function opensParagraph(before: Line, line: Line, spacing: number, right: number): boolean {
  const gap = before.y - line.y;
  if (gap < 0 || gap > 1.3 * spacing || differs(before, line)) return true;
  const isIndented = line.x - before.x > 0.8 * line.height && line.x - before.x < 6 * line.height;
  const wasShort = before.end < right - 6 * before.height;
  return endsSentence(before.text) && (isIndented || wasShort);
}

const differs = (a: Line, b: Line) => Math.abs(a.height - b.height) > 0.12 * Math.max(a.height, b.height);

/** The distance between lines that is met most on a page, in half points. */
function usualSpacing(page: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < page.length; i++) {
    const gap = Math.round(2 * ((page[i - 1] as Line).y - (page[i] as Line).y)) / 2;
    if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  // Of distances met equally often the smaller one is inside paragraphs.
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most?.[0] ?? Number.POSITIVE_INFINITY;
}

/**
 * Two lines as one. A word parted at the end of the first is put together; a hyphen of its own is kept where the rest
 * is a capital ("Guinée-Bissau"), or the document writes it so elsewhere.
 */
function joined(first: string, second: string, words: ReadonlySet<string>): string {
  const [, start] = /(\p{L}+)[-\u00AD\u2010]$/u.exec(first) ?? [];
  const [rest] = /^\p{L}+/u.exec(second) ?? [];
  if (!start || !rest) return `${first} ${second}`;
  const whole = `${start}${rest}`.toLowerCase();
  const hyphened = `${start}-${rest}`.toLowerCase();
  const isOwn =
    !first.endsWith("\u00AD") &&
    !words.has(whole) &&
    (/^\p{Lu}/u.test(rest) || words.has(hyphened) || keeps.has(start.toLowerCase()));
  return `${first.slice(0, -1)}${isOwn ? "-" : ""}${second}`;
}

/** First parts of words that are written with a hyphen in French or English. */
const keeps: ReadonlySet<string> = new Set(
  "vice ex non sous demi mi quasi avant après contre au là ci celui celle ceux celles self well inter vis".split(" "),
);
