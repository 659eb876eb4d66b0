import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { batches } from "../../src/pipeline/batches.ts";

async function* numbers(count: number) {
  for (let n = 1; n <= count; n++) yield n;
}
const collect = async <T>(items: AsyncIterable<T>) => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

it("groups items in order, the last group as it is", async () => {
  expect(await collect(batches(numbers(5), { items: 2 }))).toEqual([[1, 2], [3, 4], [5]]);
});

it("closes a group that is large enough, however few items it has", async () => {
  const sized = batches(numbers(4), { items: 10, size: 5, sizeOf: (n) => n });
  expect(await collect(sized)).toEqual([[1, 2, 3], [4]]);
});

it("does not keep items waiting for a slow source", async () => {
  async function* slow() {
    yield 1;
    await pause(300);
    yield 2;
  }
  expect(await collect(batches(slow(), { items: 10, wait: 20 }))).toEqual([[1], [2]]);
});

it("asks for no more than was taken", async () => {
  let asked = 0;
  async function* counted() {
    for (;;) yield ++asked;
  }
  const groups = batches(counted(), { items: 3 });
  await groups.next();
  await pause(20);
  expect(asked).toBe(3);
  await groups.return(undefined);
});

it("passes on what the source throws", async () => {
  async function* failing() {
    yield 1;
    throw new Error("torn");
  }
  await expect(collect(batches(failing(), { items: 5 }))).rejects.toThrow("torn");
});
