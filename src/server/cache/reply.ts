import type { Context } from "hono";
import { type Encoding, encodings, type Kept, tagOf } from "./kept.ts";

/** The first encoding that the visitor takes, by the header Accept-Encoding; null for none of them. */
export function encodingFor(header: string | undefined, among: readonly Encoding[] = encodings): Encoding | null {
  const taken = (header ?? "").split(",").map((part) => part.trim().split(/\s*;\s*/u));
  const takes = (encoding: string) =>
    taken.some(([name, quality]) => name?.toLowerCase() === encoding && !/^q=0(?:\.0*)?$/u.test(quality ?? ""));
  return among.find(takes) ?? null;
}

/** Whether the visitor has the answer with this tag already, compressed or not. */
export function has(c: Context, tag: string): boolean {
  const known = c.req.header("if-none-match");
  if (known === undefined) return false;
  const tags = known.split(",").map((text) => text.trim().replace(/^W\//u, "").replaceAll('"', ""));
  return tags.some((each) => each.replace(/-(?:br|gzip)$/u, "") === tag);
}

const etagOf = (tag: string, encoding: Encoding | null) => `"${tag}${encoding ? `-${encoding}` : ""}"`;

/** Says that the visitor has it already. */
export function unchanged(headers: Headers, tag: string, encoding: Encoding | null): Response {
  const told = new Headers({ ETag: etagOf(tag, encoding), Vary: "Accept-Encoding" });
  for (const name of ["Cache-Control", "Access-Control-Allow-Origin"]) {
    const value = headers.get(name);
    if (value !== null) told.set(name, value);
  }
  return new Response(null, { status: 304, headers: told });
}

/** What is kept, or that the visitor has it already. */
export async function replyWith(c: Context, kept: Kept): Promise<Response> {
  const encoding = encodingFor(c.req.header("accept-encoding"));
  if (has(c, kept.tag)) return unchanged(kept.headers, kept.tag, encoding);
  const body = await kept.in(encoding);
  const headers = new Headers(kept.headers);
  headers.set("ETag", etagOf(kept.tag, encoding));
  headers.set("Vary", "Accept-Encoding");
  headers.set("Content-Length", String(body.length));
  if (encoding) headers.set("Content-Encoding", encoding);
  return new Response(body as Uint8Array<ArrayBuffer>, { headers });
}

/** What is kept with what is this visitor's own: no other may be given it, and it has no tag. */
export async function replyForOne(c: Context, kept: Kept, value: string): Promise<Response> {
  const encoding = encodingFor(c.req.header("accept-encoding"), ["gzip"]);
  const body = encoding ? await kept.gzippedWith(value) : kept.filledWith(value);
  const headers = new Headers(kept.headers);
  headers.set("Vary", "Accept-Encoding");
  headers.set("Content-Length", String(body.length));
  if (encoding) headers.set("Content-Encoding", encoding);
  return new Response(body as Uint8Array<ArrayBuffer>, { headers });
}

/** An answer too long to be kept, passed on as it comes. Its tag stands for the state of the archive that it was begun in. */
export function replyAsItComes(c: Context, headers: Headers, body: ReadableStream<Uint8Array>, tag: string): Response {
  const isTaken = encodingFor(c.req.header("accept-encoding")) !== null;
  const told = new Headers(headers);
  told.set("ETag", etagOf(tag, isTaken ? "gzip" : null));
  told.set("Vary", "Accept-Encoding");
  if (!isTaken) return new Response(body, { headers: told });
  told.set("Content-Encoding", "gzip");
  const compressed = body.pipeThrough<Uint8Array<ArrayBuffer>>(new CompressionStream("gzip"));
  return new Response(compressed, { headers: told });
}

/** The tag of whatever stands at an address at a version of the archive. */
export const tagOfVersion = (version: string, address: string) => tagOf(`${version}\n${address}`);
