import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Article, InputError } from "../model/index.ts";
import { problemOf, type Rendered, type RenderSettings } from "./render.ts";

/** Articles of one message to a worker: enough to make the message cheap, few enough to keep memory flat. */
const batchSize = 50;

/** Reads articles on several threads and gives what is printed for each, in the order in which they came. */
export async function* renderInParallel(
  received: AsyncIterable<Article | InputError>,
  settings: RenderSettings,
  threads: number,
): AsyncGenerator<Rendered> {
  const workers = Array.from({ length: threads }, () => startWorker(settings));
  const waiting: Promise<Rendered[]>[] = [];
  const last: Promise<unknown>[] = workers.map(() => Promise.resolve());
  let next = 0;
  try {
    for await (const batch of batches(received)) {
      const turn = next++ % threads;
      // One message at a time to each worker, so that the next answer is that batch's answer.
      const answer = (last[turn] as Promise<unknown>).then(() => ask(workers[turn] as Worker, batch));
      last[turn] = answer;
      answer.catch(() => {});
      waiting.push(answer);
      if (waiting.length >= 2 * threads) yield* (await waiting.shift()) as Rendered[];
    }
    for (const answer of waiting) yield* await answer;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startWorker(workerData: RenderSettings): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./worker.js", import.meta.url), { workerData });
  // Run from source, the worker needs the loader of TypeScript before it can load its file.
  const file = JSON.stringify(new URL("./worker.ts", import.meta.url).href);
  const load = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); })`;
  return new Worker(load, { workerData, eval: true });
}

/** What a worker makes of a batch, with the errors of intake in their places. */
async function ask(worker: Worker, batch: (Article | InputError)[]): Promise<Rendered[]> {
  const answered = once(worker, "message");
  worker.postMessage(batch.filter((item) => !(item instanceof InputError)));
  const [rendered] = (await answered) as [Rendered[]];
  const answers = rendered[Symbol.iterator]();
  return batch.map((item) => (item instanceof InputError ? problemOf(item) : (answers.next().value as Rendered)));
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
