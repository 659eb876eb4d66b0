import { parentPort, workerData } from "node:worker_threads";
import type { Article } from "../model/index.ts";
import { type RenderSettings, render } from "./render.ts";

const settings = workerData as RenderSettings;

parentPort?.on("message", (articles: Article[]) => {
  parentPort?.postMessage(articles.map((article) => render(article, settings)));
});
