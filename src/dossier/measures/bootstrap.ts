import { binomial } from "./binomial.ts";

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
/** Steps of drawing in all: with more cases fewer resamples do, and the time stays bounded. */
const mostDraws = 250_000;
/** Drawing how many cases fall in a category takes about as long as drawing so many cases. */
const drawsOfCategory = 12;
const seed = 20_251_016;

/**
 * The bootstrap's percentile interval, 95 in 100 (Efron 1979): the cases are drawn anew with replacement, as many as there
 * are, and the statistic is taken of each such sample. 500 resamples, down to 100 where there are many cases. The same
 * counts in the same order give the same interval: the random numbers start from a fixed seed.
 * @param counts how many cases there are of each category; cases of one category are alike to the statistic
 * @param statistic gets how many cases of each category were drawn; the array is used again
 * @returns null for no case at all
 */
export function bootstrap(counts: readonly number[], statistic: (drawn: Uint32Array) => number): Interval | null {
  const cases = counts.reduce((sum, count) => sum + count, 0);
  if (cases === 0) return null;
  const random = randomNumbers(seed);
  const drawn = new Uint32Array(counts.length);
  const isCrowded = cases > drawsOfCategory * counts.length;
  const draw = isCrowded ? categoryWise(counts, cases, random, drawn) : caseWise(counts, cases, random, drawn);
  const draws = isCrowded ? drawsOfCategory * counts.length : cases;
  const resamples = Math.max(leastResamples, Math.min(mostResamples, Math.floor(mostDraws / draws)));
  const values = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample++) {
    draw();
    values[sample] = statistic(drawn);
  }
  values.sort();
  const at = (share: number) => values[Math.round(share * (resamples - 1))] as number;
  return { low: at(0.025), high: at(0.975), resamples };
}

/** Draws one case after the other. */
function caseWise(counts: readonly number[], cases: number, random: () => number, drawn: Uint32Array): () => void {
  const categories = new Uint32Array(cases);
  let end = 0;
  for (const [category, count] of counts.entries()) {
    categories.fill(category, end, end + count);
    end += count;
  }
  return () => {
    drawn.fill(0);
    for (let i = 0; i < cases; i++) {
      const category = categories[Math.floor(random() * cases)] as number;
      drawn[category] = (drawn[category] as number) + 1;
    }
  };
}

/** Draws how many cases fall in each category, a multinomial number as binomial ones in turn (Devroye 1986, XI.1.4). */
function categoryWise(counts: readonly number[], cases: number, random: () => number, drawn: Uint32Array): () => void {
  return () => {
    let [left, among] = [cases, cases];
    for (const [category, count] of counts.entries()) {
      const here = count === among ? left : binomial(left, count / among, random);
      drawn[category] = here;
      left -= here;
      among -= count;
    }
  };
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
