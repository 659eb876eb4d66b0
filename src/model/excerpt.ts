import { shorten } from "./shorten.ts";
import type { Evidence, Span } from "./span.ts";

/** How far a sentence's beginning or end is looked for, in characters. */
const reach = 200;
const longest = 320;

/**
 * The sentences of a text that hold most of a record's evidence: those of one paragraph, from the first piece of
 * evidence in it to the last, shortened in the middle when long.
 */
export function excerpt(text: string, evidence: readonly Evidence[], limit = longest): string {
  const weight = (pieces: readonly Evidence[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const [best] = [...byParagraph(text, evidence)].sort((a, b) => weight(b[1]) - weight(a[1]));
  if (!best) return "";
  const { start, end } = sentencesAround(text, ...best);
  return shorten(text.slice(start, end).replace(/\s+/gu, " ").trim(), limit);
}

/** The sentences that hold a record's evidence, a stretch for each paragraph that has any, in the order of the text. */
export const quotedSpans = (text: string, evidence: readonly Evidence[]): Span[] =>
  [...byParagraph(text, evidence)]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, pieces]) => sentencesAround(text, paragraph, pieces));

/** Evidence by the place where its paragraph begins. */
function byParagraph(text: string, evidence: readonly Evidence[]): Map<number, Evidence[]> {
  const paragraphs = new Map<number, Evidence[]>();
  for (const piece of evidence) {
    const paragraph = text.lastIndexOf("\n", piece.start) + 1;
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), piece]);
  }
  return paragraphs;
}

const sentencesAround = (text: string, paragraph: number, pieces: readonly Evidence[]): Span => ({
  start: sentenceStart(text, paragraph, Math.min(...pieces.map((piece) => piece.start))),
  end: sentenceEnd(text, Math.max(...pieces.map((piece) => piece.end))),
});

function sentenceStart(text: string, paragraph: number, at: number): number {
  const from = Math.max(paragraph, at - reach);
  const before = text.slice(from, at);
  // "M. Diop": a full stop after one letter ends no sentence.
  const ends = [...before.matchAll(/(?<![\s.]\p{L}|\p{Lu}\p{Ll})[.!?…]["»”]?\s+(?=[\p{Lu}«“"]|$)/gu)].at(-1);
  if (ends) return from + ends.index + ends[0].length;
  return from === paragraph ? paragraph : from + (/^\S*\s+/u.exec(before)?.[0].length ?? 0);
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + reach).split("\n")[0] as string;
  const stop = /(?<![\s.]\p{L}|\p{Lu}\p{Ll})[.!?…](?:\s?["»”])?(?=\s|$)/u.exec(after);
  if (stop) return at + stop.index + stop[0].length;
  return at + (after.length < reach ? after.length : after.replace(/\S*$/u, "").length);
}
