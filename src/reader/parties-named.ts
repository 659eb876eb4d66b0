import type { Tag, TagSpan } from "../languages/index.ts";
import { seatedIn } from "../world/capitals.ts";
import { isOccasion } from "./asides.ts";
import { type Page, tagAt } from "./page.ts";

/** "Central American": a region that begins at a token, and no longer name that begins within it ("the Gulf Cooperation Council"). */
function regionAt(page: Page, i: number): TagSpan | undefined {
  const region = tagAt(page, i, "region");
  if (!region) return undefined;
  for (let j = i + 1; j < region.last; j++) if ((partyTag(page, j)?.last ?? 0) > region.last) return undefined;
  return region;
}

/** Parties named by any word in a range, mentions or not: "douze diplomates algériens". */
export function partiesIn(page: Page, first: number, last: number): string[] {
  const parties = new Set<string>();
  for (let i = first; i < last; i++) {
    if (isOccasion(page, i)) continue;
    const mention = page.mentionAt[i];
    if (mention && mention.parties.length > 0) {
      // "son ambassadeur au Niger": the post lies within the mention
      const inner = mention.kind === "office" && mention.first !== i ? partyTag(page, i) : undefined;
      const post = inner && codeMeant(page, inner);
      if (post) parties.add(post);
      if (mention.first === i || i === first) for (const party of mention.parties) parties.add(party);
      continue;
    }
    const span = partyTag(page, i);
    const region = regionAt(page, i);
    if (region && (!span || region.last > span.last)) i = region.last - 1;
    else if (span) {
      const party = span.tag.type === "organisation" ? span.tag.value : codeMeant(page, span);
      if (party) parties.add(party);
      i = span.last - 1;
    }
  }
  return [...parties];
}

/** "Brussels" stands for the European Union where the text speaks of it and not of Belgium. */
export function meantByCapital(page: Page, state: string): string {
  const organisation = seatedIn(state);
  if (!organisation) return state;
  const speaksOf = (party: string) => page.mentions.some(({ parties }) => parties.includes(party));
  return speaksOf(organisation) && !speaksOf(state) ? organisation : state;
}

/** "congolaise": of several states of one name, the one that the text speaks of elsewhere. */
function codeMeant(page: Page, { tag }: TagSpan): string | undefined {
  const codes = tag.codes ?? [];
  if (tag.type === "city" && codes[0]) return meantByCapital(page, codes[0]);
  if (codes.length < 2) return codes[0];
  return codes.find((code) => page.mentions.some(({ parties }) => parties.includes(code))) ?? codes[0];
}

function partyTag(page: Page, i: number): TagSpan | undefined {
  const spans = page.text.tags[i];
  if (!spans) return undefined;
  for (const span of spans) {
    if (!namesParty(span.tag) || isOfMoney(page, span)) continue;
    // "Foreign Office Consultations" names no state
    const isSeat = span.tag.type === "seat";
    if (!isSeat || !spans.some((other) => other.tag.type === "noun" && other.last > span.last)) return span;
  }
  return undefined;
}

const namesParty = ({ type, capital }: Tag): boolean =>
  type === "state" ||
  type === "demonym" ||
  type === "seat" ||
  type === "organisation" ||
  (type === "city" && capital === true);

/** "US$60 million", "Japanese yen", "dollars canadiens": the money of a state is not the state. */
const isOfMoney = (page: Page, { first, last }: TagSpan) =>
  page.text.tokens[last]?.word.text === "$" ||
  tagAt(page, last, "noun", "currency") !== undefined ||
  tagAt(page, first - 1, "noun", "currency") !== undefined;
