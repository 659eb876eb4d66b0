import type { EngagementReport, Match } from "../model/index.ts";
import { compareReports } from "./compare-reports.ts";
import { kindTraits } from "./kind-traits.ts";
import { reachOf } from "./reach.ts";

interface Waiting {
  readonly report: EngagementReport;
  readonly place: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Every two reports that may tell of one encounter, of reports that are in order. They are walked through by the first
 * day of their reach, and each is compared only with those of its kinds that share two parties and whose reach is not over.
 */
export function candidatePairs(reports: readonly EngagementReport[]): Match[] {
  const walk = reports.map((report, place): Waiting => ({ report, place, ...reachOf(report) })).sort(byStart);
  const open = new Map<string, Waiting[]>();
  const matches: Match[] = [];
  for (const here of walk) {
    for (const other of metBy(here, open)) {
      const [a, b] = other.place < here.place ? [other, here] : [here, other];
      const found = compareReports(a.report, b.report);
      if (found) matches.push(found);
    }
  }
  return matches;
}

const byStart = (a: Waiting, b: Waiting) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Those still open that share two parties, or the only one, with this report, which is then open too. */
function metBy(here: Waiting, open: Map<string, Waiting[]>): Waiting[] {
  const keys = keysOf(here.report);
  const times = new Map<Waiting, number>();
  for (const key of keys) {
    const still = (open.get(key) ?? []).filter(({ to }) => to >= here.from);
    for (const other of still) times.set(other, (times.get(other) ?? 0) + 1);
    still.push(here);
    open.set(key, still);
  }
  return [...times].filter(([, count]) => count >= Math.min(2, keys.length)).map(([other]) => other);
}

function keysOf({ found }: EngagementReport): string[] {
  const { family } = kindTraits[found.kind];
  const parties = [...new Set(found.parties)];
  return parties.length < 2 ? [`${family} only ${parties.join()}`] : parties.map((party) => `${family} ${party}`);
}
