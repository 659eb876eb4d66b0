import { execFileSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { startPostgres } from "../test/store/start-postgres.ts";
import { writeNews } from "./articles/news.ts";
import { shown, table } from "./measure.ts";
import { type Asked, questionsTable } from "./questions.ts";
import type { Suite } from "./suite.ts";

const worker = fileURLToPath(new URL("./archive-worker.mjs", import.meta.url));

interface Measured {
  readonly seconds: { readonly reading: number; readonly filing: number; readonly settling: number };
  /** Seconds of filing at the start of each thousand articles, and at the end of the last. */
  readonly marks: readonly number[];
  readonly counts: { readonly articles: number; readonly engagements: number; readonly commitments: number };
  /** MB */
  readonly memory: { readonly peak: number; readonly database: number };
  readonly again: { readonly seconds: number; readonly known: number };
  readonly asked: Asked;
  /** MB, where it lies on the disk. */
  readonly size: number;
}

/** Filing written news in an archive, and asking it: in a folder and on a server of its own, one after the other. */
export const archive: Suite = {
  name: "archive",
  run: async ({ quick, articles = quick ? 5_000 : 100_000 }) => {
    const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
    try {
      const file = join(folder, "news.jsonl");
      await pipeline(Readable.from(linesOf(articles)), createWriteStream(file));
      const results = { PGlite: onPglite(join(folder, "archive"), file), PostgreSQL: await onPostgres(file) };
      return { title: "Archive", markdown: textOf(articles, results) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function* linesOf(count: number): Generator<string> {
  for (const article of writeNews({ count })) yield `${JSON.stringify(article)}\n`;
}

function measure(address: string, file: string): Omit<Measured, "size"> {
  console.error(`  filing at ${address.replace(/:[^:/@]*@/u, "@")}`);
  const answer = execFileSync(process.execPath, [worker, address, file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(answer) as Measured;
}

function onPglite(folder: string, file: string): Measured {
  const measured = measure(folder, file);
  const kilobytes = execFileSync("du", ["-sk", folder], { encoding: "utf8" }).split("\t")[0];
  return { ...measured, size: (Number(kilobytes) * 1024) / 1e6 };
}

async function onPostgres(file: string): Promise<Measured> {
  const server = await startPostgres();
  const client = postgres(`${server.address}/postgres`, { max: 1, onnotice: () => {} });
  try {
    await client`create database news`;
    const measured = measure(`${server.address}/news`, file);
    const [row] = await client<{ size: string }[]>`select pg_database_size('news') as size`;
    return { ...measured, size: Number(row?.size) / 1e6 };
  } finally {
    await client.end();
    await server.stop();
  }
}

function textOf(articles: number, results: Readonly<Record<string, Measured>>): string {
  const all = Object.values(results);
  const { counts } = all[0] as Measured;
  const line = (name: string, of: (measured: Measured) => string) => [name, ...all.map(of)];
  return (
    `${shown(articles)} written articles, of which came ${shown(counts.engagements)} engagements and ` +
    `${shown(counts.commitments)} commitments. They are read and filed in turn in one process, so that each has its figure; ` +
    "an import reads on other threads meanwhile. Other work went on on the machine: compare what is in one table. PostgreSQL waits for its disk at each commit; PGlite never does. Peak is " +
    "the most resident memory of the process, which files 250 articles at a time.\n\n" +
    table(
      ["", ...Object.keys(results)],
      [
        line("read, articles/s", ({ seconds }) => shown(articles / seconds.reading)),
        line("filed, articles/s", ({ seconds }) => shown(articles / seconds.filing)),
        line("of these the first thousand", ({ marks }) => shown(1_000 / between(marks, 0))),
        line("and the last thousand", ({ marks }) => shown(1_000 / between(marks, marks.length - 2))),
        line("seconds to count and tidy", ({ seconds }) => shown(seconds.settling)),
        line("known already, articles/s", ({ again }) => shown(again.known / again.seconds)),
        line("peak MB", ({ memory }) => shown(memory.peak)),
        line("of these PGlite's own for the database", ({ memory }) => (memory.database ? shown(memory.database) : "")),
        line("archive MB", ({ size }) => shown(size)),
      ],
    ) +
    `\n\n${questionsTable(results)}`
  );
}

const between = (marks: readonly number[], at: number) => (marks[at + 1] ?? Number.NaN) - (marks[at] ?? Number.NaN);
