import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chancery } from "./run.ts";

let folder: string;
let archive: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-"));
  archive = join(folder, "archive");
  writeFileSync(
    join(folder, "news.jsonl"),
    '{"id": "1", "text": "Ghana’s Foreign Minister, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Accra.", "published": "2025-02-17"}\n{"id": 2}\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const add = (...args: string[]) => chancery(["add", ...args, "--workers", "0", "--archive", archive]);

it("files what can be read, names what cannot, and reports on each source", async () => {
  const { status, out, err } = await add(join(folder, "news.jsonl"));
  expect(out).toBe(`${join(folder, "news.jsonl")}\n  filed: 1 · not readable: 1\n\nArticles filed in ${archive}: 1\n`);
  expect(err).toContain('news.jsonl:2: no "text"');
  expect(status).toBe(1);
}, 60_000);

it("passes over what is on file, and says of each article what became of it", async () => {
  const { out } = await add(join(folder, "news.jsonl"), "--format", "jsonl");
  const [first, second] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toEqual({ kind: "duplicate", id: "1", of: "1" });
  expect(second).toMatchObject({ kind: "failed", problem: expect.stringContaining("news.jsonl:2") });
}, 60_000);

it("refuses a place that is no archive", async () => {
  const { status, err } = await chancery(["add", folder, "--archive", join(folder, "news.jsonl")]);
  expect(status).toBe(2);
  expect(err).toMatch(/^chancery: .*news\.jsonl/u);
});
