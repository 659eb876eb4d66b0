import { startThread, Thread } from "../threads/index.ts";

/**
 * A few threads that all run one module and answer messages with messages, in order. A thread that dies is replaced,
 * and what it was asked is refused with the error that killed it.
 */
export class WorkerPool<Question, Answer> {
  readonly #threads: Replaced<Question, Answer>[];

  /**
   * @param module the worker's file, as `new URL("./worker.js", import.meta.url)` (its ".ts" neighbour from source)
   * @param workerData what each worker is started with
   */
  constructor(module: URL, workerData: unknown, threads: number) {
    this.#threads = Array.from({ length: threads }, () => new Replaced(module, workerData));
  }

  /** Asks the thread with the fewest open questions. */
  ask(question: Question): Promise<Answer> {
    const freest = this.#threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
    return freest.ask(question);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** A thread that is started when it is first asked, and anew when it has died. */
class Replaced<Question, Answer> {
  readonly #start: () => Thread<Question, Answer>;
  #thread: Thread<Question, Answer> | null = null;

  constructor(module: URL, workerData: unknown) {
    this.#start = () => new Thread(startThread(module, { workerData }), "the thread ended before it answered");
  }

  get load(): number {
    return this.#thread?.load ?? 0;
  }

  ask(question: Question): Promise<Answer> {
    if (!this.#thread || this.#thread.isOver) this.#thread = this.#start();
    return this.#thread.ask(question);
  }

  async close(): Promise<void> {
    await this.#thread?.close();
  }
}
