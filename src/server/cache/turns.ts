/**
 * Lets only so many work at once; others wait for their turn, in the order in which they came. Pages that are made take
 * connections and time from those that are only given again.
 */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param most that work at once */
  constructor(most: number) {
    this.#free = most;
  }

  /** Works when its turn comes. What it throws is thrown, and the next has its turn. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
