import type { Sentence, TagSpan } from "../languages/index.ts";
import { type Page, sentenceNumber, sentenceOf, tagAt } from "./page.ts";

/** How many words "a) de" or "–" may put before the verb of an item. */
const longestMark = 4;
/** How many items a list may have before the one at hand, and how many words within one sentence. */
const mostItems = 12;
const longestList = 90;
/** How many words "convenues, à cette fin, de" may have. */
const longestIntroduction = 8;

/** "The two sides agreed to: a) hold …; b) sign …": the verb that introduces a list, for the infinitive of an item. */
export function introducedBy(page: Page, infinitive: number): TagSpan | undefined {
  const number = sentenceNumber(page, infinitive);
  const { first } = sentenceOf(page, infinitive);
  const mark = markBefore(page, infinitive, first);
  if (mark === undefined) return undefined;
  if (mark >= first) {
    const colon = colonBefore(page, mark, first);
    return colon < 0 ? undefined : verbBefore(page, colon, first);
  }
  const introduction = introductionOf(page, number);
  return introduction && verbBefore(page, introduction.last - 1, introduction.first);
}

/** The sentence with a colon at its end that introduces the list in which a sentence stands. */
export function introductionOf(page: Page, number: number): Sentence | undefined {
  for (let before = number - 1; before >= Math.max(0, number - mostItems); before--) {
    const sentence = page.text.sentences[before] as Sentence;
    if (textAt(page, sentence.last - 1) === ":") return sentence;
    if (!isItem(page, sentence)) return undefined;
  }
  return undefined;
}

const textAt = (page: Page, i: number) => page.text.tokens[i]?.word.text ?? "";

/** The colon or semicolon right before an item, or the token before its sentence. */
function markBefore(page: Page, infinitive: number, first: number): number | undefined {
  for (let i = infinitive - 1; i >= infinitive - longestMark; i--) {
    if (i < first) return i;
    if (/^[:;]$/u.test(textAt(page, i))) return i;
    // "a) …" is no verb
    if (page.mentionAt[i] || (tagAt(page, i, "verb") && textAt(page, i + 1) !== ")")) return undefined;
  }
  return undefined;
}

/** The colon that opens a list within one sentence; -1 if none. */
function colonBefore(page: Page, mark: number, first: number): number {
  for (let i = mark; i >= Math.max(first, mark - longestList); i--) if (textAt(page, i) === ":") return i;
  return -1;
}

/** Whether a sentence is an item of a list: a number or a mark of its own, or it ends as items do. */
const isItem = (page: Page, { first, last }: Sentence) =>
  last - first <= 2 ||
  /^[–—•*·-]$/u.test(textAt(page, first)) ||
  /^[;,]$/u.test(textAt(page, last - 1)) ||
  /^[.)]$/u.test(textAt(page, first + 1));

/** The verb right before a colon. */
function verbBefore(page: Page, colon: number, first: number): TagSpan | undefined {
  for (let i = colon - 1; i >= Math.max(first, colon - longestIntroduction); i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb) return verb;
  }
  return undefined;
}
