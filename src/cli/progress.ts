import type { Effects } from "./effects.ts";

/** How many are done, on the error stream, only where a person watches it and data goes elsewhere. */
export interface Progress {
  count(): void;
  clear(): void;
}

/** @param beside also where the data goes to the same terminal: it comes only at the end */
export function progressOn(effects: Effects, beside = false): Progress {
  if (!effects.stderrIsTerminal || (effects.stdoutIsTerminal && !beside)) return { count: () => {}, clear: () => {} };
  let done = 0;
  let shown = 0;
  return {
    count() {
      done++;
      if (Date.now() - shown < 200) return;
      shown = Date.now();
      effects.warn(`\r${done} …`);
    },
    clear: () => effects.warn("\r\u001b[K"),
  };
}
