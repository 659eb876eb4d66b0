import { mayBeFinite } from "../finite-verbs.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { isAnyGrammar, type Page, sentenceOf, within } from "../page.ts";
import { tieOf } from "../ties.ts";
import { type Cast, directedCast, isPersonal, partiesOf } from "./cast.ts";

/** How many words may stand between the verb and who says so behind it: "a dénoncé mardi soir la porte-parole". */
const reach = 5;

/**
 * "La Moldavie se livre à une chasse aux sorcières, a dénoncé la porte-parole russe", "Moldova is waging a campaign,
 * the Russian spokeswoman complained": words that blame somebody stand before the verb, and are about their subject.
 */
export function wordsOfCast(page: Page, told: Occurrence): Cast | string {
  const { verb } = told;
  if (!verb) return "no verb";
  const { first } = sentenceOf(page, verb.first);
  const speaker = speakerBeside(page, verb.first, verb.last);
  if (!speaker) return "the speaker is unknown";
  const from = partiesOf([speaker]);
  const end = Math.min(verb.first, speaker.first);
  const subject = subjectOfWords(page, first, end) ?? otherNamed(page, first, end, from);
  const to = subject ? partiesOf([subject]) : [];
  if (from.length === 0 || to.length === 0) return "nobody is spoken of";
  if (to.some((party) => from.includes(party))) return "speaks of its own side";
  return directedCast({ parties: from, mentions: [speaker] }, to, []);
}

/** Who stands between the comma that ends the words and the verb, or right behind a verb that follows that comma. */
function speakerBeside(page: Page, first: number, last: number): Mention | undefined {
  const isEnd = (i: number) => /^[,»”"]$/u.test(page.text.tokens[i]?.word.text ?? "");
  const isSpeaking = (mention: Mention | undefined) => mention !== undefined && isPersonal(mention);
  if (isEnd(first - 1)) return within(page.mentions, last, last + reach).find(isSpeaking);
  const before = within(page.mentions, sentenceOf(page, first).first, first).findLast(isSpeaking);
  if (!before || before.last < first - 1) return undefined;
  const start = isAnyGrammar(page, before.first - 1, ["article"]) ? before.first - 1 : before.first;
  return isEnd(start - 1) ? before : undefined;
}

/** "le texte adopté par le Parlement européen est injuste, a tonné le ministre": the one named in the words, if nobody else. */
function otherNamed(page: Page, first: number, end: number, from: readonly string[]): Mention | undefined {
  const others = within(page.mentions, first, end).filter((mention) => {
    const parties = partiesOf([mention]);
    return parties.length > 0 && !parties.some((party) => from.includes(party));
  });
  return others.length === 1 ? others[0] : undefined;
}

/** The party that opens the words and does something in them. */
function subjectOfWords(page: Page, first: number, end: number): Mention | undefined {
  const opening = within(page.mentions, first, end).find(({ parties }) => parties.length > 0);
  if (!opening || tieOf(page, opening) !== "none" || opening.first > first + reach) return undefined;
  const acts =
    mayBeFinite(page, opening.last) ||
    isAnyGrammar(page, opening.last, ["have", "be", "negation", "reflexive", "modal"]);
  return acts ? opening : undefined;
}
