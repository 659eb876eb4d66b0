import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a thread.
 * @param module the thread's file, as `new URL("./worker.js", import.meta.url)` (its ".ts" neighbour from source)
 */
export function startThread(module: URL, options: WorkerOptions = {}): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(module, options);
  // Run from source, the thread needs the loader of TypeScript before it can load its file.
  const file = JSON.stringify(module.href.replace(/\.js$/u, ".ts"));
  const load = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); })`;
  return new Worker(load, { ...options, eval: true });
}
