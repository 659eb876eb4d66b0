import { readdirSync, readFileSync } from "node:fs";
import type { Context } from "hono";
import { Kept, replyWith } from "./cache/index.ts";
import { chosenRules } from "./parts/chosen-rules.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

const folder = new URL("./static/", import.meta.url);

/** Read once: they are few and small, and nothing a visitor sends becomes a path. */
const files = new Map(
  readdirSync(folder).map((name) => {
    const written = readFileSync(new URL(name, folder));
    const bytes = name === "style.css" ? Buffer.concat([written, Buffer.from(chosenRules())]) : written;
    const type = types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return [name, new Kept(new Headers({ "Content-Type": type, "Cache-Control": "public, max-age=86400" }), bytes)];
  }),
);

/** Whether there is such a file: what is bundled is there once the program was built. */
export const isStatic = (name: string): boolean => files.has(name);

/** A file of the site itself by its name, or null. */
export function staticFile(name: string, c: Context): Promise<Response> | null {
  const file = files.get(name);
  return file ? replyWith(c, file) : null;
}
