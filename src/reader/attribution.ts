import type { Attribution } from "../model/index.ts";
import { mentionsOfSentence, sentenceOf, subjectOf } from "./clauses.ts";
import { supportClassesOf } from "./occurrence.ts";
import { type Page, tagAt } from "./page.ts";
import { verbPhrase } from "./verb-phrase.ts";

/** Who said what the sentence around token `i` tells: "selon X", "X a annoncé", "said X"; null when nobody is named. */
export function attributionAt(page: Page, i: number): Attribution {
  const { first, last } = sentenceOf(page, i);
  let communique = false;
  let speaker: ReturnType<typeof subjectOf>[number] | undefined;
  for (let at = first; at < last; at++) {
    if (tagAt(page, at, "noun", "statementnoun")) communique = true;
    if (tagAt(page, at, "noun", "according"))
      speaker ??= mentionsOfSentence(page, at).find((mention) => mention.first > at);
    const verb = tagAt(page, at, "verb");
    if (!verb || page.mentionAt[at] || !supportClassesOf(page.language.support, verb.tag.value).includes("say"))
      continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form === "infinitive" || phrase.passive) continue;
    const next = page.mentionAt[phrase.last];
    speaker ??= subjectOf(page, phrase.first)[0] ?? next;
  }
  const party = speaker?.parties[0] ?? null;
  if (!speaker && !communique) return null;
  return { party, speaker: speaker?.people[0]?.name ?? null, communique };
}
