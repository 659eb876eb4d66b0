import type { EngagementReport, FoundEngagement, PloverType } from "../model/index.ts";
import { isSameHostEvent } from "./host-events.ts";
import { kindTraits } from "./kind-traits.ts";
import { partiesFit, sameSet, shared } from "./parties.ts";
import { peopleContradict, peopleInBoth } from "./people-fit.ts";
import { gapBetween, isDay, windowOf } from "./time-window.ts";

/** Whether two reports cannot tell of one encounter, whatever else they share. */
export function contradict(a: EngagementReport, b: EngagementReport): boolean {
  if (a.source.article === b.source.article) return !isSameTelling(a.found, b.found);
  return (
    kindsContradict(a.found, b.found) ||
    datesContradict(a, b) ||
    placesContradict(a.found, b.found) ||
    whoContradicts(a, b)
  );
}

/** The reader has joined the tellings of an article already: only what differs in nothing is one. */
function isSameTelling(a: FoundEngagement, b: FoundEngagement): boolean {
  const { byContent } = kindTraits[a.kind];
  const told = (found: FoundEngagement) =>
    JSON.stringify([
      found.kind,
      found.status,
      found.parties,
      found.actors,
      found.people,
      found.country,
      found.city,
      found.date,
    ]);
  return !byContent && a.people.length + (a.date ? 1 : 0) > 0 && told(a) === told(b) && a.host_event === b.host_event;
}

function kindsContradict(a: FoundEngagement, b: FoundEngagement): boolean {
  const [one, other] = [kindTraits[a.kind], kindTraits[b.kind]];
  if (one.family !== other.family) return true;
  if (one.directed && isHostile(a.plover) !== isHostile(b.plover)) return true;
  if (one.byContent && a.plover !== b.plover) return true;
  return !partiesFit(a.parties, b.parties, (one.manyParties && other.manyParties) ?? false);
}

const hostile = new Set<PloverType>([
  "SANCTION",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "COERCE",
  "ASSAULT",
  "MOBILIZE",
]);
/** An embassy closed is not an embassy opened, nor a sanction lifted one imposed. */
const isHostile = (plover: PloverType) => hostile.has(plover);

function datesContradict(a: EngagementReport, b: EngagementReport): boolean {
  const gap = gapBetween(windowOf(a.found.date, a.source.published), windowOf(b.found.date, b.source.published));
  const days = Math.min(kindTraits[a.found.kind].days, kindTraits[b.found.kind].days);
  return gap > (isDay(a.found.date) && isDay(b.found.date) ? days : 1);
}

function placesContradict(a: FoundEngagement, b: FoundEngagement): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  if (a.host_event !== null && b.host_event !== null && isSameHostEvent(a.host_event, b.host_event) === false)
    return true;
  // A visit leads to more than one city.
  return a.city !== null && b.city !== null && a.city !== b.city && a.kind !== "visit";
}

function whoContradicts(a: EngagementReport, b: EngagementReport): boolean {
  const [one, other] = [kindTraits[a.found.kind], kindTraits[b.found.kind]];
  if (one.directed && isReversed(a.found, b.found)) return true;
  if (one.faceToFace && other.faceToFace && peopleContradict(a.found.people, b.found.people)) return true;
  if (a.found.kind !== "visit" || !a.found.people.length || !b.found.people.length) return false;
  // Visitor and host may be named by one report each, but then the day must show that it is one visit.
  const sure = isDay(a.found.date) && isDay(b.found.date);
  return !sure && peopleInBoth(a.found.people, b.found.people).length === 0;
}

/** Whether the side that acts in the one is acted upon in the other. */
function isReversed(a: FoundEngagement, b: FoundEngagement): boolean {
  if (!a.actors.length || !a.recipients.length || !b.actors.length || !b.recipients.length) return false;
  if (sameSet(a.actors, b.actors)) return false;
  return shared(a.actors, b.recipients).length > 0 && shared(b.actors, a.recipients).length > 0;
}
