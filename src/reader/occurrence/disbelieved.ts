import type { TagSpan } from "../../languages/index.ts";
import { hasNounIn, holdsNoun, isComma, isGrammar, type Page, sentenceOf, tagAt } from "../page.ts";
import { oncePerKey } from "../remembered.ts";
import { type SupportClass, supportClassesOf } from "../support.ts";
import { type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import { isLikelyNoun } from "./noun-here.ts";

/** How many words a subject behind "that" may have. */
const longestSubject = 14;
/** How many words "as false a news agency's report" may have between "rejected" and "that". */
const longestClaim = 7;
/** How many words may follow until it is said that a claim is untrue. */
const farthestVerdict = 24;

/**
 * "denied that it had recalled its envoy", "a démenti que X ait rencontré Y", "dismissed claims that", "it is not true
 * that", "reports that X met Y are untrue": what is told only to be called untrue did not take place.
 */
export function isDisbelieved(page: Page, phrase: VerbPhrase): boolean {
  if (!doubtsIn(page).any) return false;
  const { first } = sentenceOf(page, phrase.first);
  // "denied having recalled", "dément avoir rappelé"
  if (phrase.form !== "finite" && isDenying(page, verbEndingAt(page, phrase.first, first), ["deny"])) return true;
  const that = conjunctionBefore(page, phrase.first, first);
  if (that < 0) return isDenying(page, verbEndingAt(page, subjectStart(page, phrase.first, first), first), ["deny"]);
  if (isUncertain(page, that, first)) return true;
  const above = verbBefore(page, that, first);
  if (above)
    return isDenying(page, above, ["deny"]) || (isDenying(page, above, ["refuse"]) && isClaim(page, above, that));
  return that > first && isCalledUntrue(page, phrase.last);
}

/** "It is not true | that", "no truth in the report | that", "rumours | that". */
function isUncertain(page: Page, that: number, first: number): boolean {
  for (let i = that - 1; i >= Math.max(first, that - longestClaim); i--) {
    if (tagAt(page, i, "noun", "untrue") || tagAt(page, i, "noun", "rumour")) return true;
    if (isComma(page, i) || isFiniteVerbAt(page, i)) return false;
  }
  return false;
}

/** "denied any meeting with", "a démenti toute rencontre avec": an act named by a noun that somebody says there was not. */
export function isDeniedThing(page: Page, thing: number): boolean {
  if (!doubtsIn(page).any) return false;
  const { first } = sentenceOf(page, thing);
  for (let i = thing - 1; i >= Math.max(first, thing - longestClaim); i--) {
    if (isComma(page, i) || page.mentionAt[i]) return false;
    // "la rumeur d'un rappel"
    if (tagAt(page, i, "noun", "rumour")) return true;
    const verb = tagAt(page, i, "verb");
    if (verb && !isLikelyNoun(page, i)) return isDenying(page, verbPhrase(page.text, verb), ["deny"]);
  }
  return false;
}

/** Whether anything is denied or doubted anywhere: in most articles nothing is. */
const doubtsIn = oncePerKey((page: Page): { readonly any: boolean } => {
  const { support } = page.language;
  const isDenial = ({ tag }: TagSpan) =>
    tag.type === "verb" && supportClassesOf(support, tag.value).some((name) => name === "deny" || name === "refuse");
  const any = holdsNoun(page, "untrue") || holdsNoun(page, "rumour");
  return { any: any || page.text.tags.some((spans) => spans?.some(isDenial)) };
});

function isDenying(page: Page, verb: VerbPhrase | undefined, classes: readonly SupportClass[]): boolean {
  if (!verb || verb.negated || verb.passive || verb.form === "participle") return false;
  const own = supportClassesOf(page.language.support, verb.lemma);
  return classes.some((name) => own.includes(name));
}

/** Where "that", "que" or "selon lesquelles" stands, with nothing but a subject between it and a verb; -1 where none does. */
function conjunctionBefore(page: Page, verb: number, first: number): number {
  for (let i = verb - 1; i >= Math.max(first, verb - longestSubject); i--) {
    if (isGrammar(page, i, "that") || isGrammar(page, i, "saying")) return i;
    if (isFiniteVerbAt(page, i)) return -1;
  }
  return -1;
}

/** "denied | it had recalled", "denied | Mongolia had recalled": where the subject right before a verb begins. */
function subjectStart(page: Page, verb: number, first: number): number {
  let i = verb;
  while (i > first && (page.mentionAt[i - 1] || isGrammar(page, i - 1, "pronoun"))) i--;
  return i < verb ? i : -1;
}

/** The verb that ends right before a token. */
function verbEndingAt(page: Page, end: number, first: number): VerbPhrase | undefined {
  const verb = end > first && !page.mentionAt[end - 1] ? tagAt(page, end - 1, "verb") : undefined;
  return verb && verbPhrase(page.text, verb);
}

/** The verb of which a clause with "that" is the object, over a noun that says what the clause is. */
function verbBefore(page: Page, that: number, first: number): VerbPhrase | undefined {
  for (let i = that - 1; i >= Math.max(first, that - longestClaim); i--) {
    if (isComma(page, i)) return undefined;
    const verb = page.mentionAt[i] || isLikelyNoun(page, i) ? undefined : tagAt(page, i, "verb");
    if (verb && !(i === that - 1 && isSpokenOf(page, i, first))) return verbPhrase(page.text, verb);
  }
  return undefined;
}

/** "Reports that", "denied | reports | that": a word that may be a verb, but has no subject. */
function isSpokenOf(page: Page, i: number, first: number): boolean {
  const above = verbEndingAt(page, i, first);
  return i === first || isDenying(page, above, ["deny", "refuse"]);
}

/** "rejected | allegations | that", "rejected claims that"; not "rejected the accord that Mongolia signed". */
function isClaim(page: Page, verb: VerbPhrase, that: number): boolean {
  if (hasNounIn(page, verb.last, that, "hearsay")) return true;
  return that === verb.last + 1 && page.text.tokens[verb.last]?.word.shape === "lower";
}

/** "… are untrue", "… have been denied", behind the clause. */
function isCalledUntrue(page: Page, from: number): boolean {
  const end = Math.min(sentenceOf(page, from).last, from + farthestVerdict);
  for (let i = from; i < end; i++) {
    if (tagAt(page, i, "noun", "untrue")) return isGrammar(page, i - 1, "be") || isGrammar(page, i - 2, "be");
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb && supportClassesOf(page.language.support, verb.tag.value).includes("deny"))
      return verbPhrase(page.text, verb).passive;
  }
  return false;
}

function isFiniteVerbAt(page: Page, i: number): boolean {
  // "the report": a noun, behind its article
  const isNoun = isLikelyNoun(page, i) || (isGrammar(page, i - 1, "article") && !isGrammar(page, i - 1, "clitic"));
  const verb = page.mentionAt[i] || isNoun ? undefined : tagAt(page, i, "verb");
  return verb !== undefined && verbPhrase(page.text, verb).form === "finite";
}
