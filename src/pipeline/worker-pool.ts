import type { Worker } from "node:worker_threads";
import { startThread } from "../threads/index.ts";

/**
 * A few threads that all run one module and answer messages with messages, in order. A thread that dies is replaced,
 * and what it was asked is refused with the error that killed it.
 */
export class WorkerPool<Question, Answer> {
  readonly #threads: Thread<Question, Answer>[];

  /**
   * @param module the worker's file, as `new URL("./worker.js", import.meta.url)` (its ".ts" neighbour from source)
   * @param workerData what each worker is started with
   */
  constructor(module: URL, workerData: unknown, threads: number) {
    this.#threads = Array.from({ length: threads }, () => new Thread(module, workerData));
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

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

class Thread<Question, Answer> {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #waiting: Waiting<Answer>[] = [];

  constructor(module: URL, workerData: unknown) {
    this.#start = () => startThread(module, { workerData });
  }

  get load(): number {
    return this.#waiting.length;
  }

  ask(question: Question): Promise<Answer> {
    this.#worker ??= this.#watched(this.#start());
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #watched(worker: Worker): Worker {
    worker.on("message", (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    worker.on("error", (error: Error) => this.#lose(worker, error));
    worker.on("exit", () => this.#lose(worker, new Error("the thread ended before it answered")));
    return worker;
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const lost = this.#waiting;
    this.#waiting = [];
    for (const { reject } of lost) reject(error);
  }
}
