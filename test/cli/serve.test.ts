import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serveCommand } from "../../src/cli/serve.ts";

it("says that the archive it serves is empty, for it may be another than was meant", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chancery-serve-"));
  const [out, err]: [string[], string[]] = [[], []];
  const status = await serveCommand(
    { archive: join(folder, "archive"), port: 0, ui: "en" },
    {
      stdin: (async function* () {})(),
      write: async (data) => void out.push(String(data)),
      warn: (text) => void err.push(text),
      // stopped as soon as it can be
      onInterrupt: (stop) => {
        setImmediate(stop);
        return () => {};
      },
      env: {},
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      columns: 90,
    },
  );
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  expect(out.join("")).toContain("http://localhost:");
  expect(err.join("")).toBe(
    `chancery: The archive is empty: ${folder}/archive. Add articles to it first: chancery add SOURCE\n`,
  );
}, 90_000);
