/** Seconds of processor time that the work takes: what others do on the machine disturbs it least. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least of several rounds; the rounds of all works are interleaved so that a noisy moment hits them alike. */
export function bestOf(rounds: number, works: readonly (() => void)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    works.forEach((work, i) => {
      best[i] = Math.min(best[i] as number, processorSeconds(work));
    });
  return best;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A Markdown table; all but the first column aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map(line).join("\n");
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
/** "12,345" from 100 on, "1.23" below. */
export const shown = (n: number) => (n >= 100 ? whole.format(n) : n >= 10 ? n.toFixed(1) : n.toFixed(2));
