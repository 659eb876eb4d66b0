import type { Effects } from "./effects.ts";
import type { OutputFormat } from "./render.ts";

/** Writes readings one after another in one format; nothing is ever half written. */
export interface Output {
  add(data: string): Promise<void>;
  end(): Promise<void>;
}

/** `columns` is the width of the line between two cards. */
export function outputFor(format: OutputFormat, effects: Pick<Effects, "write">, columns: number): Output {
  if (format === "json") return jsonOutput(effects);
  let count = 0;
  const between = format === "text" ? `\n${"─".repeat(Math.min(columns, 100))}\n\n` : "";
  return {
    add: (data) => effects.write(`${count++ > 0 ? between : ""}${data}\n`),
    end: async () => {},
  };
}

/** One reading is an object, several are an array: the first is held back until there is a second or the end. */
function jsonOutput({ write }: Pick<Effects, "write">): Output {
  let held: string | undefined;
  let count = 0;
  return {
    async add(data) {
      if (++count === 1) held = data;
      else if (count === 2) await write(`[\n${held},\n${data}`);
      else await write(`,\n${data}`);
    },
    async end() {
      if (count > 1) await write("\n]\n");
      else if (held !== undefined) await write(`${held}\n`);
    },
  };
}
