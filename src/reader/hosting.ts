import type { TagSpan } from "../languages/index.ts";
import { isAnyGrammar, isGrammar, type Page, sentenceOf, tagAt, within } from "./page.ts";
import { supportClassesOf } from "./support.ts";
import { type VerbPhrase, verbPhrase } from "./verb-phrase.ts";

/** How many words may stand between a gathering and the clause that says who will host it. */
const reach = 7;

/**
 * "the summit which Malaysia hosts in October", "la conférence que Le Caire doit accueillir": the verb by which a clause
 * about a gathering says that it lies ahead, with its host for a subject; null where there is none.
 */
export function hostingAhead(page: Page, noun: TagSpan): VerbPhrase | null {
  const { last } = sentenceOf(page, noun.first);
  for (let i = noun.last; i < Math.min(last, noun.last + reach); i++) {
    if (page.mentionAt[i]) continue;
    // ", to be hosted by Kazakhstan"
    if (isGrammar(page, i, "to") && isGrammar(page, i + 1, "be")) return hostedVerb(page, i + 2);
    if (isAnyGrammar(page, i, ["who", "that"])) return hostVerb(page, i + 1, Math.min(last, i + reach));
    if (tagAt(page, i, "verb") && !tagAt(page, i, "noun")) return null;
  }
  return null;
}

function hostedVerb(page: Page, at: number): VerbPhrase | null {
  const verb = tagAt(page, at, "verb");
  if (!verb || !supportClassesOf(page.language.support, verb.tag.value).includes("host")) return null;
  return { ...verbPhrase(page.text, verb), time: "future" };
}

function hostVerb(page: Page, from: number, to: number): VerbPhrase | null {
  for (let i = from; i < to; i++) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb || isGrammar(page, i, "going")) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.first < from || !supportClassesOf(page.language.support, verb.tag.value).includes("host")) return null;
    const ahead = phrase.time === "future" || phrase.aspect === "ahead" || isDatedAhead(page, phrase);
    return ahead && !phrase.negated && !phrase.passive && phrase.mood === "real" ? phrase : null;
  }
  return null;
}

/** "hosts in October", "is hosting next month": told in the present, but of a day to come. */
function isDatedAhead(page: Page, { time, last }: VerbPhrase): boolean {
  const { published } = page.article;
  if (time !== "present" || !published) return false;
  return within(page.dates, last, last + reach).some(({ from }) => from !== null && from > published);
}
