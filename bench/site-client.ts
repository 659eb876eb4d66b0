/** What was asked, as what kind of page, and how long it took: milliseconds from when it was due. */
export interface Asked {
  readonly kind: string;
  readonly path: string;
  readonly milliseconds: number;
  readonly status: number;
}

/** Asks for a page and reads it to its end. */
export async function ask(base: string, kind: string, path: string, due = performance.now()): Promise<Asked> {
  const response = await fetch(base + path, { headers: { "Accept-Encoding": "gzip" } });
  await response.arrayBuffer();
  return { kind, path, milliseconds: performance.now() - due, status: response.status };
}

/**
 * Asks so many times a second whatever the answers take: time is counted from when a request was due, so that one slow
 * answer is felt by all that wait behind it.
 */
export async function askSteadily(
  base: string,
  perSecond: number,
  pages: Iterable<readonly [kind: string, path: string]>,
): Promise<Asked[]> {
  const start = performance.now();
  const going: Promise<Asked>[] = [];
  for (const [kind, path] of pages) {
    const due = start + (going.length * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    going.push(ask(base, kind, path, due));
  }
  return Promise.all(going);
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
