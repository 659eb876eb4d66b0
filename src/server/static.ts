import { readdirSync, readFileSync } from "node:fs";
import type { Context } from "hono";
import { has, tagOf } from "./cache/index.ts";
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
    return [
      name,
      { bytes, tag: tagOf(bytes), type: types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream" },
    ];
  }),
);

/** A file of the site itself by its name, or null. */
export function staticFile(name: string, c: Context): Response | null {
  const file = files.get(name);
  if (!file) return null;
  const headers = { "Content-Type": file.type, "Cache-Control": "public, max-age=86400", ETag: `"${file.tag}"` };
  if (has(c, file.tag)) return new Response(null, { status: 304, headers });
  return new Response(file.bytes, { headers });
}
