import type { TagSpan } from "../../languages/index.ts";
import { isComma, isAnyGrammar, isGrammar, type Page, tagAt, sentenceOf } from "../page.ts";
import type { VerbPhrase } from "../verb-phrase.ts";
import { isDueAt } from "./verb-clauses.ts";

/** "preparations for the visit, which will take place in May": prepared, and sure to come. */
export function futureBehind(page: Page, noun: TagSpan): VerbPhrase | null {
  const { last } = sentenceOf(page, noun.first);
  for (let i = noun.last; i < Math.min(last, noun.last + farthestRelative); i++) {
    if (!isComma(page, i)) continue;
    if (isAwaitedAt(page, i + 1)) return futurePhrase(i + 1);
    if (!isAnyGrammar(page, i + 1, ["who", "that"])) continue;
    const verb = pastPronouns(page, i + 2);
    return isFutureAt(page, verb) ? futurePhrase(verb) : null;
  }
  return null;
}

/** ", scheduled for May", ", to be held in Brasilia": right behind a comma. */
const isAwaitedAt = (page: Page, i: number) =>
  isGrammar(page, i, "awaited") || (isGrammar(page, i, "to") && isGrammar(page, i + 1, "be"));

/** "qui | se | tiendra", "qui | y | aura lieu". */
function pastPronouns(page: Page, from: number): number {
  let i = from;
  while (i < from + 2 && isAnyGrammar(page, i, ["reflexive", "clitic", "there"])) i++;
  return i;
}

/** How many words "of Prime Minister Oli to India" may have. */
const farthestRelative = 12;

/** The nearest verb of the clause, known to the lexicon or not, when it is in the future: "sera inauguré", "will be built". */
export function futureNear(page: Page, noun: TagSpan): VerbPhrase | null {
  const { first, last } = sentenceOf(page, noun.first);
  // "told reporters that the trip would show"
  if (isGrammar(page, noun.last, "conditional modal") && isGrammar(page, noun.first - 2, "that"))
    return futurePhrase(noun.last);
  for (let step = 1; step <= 12; step++) {
    for (const i of [noun.last + step - 1, noun.first - step]) {
      if (i < first || i >= last || page.mentionAt[i]) continue;
      // "discussed it by phone and will raise it in Antalya": another deed of the same subject
      if (isFutureAt(page, i) && !(i >= noun.last && isGrammar(page, i - 1, "and"))) return futurePhrase(i);
    }
    if (isPastAt(page, noun.first - step)) return null;
  }
  return null;
}

function isFutureAt(page: Page, i: number): boolean {
  // "il aura fallu un appel": over, though it looks like a future
  if (isGrammar(page, i, "done")) return false;
  if (isDueAt(page, i)) return true;
  if (isGrammar(page, i, "future") || isGrammar(page, i, "ahead") || isGrammar(page, i, "going")) return true;
  const verb = tagAt(page, i, "verb");
  if (verb) return verb.tag.form === "future";
  const word = page.text.tokens[i]?.word;
  const { future } = page.language.words;
  return (
    future !== null &&
    word !== undefined &&
    word.shape === "lower" &&
    word.lower.length > 4 &&
    !page.text.tags[i] &&
    future.test(word.lower)
  );
}

function isPastAt(page: Page, i: number): boolean {
  if (isGrammar(page, i, "done")) return true;
  const have = tagAt(page, i, "grammar", "have") ?? tagAt(page, i, "grammar", "be");
  if (have && (have.tag.form === "imperfect" || have.tag.form === "simple")) return true;
  return tagAt(page, i, "verb")?.tag.form === "simple" && !tagAt(page, i, "noun");
}

const futurePhrase = (i: number): VerbPhrase => ({
  first: i,
  last: i + 1,
  lemma: "",
  time: "future",
  passive: false,
  reflexive: false,
  negated: false,
  form: "finite",
  mood: "real",
});
