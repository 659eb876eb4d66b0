import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { expect, it } from "vitest";

const run = (args: string[], stdout: number | "pipe") =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    stdio: ["ignore", stdout, "pipe"],
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "fr_FR.UTF-8" },
  });

it.skipIf(!existsSync("/dev/full"))(
  "says in a line that its output cannot be written",
  () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = run(["read", "examples/10-harvest-festival.en.md"], full);
    closeSync(full);
    expect(stderr).toMatch(/^chancery: La sortie ne peut pas être écrite \(ENOSPC: [^\n]+\)\n$/u);
    expect(status).toBe(2);
  },
  60_000,
);
