import { execFileSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { writeNews } from "./articles/news.ts";
import { shown, table } from "./measure.ts";
import { type Asked, questionsTable } from "./questions.ts";
import type { Suite } from "./suite.ts";

const worker = fileURLToPath(new URL("./at-size-worker.mjs", import.meta.url));

export interface Measured {
  readonly kind: "pglite" | "postgres";
  readonly counts: { readonly articles: number; readonly engagements: number; readonly commitments: number };
  /** MB, as the database counts them. */
  readonly size: number;
  readonly grown: Grown | null;
  readonly asked: Asked;
}

/** What was filed before the archive was asked. */
interface Grown {
  readonly filed: number;
  readonly seconds: { readonly reading: number; readonly filing: number; readonly settling: number };
  /** MB */
  readonly memory: { readonly peak: number; readonly database: number };
}

/**
 * Asking archives of the written news that are there already: `npm run bench -- at-size --archive FOLDER --archive postgres://…`.
 * With `--articles NUMBER` they are first filed on up to so many, with `--most NUMBER` by no more than that.
 */
export const atSize: Suite = {
  name: "at-size",
  run: async ({ archives, articles, most = Number.POSITIVE_INFINITY }) => {
    if (archives.length === 0) return null;
    const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
    try {
      const file = join(folder, "news.jsonl");
      if (articles !== undefined) await pipeline(Readable.from(linesOf(articles)), createWriteStream(file));
      const measured = archives.map((address) => measure(address, articles === undefined ? [] : [file, String(most)]));
      return { title: "Archive at size", markdown: textOf(measured) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function* linesOf(count: number): Generator<string> {
  for (const article of writeNews({ count })) yield `${JSON.stringify(article)}\n`;
}

function measure(address: string, file: readonly string[]): Measured {
  const answer = execFileSync(process.execPath, [worker, address, ...file], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(answer) as Measured;
}

export function textOf(measured: readonly Measured[]): string {
  const results = Object.fromEntries(
    measured.map((one) => [
      `${one.kind === "pglite" ? "PGlite" : "PostgreSQL"}, ${shown(one.counts.articles)} articles`,
      one,
    ]),
  );
  const line = (name: string, of: (one: Measured) => number | undefined) => [
    name,
    ...measured.map((one) => {
      const number = of(one);
      return number === undefined ? "" : shown(number);
    }),
  ];
  const filed = (of: (grown: Grown) => number | undefined) => (one: Measured) =>
    one.grown && one.grown.filed > 0 ? of(one.grown) : undefined;
  const grown = [
    line(
      "articles filed now, the last of them",
      filed((some) => some.filed),
    ),
    line(
      "read, articles/s",
      filed((some) => some.filed / some.seconds.reading),
    ),
    line(
      "filed, articles/s",
      filed((some) => some.filed / some.seconds.filing),
    ),
    line(
      "seconds to count and tidy after that",
      filed((some) => some.seconds.settling),
    ),
    line(
      "peak MB",
      filed((some) => some.memory.peak),
    ),
    line(
      "of these PGlite's own for the database",
      filed((some) => some.memory.database || undefined),
    ),
  ];
  const counts = [
    line("engagements", (one) => one.counts.engagements),
    line("commitments", (one) => one.counts.commitments),
    line("archive MB", ({ size }) => size),
  ];
  const isGrown = measured.some((one) => filed(() => 1)(one));
  const facts = table(["", ...Object.keys(results)], [...counts, ...(isGrown ? grown : [])]);
  const how = isGrown
    ? "The last of their articles were read and filed in turn in one process, 250 at a time, just before they were asked; peak is the most resident memory of that process. "
    : "";
  return `Archives of the written news as they were found. ${how}Other work went on on the machine.\n\n${facts}\n\n${questionsTable(results)}`;
}
