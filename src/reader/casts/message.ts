import type { TagSpan } from "../../languages/index.ts";
import { after, clauseEnd } from "../clauses.ts";
import { tieOf } from "../ties.ts";
import type { Mention } from "../mentions.ts";
import { type Page, tagAt, within, sentenceOf } from "../page.ts";
import { type Cast, type Discourse, isPersonal, partiesOf, unique } from "./cast.ts";
import { addresseesIn, antecedentOf } from "./addressees.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { complete } from "./supply.ts";
import type { Sides } from "./sides.ts";

/** More parties than these are a list of those spoken of, not of those who write. */
const mostParties = 5;

/** Something written goes from one party to another: the sender ("a letter from X"), who carries it, who receives it. */
export function messageCast(
  page: Page,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const all = after(page, sides.from);
  const { around } = sides;
  const senders = sendersOf(page, first, last);
  const receivers = unique([
    ...around.to,
    ...around.object,
    ...all.to,
    ...intended(page, sides.from, last),
    ...metByBearer(page, trigger, last),
  ]).filter((mention) => !senders.includes(mention));
  const mentions = unique([...sides.subject, ...around.by, ...senders, ...receivers]).filter(
    (mention) => mention.parties.length > 0,
  );
  const carriers = unique([...sides.subject, ...around.by]);
  const from = partiesOf(senders.length > 0 ? senders : carriers);
  const places = receivers.length > 0 ? [] : addressedStates(page, sides.from, last, trigger, from);
  const to = [...partiesOf(receivers), ...places];
  const sure = unique([...from, ...to]);
  const local =
    sure.length >= 2 ? sure : unique([...sure, ...partiesOf(carriers), ...antecedentOf(page, told).parties]);
  if (local.length < 2 && (told.verb?.form !== "finite" || senders.length + to.length === 0))
    return "nobody is written to";
  // "the envoy he received delivered a letter from his President": to the one who received him
  const received = local.length === 1 && discourse.latest.includes(local[0] as string);
  return complete(page, local.slice(0, mostParties), mentions, discourse, received);
}

/** "a transmis au Soudan une note": a state written to, right behind the verb. */
function addressedStates(
  page: Page,
  from: number,
  last: number,
  trigger: TagSpan,
  writers: readonly string[],
): readonly string[] {
  const end = Math.min(clauseEnd(page, from, false), last, from + longestReach);
  return addresseesIn(page, from, end, true, trigger.first).parties.filter((party) => !writers.includes(party));
}

/** How many words behind the verb the state written to may stand. */
const longestReach = 6;

const sent = ["message", "invitation", "bearer"];

/** "une lettre du roi", "a message from the president", "de la part de": behind the word for what is sent. */
function sendersOf(page: Page, first: number, last: number): Mention[] {
  for (let i = first; i < last; i++) {
    if (!sent.some((noun) => tagAt(page, i, "noun", noun))) continue;
    return within(page.mentions, i, Math.min(last, i + 9))
      .filter((mention) => mention.people.length > 0 || mention.kind !== "state")
      .filter((mention) => ["of", "from"].includes(tieOf(page, mention)))
      .slice(0, 1);
  }
  return [];
}

/** "Porteur d'un message de X, Y a été reçu par Z": whoever is named besides has brought it or receives it. */
const metByBearer = (page: Page, { first }: TagSpan, last: number): Mention[] =>
  tagAt(page, first, "noun", "bearer") ? within(page.mentions, first, last).filter(isPersonal) : [];

/** "un pli pour le président", "a letter for the king". */
const intended = (page: Page, from: number, last: number): Mention[] =>
  within(page.mentions, from, Math.min(last, from + 8)).filter(
    (mention) => mention.people.length + Number(mention.office !== null) > 0 && tieOf(page, mention) === "about",
  );
