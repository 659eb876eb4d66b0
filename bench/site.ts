import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { randomFrom } from "./articles/random.ts";
import { writeNews } from "./articles/news.ts";
import { shown, table } from "./measure.ts";
import { ask, type Asked, askSteadily, quantile } from "./site-client.ts";
import type { Suite } from "./suite.ts";

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const perSecond = 50;
const words = [
  "minister",
  "accord de pêche",
  "fisheries agreement",
  "visite officielle",
  "trade",
  "sécurité",
  "ambassador",
  "santé",
  "energy",
  "coopération",
  "education",
  "port",
];

/** Of a hundred visits, how many ask for each kind of page. */
const mix = {
  article: 28,
  engagement: 14,
  commitment: 10,
  dossier: 10,
  person: 8,
  party: 5,
  "list of engagements": 6,
  "list of commitments": 4,
  search: 8,
  home: 5,
  coverage: 2,
} as const;
type Kind = keyof typeof mix;

/** The site as visitors load it: many pages at once, then those that cost most, each for the first time. */
export const site: Suite = {
  name: "site",
  run: async ({ quick, archives, articles = quick ? 1_000 : 100_000 }) => {
    const folder = archives.length === 0 ? mkdtempSync(join(tmpdir(), "chancery-bench-")) : null;
    try {
      const places = folder === null ? archives : [await filled(folder, articles)];
      const each: string[] = [];
      for (const place of places) each.push(await measured(place, quick ? 10 : 60));
      return { title: "Site", markdown: each.join("\n\n") };
    } finally {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function filled(folder: string, count: number): Promise<string> {
  const [file, place] = [join(folder, "news.jsonl"), join(folder, "archive")];
  const lines = (function* () {
    for (const article of writeNews({ count })) yield `${JSON.stringify(article)}\n`;
  })();
  await pipeline(Readable.from(lines), createWriteStream(file));
  await once(spawn(process.execPath, [program, "add", file, "--archive", place], { stdio: "ignore" }), "exit");
  return place;
}

/** Serves the archive in a process of its own while the work is done. */
async function serving<Result>(archive: string, work: (base: string) => Promise<Result>): Promise<Result> {
  const server = spawn(process.execPath, [program, "serve", "--port", "0", "--archive", archive], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return await work(await addressOf(server));
  } finally {
    server.kill("SIGINT");
    await once(server, "exit");
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    const address = /http:\/\/\S+?(?=\/?\s)/u.exec(String(chunk));
    if (address) return address[0].replace(/\/$/u, "");
  }
  throw new Error("The site did not start");
}

async function measured(archive: string, seconds: number): Promise<string> {
  const first = await serving(archive, async (base) => {
    const pools = await poolsOf(base);
    return { counts: await countsOf(base), pools };
  });
  // a new process each time: nothing is kept from before
  const cold = await serving(archive, (base) => firstTimes(base, first.pools));
  const steady = await serving(archive, (base) =>
    askSteadily(base, perSecond, visits(first.pools, perSecond * seconds)),
  );
  const database = archive.startsWith("postgres") ? "PostgreSQL" : "PGlite";
  return textOf(first.counts, database, seconds, steady, cold);
}

type Pools = Readonly<Record<Kind, readonly string[]>>;

/** Addresses of each kind, as the map of the site names them. */
async function poolsOf(base: string): Promise<Pools> {
  const places = async (part: string) => {
    const text = await (await fetch(`${base}/sitemap/${part}.xml`)).text();
    return [...text.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, loc]) => new URL(unescaped(loc ?? "")).pathname);
  };
  const pages = await places("pages-1");
  const among = (part: string) => pages.filter((path) => path.split("/")[2] === part && path.split("/").length > 3);
  return {
    article: await places("articles-1"),
    engagement: await places("engagements-1"),
    commitment: await places("commitments-1"),
    person: await places("people-1"),
    dossier: among("dyads"),
    party: among("parties"),
    "list of engagements": among("parties").map(
      (path) => `/${path.split("/")[1]}/engagements?party=${path.split("/")[3]}`,
    ),
    "list of commitments": ["overdue", "kept", "open"].map((status) => `/fr/commitments?status=${status}`),
    search: words.map((q) => `/en/search?${new URLSearchParams({ q })}`),
    home: ["/en/", "/fr/"],
    coverage: ["/en/coverage", "/fr/coverage"],
  };
}

const unescaped = (text: string) => text.replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(Number(code)));

const countsOf = async (base: string) =>
  ((await (await fetch(`${base}/en/coverage.json`)).json()) as { counts: Readonly<Record<string, number>> }).counts;

/** Some addresses are asked for far more often than others, as on any site: the cube of an even draw. */
function* visits(pools: Pools, count: number): Generator<readonly [Kind, string]> {
  const random = randomFrom(7);
  const kinds = (Object.keys(mix) as Kind[]).flatMap((kind) => Array.from({ length: mix[kind] }, () => kind));
  for (let i = 0; i < count; i++) {
    const kind = random.pick(kinds);
    const pool = pools[kind];
    const path = pool[Math.floor(pool.length * random.next() ** 3)];
    if (path !== undefined) yield [kind, path];
  }
}

/** What costs most, asked one after the other by the first who comes. */
async function firstTimes(base: string, { party, dossier, search }: Pools): Promise<Asked[]> {
  const asked: Asked[] = [await ask(base, "home", "/en/"), await ask(base, "coverage", "/en/coverage")];
  for (const path of party.filter((each) => each.startsWith("/en/")).slice(0, 20))
    asked.push(await ask(base, "portfolio, the 20 busiest parties", path));
  for (const path of dossier.filter((each) => each.startsWith("/en/")).slice(0, 20))
    asked.push(await ask(base, "dossier, the 20 busiest pairs", path));
  for (const path of search) asked.push(await ask(base, "search", path));
  return asked;
}

function rowsOf(asked: readonly Asked[]): string[][] {
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const times = asked.filter((each) => each.kind === kind).map(({ milliseconds }) => milliseconds);
    return [kind, shown(times.length), ...[0.5, 0.95, 1].map((share) => shown(quantile(times, share)))];
  });
}

function textOf(
  counts: Readonly<Record<string, number>>,
  database: string,
  seconds: number,
  steady: readonly Asked[],
  cold: readonly Asked[],
) {
  const head = ["", "asked", "p50 ms", "p95 ms", "most ms"];
  const failed = [...steady, ...cold].filter(({ status }) => status !== 200).length;
  const all = steady.map((each) => ({ ...each, kind: "all" }));
  return (
    `${shown(counts.articles ?? 0)} articles, ${shown(counts.engagements ?? 0)} engagements, ${shown(counts.commitments ?? 0)} commitments, ` +
    `on ${database}, served by one process. ${perSecond} requests a second for ${seconds} seconds, whatever the answers take: time is counted from when ` +
    `a request was due. Nothing is kept at the start but what the site makes before it tells its address; some addresses are asked for far more often than others. ${failed === 0 ? "Every answer was 200." : `${failed} answers were not 200.`} ` +
    `Other work went on on the machine.\n\n${table(head, [...rowsOf(steady), ...rowsOf(all)])}\n\n` +
    `Asked for the first time, one after the other, nothing kept:\n\n${table(head, rowsOf(cold))}`
  );
}
