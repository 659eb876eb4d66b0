import { createHash } from "node:crypto";
import { type Evidence, evidence, type Span } from "./span.ts";

/** Words of a text with what stands before and after them, so that they are found again when the text has changed. */
export interface Anchor extends Evidence {
  readonly prefix: string;
  readonly suffix: string;
}

/** Length of the surroundings, in UTF-16 units. */
const around = 40;

/** Tells whether a text is the one that anchors were made in. */
export const textHash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The anchor of a span of a text. Surroundings never begin or end within a character. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    ...evidence(text, start, end),
    prefix: text.slice(Math.max(0, start - around), start).replace(/^[\uDC00-\uDFFF]/u, ""),
    suffix: text.slice(end, end + around).replace(/[\uD800-\uDBFF]$/u, ""),
  };
}

/**
 * Where the words of an anchor stand in a text that may have changed: the one place with exactly these words in exactly
 * these surroundings. Null where there is no such place, or more than one: it is never guessed.
 */
export function spanOfAnchor(text: string, { text: words, prefix, suffix }: Anchor): Evidence | null {
  const whole = prefix + words + suffix;
  const place = text.indexOf(whole);
  if (words === "" || place < 0 || text.indexOf(whole, place + 1) >= 0) return null;
  return evidence(text, place + prefix.length, place + prefix.length + words.length);
}
