import type { Attribution } from "../model/index.ts";
import { mentionsOfSentence, sentenceOf, subjectOf } from "./clauses.ts";
import type { Mention } from "./mentions.ts";
import { oncePerKey } from "./remembered.ts";
import { supportClassesOf } from "./support.ts";
import { holdsNoun, type Page, tagAt } from "./page.ts";
import { verbPhrase } from "./verb-phrase.ts";

/** By number of the sentence: who said it, once asked. */
const attributionsOf = oncePerKey((page: Page): (Attribution | undefined)[] => new Array(page.text.sentences.length));

/** Who said what the sentence around token `i` tells: "selon X", "X a annoncé", "said X"; null when nobody is named. */
export function attributionAt(page: Page, i: number): Attribution {
  const { first, last, number } = sentenceOf(page, i);
  const attributions = attributionsOf(page);
  const known = attributions[number];
  if (known !== undefined) return known;
  const found = attributionIn(page, first, last);
  attributions[number] = found;
  return found;
}

function attributionIn(page: Page, first: number, last: number): Attribution {
  let communique = false;
  if (holdsNoun(page, "statementnoun"))
    for (let at = first; at < last; at++) if (tagAt(page, at, "noun", "statementnoun")) communique = true;
  const speaker = speakerIn(page, first, last);
  const side = sideIn(page, first);
  if (!speaker && !side && !communique) return null;
  const alone = speaker?.people.length === 1 ? (speaker.people[0] ?? null) : null;
  return { party: side ?? alone?.of ?? partyOf(speaker), speaker: alone?.name ?? null, communique };
}

/** The party that a mention speaks for, or null where it stands for several. */
export function partyOf(speaker: Mention | undefined | null): string | null {
  return speaker?.parties.length === 1 ? (speaker.parties[0] as string) : null;
}

function speakerIn(page: Page, first: number, last: number): Mention | undefined {
  const sourced = holdsNoun(page, "according");
  for (let at = first; at < last; at++) {
    if (sourced && tagAt(page, at, "noun", "according")) {
      const source = mentionsOfSentence(page, at).find((mention) => mention.first > at);
      if (source) return source;
    }
    const verb = tagAt(page, at, "verb");
    if (!verb || page.mentionAt[at] || !supportClassesOf(page.language.support, verb.tag.value).includes("say"))
      continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form === "infinitive" || phrase.passive) continue;
    const speaker = subjectOf(page, phrase.first)[0] ?? page.mentionAt[phrase.last];
    if (speaker) return speaker;
  }
  return undefined;
}

/** "Du côté iranien, …", "On the Malian side, …": the side for which a sentence speaks. */
export function sideIn(page: Page, first: number): string | null {
  for (let i = first; i < first + 5; i++) {
    const side = tagAt(page, i, "noun", "side");
    const demonym = side && (tagAt(page, side.last, "demonym") ?? tagAt(page, side.first - 1, "demonym"));
    if (demonym) return demonym.tag.codes?.[0] ?? null;
  }
  return null;
}
