import type { EventRule, TagSpan } from "../../languages/index.ts";
import { mentionsOfSentence } from "../clauses.ts";
import { partiesIn } from "../parties-named.ts";
import { brokerOf } from "../compounds.ts";
import { isGrammar, type Page, sentenceOf } from "../page.ts";
import { type Cast, type Discourse, empty, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import type { Sides } from "./sides.ts";

/** A go-between brings two sides together: sides that the clause does not name are those of the talks, or the article's. */
export function mediationCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  discourse: Discourse,
): Cast | string {
  const { around } = sides;
  const noun = rule.as === "noun";
  const broker = rule.brokered ? brokerOf(page, trigger) : adjectiveOf(page, rule, trigger);
  const tied = partiesOf(unique([...around.between, ...(noun ? around.to : around.object)]));
  // "la médiation du Qatar": whose it is
  const owners = noun ? partiesOf([...around.by, ...around.of]).slice(0, 1) : [];
  const named = noun
    ? partiesIn(page, trigger.last, Math.min(sentenceOf(page, trigger.first).last, trigger.last + 8)).filter(
        (party) => !owners.includes(party),
      )
    : [];
  if (tied.length === 0 && named.length === 0 && isBetweenStrangers(page, trigger)) return "no two sides are known";
  const between = tied.length >= 2 || named.length < 2 ? tied : named.slice(-2);
  const lead = unique([
    ...broker,
    ...(broker.length > 0
      ? []
      : partiesOf([...around.by, ...(noun ? [...around.of, ...sides.subject] : sides.subject)])),
    ...partiesIn(page, Math.max(sentenceOf(page, trigger.first).first, trigger.first - 1), trigger.last + 1),
  ]).filter((party) => !between.includes(party));
  const mediator = lead.slice(0, 2);
  if (mediator.length === 0 && between.length < 3) return "nobody mediates";
  if (broker.length > 0 && between.length === 1 && isWithinOneState(page, trigger))
    return {
      ...empty,
      parties: unique([...mediator, ...between]).sort(),
      actors: mediator,
      recipients: between,
      people: [],
      mentions: [...sides.subject, ...around.between],
    };
  const beside = between.length >= 2 ? [] : statesBeside(page, trigger, mediator);
  const apart = beside.length === 2 ? beside : between;
  const parted = apart.length >= 2 ? apart : unique([...apart, ...partedSides(discourse, mediator)]).slice(0, 2);
  const parties = unique([...mediator, ...parted]).sort();
  if (parties.length < 3) return "no two sides are known";
  const mentions = unique([...sides.subject, ...around.by, ...around.of, ...around.between]).filter(
    (mention) => mention.parties.length > 0,
  );
  return {
    parties,
    actors: mediator,
    recipients: parted,
    people: peopleOf(mentions),
    mentions,
    ...empty,
    supplied: apart.length >= 2 ? [] : parted,
  };
}

/** "mediates between the government and the opposition": sides that are no parties. */
function isBetweenStrangers(page: Page, { last }: TagSpan): boolean {
  for (let i = last; i < last + 3; i++) if (isGrammar(page, i, "between")) return true;
  return false;
}

/** How many words "between the military government in" may have. */
const longestSide = 7;

/** "a Saudi-brokered truce between the Sudanese army and its rivals": the two sides are of one state. */
function isWithinOneState(page: Page, { last }: TagSpan): boolean {
  if (!isGrammar(page, last, "between")) return false;
  for (let i = last + 1; i < last + longestSide; i++)
    if (isGrammar(page, i, "and")) return [1, 2, 3].every((step) => page.mentionAt[i + step] === undefined);
  return false;
}

/** "under Saudi mediation", "sous médiation saoudienne": the adjective beside the noun names who mediates. */
function adjectiveOf(page: Page, rule: EventRule, trigger: TagSpan): readonly string[] {
  if (rule.as !== "noun") return [];
  const beside = [trigger.first - 1, trigger.last]
    .map((i) => page.text.tags[i]?.find(({ tag }) => tag.type === "demonym"))
    .find((span) => span !== undefined);
  return beside ? partiesIn(page, beside.first, beside.last).slice(0, 1) : [];
}

/** "A and B were reconciled at talks hosted by C": the states that the sentence names beside the mediator. */
function statesBeside(page: Page, trigger: TagSpan, mediator: readonly string[]): readonly string[] {
  return partiesOf(mentionsOfSentence(page, trigger.first)).filter(
    (party) => isState(party) && !mediator.includes(party),
  );
}

function partedSides(discourse: Discourse, mediator: readonly string[]): string[] {
  const met = discourse.latest.filter((party) => !mediator.includes(party));
  if (met.length >= 2) return met.slice(0, 2);
  return discourse.ranked.filter((party) => isState(party) && !mediator.includes(party)).slice(0, 2);
}
