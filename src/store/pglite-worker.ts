import { parentPort, workerData } from "node:worker_threads";
import type { Results } from "@electric-sql/pglite";
import { PGlite, types } from "@electric-sql/pglite";
import { startPGlite } from "./pglite.ts";
import { Statements } from "./pglite-statements.ts";
import { type Answer, jsonTypes, type Order } from "./pglite-thread.ts";

/** As the database says it: what is made of days is the same as where PGlite runs in the thread that asks. */
const asText = (text: string) => text;
const days = [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, 1231, 1115, 1185, 1187, 1182];

async function answerTo(database: PGlite, order: Order): Promise<Results | null> {
  if (order.do === "close") return database.close().then(() => null);
  return statements.query(order.query, order.values, { rowMode: order.asArrays ? "array" : "object" });
}

const partsOf = (error: unknown): Answer => {
  const { message, name } = error as Error;
  const told = Object.entries(error as object).filter(([, value]) => typeof value === "string");
  return { error: { ...Object.fromEntries(told), message, name } };
};

/** Room for what is asked for again and again: four times as much as by default. */
const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=512MB"];
const parsers = Object.fromEntries([...days, ...jsonTypes].map((type) => [type, asText]));
const database = await startPGlite(workerData as string, { parsers, startParams });
const statements = new Statements(database);
let before: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (orders: readonly Order[]) => {
  before = before.then(async () => {
    const answers: Answer[] = [];
    for (const order of orders)
      answers.push(await answerTo(database, order).then((results): Answer => ({ results }), partsOf));
    parentPort?.postMessage(answers);
  });
});
parentPort?.postMessage("ready");
