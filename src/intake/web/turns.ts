import { setTimeout as sleep } from "node:timers/promises";

interface Queue {
  last: Promise<unknown>;
  waiting: number;
  /** Time in milliseconds before which the host is left alone. */
  freeAt: number;
}

/** Hosts that are remembered; beyond them those that nobody waits for are forgotten. */
const maxHosts = 1000;

/** One piece of work at a time for each host, with a pause after it. */
export class Turns {
  readonly #queues = new Map<string, Queue>();

  /** @param pause milliseconds that the host is left alone after this work */
  async take<T>(host: string, pause: number, work: () => Promise<T>): Promise<T> {
    const queue = this.#queueOf(host);
    queue.waiting++;
    const done = queue.last.then(async () => {
      try {
        const wait = queue.freeAt - performance.now();
        if (wait > 0) await sleep(wait);
        return await work();
      } finally {
        queue.freeAt = performance.now() + pause;
        queue.waiting--;
      }
    });
    queue.last = done.catch(() => {});
    return done;
  }

  #queueOf(host: string): Queue {
    const known = this.#queues.get(host);
    if (known) return known;
    if (this.#queues.size >= maxHosts) this.#forgetIdle();
    const queue = { last: Promise.resolve(), waiting: 0, freeAt: 0 };
    this.#queues.set(host, queue);
    return queue;
  }

  #forgetIdle(): void {
    for (const [host, { waiting, freeAt }] of this.#queues)
      if (waiting === 0 && freeAt < performance.now()) this.#queues.delete(host);
  }
}
