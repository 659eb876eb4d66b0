import { expect, it } from "vitest";
import { bootstrap } from "../../../src/dossier/index.ts";

/** Of values that there are once each. */
const mean = (values: readonly number[]) => (drawn: Uint32Array) =>
  drawn.reduce((sum, times, index) => sum + times * (values[index] as number), 0) / values.length;
const onceEach = (values: readonly unknown[]) => values.map(() => 1);

it("comes near the interval that theory gives for a mean", () => {
  // the numbers 0 to 99: mean 49.5, standard error 28.87 / √100
  const values = Array.from({ length: 100 }, (_, index) => index);
  const interval = bootstrap(onceEach(values), mean(values));
  expect(interval?.low).toBeGreaterThan(49.5 - 1.96 * 2.887 - 1.5);
  expect(interval?.low).toBeLessThan(49.5 - 1.96 * 2.887 + 1.5);
  expect(interval?.high).toBeGreaterThan(49.5 + 1.96 * 2.887 - 1.5);
  expect(interval?.high).toBeLessThan(49.5 + 1.96 * 2.887 + 1.5);
});

it("holds the true mean about 95 times in 100", () => {
  // samples of 40 numbers spread evenly between 0 and 1 (Lehmer's generator with the multiplier of Park and Miller)
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const trials = 200;
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const values = Array.from({ length: 40 }, next);
    const interval = bootstrap(onceEach(values), mean(values));
    if (interval && interval.low <= 0.5 && interval.high >= 0.5) held++;
  }
  expect(held / trials).toBeGreaterThan(0.88);
});

it("is the same every time, says how often it drew, and draws less often from many", () => {
  const values = Array.from({ length: 20 }, (_, index) => index);
  const first = bootstrap(onceEach(values), mean(values));
  expect(bootstrap(onceEach(values), mean(values))).toEqual(first);
  expect(first?.resamples).toBe(500);
  expect(bootstrap(Array(100_000).fill(1), ({ length }) => length)?.resamples).toBe(100);
  expect(bootstrap([], () => 1)).toBeNull();
  expect(bootstrap([0, 0], () => 1)).toBeNull();
});

it("draws many cases of few categories as theory has it", () => {
  // 30,000 of 100,000: a share of 0.3, with a standard error of √(0.3 × 0.7 / 100,000)
  const interval = bootstrap([30_000, 50_000, 20_000], ([first = 0, second = 0, third = 0]) => {
    expect(first + second + third).toBe(100_000);
    return first / 100_000;
  });
  const error = Math.sqrt((0.3 * 0.7) / 100_000);
  expect(interval?.resamples).toBe(500);
  expect(((interval?.low ?? 0) - 0.3) / error).toBeCloseTo(-1.96, 0);
  expect(((interval?.high ?? 0) - 0.3) / error).toBeCloseTo(1.96, 0);
});
