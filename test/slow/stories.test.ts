import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fileStories } from "../../src/dossier/index.ts";

const texts = readFileSync("test/articles/fr.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { text: string }).text);
const opening = texts[0]?.slice(0, 300);

/** Articles that open alike, as a template makes them: every key of one is a key of many, and none is a copy. */
const alike = (count: number) =>
  Array.from({ length: count }, (_, id) => ({
    id: String(id),
    text: `${opening} ${texts[id % 72]?.slice(0, 600)} ${id}`,
  }));

it("files stories in time that grows with their number alone, even when all open alike", () => {
  const time = (count: number) => {
    const given = alike(count);
    const start = performance.now();
    fileStories(given);
    return performance.now() - start;
  };
  const least = (count: number) => Math.min(time(count), time(count), time(count));
  least(200);
  // four times as many: 4 where time is linear, 16 where every pair is compared
  expect(least(3200) / least(800)).toBeLessThan(9);
});
