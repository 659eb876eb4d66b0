import { afterAll, beforeAll, expect, it } from "vitest";
import { madeOnce } from "../../src/server/kept-parts.ts";
import { type Archive, saveVisit, openArchive } from "../../src/store/index.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await openArchive("memory:");
}, 60_000);
afterAll(() => archive.close());

const change = () =>
  saveVisit(archive.db, "https://wire.example/feed", { etag: null, lastModified: null, seenIds: [] });

/** A part that counts how often it is made. */
function counted() {
  const state = { made: 0 };
  const part = (name: string, weight = 1) =>
    madeOnce(
      archive,
      name,
      async () => ++state.made,
      () => weight,
    );
  return { state, part };
}

it("makes a part once for all who ask, until the archive changes", async () => {
  const { state, part } = counted();
  expect(await Promise.all([part("busiest"), part("busiest"), part("busiest")])).toEqual([1, 1, 1]);
  expect(await part("busiest")).toBe(1);
  await change();
  expect(await part("busiest")).toBe(2);
  expect(state.made).toBe(2);
});

it("forgets what was asked for longest ago when all together weigh too much", async () => {
  const { part } = counted();
  for (const name of ["a", "b", "a"]) await part(name, 90_000);
  await part("c", 90_000);
  expect([await part("a"), await part("b", 90_000)]).toEqual([1, 4]);
});

it("makes again what could not be made", async () => {
  const fails = () => madeOnce(archive, "lost", () => Promise.reject(new Error("the server is away")));
  await expect(fails()).rejects.toThrow("away");
  expect(await madeOnce(archive, "lost", async () => "found")).toBe("found");
});
