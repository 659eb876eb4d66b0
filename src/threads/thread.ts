import type { Worker } from "node:worker_threads";

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * A thread that answers each message with one message, in order. What it was asked when it dies, and whatever it is asked
 * after that, is refused with the error that killed it. It keeps the process alive only while it owes an answer.
 */
export class Thread<Question, Answer> {
  readonly #worker: Worker;
  readonly #waiting: Waiting<Answer>[] = [];
  #ended: Error | null = null;

  /** @param gone what is said to those who wait when it ends without an error */
  constructor(worker: Worker, gone: string) {
    this.#worker = worker;
    worker.on("message", (answer: Answer) => this.#take(answer));
    worker.on("error", (error) => this.#end(error));
    worker.on("exit", () => this.#end(new Error(gone)));
    worker.unref();
  }

  /** How many answers it owes. */
  get load(): number {
    return this.#waiting.length;
  }

  get isOver(): boolean {
    return this.#ended !== null;
  }

  ask(question: Question): Promise<Answer> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: Answer): void {
    const asked = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    asked?.resolve(answer);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
