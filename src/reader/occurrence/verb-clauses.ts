import type { EventRule, TagSpan } from "../../languages/index.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { hasNounIn, isAnyGrammar, isGrammar, isParticiple, type Page, tagAt, sentenceOf } from "../page.ts";
import { noClasses, type SupportClass, supportClassesOf } from "../support.ts";
import { type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import { isLikelyNoun } from "./noun-here.ts";

/** Who chairs or attends a gathering is told of it, whenever it is held. */
export const describesGathering = ({ cast }: EventRule) => cast === "gathering" || cast === "attendance";

export const isBareParticiple = ({ form, first, last }: VerbPhrase) => form === "participle" && last - first === 1;

/** "une conférence, coprésidée par A et B, se tiendra": the main verb behind a participle lies ahead. */
export function comesLater(page: Page, phrase: VerbPhrase): boolean {
  const main = mainVerbBehind(page, phrase.last, phrase.last + 20);
  return main?.time === "future";
}

/** The first finite verb behind a token, in the same clause; participles without auxiliary are passed over. */
function mainVerbBehind(page: Page, from: number, to: number): VerbPhrase | undefined {
  const { last } = sentenceOf(page, from);
  for (let i = from; i < Math.min(last, to); i++) {
    if (isAnyGrammar(page, i, ["who", "that", "where"]) || page.text.tokens[i]?.word.text === ";") return undefined;
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb || isLikelyNoun(page, i) || isAuxiliary(page, verb)) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form === "finite" && !mayBeBareParticiple(page, phrase)) return phrase;
  }
  return undefined;
}

/** "il est prévu que le président effectue une visite": what was arranged is to come, though told in the present. */
export function isArranged(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i > Math.max(first, phrase.first - 10); i--) {
    if (isGrammar(page, i, "that")) {
      const verb = tagAt(page, i - 1, "verb");
      const classes = verb ? supportClassesOf(page.language.support, verb.tag.value) : noClasses;
      return classes.includes("plan") || (classes.includes("promise") && !classes.includes("say"));
    }
    if (!page.mentionAt[i] && tagAt(page, i, "verb") && !tagAt(page, i, "noun")) return false;
  }
  return false;
}

/** "agreed that the commission should meet": what must be done because it was agreed will be. */
export const isAgreedDuty = (page: Page, phrase: VerbPhrase): boolean =>
  phrase.mood === "possible" && isGrammar(page, phrase.first, "must") && isArranged(page, phrase);

/** "will be signed when the president visits": behind a future, the occasion lies ahead too. */
export function isWhen(page: Page, phrase: VerbPhrase): boolean {
  if (!hasNounIn(page, phrase.first - 8, phrase.first, "when")) return false;
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i > Math.max(first, phrase.first - 8); i--) {
    if (!page.mentionAt[i] && isFiniteAt(page, i)) return false;
    if (!tagAt(page, i, "noun", "when")) continue;
    for (let j = i - 1; j >= first; j--) if (isGrammar(page, j, "future")) return true;
    return false;
  }
  return false;
}

/** "a été reconduit", "were sent", "are to start": "have" and "be" before another verb only help it. */
export function isAuxiliary(page: Page, verb: TagSpan): boolean {
  if (verb.last - verb.first > 1 || !(isGrammar(page, verb.first, "have") || isGrammar(page, verb.first, "be")))
    return false;
  if (isDueAt(page, verb.first)) return true;
  for (let i = verb.last; i < verb.last + 3; i++) {
    if (isParticiple(tagAt(page, i, "verb"))) return true;
    if (!isGrammar(page, i, "adverb") && !isGrammar(page, i, "negation")) return false;
  }
  return false;
}

/** "a annoncé qu'il ferait", "said it would open": a conditional that reports what somebody said will be. */
export function isReported(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i >= first; i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (
      verb &&
      supportClassesOf(page.language.support, verb.tag.value).some((name) => name === "say" || name === "promise")
    )
      return true;
  }
  return false;
}

/** "the talks planned for Monday": a form that may be a participle, without auxiliary. */
export const mayBeBareParticiple = (page: Page, { first, last }: VerbPhrase) =>
  last - first === 1 &&
  (page.text.tags[first]?.some((span) => span.tag.type === "verb" && isParticiple(span)) ?? false);

/** "are to start": "be" in the present before an infinitive. */
export const isDueAt = (page: Page, i: number) =>
  tagAt(page, i, "grammar", "be")?.tag.form === "present" &&
  isGrammar(page, i + 1, "to") &&
  (page.text.tags[i + 2]?.some(({ tag }) => tag.type === "verb" && tag.form?.startsWith("infinitive")) ?? false);

/** "the doses (that) it promised", "les doses promises en août": said, by such a verb, of what stands before, in passing. */
export function isSaidOfNoun(page: Page, verb: TagSpan, classes: readonly SupportClass[]): boolean {
  const own = supportClassesOf(page.language.support, verb.tag.value);
  // "prévue en avril": planned for then
  if (!classes.some((name) => own.includes(name)) || (own.includes("plan") && !own.includes("say"))) return false;
  const phrase = verbPhrase(page.text, verb);
  if (isBareParticiple(phrase)) return true;
  const opens = isAnyGrammar(page, phrase.first - 1, ["pronoun", "that", "who"]);
  return phrase.time === "past" && opens && !isAnyGrammar(page, phrase.first - 2, ["and", "but"]);
}
