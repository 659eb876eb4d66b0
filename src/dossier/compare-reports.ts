import {
  daysBetween,
  type EngagementReport,
  type Match,
  type MatchReason,
  type MatchReasonCode,
} from "../model/index.ts";
import { contradict } from "./contradictions.ts";
import { isSameHostEvent } from "./host-events.ts";
import { kindTraits } from "./kind-traits.ts";
import { sameSet, shared } from "./parties.ts";
import { peopleInBoth } from "./people-fit.ts";
import { reportOrder } from "./report-order.ts";
import { gapBetween, isDay, periodOf } from "./time-window.ts";

/** From this score on two reports are held to tell of one encounter. */
export const enough = 0.3;

/** What speaks for it, and by how much. */
type Ground = readonly [code: MatchReasonCode, weight: number, value?: string | null];

/** Why two reports may tell of one encounter, or null where something forbids it or too little speaks for it. */
export function compareReports(a: EngagementReport, b: EngagementReport): Match | null {
  if (contradict(a, b)) return null;
  if (a.source.article === b.source.article) return match(a, b, [["same_article", 1]]);
  const grounds = [...timeGrounds(a, b), ...whoGrounds(a, b), ...placeGrounds(a, b), ...kindGrounds(a, b)];
  const found = match(a, b, grounds);
  return found.score >= enough ? found : null;
}

function match(a: EngagementReport, b: EngagementReport, grounds: readonly Ground[]): Match {
  const sum = grounds.reduce((total, [, weight]) => total + weight, 0);
  const reasons = grounds
    .filter(([, weight]) => weight > 0)
    .map(([code, , value]): MatchReason => ({ code, value: value ?? null }));
  return { a: a.id, b: b.id, score: Math.max(0, Math.min(1, Math.round(sum * 100) / 100)), reasons };
}

/** Weight by the days of the longer of two periods that overlap. */
const byLength = (days: number) => (days <= 31 ? 0.25 : days <= 92 ? 0.2 : 0.1);
/** Weight by the days from an encounter to the publication of an article that gives it no date. */
const byDelay = (days: number) => (days <= 3 ? 0.25 : days <= 10 ? 0.15 : -0.1);

function timeGrounds(a: EngagementReport, b: EngagementReport): Ground[] {
  const [one, other] = [a.found.date, b.found.date];
  if (isDay(one) && isDay(other))
    return [one === other ? ["same_day", 0.4, one] : ["day_apart", 0.25, `${one} / ${other}`]];
  const [left, right] = [one && periodOf(one), other && periodOf(other)];
  if (left && right) {
    const [longer, period] =
      daysBetween(left.from, left.to) >= daysBetween(right.from, right.to) ? [left, one] : [right, other];
    return [["same_period", byLength(daysBetween(longer.from, longer.to)), period]];
  }
  const day = (range: typeof left, published: string | null) =>
    range || (published === null ? null : { from: published, to: published });
  const [near, far] = [day(left, a.source.published), day(right, b.source.published)];
  return near && far ? [["published_near", byDelay(gapBetween(near, far))]] : [];
}

function whoGrounds(a: EngagementReport, b: EngagementReport): Ground[] {
  const people = peopleInBoth(a.found.people, b.found.people);
  const strangers = people.length === 0 && a.found.people.length > 0 && b.found.people.length > 0;
  return [
    sameSet(a.found.parties, b.found.parties) ? ["same_parties", 0.1] : ["shared_parties", 0.05],
    ["same_people", strangers ? -0.1 : Math.min(2, people.length) * 0.15, people.join(", ")],
    ["same_direction", isSameDirection(a, b) ? 0.05 : 0, a.found.actors.join(", ")],
  ];
}

const isSameDirection = ({ found: a }: EngagementReport, { found: b }: EngagementReport) =>
  Boolean(kindTraits[a.kind].directed) && a.actors.length > 0 && sameSet(a.actors, b.actors);

function placeGrounds({ found: a }: EngagementReport, { found: b }: EngagementReport): Ground[] {
  const city = a.city !== null && a.city === b.city;
  const country = a.country !== null && a.country === b.country;
  const event = a.host_event !== null && b.host_event !== null && isSameHostEvent(a.host_event, b.host_event);
  return [
    city ? ["same_city", 0.2, a.city] : ["same_country", country ? 0.1 : 0, a.country],
    ["same_host_event", event ? 0.2 : 0, a.host_event],
  ];
}

function kindGrounds({ found: a }: EngagementReport, { found: b }: EngagementReport): Ground[] {
  const [one, other] = [kindTraits[a.kind], kindTraits[b.kind]];
  const topics = shared(a.domains, b.domains);
  const differ = topics.length === 0 && a.domains.length > 0 && b.domains.length > 0;
  return [
    ["related_kinds", a.kind === b.kind ? 0 : -0.3],
    ["rare_kind", one.seldom && other.seldom ? 0.15 : 0],
    ["same_topics", topics.length > 0 ? 0.05 : differ && one.byContent ? -0.15 : 0, topics.join(", ")],
    ["same_topics", one.byContent ? -0.05 : 0],
  ];
}

/**
 * Whether two reports may be one encounter: joined directly, as far as these two alone tell. Reports that no chain of
 * such pairs connects never touch each other, so that `fileEngagements` may be called on each chain by itself.
 */
export const mayBeOne = (a: EngagementReport, b: EngagementReport): boolean =>
  reportOrder(a, b) <= 0 ? compareReports(a, b) !== null : compareReports(b, a) !== null;
