import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { CommitmentKind } from "../../model/index.ts";
import { withoutParent } from "../../world/agencies.ts";
import { backersIn, partiesBeside } from "../compounds.ts";
import { introductionOf } from "../listed.ts";
import { clauseEnd, mentionsOfSentence } from "../clauses.ts";
import { joined } from "../ties.ts";
import type { Mention } from "../mentions.ts";
import { otherClause, ownStart } from "../other-clauses.ts";
import { type Page, within, sentenceOf } from "../page.ts";
import { verbPhrase } from "../verb-phrase.ts";
import { inOrder, type Cast, type Discourse, isState, partiesOf, peopleOf, unique } from "./cast.ts";
import { namedIn, placesIn } from "./named.ts";
import { aroundWhere, type Sides } from "./sides.ts";
import { supply } from "./supply.ts";

/** How many mentions back a promise that names one side, or none, looks for the other. */
const reach = 8;

/** How many words back "Venezuelan officials will leave" may name whose officials they are. */
const nearSubject = 7;

/** Who is bound by a promise: who makes it and for whom, named by its clause or told shortly before. */
export function promiseCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  discourse: Discourse,
): Cast | string {
  const { first } = sentenceOf(page, trigger.first);
  const { subject } = sides;
  const sentenceEnd = clauseEnd(page, Math.max(trigger.last, sides.from), false);
  const ownEnd = otherClause(page, trigger.last, sentenceEnd);
  const end = Math.min(ownEnd, trigger.last + 24);
  const around = aroundWhere(sides.around, (mention) => mention.first < ownEnd);
  const clause = ownStart(page, first, trigger.first);
  const start = Math.max(clauseStart(page, trigger.first), clause);
  const mentions = unique([...subject, ...around.between, ...around.with, ...around.by]);
  const bound = partiesOf(mentions);
  const places = placesIn(page, start, end);
  const seats = isSession(rule) && discourse.latest.length >= 2 ? places : [];
  // "announced in Amman": where it was said
  const here = within(page.places, trigger.last, Math.min(end, trigger.last + 3))
    .filter(({ role }) => role === "in")
    .map(({ country }) => country);
  const named = unique([
    ...bound,
    // "a Kuwait-Bahrain committee will be set up"
    ...((rule.as === "noun" || sides.passive) && bound.length === 0 ? partiesBeside(page, whole(page, trigger)) : []),
    ...(paidFor.has(rule.promises) ? backersIn(page, start, end) : []),
    ...(bound.length === 0 && !sides.passive
      ? namedIn(page, Math.max(start, trigger.first - nearSubject), trigger.first).slice(-1)
      : []),
    ...namedIn(page, trigger.last, end).filter((party) => !here.includes(party) && !seats.includes(party)),
    ...partiesOf([...around.object, ...around.to, ...around.of]),
    ...[...namedIn(page, start, end), ...places].filter((party) => !seats.includes(party)),
    ...namedIn(page, clause, trigger.first),
  ]);
  const own =
    bound.length >= 2
      ? [...bound, ...helpedBySeveral(page, rule, subject, trigger.last, end)]
      : named.length === 0
        ? listedFor(page, first)
        : withoutParent(named).slice(0, 2);
  const local = helpsAlong(rule, own, discourse) ? unique([...discourse.latest, ...own]) : own;
  const people = peopleOf(mentionsOfSentence(page, trigger.first).filter((mention) => mentions.includes(mention)));
  if (local.length >= 2)
    return {
      parties: inOrder([...local]),
      actors: local.slice(0, 1),
      recipients: local.slice(1),
      people,
      mentions,
      place: null,
      supplied: [],
    };
  const helped = relief.has(rule.promises) && local.length === 1 && discourse.helped ? [discourse.helped] : null;
  const supplied = (helped ?? beside(page, rule, local, trigger, discourse)).filter((party) => !local.includes(party));
  const parties = inOrder(unique([...local, ...supplied]));
  if (parties.length < 2) return "only one side is known";
  return { parties, actors: local.slice(0, 1), recipients: supplied, people, mentions, place: null, supplied };
}

/** A verb with its auxiliaries: "the Kenya-Uganda line | will be built". */
const whole = (page: Page, trigger: TagSpan): Pick<TagSpan, "first" | "last"> =>
  trigger.tag.type === "verb" ? verbPhrase(page.text, trigger) : trigger;

