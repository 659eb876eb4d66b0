import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { chancery } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-"));
afterAll(() => rmSync(folder, { recursive: true }));
const line = (id: number) =>
  `${JSON.stringify({ id: `${id}`, lang: "en", text: `The minister met envoy number ${id} on Monday.` })}\n`;
const many = join(folder, "many.jsonl");
writeFileSync(many, `${Array.from({ length: 400 }, (_, id) => line(id)).join("")}not json\n`);
const shell = (command: string) => spawnSync("bash", ["-c", command], { encoding: "utf8" });
const program = "node --import tsx src/cli/main.ts";

it("prints an object for one article and an array for several", async () => {
  expect(
    JSON.parse((await chancery(["read", "examples/02-norway-ghana-visit.en.md", "--format", "json"])).out).id,
  ).toContain("02");
  const two = ["examples/01-mali-iran-kampala.fr.md", "examples/02-norway-ghana-visit.en.md"];
  expect(JSON.parse((await chancery(["read", ...two, "--format", "json"])).out)).toHaveLength(2);
});

it("finds nothing in the examples that are not diplomacy, and something in most of the others", async () => {
  const { status, out } = await chancery(["read", "examples", "--format", "jsonl"]);
  expect(status).toBe(0);
  const readings: { id: string; engagements: unknown[] }[] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const silent = readings.filter(({ engagements }) => engagements.length === 0).map(({ id }) => id);
  expect(silent).toEqual(
    expect.arrayContaining(["examples/10-harvest-festival.en.md", "examples/60-tournoi-cadets.fr.md"]),
  );
  expect(silent.length).toBeLessThan(readings.length / 3);
});

it("reads standard input when no file is named", async () => {
  const { status, out } = await chancery(["read", "--format", "json", "--published", "2025-10-16"], {
    stdin: "The minister met her counterpart.",
  });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: "stdin", article: { published: "2025-10-16", lang: "en" } });
});

it("speaks the language of the locale", async () => {
  const article = "examples/10-harvest-festival.en.md";
  expect((await chancery(["read", article], { env: { LANG: "fr_CA.UTF-8" } })).out).toContain("30 septembre 2025");
  expect((await chancery(["read", article], { env: { LC_ALL: "C", LANG: "fr_FR" } })).out).toContain(
    "30 September 2025",
  );
});

it("gives the same lines in the same order on several threads", async () => {
  const alone = await chancery(["read", many, "--format", "jsonl"]);
  const together = await chancery(["read", many, "--format", "jsonl", "--workers", "2"]);
  expect(together).toEqual(alone);
  expect(alone.status).toBe(1);
  expect(alone.err).toContain("many.jsonl:401:");
});

it("ends quietly when whoever reads it stops", () => {
  const { stdout, stderr, status } = shell(`set -o pipefail; ${program} read ${many} --format jsonl | head -n 1`);
  expect(JSON.parse(stdout).id).toBe("0");
  expect(stderr).not.toMatch(/EPIPE|\n\s+at /u);
  expect(status).toBeLessThan(2);
});

it("prints its version and help with examples", async () => {
  expect((await chancery(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  const { status, out } = await chancery(["read", "--help"]);
  expect(status).toBe(0);
  expect(out).toContain("Examples:");
});
