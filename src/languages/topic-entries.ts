import type { LexiconEntry } from "./lexicon.ts";

/** A question of world affairs that articles speak of by name. */
export interface TopicWords {
  /** Its name in this language. */
  readonly label: string;
  /** How texts name it. */
  readonly phrases: readonly string[];
}

/** The questions by id, which is the same in every language. */
export type TopicList = Readonly<Record<string, TopicWords>>;

/** What the value of a topic's tag begins with. */
export const topicPrefix = "topic:";

/** Lexicon entries for topics: nouns whose value is "topic:" and the id, and whose form is the label. */
export function topicEntriesOf(topics: TopicList): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const [id, { label, phrases }] of Object.entries(topics))
    for (const phrase of new Set(phrases))
      entries.push({ phrase, tag: { type: "noun", value: topicPrefix + id, form: label } });
  return entries;
}
