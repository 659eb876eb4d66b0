// Says that it has started, then reads the article of each message and answers with the seconds it took.
import { parentPort } from "node:worker_threads";
import { read } from "../dist/index.js";

parentPort?.on("message", (article) => {
  const start = performance.now();
  read(article);
  parentPort?.postMessage((performance.now() - start) / 1000);
});
parentPort?.postMessage(0);
