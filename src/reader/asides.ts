import { hostEventFrom } from "./host-events.ts";
import { holdsNoun, isAnyGrammar, type Page, tagAt } from "./page.ts";
import { oncePerKey } from "./remembered.ts";

/** What a token is part of, besides what is told: each a bit. */
const Aside = { light: 1, occasion: 2 } as const;

/**
 * By token, whether it is part of a date or names the larger event on whose margins something takes place. Such words may
 * stand anywhere in a sentence: they part nothing that belongs together, and name nobody who acts.
 */
const asidesOf = oncePerKey((page: Page): Uint8Array => {
  const asides = new Uint8Array(page.text.tokens.length);
  for (const { first, last } of page.dates) mark(asides, first, last, Aside.light);
  if (!holdsNoun(page, "margins")) return asides;
  for (const { first, last } of page.text.sentences)
    for (let i = first; i < last; i++) {
      const margins = tagAt(page, i, "noun", "margins");
      const host = margins && hostEventFrom(page, margins.last, last);
      if (!margins || !host) continue;
      mark(asides, margins.first, margins.last, Aside.light);
      mark(asides, margins.last, host.last, Aside.occasion);
      i = host.last - 1;
    }
  return asides;
});

function mark(asides: Uint8Array, first: number, last: number, bit: number): void {
  for (let i = first; i < last; i++) asides[i] = (asides[i] as number) | bit;
}

/** Whether a token is part of the name of the event on whose margins something takes place. */
export const isOccasion = (page: Page, i: number): boolean => ((asidesOf(page)[i] ?? 0) & Aside.occasion) !== 0;

/** The token before which `count` words of the sentence lie, from token `from`: dates, occasions and what ties them count for nothing. */
export function ahead(page: Page, from: number, count: number): number {
  const asides = asidesOf(page);
  let left = count;
  let i = from;
  for (; i < asides.length; i++) {
    const isTie = asides[i + 1] !== 0 && isAnyGrammar(page, i, ["in", "on", "at", "of", "article", "demonstrative"]);
    if (asides[i] !== 0 || isTie || page.text.tokens[i]?.word.text === ",") continue;
    if (left === 0) break;
    left--;
  }
  return i;
}

/** The token behind which `count` words of the sentence lie, back from token `from`: a name with its office counts as one. */
export function behind(page: Page, from: number, count: number): number {
  const asides = asidesOf(page);
  let left = count;
  let i = from;
  for (; i >= 0; i--) {
    const mention = page.mentionAt[i];
    if (asides[i] !== 0 || (mention && mention.first < i)) continue;
    if (left === 0) break;
    left--;
  }
  return Math.max(0, i);
}