/** What somebody may pay for. */
const paidFor = new Set<EventRule["promises"]>(["project", "aid", "financing", "training"]);

/** Kinds of promises that two may make to a third. */
const shared = new Set<EventRule["promises"]>(["financing", "aid", "project", "training", "deployment"]);

/** "Japan and France will fund a school in Togo": the one other state that is named for what two, each by name, will do. */
function helpedBySeveral(page: Page, rule: EventRule, subject: readonly Mention[], from: number, to: number): string[] {
  const doers = subject.filter(({ parties }) => parties.length === 1).flatMap(({ parties }) => parties);
  if (rule.as !== "verb" || !shared.has(rule.promises) || unique(doers).length < 2) return [];
  const others = unique([...namedIn(page, from, to), ...placesIn(page, from, to)]).filter(
    (party) => isState(party) && !doers.includes(party),
  );
  return others.length === 1 ? others : [];
}

/** "A and B agreed to: set up a committee; …": the two who introduce the list in which a promise names nobody. */
function listedFor(page: Page, first: number): string[] {
  const introduction = introductionOf(page, page.sentenceAt[first] as number);
  const parties = introduction ? namedIn(page, introduction.first, introduction.last) : [];
  return parties.length === 2 ? parties : [];
}

/** What is promised where aid was told of goes to those who received it. */
const relief = new Set<EventRule["promises"]>(["aid", "deployment"]);

/** "The next session will take place in Brussels": where a body sits is no party to it. */
const isSession = (rule: EventRule) =>
  rule.as === "noun" && (rule.promises === "joint_commission" || rule.promises === "meeting");

/** "The next round will be held in April, with Egyptian help": who is named beside those who met joins them. */
const helpsAlong = (rule: EventRule, own: readonly string[], { latest }: Discourse) =>
  rule.promises === "meeting" &&
  rule.as === "noun" &&
  own.length === 1 &&
  latest.length >= 2 &&
  own.every((party) => !latest.includes(party));

/** What a third party may do for two others. */
const giving = new Set<CommitmentKind>(["financing", "aid", "training", "other"]);

const givesTo = ({ promises }: EventRule) => promises !== null && giving.has(promises);

/** The parties of the encounter told last, else those spoken of shortly before, else those of the article. */
function beside(
  page: Page,
  rule: EventRule,
  local: readonly string[],
  trigger: TagSpan,
  discourse: Discourse,
): readonly string[] {
  const own = local[0];
  // "At the summit, the President of the Gambia pledged two million for the fund": to the body that sat
  const { body, latest } = discourse;
  if (own !== undefined && isState(own) && body !== null && latest.includes(body) && givesTo(rule)) return [body];
  if (own === undefined || discourse.latest.includes(own)) return supply(page, local, discourse);
  const { first, paragraph } = sentenceOf(page, trigger.first);
  const earlier = within(page.mentions, Math.max(0, first - 120), first).slice(-reach);
  const others = (mentions: readonly Mention[]) =>
    partiesOf(mentions).filter((party) => isState(party) && party !== own);
  const here = earlier.filter(
    ({ sentence, via }) => via !== "pronoun" && page.text.sentences[sentence]?.paragraph === paragraph,
  );
  // the one other party of the same paragraph, unless the two were told to do the same: "Japan and Korea joined"
  const [only, ...more] = others(here);
  const isFellow = here.some((_, i) => {
    const list = partiesOf(joined(page, here, i));
    return list.length > 1 && list.includes(own);
  });
  const near = only !== undefined && more.length === 0 && !isFellow ? [only] : others(earlier);
  // "The Bank will lend 45 million for the line": to both who met
  const toBoth = givesTo(rule) && discourse.latest.length === 2;
  if (toBoth && discourse.latest.every((party) => near.includes(party))) return discourse.latest;
  const ranked = discourse.ranked.find((party) => party !== own && near.includes(party));
  return ranked ? [ranked] : supply(page, local, discourse);
}

/** The clause starts after a semicolon. */
function clauseStart(page: Page, from: number): number {
  const { first } = sentenceOf(page, from);
  for (let i = from - 1; i > first; i--) if (page.text.tokens[i]?.word.text === ";") return i + 1;
  return first;
}
