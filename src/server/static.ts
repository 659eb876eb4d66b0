import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

const folder = new URL("./static/", import.meta.url);

/** Read once: they are few and small, and nothing a visitor sends becomes a path. */
const files = new Map(
  readdirSync(folder).map((name) => {
    const bytes = readFileSync(new URL(name, folder));
    const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}"`;
    return [name, { bytes, tag, type: types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream" }];
  }),
);

/** A file of the site itself by its name, or null. */
export function staticFile(name: string): Response | null {
  const file = files.get(name);
  if (!file) return null;
  const headers = { "Content-Type": file.type, "Cache-Control": "public, max-age=86400", ETag: file.tag };
  return new Response(file.bytes, { headers });
}
