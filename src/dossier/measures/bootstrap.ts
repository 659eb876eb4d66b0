/** Where 95 of 100 resampled values lie. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** How often the sample was drawn anew. */
  readonly resamples: number;
}

/** Under so many cases a measure says too little to be compared. */
export const fewCases = 10;

const mostResamples = 500;
const leastResamples = 100;
/** Cases drawn in all: with more cases fewer resamples do, and the time stays bounded. */
const mostDraws = 250_000;
const seed = 20_251_016;

/**
 * The bootstrap's percentile interval, 95 in 100 (Efron 1979): the cases are drawn anew with replacement, as many as there
 * are, and the statistic is taken of each such sample. 500 resamples, down to 100 where there are many cases. The same
 * cases in the same order give the same interval: the random numbers start from a fixed seed.
 * @param statistic gets as many places of cases, from 0, as there are cases; the array is used again
 * @returns null for no case at all
 */
export function bootstrap(cases: number, statistic: (drawn: Uint32Array) => number): Interval | null {
  if (cases === 0) return null;
  const resamples = Math.max(leastResamples, Math.min(mostResamples, Math.floor(mostDraws / cases)));
  const random = randomNumbers(seed);
  const drawn = new Uint32Array(cases);
  const values = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample++) {
    for (let at = 0; at < cases; at++) drawn[at] = Math.floor(random() * cases);
    values[sample] = statistic(drawn);
  }
  values.sort();
  const at = (share: number) => values[Math.round(share * (resamples - 1))] as number;
  return { low: at(0.025), high: at(0.975), resamples };
}

/** Mulberry32: evenly spread numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
