import type { TagSpan } from "../languages/index.ts";
import { isOccasion } from "./asides.ts";
import { isFiniteAt, mayBeFinite } from "./finite-verbs.ts";
import type { Mention } from "./mentions.ts";
import { isComma, isAnyGrammar, isGrammar, type Page, sentenceOf, tagAt, within } from "./page.ts";
import { supportClassesOf } from "./support.ts";
import { onlyJoins, type Tie, tieOf } from "./ties.ts";

/** The mentions of the sentence that holds token `i`. */
export function mentionsOfSentence(page: Page, i: number): Mention[] {
  const { first, last } = sentenceOf(page, i);
  return within(page.mentions, first, last);
}

type Slot = "object" | "with" | "by" | "between" | "of" | "to";

export type Around = { readonly [slot in Slot]: readonly Mention[] };

/**
 * The mentions tied to a trigger that ends before token `from`: its object and those behind a preposition, up to the
 * end of the clause.
 */
export function after(page: Page, from: number, stopAtVerb = true): Around {
  const end = clauseEnd(page, from, stopAtVerb);
  const found: Record<Slot, Mention[]> = { object: [], with: [], by: [], between: [], of: [], to: [] };
  let previous: Slot | Tie = "object";
  let before: Mention | undefined;
  for (const mention of within(page.mentions, from, end)) {
    if (isOccasion(page, mention.first)) continue;
    const tie = tieOf(page, mention);
    const mayFollow: boolean = tie === "none" || (tie === "of" && previous === "between");
    const follows: boolean = mayFollow && before !== undefined && onlyJoins(page, before.last, mention.first);
    const slot: Slot | Tie = tie === "none" ? (follows ? previous : "object") : tie;
    const own: Slot | Tie = tie === "of" && follows ? "between" : slot;
    if (own in found) found[own as Slot].push(mention);
    previous = slot;
    before = mention;
  }
  return found;
}

/** "will sign a pact in June, the State Department announced": who is said to say it takes no part. */
export function isSource(page: Page, { first, last }: Mention): boolean {
  const before = isGrammar(page, first - 1, "article") ? first - 2 : first - 1;
  if (!isComma(page, before)) return false;
  const verb = page.mentionAt[last] ? undefined : tagAt(page, last, "verb");
  return verb !== undefined && isSaying(page, verb) && endsClause(page, verb.last);
}

/** Whether nothing but a day stands between a token and the next comma or full stop. */
function endsClause(page: Page, from: number): boolean {
  const [day] = within(page.dates, from, from + 2);
  return /^[.,;]$/u.test(page.text.tokens[day?.last ?? from]?.word.text ?? "");
}

const isSaying = (page: Page, { tag, first }: TagSpan) =>
  supportClassesOf(page.language.support, tag.value).includes("say") && mayBeFinite(page, first);

/** Where the clause that goes on at token `from` ends: at the sentence's end, a semicolon, or a further finite verb. */
export function clauseEnd(page: Page, from: number, stopAtVerb: boolean): number {
  const { last } = sentenceOf(page, Math.max(0, from - 1));
  for (let i = from; i < last; i++) {
    if (page.text.tokens[i]?.word.text === ";") return i;
    if (stopAtVerb && i > from + 1 && !page.mentionAt[i] && isFiniteAt(page, i)) return i;
  }
  return last;
}

/** "ended with an appeal", "closed with the signing": words for what is said or done, not for people. */
const isThing = (page: Page, i: number) =>
  tagAt(page, i, "noun") !== undefined && tagAt(page, i, "office") === undefined;

/** "with that country", "avec le ministre": words that may be pronouns, too. */
const notPersonal = ["article", "demonstrative", "that"];

/** Whether "with …" follows the trigger but leads to nobody we know: "des négociations avec les syndicats". */
export function meetsStrangers(page: Page, from: number): boolean {
  const { last } = sentenceOf(page, Math.max(0, from - 1));
  for (let i = from; i < Math.min(last, from + 5); i++)
    if (isAnyGrammar(page, i, ["with", "between"])) {
      if (isThing(page, isGrammar(page, i + 1, "article") ? i + 2 : i + 1)) return false;
      // "signed a pact with him": somebody told of before
      if (isAnyGrammar(page, i + 1, ["clitic", "pronoun"]) && !isAnyGrammar(page, i + 1, notPersonal)) return false;
      // "between the Ministries of Foreign Affairs of A and B"
      const reach = [i + 1, i + 2].some((at) => tagAt(page, at, "office")) ? 12 : 7;
      for (let j = i + 1; j < Math.min(last, i + reach); j++) if (page.mentionAt[j]) return false;
      return true;
    }
  return false;
}
