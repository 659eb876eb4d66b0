import { parentPort, workerData } from "node:worker_threads";
import { InputError } from "../../model/index.ts";
import type { Answer, Order, Tasks } from "./isolated.ts";

const { task, origin, bytes } = workerData as Order;
const { name } = origin;

const parsers: { [Task in keyof Tasks]: () => Promise<Tasks[Task]> } = {
  pdf: async () => (await import("./pdf.ts")).fromPdf(name, bytes),
  docx: async () => (await import("./docx.ts")).fromDocx(name, bytes),
  feed: async () => (await import("../feeds/parse-feed.ts")).parseFeedContent(origin, bytes),
};

async function answer(): Promise<Answer> {
  try {
    return { made: await parsers[task]() };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message, ...(error.hint ? { hint: error.hint } : {}) };
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_MODULE_NOT_FOUND") return missing(message);
    // Whatever a parser stumbles over, it is the document that made it.
    return { problem: `${name} is damaged (${String(message).slice(0, 200)})`, hint: "Save its text as .txt" };
  }
}

function missing(message: string): Answer {
  const wanted = /package '([^']+)'/u.exec(message)?.[1];
  if (!wanted) throw new Error(message);
  return { problem: `${name} cannot be read: ${wanted} is not installed`, hint: `Run: npm install ${wanted}` };
}

parentPort?.postMessage(await answer());
