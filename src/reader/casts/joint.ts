import type { EventRule, TagSpan } from "../../languages/index.ts";
import { ahead } from "../asides.ts";
import { clauseEnd } from "../clauses.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { nounIn, type Page, within, sentenceOf } from "../page.ts";
import { inOrder, type Cast, type Discourse, partiesOf, peopleOf, unique } from "./cast.ts";
import { namedIn } from "./named.ts";
import { pairCast } from "./pair.ts";
import { aroundWhere, type Sides } from "./sides.ts";

/** Kinds that two sides do together, whatever words stand for them: "les armées du Togo et du Bénin ont patrouillé". */
export const jointKinds = new Set<EventRule["gives"]>([
  "signing",
  "military_cooperation",
  "relations_restored",
  "credentials",
]);

/**
 * Two sides act together. Those in whose presence it is done look on: they are people of the event, not parties. A side
 * that the clause does not name as one is looked for among the states named beside it, then in the context.
 */
export function jointCast(
  page: Page,
  rule: EventRule,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const both = byWith(told, sides);
  if (both) return both;
  const witnesses = witnessesOf(page, first, last).filter((mention) => !sides.subject.includes(mention));
  const cast = withAllWhoMet(
    pairCast(page, rule, trigger, withoutWitnesses(sides, witnesses), discourse),
    sides,
    discourse,
  );
  if (typeof cast !== "string" && cast.supplied.length === 0) return withPeople(cast, witnesses);
  const sure = typeof cast === "string" ? [] : cast.parties.filter((party) => !cast.supplied.includes(party));
  const start = Math.min(trigger.first, told.verb?.first ?? trigger.first);
  const end = Math.min(
    clauseEnd(page, trigger.last, false),
    ahead(page, trigger.last, 24),
    witnesses[0]?.first ?? last,
  );
  const named = unique([
    ...sure,
    ...namedIn(page, Math.max(first, start - 16), start),
    ...partiesOf(within(page.mentions, trigger.last, end)),
  ]).slice(0, 2);
  if (named.length < 2) return typeof cast === "string" ? cast : withPeople(cast, witnesses);
  const mentions = typeof cast === "string" ? unique([...sides.subject, ...sides.around.by]) : cast.mentions;
  const parties = inOrder([...named]);
  return withPeople(
    { parties, actors: named, recipients: [], people: peopleOf(mentions), mentions, place: null, supplied: [] },
    witnesses,
  );
}

/** "The presidents of A, B and C met D. They signed": who met are meant, not the subject of that sentence alone. */
function withAllWhoMet(cast: Cast | string, { subject }: Sides, { latest }: Discourse): Cast | string {
  if (typeof cast === "string" || subject.length !== 1 || subject[0]?.kind !== "pronoun") return cast;
  if (cast.parties.length < 2 || !cast.parties.every((party) => latest.includes(party))) return cast;
  return { ...cast, parties: inOrder([...latest]), actors: [...latest] };
}

/** "the memorandum signed by A with B", "l'accord conclu par A avec B": a bare participle that names both sides itself. */
function byWith(told: Occurrence, { around }: Sides): Cast | null {
  if (told.verb?.form !== "participle" || around.by.length === 0 || around.with.length === 0) return null;
  const mentions = [...around.by, ...around.with];
  const named = partiesOf(mentions);
  if (partiesOf(around.by).length === 0 || named.length < 2) return null;
  return {
    parties: inOrder([...named]),
    actors: named,
    recipients: [],
    people: peopleOf(mentions),
    mentions,
    place: null,
    supplied: [],
  };
}

/** "en présence de", "sous l'égide de", "witnessed by": who follows only looks on. */
function witnessesOf(page: Page, first: number, last: number): readonly Mention[] {
  const presence = nounIn(page, first, last, "presence");
  return presence ? within(page.mentions, presence.first, Math.min(last, presence.first + 14)) : [];
}

function withoutWitnesses(sides: Sides, witnesses: readonly Mention[]): Sides {
  if (witnesses.length === 0) return sides;
  const acts = (mention: Mention) => !witnesses.includes(mention);
  return { ...sides, subject: sides.subject.filter(acts), around: aroundWhere(sides.around, acts) };
}

const withPeople = (cast: Cast, witnesses: readonly Mention[]): Cast =>
  witnesses.length === 0 ? cast : { ...cast, people: unique([...cast.people, ...peopleOf(witnesses)]) };
