import { expect, it } from "vitest";
import { bootstrap } from "../../../src/dossier/index.ts";

const mean = (values: readonly number[]) => (drawn: Uint32Array) =>
  drawn.reduce((sum, index) => sum + (values[index] as number), 0) / drawn.length;

it("comes near the interval that theory gives for a mean", () => {
  // the numbers 0 to 99: mean 49.5, standard error 28.87 / √100
  const values = Array.from({ length: 100 }, (_, index) => index);
  const interval = bootstrap(100, mean(values));
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
    const interval = bootstrap(40, mean(values));
    if (interval && interval.low <= 0.5 && interval.high >= 0.5) held++;
  }
  expect(held / trials).toBeGreaterThan(0.88);
});

it("is the same every time, says how often it drew, and draws less often from many", () => {
  const first = bootstrap(20, mean(Array.from({ length: 20 }, (_, index) => index)));
  expect(bootstrap(20, mean(Array.from({ length: 20 }, (_, index) => index)))).toEqual(first);
  expect(first?.resamples).toBe(500);
  expect(bootstrap(100_000, ({ length }) => length)?.resamples).toBe(100);
  expect(bootstrap(0, () => 1)).toBeNull();
});
