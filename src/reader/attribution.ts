import type { Sentence } from "../languages/index.ts";
import type { Attribution } from "../model/index.ts";
import { subjectOf } from "./subjects.ts";
import type { Mention } from "./mentions.ts";
import { oncePerNumber } from "./remembered.ts";
import { supportClassesOf } from "./support.ts";
import { hasNounIn, holdsNoun, nounsOf, type Page, tagAt, within } from "./page.ts";
import { closesQuote } from "./quotes.ts";
import { verbPhrase } from "./verb-phrase.ts";

/** Who said what the sentence around token `i` tells: "selon X", "X a annoncé", "said X"; null when nobody is named. */
export const attributionAt = (page: Page, i: number): Attribution => attributionOf(page, page.sentenceAt[i] as number);

const attributionOf = oncePerNumber(
  ({ text }: Page) => text.sentences.length,
  (page, sentence): Attribution => {
    const { first, last } = page.text.sentences[sentence] as Sentence;
    const communique = hasNounIn(page, first, last, "statementnoun");
    const speaker = speakerIn(page, first, last);
    const side = sideIn(page, first);
    if (!speaker && !side && !communique) return null;
    const alone = speaker?.people.length === 1 ? (speaker.people[0] ?? null) : null;
    return { party: side ?? alone?.of ?? partyOf(speaker), speaker: alone?.name ?? null, communique };
  },
);

/** The party that a mention speaks for, or null where it stands for several. */
export function partyOf(speaker: Mention | undefined | null): string | null {
  return speaker?.parties.length === 1 ? (speaker.parties[0] as string) : null;
}

function speakerIn(page: Page, first: number, last: number): Mention | undefined {
  const sourced = holdsNoun(page, "according");
  for (let at = first; at < last; at++) {
    const source = sourced && tagAt(page, at, "noun", "according") ? within(page.mentions, at + 1, last)[0] : undefined;
    if (source) return source;
    const verb = tagAt(page, at, "verb");
    if (!verb || page.mentionAt[at] || !supportClassesOf(page.language.support, verb.tag.value).includes("say"))
      continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form === "infinitive" || phrase.passive) continue;
    const speaker = closesQuote(page, phrase.first)
      ? speakerBehind(page, phrase.last, last)
      : (subjectOf(page, phrase.first)[0] ?? page.mentionAt[phrase.last]);
    if (speaker) return speaker;
  }
  return undefined;
}

/** How many words "à la télévision publique le" may have. */
const farthestSpeaker = 7;

/** "« … », a dit à la télévision le ministre": who speaks stands behind the verb that follows the words. */
const speakerBehind = (page: Page, from: number, last: number): Mention | undefined =>
  within(page.mentions, from, Math.min(last, from + farthestSpeaker)).find(({ parties }) => parties.length > 0);

/** "Du côté iranien, …", "On the Malian side, …": the side for which a sentence speaks. */
export function sideIn(page: Page, first: number): string | null {
  for (const side of within(nounsOf(page, "side"), first, first + 5)) {
    const demonym = tagAt(page, side.last, "demonym") ?? tagAt(page, side.first - 1, "demonym");
    if (demonym) return demonym.tag.codes?.[0] ?? null;
  }
  return null;
}
