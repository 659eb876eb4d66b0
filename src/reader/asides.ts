import { hostEventFrom } from "./host-events.ts";
import { isAnyGrammar, nounsOf, type Page, sentenceOf, tagAt } from "./page.ts";
import { oncePerKey } from "./remembered.ts";

/** What a token is part of, besides what is told: each a bit. */
const Aside = { light: 1, occasion: 2, comma: 4 } as const;

/**
 * By token, whether it is part of a date or names the larger event on whose margins something takes place. Such words may
 * stand anywhere in a sentence: they part nothing that belongs together, and name nobody who acts.
 */
const asidesOf = oncePerKey((page: Page): Uint8Array => {
  const asides = new Uint8Array(page.text.tokens.length);
  page.text.tokens.forEach(({ word }, i) => {
    if (word.text === ",") asides[i] = Aside.comma;
  });
  for (const { first, last } of page.dates) mark(asides, first, last, Aside.light);
  for (const { first, last } of page.text.sentences) markSettings(page, asides, first, last);
  let past = 0;
  for (const margins of nounsOf(page, "margins")) {
    const host = margins.first < past ? null : hostEventFrom(page, margins.last, sentenceOf(page, margins.first).last);
    if (!host) continue;
    mark(asides, margins.first, margins.last, Aside.light);
    mark(asides, margins.last, host.last, Aside.occasion);
    past = host.last;
  }
  return asides;
});

/** "a reçu lundi | au palais d'Egmont, à Bruxelles, | son homologue": where and before whom, set off by commas behind a verb. */
function markSettings(page: Page, asides: Uint8Array, first: number, last: number): void {
  for (let i = first + 1; i < last; i++) {
    if (!isAnyGrammar(page, i, settings) || !opensSetting(page, asides, i)) continue;
    const end = settingEnd(page, asides, i, Math.min(last, i + longestSetting));
    if (end === undefined) continue;
    mark(asides, i, end, Aside.light);
    i = end - 1;
  }
}

/** Words that say where or when: "in", "at", "during". */
const settings = ["in", "at", "to-prep", "during", "before", "after", "on"];

/** How many words "à sa résidence officielle de Cocody, " may have. */
const longestSetting = 9;

/** Behind a verb, a comma, or what was set off before. */
const opensSetting = (page: Page, asides: Uint8Array, i: number): boolean =>
  asides[i - 1] !== 0 || (page.text.tags[i - 1]?.some(({ tag, last }) => tag.type === "verb" && last === i) ?? false);

/** The token behind the comma that ends a setting; undefined where a verb or somebody who acts comes first. */
function settingEnd(page: Page, asides: Uint8Array, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (((asides[i] as number) & Aside.comma) !== 0) return i + 1;
    const mention = page.mentionAt[i];
    if (mention && mention.kind !== "state" && mention.kind !== "organisation") return undefined;
    if (!mention && tagAt(page, i, "verb") && !tagAt(page, i, "noun")) return undefined;
  }
  return undefined;
}

function mark(asides: Uint8Array, first: number, last: number, bit: number): void {
  for (let i = first; i < last; i++) asides[i] = (asides[i] as number) | bit;
}

/** Whether a token is part of what may stand anywhere; a comma alone is not. */
const isSetOff = (asides: Uint8Array, i: number): boolean => asides[i] !== 0 && asides[i] !== Aside.comma;

/** Whether a token is part of the name of the event on whose margins something takes place. */
export const isOccasion = (page: Page, i: number): boolean => ((asidesOf(page)[i] ?? 0) & Aside.occasion) !== 0;

const asideTies = ["in", "on", "at", "of", "article", "demonstrative"];

/** The token before which `count` words of the sentence lie, from token `from`: dates, occasions and what ties them count for nothing. */
export function ahead(page: Page, from: number, count: number): number {
  const asides = asidesOf(page);
  let left = count;
  let i = from;
  for (; i < asides.length; i++) {
    if (asides[i] !== 0) continue;
    if (isSetOff(asides, i + 1) && isAnyGrammar(page, i, asideTies)) continue;
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
    if (isSetOff(asides, i) || (mention && mention.first < i)) continue;
    if (left === 0) break;
    left--;
  }
  return Math.max(0, i);
}
