import type { Decision, EngagementReport, Match } from "../model/index.ts";
import { contradict } from "./contradictions.ts";

/** Reports held to tell of one encounter, in order, and the matches that join them. */
export interface Cluster {
  readonly reports: EngagementReport[];
  readonly matches: Match[];
}

/** A cluster while it grows. What editors joined stands as one group, which can be as any of its reports tells. */
interface Growing extends Cluster {
  readonly groups: readonly (readonly EngagementReport[])[];
}

/**
 * Joins reports that are in order, the surest match first. Two clusters are joined only if no report of the one
 * contradicts one of the other: "in April" may go with the 6th or with the 20th, and never makes them one. What editors
 * decided goes first: what is apart is never joined, what is the same always, unless that is decided to be apart.
 */
export function clustersOf(
  reports: readonly EngagementReport[],
  matches: readonly Match[],
  decisions: readonly Decision[],
): Cluster[] {
  const place = new Map(reports.map(({ id }, i) => [id, i]));
  const of = new Map(reports.map((report): [string, Growing] => [report.id, alone(report)]));
  const apart = new Set(decisions.filter(({ same }) => !same).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const isApart = (one: Cluster, other: Cluster) =>
    apart.size > 0 && one.reports.some((a) => other.reports.some((b) => apart.has(`${a.id} ${b.id}`)));

  const join = (match: Match, byEditor: boolean) => {
    const [one, other] = [of.get(match.a), of.get(match.b)];
    if (!one || !other || one === other || isApart(one, other) || (!byEditor && clash(one, other))) return;
    const joined = joinedBy(match, one, other, byEditor);
    for (const { id } of joined.reports) of.set(id, joined);
  };
  const inPlace = (a: Match, b: Match) =>
    b.score - a.score || (place.get(a.a) ?? 0) - (place.get(b.a) ?? 0) || (place.get(a.b) ?? 0) - (place.get(b.b) ?? 0);
  for (const match of decided(decisions, place).sort(inPlace)) join(match, true);
  for (const match of [...matches].sort(inPlace)) join(match, false);

  const sorted = (cluster: Cluster): Cluster => ({
    reports: cluster.reports.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    matches: cluster.matches,
  });
  return [...new Set(of.values())].map(sorted);
}

const alone = (report: EngagementReport): Growing => ({ reports: [report], matches: [], groups: [[report]] });

function joinedBy(match: Match, one: Growing, other: Growing, byEditor: boolean): Growing {
  const reports = [...one.reports, ...other.reports];
  return {
    reports,
    matches: [...one.matches, ...other.matches, match],
    groups: byEditor ? [reports] : [...one.groups, ...other.groups],
  };
}

/** Whether something in the one contradicts something in the other. */
const clash = (one: Growing, other: Growing): boolean =>
  one.groups.some((left) => other.groups.some((right) => left.every((a) => right.every((b) => contradict(a, b)))));

/** Matches that editors made, the report first published first. */
function decided(decisions: readonly Decision[], place: ReadonlyMap<string, number>): Match[] {
  return decisions
    .filter(({ same, a, b }) => same && a !== b && place.has(a) && place.has(b))
    .map(({ a, b }) => ((place.get(a) ?? 0) < (place.get(b) ?? 0) ? { a, b } : { a: b, b: a }))
    .map((pair) => ({ ...pair, score: 1, reasons: [{ code: "decision", value: null }] }));
}
