import { loadJson } from "../data.ts";
import type { LexiconEntry } from "../lexicon.ts";
import { type TopicList, topicEntriesOf } from "../topic-entries.ts";

/** Questions of world affairs, by id. */
export const topics = loadJson<TopicList>(new URL("./topics.json", import.meta.url));

/** The names of these questions for the lexicon. */
export const topicEntries: LexiconEntry[] = topicEntriesOf(topics);
