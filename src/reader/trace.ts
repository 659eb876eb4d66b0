/** One thing a rule found or dropped, for `--explain`. */
export interface TraceEntry {
  readonly stage: "events";
  readonly rule: string;
  readonly outcome: "found" | "dropped";
  /** Why it was dropped. */
  readonly reason?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects what rules found and dropped; keeps nothing unless asked. */
export class Trace {
  readonly entries: TraceEntry[] = [];
  readonly #text: string;
  readonly #tokens: readonly { start: number; end: number }[];
  readonly #keep: boolean;

  constructor(text: string, tokens: readonly { start: number; end: number }[], keep: boolean) {
    this.#text = text;
    this.#tokens = tokens;
    this.#keep = keep;
  }

  found(rule: string, span: { first: number; last: number }): void {
    this.#add(rule, "found", undefined, span);
  }

  dropped(rule: string, span: { first: number; last: number }, reason: string): void {
    this.#add(rule, "dropped", reason, span);
  }

  #add(
    rule: string,
    outcome: TraceEntry["outcome"],
    reason: string | undefined,
    span: { first: number; last: number },
  ): void {
    if (!this.#keep) return;
    const start = this.#tokens[span.first]?.start ?? 0;
    const end = this.#tokens[span.last - 1]?.end ?? start;
    this.entries.push({
      stage: "events",
      rule,
      outcome,
      ...(reason ? { reason } : {}),
      start,
      end,
      text: this.#text.slice(start, end),
    });
  }
}
