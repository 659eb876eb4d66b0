import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { type Article, InputError } from "../../model/index.ts";
import { startThread } from "../../threads/index.ts";
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

/** A worker that waits for its next document, and how many it has read: starting one takes longer than most documents. */
let idle: { worker: Worker; read: number } | undefined;

/** Documents after which a worker is let go, with whatever its parsers keep. */
const maxRead = 50;

/**
 * Parses a document in another thread, which is ended when it takes too long or too much memory.
 * @throws InputError that says why it could not be read
 */
export async function isolated<Task extends keyof Tasks>(
  task: Task,
  { name, address, charset }: Origin,
  bytes: Uint8Array,
  limits = workLimits,
): Promise<Tasks[Task]> {
  const mayWait = limits === workLimits;
  const { worker, read } = (mayWait && take()) || { worker: startWorker(limits.heap), read: 0 };
  const watch = watchOver(name, limits);
  let isFit = false;
  try {
    worker.postMessage({ task, origin: { name, address, charset }, bytes } satisfies Order);
    const answer = await Promise.race([answerOf(worker, name), watch.exceeded]);
    isFit = mayWait && read + 1 < maxRead;
    if ("problem" in answer) throw new InputError(answer.problem, answer.hint);
    return answer.made as Tasks[Task];
  } finally {
    watch.end();
    if (isFit && !idle) putBack(worker, read + 1);
    else await worker.terminate();
  }
}

function take(): typeof idle {
  const taken = idle;
  idle = undefined;
  taken?.worker.ref();
  return taken;
}

function putBack(worker: Worker, read: number): void {
  idle = { worker, read };
  worker.unref(); // the process may end meanwhile
}

/** What parsers print goes nowhere. */
function startWorker(maxOldGenerationSizeMb: number): Worker {
  const worker = startThread(new URL("./worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb },
    stdout: true,
    stderr: true,
  });
  worker.on("error", () => {}); // seen by who waits for its answer; what goes wrong later concerns nobody
  worker.once("exit", () => {
    if (idle?.worker === worker) idle = undefined;
  });
  return worker;
}

async function answerOf(worker: Worker, name: string): Promise<Answer> {
  try {
    const [answer] = (await once(worker, "message")) as [Answer];
    return answer;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_WORKER_OUT_OF_MEMORY") throw tooMuch(name);
    throw new InputError(`${name} cannot be read (${String(message).slice(0, 200)})`, asText);
  }
}

/** A promise that fails when a limit is passed, until it is ended. */
function watchOver(name: string, limits: WorkLimits): { exceeded: Promise<never>; end(): void } {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  let timer: NodeJS.Timeout;
  const exceeded = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (performance.now() - started > limits.time)
        reject(new InputError(`${name} takes more than ${limits.time / 1000} s to read`, asText));
      // What parsers unpack lies outside the heap that a worker's own limit covers.
      if (process.memoryUsage.rss() - before > limits.growth * 1024 * 1024) reject(tooMuch(name));
    }, 50);
  });
  return { exceeded, end: () => clearInterval(timer) };
}

const asText = "Save its text as .txt";
const tooMuch = (name: string) => new InputError(`${name} takes too much memory to read`, asText);
