import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { bytesOf, corpus } from "./corpus.ts";
import { shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

const rounds = 12;

/** Reading in one worker thread and in two, by the clock. */
export const twoWorkers: Suite = {
  name: "two-workers",
  run: async (options) => {
    const articles = [...corpus("en", 500, options), ...corpus("fr", 500, options)];
    const megabytes = bytesOf(articles) / 1e6;
    const one = await started(1, articles);
    const two = await started(2, articles);
    const best = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round++) {
      best.one = Math.min(best.one, await secondsFor(one));
      best.two = Math.min(best.two, await secondsFor(two));
    }
    await Promise.all([...one, ...two].map((worker) => worker.terminate()));
    const row = (name: string, seconds: number) => [
      name,
      shown(articles.length / seconds),
      shown(megabytes / seconds),
      `${(best.one / seconds).toFixed(2)} times`,
    ];
    const markdown =
      `${articles.length} articles in both languages, ${shown(megabytes)} MB, by the clock, best of ${rounds} rounds, on a machine with ` +
      `${availableParallelism()} cores (others may be at work on it).\n\n` +
      table(["", "articles/s", "MB/s", ""], [row("one worker", best.one), row("two workers", best.two)]);
    return { title: "Two workers", markdown };
  },
};

/** Workers that hold their share of the articles and have read it once. */
async function started(count: number, articles: readonly { text: string }[]): Promise<Worker[]> {
  const workers = Array.from({ length: count }, (_, number) => {
    const workerData = articles.filter((_, i) => i % count === number);
    return new Worker(new URL("./reading-worker.mjs", import.meta.url), { workerData, execArgv: [] });
  });
  await Promise.all(workers.map(answer));
  return workers;
}

async function secondsFor(workers: readonly Worker[]): Promise<number> {
  const start = performance.now();
  for (const worker of workers) worker.postMessage("read");
  await Promise.all(workers.map(answer));
  return (performance.now() - start) / 1000;
}

function answer(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", () => {
      worker.off("error", reject);
      resolve();
    });
  });
}
