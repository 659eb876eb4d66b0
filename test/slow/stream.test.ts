import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { afterAll, beforeAll, expect, it } from "vitest";

const articles = 40_000;
const folder = mkdtempSync(join(tmpdir(), "chancery-"));
const file = join(folder, "many.jsonl");
const text =
  "The Foreign Minister of Ghana, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Nairobi on Monday. They discussed trade. ";

beforeAll(async () => {
  const stream = createWriteStream(file);
  for (let i = 0; i < articles; i++)
    if (!stream.write(`${JSON.stringify({ id: `${i}`, lang: "en", text: `${text.repeat(3)}Number ${i}.` })}\n`))
      await once(stream, "drain");
  await finished(stream.end());
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built program in a heap that could not hold what it reads, and counts what it writes. */
function linesWritten(flags: string): string[] {
  const out = join(folder, "out.jsonl");
  const node = "node --max-old-space-size=120 dist/cli/main.js";
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", `${node} read ${file} --format jsonl ${flags} | cut -c 1-40 > ${out}; exit \${PIPESTATUS[0]}`],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return readFileSync(out, "utf8").trimEnd().split("\n");
}

it.each(["--workers 1", "--workers 2"])(
  "reads forty thousand articles in little memory and in order with %s",
  (flags) => {
    const lines = linesWritten(flags);
    expect(lines).toHaveLength(articles);
    for (const [i, line] of lines.entries()) expect(line.startsWith(`{"id":"${i}",`)).toBe(true);
  },
);
