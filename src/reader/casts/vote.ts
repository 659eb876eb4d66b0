import type { EventRule, TagSpan } from "../../languages/index.ts";
import { partiesIn } from "../parties-named.ts";
import { type Page, within, sentenceNumber, sentenceOf } from "../page.ts";
import { inOrder, type Cast, type Discourse, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import type { Sides } from "./sides.ts";

/** Members of a body vote: the body, those said to have voted, and whom the text is about. */
export function voteCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  discourse: Discourse,
): Cast | string {
  if (rule.sure && partiesOf(sides.subject).every(isState)) return "no body votes";
  const number = sentenceNumber(page, trigger.first);
  const { first, last } = sentenceOf(page, trigger.first);
  const own = partiesIn(page, first, last);
  const body = own.find((party) => !isState(party)) ?? bodyBefore(page, number) ?? ranking(discourse);
  const parties = inOrder(unique(body === undefined ? own : [...own, body]));
  if (parties.length < 2) return "only one side is known";
  const subject = sides.subject.filter((mention) => mention.parties.length > 0);
  const actors = subject.length > 0 ? partiesOf(subject) : parties.slice(0, 1);
  const recipients = parties.filter((party) => !actors.includes(party));
  const mentions = subject.length > 0 ? subject : within(page.mentions, first, last).slice(0, 3);
  return { parties, actors, recipients, people: peopleOf(subject), mentions, place: null, supplied: [] };
}

/** The body named in one of the two sentences before. */
function bodyBefore(page: Page, number: number): string | undefined {
  const from = page.text.sentences[Math.max(0, number - 2)]?.first ?? 0;
  const to = page.text.sentences[number]?.first ?? 0;
  return partiesIn(page, from, to).findLast((party) => !isState(party));
}

const ranking = (discourse: Discourse) => discourse.ranked.slice(0, 3).find((party) => !isState(party));
