import { once } from "node:events";
import type { IntakeSettings } from "../intake/settings.ts";
import { printable } from "./printable.ts";

/** What a command touches, so that a test can watch it. */
export interface Effects {
  readonly stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  /** Writes data; resolves when more may be written. */
  write(data: string | Uint8Array): Promise<void>;
  /** Writes to the error stream, as it is. */
  warn(text: string): void;
  /** Calls `stop` at the first Ctrl-C, which then ends nothing; the next ends the program. Gives what takes it back. */
  onInterrupt(stop: () => void): () => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Fetches addresses; the fetcher of the process where none is given. */
  readonly fetcher?: IntakeSettings["fetcher"];
}

export const terminal: Effects = {
  stdin: process.stdin,
  write: async (data) => {
    if (!process.stdout.write(data)) await once(process.stdout, "drain");
  },
  warn: (text) => process.stderr.write(text),
  onInterrupt: (stop) => {
    process.once("SIGINT", stop);
    return () => void process.removeListener("SIGINT", stop);
  },
  env: process.env,
  stdoutIsTerminal: process.stdout.isTTY === true,
  stderrIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 90,
};

/** Says on the error stream what went wrong and, where that is known, what to do next. */
export const complain = (effects: Effects, problem: string, hint?: string) =>
  effects.warn(`chancery: ${printable(problem)}${hint ? `. ${printable(hint)}` : ""}\n`);
