import { parentPort } from "node:worker_threads";
import { InputError } from "../../model/index.ts";
import type { Origin } from "../article-from.ts";
import type { Answer, Order, Tasks } from "./isolated.ts";

const parsers: { [Task in keyof Tasks]: (origin: Origin, bytes: Uint8Array) => Promise<Tasks[Task]> } = {
  pdf: async ({ name }, bytes) => (await import("./pdf.ts")).fromPdf(name, bytes),
  docx: async ({ name }, bytes) => (await import("./docx.ts")).fromDocx(name, bytes),
  feed: async (origin, bytes) => (await import("../feeds/parse-feed.ts")).parseFeedContent(origin, bytes),
};

async function answer({ task, origin, bytes }: Order): Promise<Answer> {
  try {
    return { made: await parsers[task](origin, bytes) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message, ...(error.hint ? { hint: error.hint } : {}) };
    const { code, message } = error as NodeJS.ErrnoException;
    const wanted = code === "ERR_MODULE_NOT_FOUND" ? /package '([^']+)'/u.exec(message)?.[1] : undefined;
    if (wanted)
      return {
        problem: `${origin.name} cannot be read: ${wanted} is not installed`,
        hint: `Run: npm install ${wanted}`,
      };
    // Whatever a parser stumbles over, it is the document that made it.
    return { problem: `${origin.name} is damaged (${String(message).slice(0, 200)})`, hint: "Save its text as .txt" };
  }
}

parentPort?.on("message", async (order: Order) => parentPort?.postMessage(await answer(order)));
