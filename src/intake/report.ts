import { IntakeError } from "./failure.ts";
import type { Received } from "./json-lines.ts";
import { readSource } from "./read-source.ts";
import type { IntakeSettings } from "./settings.ts";

/** What became of a source. */
export interface SourceReport {
  readonly source: string;
  /** Articles read. */
  read: number;
  /** Parts passed over because they were known. */
  skipped: number;
  /** What could not be read and why, the first hundred of it. */
  readonly failed: { name: string; why: string }[];
  /** How many there were in all that could not be read. */
  failures: number;
}

/** Failures that a report names: a source may hold any number of them. */
const maxNamed = 100;

/** Reads a source as `readSource` does; the report fills while it is read and is whole at the end. */
export function readWithReport(
  source: string,
  input: AsyncIterable<Uint8Array> = process.stdin,
  settings: IntakeSettings = {},
): { received: AsyncGenerator<Received>; report: SourceReport } {
  const report: SourceReport = { source, read: 0, skipped: 0, failed: [], failures: 0 };
  const onSkip = (name: string, why: string) => {
    report.skipped++;
    settings.onSkip?.(name, why);
  };
  return { received: counted(readSource(source, input, { ...settings, onSkip }), report), report };
}

async function* counted(received: AsyncIterable<Received>, report: SourceReport): AsyncGenerator<Received> {
  for await (const item of received) {
    if (item instanceof Error) {
      report.failures++;
      const name = item instanceof IntakeError ? item.part : report.source;
      if (report.failed.length < maxNamed) report.failed.push({ name, why: item.message });
    } else report.read++;
    yield item;
  }
}
