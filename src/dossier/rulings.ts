import type { Decision } from "../model/index.ts";

/** What editors decided about pairs of reports. */
export interface Rulings {
  /** Whether anything was decided about a report. */
  concerns(report: string): boolean;
  /** Whether a report was put together with any of the others (true), apart from one (false, which counts more), or neither. */
  on(report: string, others: () => readonly string[]): boolean | null;
}

export function rulingsOf(decisions: readonly Decision[]): Rulings {
  const ruled = new Map<string, Map<string, boolean>>();
  for (const { a, b, same } of decisions)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      ruled.set(one, (ruled.get(one) ?? new Map<string, boolean>()).set(other, same));
  return {
    concerns: (report) => ruled.has(report),
    on(report, others) {
      const own = ruled.get(report);
      if (!own) return null;
      const found = others().map((other) => own.get(other));
      return found.includes(false) ? false : found.includes(true) ? true : null;
    },
  };
}
