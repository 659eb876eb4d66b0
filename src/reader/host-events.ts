import { englishOrdinal, ordinalOf, type TagSpan } from "../languages/index.ts";
import { isComma, isAnyGrammar, isGrammar, nounsOf, type Page, sentenceOf, tagAt, within } from "./page.ts";

const gatherings = new Set(["summit", "conference", "commission"]);

/** Whether a gathering is only named as the occasion of something else: "en marge du sommet", "during the conference". */
export function isHostEvent(page: Page, span: TagSpan): boolean {
  if (span.tag.value === "meeting") return isRightBehindMargins(page, span.first);
  if (!gatherings.has(span.tag.value)) return false;
  const { first } = sentenceOf(page, span.first);
  for (let i = span.first - 1; i >= Math.max(first, span.first - 9); i--) {
    // "According to him, the commission will meet"
    if (isGrammar(page, i, "possessive") || isComma(page, i)) return false;
    if (tagAt(page, i, "noun", "margins")) return true;
    // what is agreed during the session of a joint commission is its own work
    if (tagAt(page, i, "noun", "occasion")) return span.tag.value !== "commission";
    if (tagAt(page, i, "verb") && !page.mentionAt[i]) return false;
  }
  return false;
}

/** "en marge d'une réunion du Forum", "on the sidelines of the annual meeting": nothing but small words part them. */
function isRightBehindMargins(page: Page, at: number): boolean {
  const margins = within(nounsOf(page, "margins"), at - 4, at).at(-1);
  if (!margins) return false;
  for (let i = margins.last; i < at; i++)
    if (page.mentionAt[i] || page.text.tokens[i]?.word.shape !== "lower" || tagAt(page, i, "verb")) return false;
  return true;
}

/** The larger event on whose margins the event at `span` takes place, from its sentence; null when none is named. */
export function hostEventOf(page: Page, span: TagSpan): { name: string; first: number; last: number } | null {
  const { first, last } = sentenceOf(page, span.first);
  const margins = within(nounsOf(page, "margins"), first, last).find((one) => !isGrammar(page, one.last, "pronoun"));
  return margins ? hostEventFrom(page, margins.last, last) : null;
}

/** The name that follows "en marge de" up to a comma, a bracket, a verb or whoever is met there. */
export function hostEventFrom(
  page: Page,
  from: number,
  last: number,
): { name: string; first: number; last: number } | null {
  let start = from;
  while (start < last && isAnyGrammar(page, start, ["of", "article", "to-prep"])) start++;
  let end = start;
  while (end < last && end - start < 16 && !endsName(page, end)) end++;
  if (end === start) return null;
  const { text, tokens } = page.text;
  const name = text.slice(tokens[start]?.start, tokens[end - 1]?.end).replace(/\s+/gu, " ");
  return { name: englishName(page, start, end) ?? name, first: start, last: end };
}

/** "19th NAM ministerial conference": ordinal, organisation and kind in English; null when the words give less. */
function englishName(page: Page, first: number, last: number): string | null {
  const { gatherings } = page.language;
  const words = page.text.tokens.slice(first, last).map(({ word }) => word.text);
  const printed = words
    .join(" ")
    .toLowerCase()
    .replace(/[’']\s*/gu, "'")
    .replace(/ '/gu, "'");
  const type = Object.keys(gatherings.types).find((phrase) => printed.includes(phrase));
  const body = organisationIn(page, first, last);
  if (!type || !body) return null;
  const number = words.map((word) => ordinalOf(word, gatherings)).find((found) => found !== null);
  return [number ? englishOrdinal(number) : null, body, gatherings.types[type]].filter(Boolean).join(" ");
}

function organisationIn(page: Page, first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const tag = tagAt(page, i, "organisation");
    if (tag) return tag.tag.value.replace(/^org:/u, "");
  }
  return null;
}

function endsName(page: Page, i: number): boolean {
  const token = page.text.tokens[i];
  if (!token || /^[,;:.()«»“”"–—]$/u.test(token.word.text)) return true;
  if (tagAt(page, i, "grammar", "article")?.tag.form === "indefinite") return true;
  if (isAnyGrammar(page, i, ["who", "that", "by", "with", "between", "be", "have", "possessive"])) return true;
  return (
    tagAt(page, i, "verb") !== undefined &&
    token.word.shape === "lower" &&
    !tagAt(page, i, "noun") &&
    !isAnyGrammar(page, i - 1, ["of", "article"])
  );
}
