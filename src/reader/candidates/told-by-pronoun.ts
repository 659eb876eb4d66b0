import type { TagSpan } from "../../languages/index.ts";
import type { Discourse } from "../casts/index.ts";
import { isGrammar, type Page, sentenceNumber, sentenceOf, tagAt } from "../page.ts";
import { supportClassesOf } from "../support.ts";
import { type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import type { Candidate } from "./candidate.ts";
import { castsAhead } from "./casts-ahead.ts";
import { candidateOf } from "./made-candidate.ts";
import { isInsideName, isPartOfTitle } from "./parts-of-names.ts";
import { type rulesOf, trialsAt } from "./trials.ts";

/** How sure it is that "it" is the encounter named last. */
const weight = 0.8;

/** What may be spoken of as "it" that takes place. */
const takesPlace = new Set<Candidate["rule"]["promises"]>([
  "meeting",
  "visit",
  "summit",
  "conference",
  "joint_commission",
  "signing",
]);

/**
 * "They prepared the conference. It will be held in Paris in May.": what is said to take place was named by the sentence
 * before. Where that sentence promised it already, the day belongs to the promise.
 * @param i first token of a sentence
 */
export function toldByPronoun(
  page: Page,
  i: number,
  found: readonly Candidate[],
  rules: ReturnType<typeof rulesOf>,
  discourse: Discourse,
): Candidate[] {
  const verb = isGrammar(page, i, "pronoun") ? takingPlace(page, i) : undefined;
  const number = sentenceNumber(page, i);
  const { paragraph } = sentenceOf(page, i);
  const before = page.text.sentences[number - 1];
  if (!verb || before?.paragraph !== paragraph) return [];
  const told = { status: "planned" as const, verb: verb.phrase, weight };
  const last = found.filter(({ sentence, rule }) => sentence === number - 1 && takesPlace.has(rule.promises));
  // "was put off. It will now be held": the new day of what was put off
  if (last.some(({ status }) => status === "postponed")) return [];
  const promised = last.findLast(({ status }) => status === "planned");
  if (promised) {
    const { date } = candidateOf(page, promised.rule, verb.span, told, promised.cast);
    return date === null || promised.date !== null ? [] : [{ ...promised, date, trigger: verb.span, sentence: number }];
  }
  for (let at = before.last - 1; at >= before.first; at--) {
    if (isInsideName(page, at)) continue;
    const nouns = page.text.tags[at]?.filter(({ tag }) => tag.type === "noun") ?? [];
    for (const { span, trials } of trialsAt(rules, nouns)) {
      const rule = trials.find((trial) => takesPlace.has(trial.rule.promises))?.rule;
      if (!rule || isPartOfTitle(page, span)) continue;
      const casts = castsAhead(page, rule, span, told, discourse);
      if (typeof casts === "string") return [];
      return casts.map((cast) => ({
        ...candidateOf(page, rule, verb.span, told, cast),
        anaphoric: false,
        roll: false,
      }));
    }
  }
  return [];
}

/** How many words "Celle-ci, a-t-il précisé," may have before its verb. */
const farthestVerb = 8;

/** "will take place", "se tiendra", "est prévue": the first verb of a sentence, when it says that something is to happen. */
function takingPlace(page: Page, i: number): { span: TagSpan; phrase: VerbPhrase } | undefined {
  const { last } = sentenceOf(page, i);
  for (let at = i + 1; at < Math.min(last, i + farthestVerb); at++) {
    const span = page.mentionAt[at] ? undefined : happening(page, at);
    if (!span) continue;
    const phrase = verbPhrase(page.text, span);
    return phrase.time === "future" && phrase.mood === "real" && !phrase.negated ? { span, phrase } : undefined;
  }
  return undefined;
}

function happening(page: Page, at: number): TagSpan | undefined {
  const span = tagAt(page, at, "verb");
  if (!span) return undefined;
  const classes = supportClassesOf(page.language.support, span.tag.value);
  const { passive, reflexive } = verbPhrase(page.text, span);
  const told = (passive || reflexive) && (classes.includes("carry") || classes.includes("plan"));
  return told || classes.includes("occur") ? span : undefined;
}
