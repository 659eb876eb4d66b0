import { expect, it } from "vitest";
import { binomial } from "../../../src/dossier/measures/binomial.ts";

// Lehmer's generator with the multiplier of Park and Miller
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

it.each([
  [12, 0.3],
  [200, 0.02],
  [100, 0.25],
  [5000, 0.4],
  [5000, 0.9],
])("draws from %i trials with the chance %d have the mean and the variance of theory", (trials, chance) => {
  const random = numbers(7);
  const drawn = Array.from({ length: 40_000 }, () => binomial(trials, chance, random));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  const expected = trials * chance * (1 - chance);
  expect(Math.abs(mean - trials * chance)).toBeLessThan(4 * Math.sqrt(expected / drawn.length));
  expect(variance / expected).toBeCloseTo(1, 1);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(trials);
});

it.each([
  [30, 0.4],
  [8, 0.5],
])("each number of successes in %i trials with the chance %d comes as often as it should", (trials, chance) => {
  const random = numbers(11);
  const times = 100_000;
  const counts = new Array<number>(trials + 1).fill(0);
  for (let i = 0; i < times; i++) {
    const successes = binomial(trials, chance, random);
    counts[successes] = (counts[successes] as number) + 1;
  }
  let probability = (1 - chance) ** trials;
  for (let k = 0; k <= trials; k++) {
    const error = Math.sqrt((probability * (1 - probability)) / times);
    expect(Math.abs((counts[k] as number) / times - probability)).toBeLessThan(5 * error + 1e-4);
    probability *= ((trials - k) / (k + 1)) * (chance / (1 - chance));
  }
});

it("without a trial or a chance there is none, and with a certain one all", () => {
  const random = numbers(3);
  expect([binomial(0, 0.5, random), binomial(10, 0, random), binomial(10, 1, random)]).toEqual([0, 0, 10]);
});
