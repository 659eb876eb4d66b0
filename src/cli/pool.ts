import { type Article, InputError } from "../model/index.ts";
import { batches } from "../pipeline/batches.ts";
import { WorkerPool } from "../pipeline/worker-pool.ts";
import { problemOf, type Rendered, type RenderSettings } from "./render.ts";

/** Articles of one message to a worker: enough to make the message cheap, few enough to keep memory flat. */
const batchSize = 50;

/** Reads articles on several threads and gives what is printed for each, in the order in which they came. */
export async function* renderInParallel(
  received: AsyncIterable<Article | InputError>,
  settings: RenderSettings,
  threads: number,
): AsyncGenerator<Rendered> {
  const pool = new WorkerPool<Article[], Rendered[]>(new URL("./worker.js", import.meta.url), settings, threads);
  const waiting: Promise<Rendered[]>[] = [];
  try {
    for await (const batch of batches(received, { items: batchSize })) {
      const answer = ask(pool, batch);
      answer.catch(() => {});
      waiting.push(answer);
      if (waiting.length >= 2 * threads) yield* (await waiting.shift()) as Rendered[];
    }
    for (const answer of waiting) yield* await answer;
  } finally {
    await pool.close();
  }
}

/** What a worker makes of a batch, with the errors of intake in their places. */
async function ask(pool: WorkerPool<Article[], Rendered[]>, batch: (Article | InputError)[]): Promise<Rendered[]> {
  const rendered = await pool.ask(batch.filter((item): item is Article => !(item instanceof InputError)));
  const answers = rendered[Symbol.iterator]();
  return batch.map((item) => (item instanceof InputError ? problemOf(item) : (answers.next().value as Rendered)));
}
