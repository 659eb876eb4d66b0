import type { TagSpan } from "../../languages/index.ts";
import { partiesIn } from "../parties-named.ts";
import { type Page, within, sentenceOf } from "../page.ts";
import { addresseesIn } from "./addressees.ts";
import { type Cast, type Discourse, partiesOf, directedCast } from "./cast.ts";

/** How many words behind "a rebuke from" the one who speaks may stand. */
const reach = 4;

/** "Hungarian remarks drew a rebuke from Ukraine": who is named behind the noun speaks to who is named before it. */
export function reactionCast(page: Page, trigger: TagSpan, discourse: Discourse): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const near = Math.min(last, trigger.last + reach);
  const speakers = within(page.mentions, trigger.last, near).slice(0, 1);
  const from = speakers.length > 0 ? partiesOf(speakers) : partiesIn(page, trigger.last, near).slice(0, 1);
  if (from.length === 0) return "the speaker is unknown";
  const isOther = (party: string) => !from.includes(party);
  const before = partiesIn(page, first, trigger.first).filter(isOther).slice(0, 1);
  const behind = addresseesIn(page, speakers[0]?.last ?? trigger.last, last, false, trigger.first).parties.filter(
    isOther,
  );
  const known = discourse.feud.filter(isOther);
  const to = [before, behind, known.length === 1 ? known : []].find((parties) => parties.length > 0);
  if (!to) return "nobody is spoken to";
  return directedCast({ parties: from, mentions: speakers }, to, to === known ? to : []);
}
