import type { CommitmentRecord, EngagementRecord, PloverType } from "../model/index.ts";
import type { ExportSource } from "./exporter.ts";
import { type Act, type PloverEvent, ploverEvent, type Told } from "./plover-event.ts";

/** The event that an engagement is. */
export function engagementEvent(told: Told<EngagementRecord>, source: ExportSource): PloverEvent {
  const { record, words } = told;
  const comment = record.date === null && record.reported !== null ? "date: when it was first reported" : null;
  return ploverEvent(
    {
      ...sidesOf(record),
      id: record.id,
      type: record.plover,
      mode: record.mode,
      contexts: record.contexts,
      date: record.date ?? record.reported,
      place: { country: record.country, city: record.city },
      link: record.id,
      kind: record.kind,
      people: record.people,
      comment,
      words,
    },
    told,
    source,
  );
}

/** Where nobody hosts, all who take part are actors. */
function sidesOf({ parties, actors, recipients }: EngagementRecord) {
  return actors.length > 0 ? { actors, recipients } : { actors: without(parties, recipients), recipients };
}

/** What a promise is, at the day it was made, and what calling it off is, at the day of that. */
export function commitmentEvents(told: Told<CommitmentRecord>, source: ExportSource): PloverEvent[] {
  const { record, words } = told;
  const actors = record.announced_by.length > 0 ? record.announced_by : record.parties;
  const shared = {
    actors,
    recipients: without(record.parties, actors),
    place: null,
    link: record.fulfilled_by ?? record.id,
    kind: record.kind,
    people: [],
    contexts: [],
  };
  const due = record.due === null ? null : `due: ${record.due}`;
  const made: Act = {
    ...shared,
    id: record.id,
    type: promiseOf(record),
    mode: null,
    date: record.date,
    comment: due,
    words,
  };
  const end = record.changes.findLast(({ status }) => status === "cancelled");
  if (record.status !== "cancelled" || !end) return [ploverEvent(made, told, source)];
  const called: Act = {
    ...shared,
    id: `${record.id}:cancelled`,
    type: "REJECT",
    mode: refusals[record.kind] ?? null,
    date: end.date,
    comment: null,
    words: end.evidence,
  };
  const cancelling = { ...told, articles: told.articles.filter(({ id }) => id === end.article) };
  return [ploverEvent(made, told, source), ploverEvent(called, cancelling, source)];
}

/** The manual keeps a concession that is only announced a concession; whatever else is promised is AGREE. */
const promiseOf = ({ kind }: CommitmentRecord): PloverType =>
  kind === "withdrawal" || kind === "lifting_of_measures" ? "CONCEDE" : "AGREE";

const refusals: Partial<Record<CommitmentRecord["kind"], string>> = {
  joint_commission: "meet",
  visit: "meet",
  meeting: "meet",
  summit: "meet",
  conference: "meet",
  working_group: "meet",
  aid: "assist",
  financing: "assist",
  project: "assist",
  training: "assist",
};

const without = (parties: readonly string[], others: readonly string[]) =>
  parties.filter((party) => !others.includes(party));
