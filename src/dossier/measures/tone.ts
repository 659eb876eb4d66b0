import { type PloverType, ploverTypes } from "../../model/index.ts";
import { bootstrap, fewCases, type Interval } from "./bootstrap.ts";

/** How friendly or hostile a number of events is on the whole. Never show the mean without `n`. */
export interface Tone {
  /** −10 to 10, or null for no events. */
  readonly mean: number | null;
  /** Distinct engagements. */
  readonly n: number;
  readonly tooFew: boolean;
  readonly interval: Interval | null;
}

/**
 * Arithmetic mean of the intensity of PLOVER event types (PLOVER manual, draft 0.8), which follows the scale that Goldstein
 * (1992) made for WEIS events: from −9 for an assault to 10 for aid. It says how what was reported leans, not how close two
 * parties are.
 */
export function toneOf(engagements: readonly { readonly plover: PloverType }[]): Tone {
  const scores: number[] = engagements.map(({ plover }) => ploverTypes[plover].score).sort((a, b) => a - b);
  const n = scores.length;
  const total = scores.reduce((sum, score) => sum + score, 0);
  const interval = bootstrap(n, (drawn) => {
    let sum = 0;
    for (const index of drawn) sum += scores[index] as number;
    return sum / drawn.length;
  });
  return { mean: n === 0 ? null : total / n, n, tooFew: n < fewCases, interval };
}
