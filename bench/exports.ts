import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

const worker = fileURLToPath(new URL("./exports-worker.mjs", import.meta.url));
const limit = 300; // MB

interface Measured {
  /** By the clock, and of processor time. */
  readonly seconds: number;
  readonly processor: number;
  readonly bytes: number;
  readonly idle: number;
  readonly peak: number;
}

/** Memory and speed of every export, each in a process of its own. */
export const exports: Suite = {
  name: "exports",
  run: async ({ quick }) => {
    const rows = quick ? 20_000 : 500_000;
    const { exporters } = (await import(
      new URL("../dist/export/index.js", import.meta.url).href
    )) as typeof import("../src/export/index.ts");
    const measured = exporters.map(({ name }) => {
      const answer = execFileSync(process.execPath, [worker, name, String(rows)], { encoding: "utf8" });
      const found = JSON.parse(answer) as Measured;
      console.error(`  ${name}: ${shown(found.seconds)} s, ${shown(found.peak)} MB`);
      return { name, ...found };
    });
    const worst = Math.max(...measured.map(({ peak }) => peak));
    const markdown =
      `${shown(rows)} made-up records in every format, from a stream to nowhere, by the clock and in processor time: other work goes on on the machine. Peak is the most resident memory the process ` +
      `had, of which Node and the program take what stands under idle. The limit is ${limit} MB; the largest is ` +
      `${shown(worst)} MB.\n\n` +
      table(
        ["format", "seconds", "processor s", "records/processor s", "MB written", "idle MB", "peak MB"],
        measured.map(({ name, seconds, processor, bytes, idle, peak }) => [
          name,
          shown(seconds),
          shown(processor),
          shown(rows / processor),
          shown(bytes / 1e6),
          shown(idle),
          shown(peak),
        ]),
      );
    return { title: "Exports", markdown };
  },
};
