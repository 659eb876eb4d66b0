import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Article, InputError } from "../../model/index.ts";
import type { Origin } from "../article-from.ts";
import type { FeedContent } from "../feeds/parse-feed.ts";

/** What parsers of other people's making do, each with hostile content. */
export interface Tasks {
  pdf: Article;
  docx: Article;
  feed: FeedContent;
}

/** What a worker is given. */
export interface Order {
  readonly task: keyof Tasks;
  readonly origin: Origin;
  readonly bytes: Uint8Array;
}

/** What it answers: what it made, or why it could not. */
export type Answer = { readonly made: Tasks[keyof Tasks] } | { readonly problem: string; readonly hint?: string };

export interface WorkLimits {
  /** Milliseconds for one document. */
  readonly time: number;
  /** Megabytes that the worker's objects may take, and by which the process may grow meanwhile. */
  readonly heap: number;
  readonly growth: number;
}

const workLimits: WorkLimits = { time: 60_000, heap: 512, growth: 1024 };

/**
 * Parses a document in a thread of its own, which is ended when it takes too long or too much memory.
 * @throws InputError that says why it could not be read
 */
export async function isolated<Task extends keyof Tasks>(
  task: Task,
  origin: Origin,
  bytes: Uint8Array,
  limits = workLimits,
): Promise<Tasks[Task]> {
  const worker = startWorker({ task, origin, bytes }, limits.heap);
  try {
    const answer = await Promise.race([answerOf(worker, origin.name), exceeded(worker, origin.name, limits)]);
    if ("problem" in answer) throw new InputError(answer.problem, answer.hint);
    return answer.made as Tasks[Task];
  } finally {
    await worker.terminate();
  }
}

function startWorker(workerData: Order, maxOldGenerationSizeMb: number): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb }, stdout: true, stderr: true };
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./worker.js", import.meta.url), options);
  // Run from source, the worker needs the loader of TypeScript before it can load its file.
  const file = JSON.stringify(new URL("./worker.ts", import.meta.url).href);
  const load = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); })`;
  return new Worker(load, { ...options, eval: true });
}

async function answerOf(worker: Worker, name: string): Promise<Answer> {
  try {
    const [answer] = (await once(worker, "message")) as [Answer];
    return answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") throw tooMuch(name);
    throw error;
  }
}

/** Fails when a limit is passed; ends with the worker. */
function exceeded(worker: Worker, name: string, limits: WorkLimits): Promise<never> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  return new Promise((_, reject) => {
    const watch = setInterval(() => {
      if (performance.now() - started > limits.time)
        reject(new InputError(`${name} takes more than ${limits.time / 1000} s to read`, asText));
      // What parsers unpack lies outside the heap that a worker's own limit covers.
      if (process.memoryUsage.rss() - before > limits.growth * 1024 * 1024) reject(tooMuch(name));
    }, 50);
    worker.once("exit", () => clearInterval(watch));
  });
}

const asText = "Save its text as .txt";
const tooMuch = (name: string) => new InputError(`${name} takes too much memory to read`, asText);
