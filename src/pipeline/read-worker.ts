import { parentPort, workerData } from "node:worker_threads";
import type { Article } from "../model/index.ts";
import { readForFiling, type ReadSettings } from "./read-for-filing.ts";

const settings = workerData as ReadSettings;

parentPort?.on("message", (articles: Article[]) => {
  parentPort?.postMessage(articles.map((article) => readForFiling(article, settings)));
});
