import type { TagSpan } from "../../languages/index.ts";
import { isComma, isGerundAt, isGrammar, isInfinitiveAt, isParticiple, type Page, tagAt } from "../page.ts";

/** A word that is noun or verb is a noun after an article, a possessive, an adjective or a preposition. */
export function isNounHere(page: Page, noun: TagSpan): boolean {
  const before = noun.first - 1;
  if (before < 0 || noun.last - noun.first > 1) return true;
  if (isGrammar(page, before, "to") && !isGrammar(page, before, "at")) return false;
  if (!tagAt(page, noun.first, "verb")) return true;
  if (isComma(page, before) && leadsToInfinitive(page, noun.last)) return false;
  // "doit être levée"
  if (isGrammar(page, before, "be") && isParticiple(tagAt(page, noun.first, "verb"))) return false;
  const spans = page.text.tags[before] ?? [];
  // "during her visit"
  if (spans.some(({ tag }) => tag.type === "grammar" && tag.value === "possessive")) return true;
  for (const { tag } of spans)
    if (tag.type === "grammar" && verbStarts.includes(tag.value)) return tag.value === "be" && spans.length > 1;
  const mention = page.mentionAt[before];
  return !(mention && mention.kind === "person");
}

/** Words behind which a verb stands. */
const verbStarts = ["pronoun", "to", "future", "modal", "have", "reflexive", "who", "be", "do"];

/** ", venue lui présenter": a participle after a comma, with an infinitive behind it. */
function leadsToInfinitive(page: Page, from: number): boolean {
  const i = isGrammar(page, from, "clitic") ? from + 1 : from;
  return isInfinitiveAt(page, i);
}

/** "aucune rencontre", "no meeting", "sans rencontre"; not "le pas de la reconnaissance". */
export function isDenied(page: Page, noun: TagSpan): boolean {
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - 3); i--) {
    if (isGrammar(page, i, "negation")) return !isGrammar(page, i - 1, "article");
    if (page.mentionAt[i]) return false;
  }
  return false;
}

/** How many words a noun may have. */
const longestNoun = 3;

/** "accession talks", "medical supplies": the last word of a noun that the lexicon knows, not of "to leave" or "his papers". */
export function isTailOfNoun(page: Page, verb: TagSpan): boolean {
  if (verb.last - verb.first > 1) return false;
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - longestNoun); i--)
    for (const { tag, last } of page.text.tags[i] ?? [])
      if (
        // "power cables": the name of a matter
        (tag.type === "noun" || (tag.type === "domain" && verb.tag.form === "present")) &&
        last === verb.last &&
        !page.text.tags[i]?.some((other) => other.tag.type === "grammar")
      )
        return true;
  return false;
}

/** "hold talks", "paid a courtesy call": the noun of a longer verb that the lexicon knows. */
export function isTailOfVerb(page: Page, verb: TagSpan): boolean {
  if (!tagAt(page, verb.first, "noun")) return false;
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - longestNoun); i--)
    if (page.text.tags[i]?.some(({ tag, last }) => tag.type === "verb" && last >= verb.last)) return true;
  return false;
}

/** "the next sanctions package": a noun behind an adjective. */
export const isOfComing = (page: Page, { first, tag }: TagSpan) =>
  tag.form === "present" && tagAt(page, first - 1, "noun", "ahead") !== undefined;

/** "on the eve of the gathering", "had a separate meeting", "the promised meeting": a gerund behind an article. */
function isGerundNoun(page: Page, i: number): boolean {
  if (!isGerundAt(page, i)) return false;
  const qualified = tagAt(page, i, "noun") && (isAdjective(page, i - 1) || isParticiple(tagAt(page, i - 1, "verb")));
  const before = qualified ? i - 2 : i - 1;
  return isGrammar(page, before, "article") && !isGrammar(page, before, "pronoun");
}

/** A plain word between an article and a noun. */
const isAdjective = (page: Page, i: number) =>
  page.text.tokens[i]?.word.shape === "lower" &&
  !page.mentionAt[i] &&
  !page.text.tags[i]?.some(({ tag }) => tag.type === "grammar" || tag.type === "verb");

/** "l'échange", "the visit", "sa visite": a word that is noun or verb, after an article that no subject precedes. */
export function isNounAt(page: Page, i: number): boolean {
  if (isGerundNoun(page, i)) return true;
  if (!tagAt(page, i, "noun")) return false;
  if (followsGerund(page, i) || followsAdjective(page, i)) return true;
  // "held the 30th meeting of"
  if (/^\d+(?:st|nd|rd|th)$/u.test(page.text.tokens[i - 1]?.word.text ?? "")) return true;
  if (isGrammar(page, i - 1, "possessive") || isGrammar(page, i - 1, "demonstrative") || isGrammar(page, i - 1, "of"))
    return true;
  if (!isGrammar(page, i - 1, "article")) return false;
  return !page.mentionAt[i - 2] && !isGrammar(page, i - 2, "pronoun") && !isGrammar(page, i - 2, "who");
}

export function isLikelyNoun(page: Page, i: number): boolean {
  // "the committee on trade was held"
  if (isGrammar(page, i - 1, "on") && tagAt(page, i, "verb")?.tag.form !== "gerund") return true;
  if (isGerundNoun(page, i)) return true;
  if (!tagAt(page, i, "noun")) return false;
  return isGrammar(page, i - 1, "article") || isGrammar(page, i - 1, "possessive") || isGrammar(page, i - 1, "of");
}

/** "for vetoing sanctions": right after a gerund stands its object, not another verb. */
const followsGerund = (page: Page, i: number) =>
  tagAt(page, i, "verb")?.tag.form === "present" && isGerundAt(page, i - 1) && !page.mentionAt[i - 1];

/** "speed up technical talks": "talks" is no verb of such a word. */
function followsAdjective(page: Page, i: number): boolean {
  const word = page.text.tokens[i - 1]?.word;
  if (word?.shape !== "lower" || page.mentionAt[i - 1]) return false;
  return page.language.words.adjective?.test(word.lower) ?? false;
}
