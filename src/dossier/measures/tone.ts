import { type PloverType, ploverTypes } from "../../model/index.ts";
import { bootstrap, fewCases, type Interval } from "./bootstrap.ts";
import { countOf } from "./counts.ts";
import { once } from "./once.ts";

/** How friendly or hostile a number of events is on the whole. Never show the mean without `n`. */
export interface Tone {
  /** −10 to 10, or null for no events. */
  readonly mean: number | null;
  /** Distinct engagements. */
  readonly n: number;
  readonly tooFew: boolean;
  /** Of `mean`, drawn when it is first asked for. */
  readonly interval: Interval | null;
}

/**
 * Arithmetic mean of the intensity of PLOVER event types (PLOVER manual, draft 0.8), which follows the scale that Goldstein
 * (1992) made for WEIS events: from −9 for an assault to 10 for aid. It says how what was reported leans, not how close two
 * parties are.
 */
export const toneOf = (engagements: readonly { readonly plover: PloverType }[]): Tone =>
  toneOfCounts(countOf(engagements.map(({ plover }) => plover)));

/** The same of events that are counted already. A type may stand in several entries. */
export function toneOfCounts(types: Iterable<{ readonly key: PloverType; readonly count: number }>): Tone {
  const byScore = new Map<number, number>();
  for (const { key, count } of types) {
    const { score } = ploverTypes[key];
    byScore.set(score, (byScore.get(score) ?? 0) + count);
  }
  const sorted = [...byScore].sort(([a], [b]) => a - b);
  const [scores, counts] = [sorted.map(([score]) => score), sorted.map(([, count]) => count)];
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = (drawn: ArrayLike<number>) => scores.reduce((sum, score, at) => sum + score * (drawn[at] ?? 0), 0) / n;
  const interval = once(() => bootstrap(counts, mean));
  return {
    mean: n === 0 ? null : mean(counts),
    n,
    tooFew: n < fewCases,
    get interval() {
      return interval();
    },
  };
}
