import type { TaggedText, TagSpan } from "../languages/index.ts";
import { topicPrefix } from "../languages/topic-entries.ts";
import { inOrder, unique } from "./casts/cast.ts";
import { tagsAt, within } from "./page.ts";
import { oncePerTag } from "./remembered.ts";

/** A named question of world affairs: tokens `first` to `last` (exclusive), in this sentence (number from 0). */
export interface TopicHit {
  /** Its id, the same in every language: "palestinian-question". */
  readonly topic: string;
  /** Its name in the language of the text. */
  readonly label: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** The questions that the text names, in text order; of phrases that overlap the first and longest wins. */
export function findTopics(text: TaggedText): TopicHit[] {
  const hits: TopicHit[] = [];
  const page = { text };
  let sentence = 0;
  for (let i = 0; i < text.tokens.length; i++) {
    const span = topicAmong(tagsAt(page, i, "noun"));
    if (!span) continue;
    while (i >= (text.sentences[sentence]?.last ?? Number.POSITIVE_INFINITY)) sentence++;
    const { first, last, tag } = span;
    hits.push({ topic: tag.value.slice(topicPrefix.length), label: tag.form ?? "", first, last, sentence });
    i = last - 1;
  }
  return hits;
}

function topicAmong(spans: readonly TagSpan[]): TagSpan | undefined {
  for (const span of spans) if (isTopic(span.tag)) return span;
  return undefined;
}

const isTopic = oncePerTag(({ type, value }) => type === "noun" && value.startsWith(topicPrefix));

/** The ids of the topics named in tokens `first` to `last` (exclusive), sorted, each once. */
export function topicsIn(hits: readonly TopicHit[], first: number, last: number): string[] {
  if (hits.length === 0) return [];
  return inOrder(unique(within(hits, first, last).map(({ topic }) => topic)));
}
