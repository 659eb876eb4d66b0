import { readFileSync } from "node:fs";

/** A list of the language packs or of the reader, read from the JSON file beside the module that names it. */
export function loadJson<T>(url: URL): T {
  return JSON.parse(readFileSync(url, "utf8")) as T;
}
