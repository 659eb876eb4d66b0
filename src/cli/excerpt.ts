import type { Evidence } from "../model/index.ts";
import { shorten } from "./width.ts";

/** How far a sentence's beginning or end is looked for, in characters. */
const reach = 200;
const longest = 320;

/**
 * The sentences of a text that hold most of a record's evidence: those of one paragraph, from the first piece of
 * evidence in it to the last, shortened in the middle when long.
 */
export function excerpt(text: string, evidence: readonly Evidence[]): string {
  const paragraphs = new Map<number, Evidence[]>();
  for (const piece of evidence) {
    const paragraph = text.lastIndexOf("\n", piece.start) + 1;
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), piece]);
  }
  const weight = (pieces: readonly Evidence[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const [best] = [...paragraphs].sort((a, b) => weight(b[1]) - weight(a[1]));
  if (!best) return "";
  const [from, pieces] = best;
  const start = sentenceStart(text, from, Math.min(...pieces.map((piece) => piece.start)));
  const end = sentenceEnd(text, Math.max(...pieces.map((piece) => piece.end)));
  return shorten(text.slice(start, end).replace(/\s+/gu, " ").trim(), longest);
}

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
