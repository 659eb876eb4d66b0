import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { commentCounts, openArchive } from "../../src/store/index.ts";
import { chancery } from "../cli/run.ts";
import { endAll, newForm, type Served, sendForm, serveArchive } from "./served.ts";

let folder: string;
let archive: string;
let article: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-"));
  archive = join(folder, "archive");
  expect((await chancery(["add", "examples", "--archive", archive])).status).toBe(0);
}, 120_000);
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** How long each of these pages took, in milliseconds, asked for one after the other until the time is over. */
async function readFor(site: Served, milliseconds: number): Promise<number[]> {
  const times: number[] = [];
  const pages = ["/en/", "/fr/engagements", "/en/parties/DZA", `/fr/articles/${article}`, "/en/search?q=minister"];
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    const start = performance.now();
    // a parameter of the search keeps its answers from being given again
    const path = pages[times.length % pages.length] as string;
    const answer = await fetch(`${site.address}${path}${path.includes("?") ? `+${times.length}` : ""}`);
    await answer.text();
    expect([path, answer.status]).toEqual([path, 200]);
    times.push(performance.now() - start);
    await pause(100);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
const told = (times: readonly number[]) => `median ${at(times, 0.5)} ms, 95 % ${at(times, 0.95)} ms, n ${times.length}`;

it.each([
  // who is refused at once costs nothing; who is new each time gets the form back with what was written
  ["one address", () => "203.0.113.1", 5, 100],
  // a hundred in ten minutes, five of which came before
  ["a thousand addresses", (i: number) => `198.51.${i >> 8}.${i & 255}`, 95, 1000],
] as const)(
  "stores no more than the limit of a thousand comments in a minute from %s, and pages go on being read",
  async (name, addressOf, most, slower) => {
    const site = await serveArchive(archive);
    const list = (await (await fetch(`${site.address}/en/articles.json`)).json()) as { id: string }[];
    article = encodeURIComponent(list[0]?.id as string);
    await readFor(site, 5_000);
    const quiet = await readFor(site, 10_000);
    const forms: string[] = [];
    for (let i = 0; i < 1000; i++) forms.push(await newForm(site, article));
    await pause(3100);
    const statuses: Record<number, number> = {};
    const send = async (token: string, i: number) => {
      await pause(i * 60);
      const form = { text: `Buy ${name} ${i}`, name: "Flood", email: "flood@mail.example", website: "", token };
      const answer = await sendForm(site, `/en/articles/${article}/comments`, form, { from: addressOf(i) });
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status === 429) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    };
    const [busy] = await Promise.all([readFor(site, 60_000), ...forms.map(send)]);
    console.log(`${name}: quiet ${told(quiet)}; flooded ${told(busy)}; ${JSON.stringify(statuses)}`);
    expect(statuses).toEqual({ 303: most, 429: 1000 - most });
    expect(at(busy, 0.95)).toBeLessThan(at(quiet, 0.95) + slower);
    await site.kill();
    const { db, close } = await openArchive(archive);
    const { held = 0 } = await commentCounts(db).finally(close);
    expect(held).toBe(name === "one address" ? 5 : 100);
  },
  240_000,
);
