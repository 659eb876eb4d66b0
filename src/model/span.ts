/** Where words stand in a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the exact words found there: `text.slice(start, end) === evidence.text`. */
export interface Evidence extends Span {
  text: string;
}

/** The evidence for a span of a text. */
export function evidence(text: string, start: number, end: number): Evidence {
  return { start, end, text: text.slice(start, end) };
}
