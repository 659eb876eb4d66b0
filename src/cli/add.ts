import { readWithReport, type Received, type SourceReport } from "../intake/index.ts";
import { InputError } from "../model/index.ts";
import { addArticles, type Outcome } from "../pipeline/index.ts";
import { defaultArchive, openArchive } from "../store/index.ts";
import { complain, type Effects } from "./effects.ts";
import { printable, toJson } from "./printable.ts";
import { progressOn } from "./progress.ts";
import { spareMemory } from "./spare-memory.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";
import { Visits } from "./visits.ts";

export interface AddFlags {
  readonly archive?: string;
  readonly format?: "text" | "jsonl";
  readonly language?: string;
  readonly published?: string;
  readonly workers?: number;
  readonly ui?: Ui;
}

/** A source with what became of the articles that it gave. */
interface Count {
  readonly report: SourceReport;
  added: number;
  duplicates: number;
  failed: number;
}

/**
 * Reads sources and files their articles. Says of each source what was filed, known, passed over and not readable. Stopped
 * by Ctrl-C it files what it has read and goes on from there the next time. Gives the exit status: 1 where something could
 * not be read.
 */
export async function addCommand(sources: readonly string[], flags: AddFlags, effects: Effects): Promise<number> {
  const words = messages[flags.ui ?? uiOf(effects.env)].add;
  if (sources.length === 0 && effects.stdin.isTTY) throw new InputError(words.nothing, words.nothingHint);
  spareMemory();
  const archive = await openArchive(flags.archive ?? defaultArchive);
  const visits = new Visits(archive);
  const line = new Line(sources.length > 0 ? sources : ["-"], effects, visits);
  const progress = progressOn(effects, flags.format !== "jsonl");
  try {
    const { language, published, workers: threads = 1 } = flags;
    for await (const outcome of addArticles(archive, line.received(), { language, published, threads })) {
      line.count(outcome);
      await visits.settle();
      if (outcome.kind === "failed") {
        progress.clear();
        complain(effects, outcome.problem, outcome.hint);
      }
      if (flags.format === "jsonl") await effects.write(`${toJson(outcome)}\n`);
      progress.count();
    }
    await visits.end();
  } finally {
    progress.clear();
    line.end();
    await archive.close();
  }
  if (flags.format !== "jsonl") await effects.write(tableOf(line.counts, archive.address, words));
  if (line.isStopped) complain(effects, words.stopped, words.stoppedHint);
  return line.isStopped ? 130 : line.counts.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** The sources in turn, and which of them each outcome belongs to: outcomes come in the order of what was received. */
class Line {
  readonly counts: Count[] = [];
  readonly end: () => void;
  isStopped = false;
  readonly #sources: readonly string[];
  readonly #effects: Effects;
  readonly #visits: Visits;
  readonly #owners: Count[] = [];

  constructor(sources: readonly string[], effects: Effects, visits: Visits) {
    this.#sources = sources;
    this.#visits = visits;
    this.#effects = effects;
    this.end = effects.onInterrupt(() => {
      this.isStopped = true;
    });
  }

  async *received(): AsyncGenerator<Received> {
    for (const source of this.#sources) {
      const { received, report } = readWithReport(source, this.#effects.stdin, {
        fetcher: this.#effects.fetcher,
        memory: this.#visits,
      });
      const count: Count = { report, added: 0, duplicates: 0, failed: 0 };
      this.counts.push(count);
      for await (const item of received) {
        this.#owners.push(count);
        this.#visits.took();
        yield item;
        if (this.isStopped) return;
      }
    }
  }

  count({ kind }: Outcome): void {
    const count = this.#owners.shift() as Count;
    if (kind === "added") count.added++;
    else if (kind === "duplicate") count.duplicates++;
    else count.failed++;
  }
}

type AddWords = (typeof messages)["en"]["add"];

function tableOf(counts: readonly Count[], address: string, words: AddWords): string {
  const lines = counts.map(({ report, added, duplicates, failed }) => {
    const parts = [
      [added, words.filed],
      [duplicates, words.known],
      [report.skipped, words.skipped],
      [failed, words.failed],
    ] as const;
    const shown = parts.filter(([count], i) => i === 0 || count > 0).map(([count, text]) => say(text, { count }));
    return `${printable(report.source === "-" ? words.standardInput : report.source)}\n  ${shown.join(" · ")}\n`;
  });
  const total = counts.reduce((sum, { added }) => sum + added, 0);
  return `${lines.join("")}\n${say(words.total, { count: total, archive: printable(address) })}\n`;
}
