import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeNews } from "../../bench/articles/news.ts";
import { randomFrom } from "../../bench/articles/random.ts";
import { contentHash } from "../../src/pipeline/index.ts";
import { articleHeads, checkArchive, lockKeys, openArchive } from "../../src/store/index.ts";
import { newDatabase } from "../store/databases.ts";

/** Kills on each database: `CHANCERY_KILLS=200 npm run test:slow -- kill` is the long form. */
const kills = Number(process.env.CHANCERY_KILLS ?? 4);
const articles = 500;

let folder: string;
let news: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-"));
  news = join(folder, "news.jsonl");
  writeFileSync(news, [...writeNews({ count: articles })].map((article) => `${JSON.stringify(article)}\n`).join(""));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Adds the news in a process of its own, killed after so many milliseconds; gives the ids that it said were filed. */
async function addUntilKilled(archive: string, milliseconds: number) {
  const args = ["dist/cli/main.js", "add", news, "--archive", archive, "--format", "jsonl", "--workers", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const status = await ended;
  clearTimeout(timer);
  const whole = out
    .slice(0, out.lastIndexOf("\n") + 1)
    .split("\n")
    .filter(Boolean);
  const acknowledged = whole.map((line) => JSON.parse(line) as { kind: string; id: string });
  expect(acknowledged.filter(({ kind }) => kind === "failed")).toEqual([]);
  return { status, err, ids: acknowledged.map(({ id }) => id) };
}

/** Every acknowledged article is on file, and all that is on file belongs together. */
async function expectWhole(address: string, acknowledged: readonly string[]) {
  const archive = await openArchive(address);
  try {
    const onFile = await articleHeads(archive.db, acknowledged);
    expect(acknowledged.filter((id) => !onFile.has(id))).toEqual([]);
    expect((await checkArchive(archive.db, contentHash)).faults).toEqual([]);
    // whoever comes next can file: a wait without end would otherwise pass for one more that is killed
    const start = Date.now();
    await archive.transaction((tx) => lockKeys(tx, ["filing"]));
    expect(Date.now() - start).toBeLessThan(30_000);
  } finally {
    await archive.close();
  }
}

it.each(["PGlite", "PostgreSQL"])(
  `loses no acknowledged article and leaves none half filed when killed while it adds, on %s`,
  async (kind) => {
    const random = randomFrom(kind.length);
    const newArchive = async (n: number) => (kind === "PGlite" ? join(folder, `archive-${n}`) : await newDatabase());
    let archive = await newArchive(0);
    let acknowledged: string[] = [];
    let longest = 12_000;
    for (let killed = 0; killed < kills; ) {
      const started = Date.now();
      const { status, err, ids } = await addUntilKilled(archive, random.between(300, longest));
      acknowledged.push(...ids);
      if (status === null) killed++;
      else expect(status, err).toBe(0);
      // the server ends what a dead client had begun as soon as it sees that it is gone
      if (kind === "PostgreSQL" && status === null) await pause(100);
      await expectWhole(archive, [...new Set(acknowledged)]);
      if (status === null) continue;
      // the import came to its end: all is on file once, and the next round begins anew
      expect(new Set(acknowledged).size).toBe(articles);
      longest = Date.now() - started + 2_000;
      archive = await newArchive(killed + 1);
      acknowledged = [];
    }
    // it goes on to the end where it was stopped last
    const { status, err, ids } = await addUntilKilled(archive, 600_000);
    expect(status, err).toBe(0);
    await expectWhole(archive, [...new Set([...acknowledged, ...ids])]);
    expect(new Set(ids).size).toBe(articles);
  },
  kills * 60_000 + 300_000,
);
