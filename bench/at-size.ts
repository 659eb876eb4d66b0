import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { shown, table } from "./measure.ts";
import { type Asked, questionsTable } from "./questions.ts";
import type { Suite } from "./suite.ts";

const worker = fileURLToPath(new URL("./at-size-worker.mjs", import.meta.url));

interface Measured {
  readonly kind: "pglite" | "postgres";
  readonly counts: { readonly articles: number; readonly engagements: number; readonly commitments: number };
  /** MB, as the database counts them. */
  readonly size: number;
  readonly asked: Asked;
}

/** Asking archives of the written news that are there already: `npm run bench -- at-size --archive FOLDER --archive postgres://…` */
export const atSize: Suite = {
  name: "at-size",
  run: async ({ archives }) => {
    if (archives.length === 0) return null;
    const measured = archives.map((address) => {
      const answer = execFileSync(process.execPath, [worker, address], { encoding: "utf8" });
      return JSON.parse(answer) as Measured;
    });
    const results = Object.fromEntries(
      measured.map((one) => [
        `${one.kind === "pglite" ? "PGlite" : "PostgreSQL"}, ${shown(one.counts.articles)} articles`,
        one,
      ]),
    );
    const line = (name: string, of: (one: Measured) => number) => [name, ...measured.map((one) => shown(of(one)))];
    const markdown = `${table(
      ["", ...Object.keys(results)],
      [
        line("engagements", ({ counts }) => counts.engagements),
        line("commitments", ({ counts }) => counts.commitments),
        line("archive MB", ({ size }) => size),
      ],
    )}\n\n${questionsTable(results)}`;
    return { title: "Archive at size", markdown: `Archives of the written news as they were found.\n\n${markdown}` };
  },
};
