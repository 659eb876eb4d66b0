import type { Effects } from "../../src/cli/effects.ts";
import { run } from "../../src/cli/program.ts";

/** Runs the command line in this process and gives what it printed. */
export async function chancery(
  args: string[],
  options: {
    stdin?: string | Uint8Array;
    columns?: number;
    env?: Record<string, string>;
    fetcher?: Effects["fetcher"];
  } = {},
) {
  const out: Buffer[] = [];
  const err: string[] = [];
  const status = await run(args, {
    stdin: (async function* () {
      if (options.stdin !== undefined) yield Buffer.from(options.stdin as string);
    })(),
    write: async (data) => void out.push(Buffer.from(data as string)),
    warn: (text) => void err.push(text),
    onInterrupt: () => () => {},
    env: options.env ?? { LANG: "en_GB.UTF-8" },
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: options.columns ?? 90,
    fetcher: options.fetcher,
  });
  return { status, out: Buffer.concat(out).toString(), err: err.join("") };
}
