import { afterEach, expect, it } from "vitest";
import { WorkerPool } from "../../src/pipeline/worker-pool.ts";

const module = new URL("./doubling-worker.ts", import.meta.url);
let pool: WorkerPool<number, number>;
afterEach(() => pool.close());

it("answers each question with its own answer", async () => {
  pool = new WorkerPool<number, number>(module, null, 2);
  expect(await Promise.all([1, 2, 3, 4, 5].map((n) => pool.ask(n)))).toEqual([2, 4, 6, 8, 10]);
});

it("refuses what a dying thread was asked, and goes on with another", async () => {
  pool = new WorkerPool<number, number>(module, null, 1);
  await expect(pool.ask(-1)).rejects.toThrow("no negative numbers");
  expect(await pool.ask(4)).toBe(8);
});
