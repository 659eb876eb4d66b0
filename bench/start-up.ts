import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

const probe = fileURLToPath(new URL("./start-up-probe.mjs", import.meta.url));
const target = 150; // ms

/** What a fresh process pays before its first reading. */
export const startUp: Suite = {
  name: "start-up",
  run: async ({ quick }) => {
    const runs = quick ? 3 : 9;
    const names = ["English pack", "French pack", "first reading, English", "first reading, French"];
    const rows = ["pack:en", "pack:fr", "read:en", "read:fr"].map((what, i) => {
      const times = Array.from({ length: runs }, () =>
        JSON.parse(execFileSync(process.execPath, [probe, what], { encoding: "utf8" })),
      );
      return [
        names[i] as string,
        median(times.map(({ load }) => load)),
        median(times.map(({ read }) => read ?? 0)),
      ] as const;
    });
    const worst = Math.max(...rows.slice(0, 2).map(([, load]) => load));
    const markdown =
      `Processor time in milliseconds in a process of its own, median of ${runs}; Node's own start is not counted. ` +
      `The target is ${target} ms to load a language; the slower takes ${shown(worst)} ms` +
      `${worst <= target ? "" : `, ${shown(worst / target)} times that`}.\n\n` +
      table(
        ["", "loading", "reading the first article"],
        rows.map(([name, load, read]) => [name, shown(load), read === 0 ? "" : shown(read)]),
      );
    return { title: "Start", markdown };
  },
};
