import type { TaggedText } from "../../languages/index.ts";
import { type Evidence, evidence, type Participant } from "../../model/index.ts";
import { plays, Role } from "../roles.ts";
import type { Trigger } from "./triggers.ts";

/** Tokens `first` to `last` (exclusive). */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const longest = 16;
/** Characters of a name that are looked for when it is not in the sentence as it is, and tokens in which pairs are parted. */
const longestName = 200;
const stops = Role.that | Role.subject | Role.after | Role.conditional;
const bounds = Role.place | Role.preposition | Role.agent | Role.nounOpener | Role.linker;

/** The words of one named in a sentence, as tokens; the nearest to what is asked where they are not there as they are. */
export function locate(text: TaggedText, words: string | null | undefined): Range | undefined {
  const wanted = words?.trim();
  if (!wanted) return undefined;
  const at = text.text.indexOf(wanted);
  if (at >= 0) return rangeOf(text, at, at + wanted.length);
  const folded = text.text.toLowerCase();
  const parts = wanted.slice(0, longestName).toLowerCase().split(/\s+/u);
  // the longest run of its words that the sentence holds
  for (let length = parts.length; length > 0; length--)
    for (let from = 0; from + length <= parts.length; from++) {
      const part = parts.slice(from, from + length).join(" ");
      const found = part.length > 2 ? folded.indexOf(part) : -1;
      if (found >= 0) return rangeOf(text, found, found + part.length);
    }
  return undefined;
}

function rangeOf({ tokens }: TaggedText, start: number, end: number): Range | undefined {
  let first = 0;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
  return first < last ? { first, last } : undefined;
}

/** The noun phrase that ends before token `end`, not before token `from`. */
export function phraseBefore(
  text: TaggedText,
  verbs: readonly Trigger[],
  from: number,
  end: number,
): Range | undefined {
  let last = end;
  while (last > from && isEdge(text, last - 1)) last--;
  let first = last;
  while (first > from && last - first < longest && !isStop(text, verbs, first - 1)) first--;
  while (first < last && isEdge(text, first)) first++;
  return first < last ? { first, last } : undefined;
}

/** The noun phrase that starts at token `from`, over a preposition before it. */
export function phraseAfter(text: TaggedText, verbs: readonly Trigger[], from: number, end: number): Range | undefined {
  let first = from;
  while (first < end && first - from < 4 && plays(text, first, bounds | Role.adverb)) first++;
  let last = first;
  while (last < end && last - first < longest && !isStop(text, verbs, last)) {
    if (last > first && plays(text, last, Role.place | Role.preposition | Role.agent) && !isOf(text, last)) break;
    last++;
  }
  while (last > first && isEdge(text, last - 1)) last--;
  return first < last ? { first, last } : undefined;
}

const isOf = (text: TaggedText, i: number) => plays(text, i, Role.nounOpener);
const isEdge = (text: TaggedText, i: number) => plays(text, i, Role.adverb | Role.joint) || isMark(text, i);
const isMark = (text: TaggedText, i: number) => text.tokens[i]?.word.shape === "punctuation";

function isStop(text: TaggedText, verbs: readonly Trigger[], i: number): boolean {
  if (isMark(text, i) && text.tokens[i]?.word.text !== "-" && text.tokens[i]?.word.text !== ".") return true;
  return plays(text, i, stops) || verbs.some(({ first, last }) => first <= i && i < last);
}

/** The words of a range, with their place in the text. */
export function wordsOf(text: TaggedText, { first, last }: Range): Evidence {
  const start = text.tokens[first]?.start ?? 0;
  return evidence(text.text, start, text.tokens[last - 1]?.end ?? start);
}

/** What a range says, and whom: its words and the state or organisation named first in it. */
const participantOf = (text: TaggedText, range: Range): Participant => ({
  ...wordsOf(text, range),
  party: partyIn(text, range.first, range.last),
});

/** "Mali and Niger" are two where each half names a party; "Trade and Industry" is one. */
export function participantsOf(text: TaggedText, range: Range): Participant[] {
  for (let i = range.first + 1; i < Math.min(range.last - 1, range.first + longestName); i++) {
    if (!plays(text, i, Role.joint)) continue;
    const before = { first: range.first, last: isMark(text, i - 1) ? i - 1 : i };
    const after = { first: i + 1, last: range.last };
    if (partyIn(text, before.first, before.last) && partyIn(text, after.first, after.last))
      return [participantOf(text, before), ...participantsOf(text, after)];
  }
  return [participantOf(text, range)];
}

const named = new Set(["state", "demonym", "organisation", "seat"]);

function partyIn(text: TaggedText, first: number, last: number): string | null {
  for (let i = first; i < last; i++)
    for (const { tag, last: end } of text.tags[i] ?? []) {
      if (!named.has(tag.type) || end > last || (tag.codes?.length ?? 0) > 1) continue;
      return tag.codes?.[0] ?? tag.value;
    }
  return null;
}
