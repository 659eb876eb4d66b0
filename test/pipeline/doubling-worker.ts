import { parentPort } from "node:worker_threads";

parentPort?.on("message", (n: number) => {
  if (n < 0) throw new Error("no negative numbers");
  parentPort?.postMessage(2 * n);
});
