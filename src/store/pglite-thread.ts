import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import type { QueryOptions, Results } from "@electric-sql/pglite";
import { startThread } from "../threads/index.ts";

/** What the thread is told: the name of a deed and what it needs. Each message has one answer, in the same order. */
export type Order =
  | { readonly do: "query"; readonly query: string; readonly values: unknown[]; readonly asArrays: boolean }
  | { readonly do: "close" };

/** An error, taken apart: of one that is sent whole only the message would arrive. */
export type Answer = { readonly results: Results | null } | { readonly error: Readonly<Record<string, unknown>> };

interface Waiting {
  resolve(results: Results | null): void;
  reject(error: unknown): void;
}

/** Sent as text, and read where it is used: `json` and `jsonb` of PostgreSQL's `pg_type`. */
export const jsonTypes = [114, 3802];

/**
 * PGlite on a thread of its own, as far as drizzle asks anything of it: whoever draws pages goes on while the database
 * answers. A transaction has the database for itself until it ends.
 */
export class PGliteThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  /** Why nothing more can be asked. */
  #ended: Error | null = null;
  /** Fulfilled when the last transaction that was begun has ended. */
  #free: Promise<unknown> = Promise.resolve();

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (answer: Answer) => this.#take(answer));
    worker.on("error", (error) => this.#end(error));
    worker.on("exit", () => this.#end(new Error("The database is closed")));
    worker.unref(); // the process may end while nothing is asked
  }

  /** Starts it in a folder. Throws what PGlite throws where it cannot be opened. */
  static async start(dataDir: string): Promise<PGliteThread> {
    const worker = startThread(new URL("./pglite-worker.js", import.meta.url), { workerData: dataDir });
    await once(worker, "message");
    return new PGliteThread(worker);
  }

  async query(query: string, values: unknown[] = [], options?: QueryOptions): Promise<Results> {
    await this.#free;
    return this.#query(query, values, options);
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
      const result = await work({ query: (...asked) => this.#query(...asked) });
      await this.#query("commit");
      return result;
    } catch (error) {
      if (!this.#ended) await this.#query("rollback");
      throw error;
    } finally {
      free();
    }
  }

  async close(): Promise<void> {
    await this.#free;
    await this.#ask({ do: "close" });
    await this.#worker.terminate();
  }

  async #query(query: string, values: unknown[] = [], { rowMode }: QueryOptions = {}): Promise<Results> {
    const asArrays = rowMode === "array";
    const results = (await this.#ask({ do: "query", query, values, asArrays })) as Results;
    readJson(results, asArrays);
    return results;
  }

  #ask(order: Order): Promise<Results | null> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(order);
    });
  }

  #take(answer: Answer): void {
    const asked = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    if ("results" in answer) asked?.resolve(answer.results);
    else asked?.reject(Object.assign(new Error(), answer.error));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}

function readJson({ rows, fields }: Results<Record<string, unknown>>, asArrays: boolean): void {
  for (const [at, { name, dataTypeID }] of fields.entries()) {
    if (!jsonTypes.includes(dataTypeID)) continue;
    const key = asArrays ? String(at) : name;
    for (const row of rows) if (typeof row[key] === "string") row[key] = JSON.parse(row[key]);
  }
}
