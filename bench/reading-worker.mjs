// Reads its share of the articles once at the start, and again at each message.
import { parentPort, workerData } from "node:worker_threads";
import { read } from "../dist/index.js";

const readAll = () => {
  for (const article of workerData) read(article);
  parentPort?.postMessage("done");
};
parentPort?.on("message", readAll);
readAll();
