import { noDomain } from "../languages/domain-entries.ts";
import type { TaggedText, TagSpan } from "../languages/index.ts";
import type { Domain } from "../model/index.ts";
import { Kind, kindsIn } from "./page.ts";

/** Words that show a domain: tokens `first` to `last` (exclusive), in this sentence (number from 0). */
export interface DomainHit {
  readonly domain: Domain;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/**
 * What the text deals with, in text order. Of phrases that overlap, the one that starts first wins, and the longest of
 * those: "food security" is not about security. The name of an organisation or a
 * place of several words shows no domain.
 */
export function findDomains(text: TaggedText): DomainHit[] {
  const hits: DomainHit[] = [];
  const { tags, sentences } = text;
  const kinds = kindsIn(text);
  let sentence = 0;
  for (let i = 0; i < tags.length; ) {
    const spans = ((kinds[i] as number) & (Kind.domain | Kind.place)) === 0 ? undefined : tags[i];
    const longest = spans && longestOf(spans);
    if (!longest) {
      i++;
      continue;
    }
    while (i >= (sentences[sentence]?.last ?? Number.POSITIVE_INFINITY)) sentence++;
    for (const domain of domainsOf(spans, longest.last)) hits.push({ domain, first: i, last: longest.last, sentence });
    i = longest.last;
  }
  return hits;
}

/** The longest of the spans that start at a token and show a domain or hide one. */
function longestOf(spans: readonly TagSpan[]): TagSpan | undefined {
  for (const span of spans) {
    const { type } = span.tag;
    if (type === "domain" || type === "organisation" || isLongPlace(span)) return span;
  }
  return undefined;
}

/** "Côte d'Ivoire", "Port Moresby": the words inside say nothing. */
const isLongPlace = ({ first, last, tag }: TagSpan) =>
  last - first > 1 && (tag.type === "state" || tag.type === "city");

/** The domains of the spans that end at `last`; none where one of them is a look-alike or an organisation. */
function domainsOf(spans: readonly TagSpan[], last: number): Domain[] {
  const found: Domain[] = [];
  for (const span of spans) {
    if (span.last !== last) continue;
    if (span.tag.type === "organisation" || span.tag.value === noDomain) return [];
    if (span.tag.type === "domain") found.push(span.tag.value as Domain);
  }
  return found;
}

/** The domains of the hits that start in tokens `first` to `last` (exclusive), sorted, each once. */
export function domainsIn(hits: readonly DomainHit[], first: number, last: number): Domain[] {
  const found = new Set<Domain>();
  for (const hit of hits) if (hit.first >= first && hit.first < last) found.add(hit.domain);
  return [...found].sort();
}
