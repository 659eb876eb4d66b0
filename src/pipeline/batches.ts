/** How much is put together before it is passed on. */
export interface BatchLimits<T> {
  readonly items: number;
  /** Sum of `sizeOf` at which a batch is full whatever its number of items. */
  readonly size?: number;
  readonly sizeOf?: (item: T) => number;
  /** Milliseconds after which a batch is passed on though it is not full: a slow source is not kept waiting. */
  readonly wait?: number;
}

/** Items in groups, in order. The source is asked for more only once a group was taken. */
export async function* batches<T>(source: AsyncIterable<T>, limits: BatchLimits<T>): AsyncGenerator<T[]> {
  const { items, size = Number.POSITIVE_INFINITY, sizeOf = () => 0, wait } = limits;
  const input = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  let filled = 0;
  let deadline = 0;
  const ask = () => {
    const asked = input.next();
    // Where the taker stops before it comes, nobody is left to hear that it failed.
    asked.catch(() => {});
    return asked;
  };
  let next = ask();
  try {
    while (true) {
      const left = batch.length > 0 && wait !== undefined ? deadline - Date.now() : null;
      const result = left === null ? await next : await within(next, left);
      if (result === "late" || result.done) {
        if (batch.length > 0) yield batch;
        batch = [];
        filled = 0;
        if (result === "late") continue;
        return;
      }
      if (batch.length === 0) deadline = Date.now() + (wait ?? 0);
      batch.push(result.value);
      filled += sizeOf(result.value);
      if (batch.length >= items || filled >= size) {
        yield batch;
        batch = [];
        filled = 0;
      }
      next = ask();
    }
  } finally {
    await input.return?.();
  }
}

/** What a promise gives, or "late" if that takes longer than so many milliseconds. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, Math.max(0, milliseconds), "late");
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
