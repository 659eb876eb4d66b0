import { noDomain } from "../languages/domain-entries.ts";
import type { Tag, TaggedText, TagSpan } from "../languages/index.ts";
import type { Domain } from "../model/index.ts";

/** Words that show a domain: tokens `first` to `last` (exclusive), in this sentence (number from 0). */
export interface DomainHit {
  readonly domain: Domain;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/**
 * What the text deals with, in text order. Of phrases that overlap, the one that starts first wins, and the longest of
 * those: "food security" is not about security. A name of an organisation shows no domain.
 */
export function findDomains(text: TaggedText): DomainHit[] {
  const hits: DomainHit[] = [];
  let sentence = 0;
  for (let i = 0; i < text.tokens.length; ) {
    while (i >= (text.sentences[sentence]?.last ?? Number.POSITIVE_INFINITY)) sentence++;
    const spans = longest(text.tags[i], showsOrHides);
    for (const { first, last, tag } of spans)
      if (tag.type === "domain") hits.push({ domain: tag.value as Domain, first, last, sentence });
    i = Math.max(i + 1, spans[0]?.last ?? 0, hiddenUntil(text.tags[i]));
  }
  return hits;
}

const showsOrHides = ({ type }: Tag) => type === "domain" || type === "organisation";

/** The longest spans of this sort among those that start at a token: more than one when they are equally long. */
function longest(spans: readonly TagSpan[] | undefined, sort: (tag: Tag) => boolean): TagSpan[] {
  const first = spans?.find((span) => sort(span.tag));
  if (!first) return [];
  const found = (spans ?? []).filter((span) => span.last === first.last && sort(span.tag));
  return found.some(({ tag }) => tag.value === noDomain || tag.type === "organisation") ? [] : found;
}

/** The end of the look-alike or organisation that starts at a token, if it is the longest there; else 0. */
function hiddenUntil(spans: readonly TagSpan[] | undefined): number {
  return spans?.find((span) => showsOrHides(span.tag))?.last ?? 0;
}

/** The domains of the hits that start in tokens `first` to `last` (exclusive), sorted, each once. */
export function domainsIn(hits: readonly DomainHit[], first: number, last: number): Domain[] {
  const found = new Set<Domain>();
  for (const hit of hits) if (hit.first >= first && hit.first < last) found.add(hit.domain);
  return [...found].sort();
}
