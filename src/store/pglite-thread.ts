import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import type { QueryOptions, Results } from "@electric-sql/pglite";
import { startThread, Thread } from "../threads/index.ts";

/**
 * What the thread is told: the name of a deed and what it needs. Each message holds what was asked at one time, and has one
 * answer with an answer to each, in the same order.
 */
export type Order =
  | { readonly do: "query"; readonly query: string; readonly values: unknown[]; readonly asArrays: boolean }
  | { readonly do: "close" };

/** An error, taken apart: of one that is sent whole only the message would arrive. */
export type Answer = { readonly results: Results | null } | { readonly error: Readonly<Record<string, unknown>> };

/** Sent as text, and read where it is used: `json` and `jsonb` of PostgreSQL's `pg_type`. */
export const jsonTypes = [114, 3802];

interface Batch {
  readonly orders: Order[];
  readonly answers: Promise<readonly Answer[]>;
}

/** Whether a statement may change what is on file: all but those that plainly only ask. */
const mayChange = (query: string) =>
  !/^\s*(?:\(|select\b|with\b|set local\b)/iu.test(query) || /\b(?:insert|update|delete|merge|into)\b/iu.test(query);

/**
 * PGlite on a thread of its own, as far as drizzle asks anything of it: whoever draws pages goes on while the database
 * answers. A transaction has the database for itself until it ends.
 */
export class PGliteThread {
  readonly #thread: Thread<readonly Order[], readonly Answer[]>;
  /** What is asked just now. */
  #batch: Batch | null = null;
  /** Fulfilled when the last transaction that was begun has ended. */
  #free: Promise<unknown> = Promise.resolve();
  #changes = 0;

  private constructor(worker: Worker) {
    this.#thread = new Thread(worker, "The database is closed");
  }

  /** Starts it in a folder. Throws what PGlite throws where it cannot be opened. */
  static async start(dataDir: string): Promise<PGliteThread> {
    const worker = startThread(new URL("./pglite-worker.js", import.meta.url), { workerData: dataDir });
    await once(worker, "message");
    return new PGliteThread(worker);
  }

  /** How often something may have changed so far: counted before whoever changed it is answered. */
  get changes(): number {
    return this.#changes;
  }

  async query(query: string, values: unknown[] = [], options?: QueryOptions): Promise<Results> {
    await this.#free;
    const results = await this.#query(query, values, options);
    if (mayChange(query)) this.#changes++;
    return results;
  }

  async transaction<Result>(work: (tx: Pick<PGliteThread, "query">) => Promise<Result>): Promise<Result> {
    const before = this.#free;
    let free = () => {};
    this.#free = new Promise<void>((resolve) => {
      free = resolve;
    });
    await before;
    try {
      await this.#query("begin");
      let isChange = false;
      const result = await work({
        query: (query, ...asked) => {
          isChange ||= mayChange(query);
          return this.#query(query, ...asked);
        },
      });
      await this.#query("commit");
      if (isChange) this.#changes++;
      return result;
    } catch (error) {
      if (!this.#thread.isOver) await this.#query("rollback");
      throw error;
    } finally {
      free();
    }
  }

  async close(): Promise<void> {
    await this.#free;
    await this.#ask({ do: "close" });
    await this.#thread.close();
  }

  async #query(query: string, values: unknown[] = [], { rowMode }: QueryOptions = {}): Promise<Results> {
    const asArrays = rowMode === "array";
    const results = (await this.#ask({ do: "query", query, values, asArrays })) as Results;
    readJson(results, asArrays);
    return results;
  }

  async #ask(order: Order): Promise<Results | null> {
    this.#batch ??= this.#newBatch();
    const { orders, answers } = this.#batch;
    const place = orders.push(order) - 1;
    const answer = (await answers)[place] as Answer;
    if ("results" in answer) return answer.results;
    throw Object.assign(new Error(), answer.error);
  }

  /** To wake a thread takes longer than many questions: it is woken once for what a page asks at one time. */
  #newBatch(): Batch {
    const orders: Order[] = [];
    const answers = Promise.resolve().then(() => {
      this.#batch = null;
      return this.#thread.ask(orders);
    });
    return { orders, answers };
  }
}

function readJson({ rows, fields }: Results<Record<string, unknown>>, asArrays: boolean): void {
  for (const [at, { name, dataTypeID }] of fields.entries()) {
    if (!jsonTypes.includes(dataTypeID)) continue;
    const key = asArrays ? String(at) : name;
    for (const row of rows) if (typeof row[key] === "string") row[key] = JSON.parse(row[key]);
  }
}
