import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Article, InputError } from "../model/index.ts";
import { decode } from "./decode.ts";
import { expand } from "./expand.ts";
import { fromJsonLines, type Received } from "./json-lines.ts";
import { maxBytes, maxBytesText } from "./limits.ts";
import { fromMarkdown } from "./markdown.ts";
import { fromPlain } from "./plain.ts";
import { extensionOf, type Format, formatOf, refuseBinary } from "./sniff.ts";

const standardInputName = "stdin";

/**
 * Articles of a file, a folder, a pattern or standard input ("-"), in order. What cannot be read is given as an
 * InputError in its place, and the rest goes on. A file's article has the path as its id.
 */
export async function* readSource(
  source: string,
  input: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Received> {
  let files: string[];
  try {
    files = expand(source);
  } catch (error) {
    yield inputErrorOf(error, source);
    return;
  }
  for (const file of files) yield* readFile(file, input);
}

async function* readFile(file: string, input: AsyncIterable<Uint8Array>): AsyncGenerator<Received> {
  const name = file === "-" ? standardInputName : file;
  try {
    if (file === "-") yield* readChunks(name, input);
    else {
      const { size } = await stat(file);
      const isStream = ["jsonl", "ndjson"].includes(extensionOf(file));
      if (size > maxBytes && !isStream) throw tooLong(name);
      yield* readChunks(name, createReadStream(file, { highWaterMark: 256 * 1024 }));
    }
  } catch (error) {
    yield inputErrorOf(error, name);
  }
}

/** Looks at the first bytes, then reads line by line or whole. */
async function* readChunks(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Received> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done || first.value.length === 0) throw empty(name);
  const head: Uint8Array = first.value;
  refuseBinary(head, name);
  const format = formatOf(name, decode(head.subarray(0, 4096)));
  const all = {
    async *[Symbol.asyncIterator]() {
      yield head;
      yield* { [Symbol.asyncIterator]: () => source };
    },
  };
  if (format === "json-lines") yield* fromJsonLines(name, all);
  else yield await articleFrom(name, format, await gather(name, all));
}

async function gather(name: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > maxBytes) throw tooLong(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const readers: Record<Exclude<Format, "json-lines">, (id: string, text: string) => Article | Promise<Article>> = {
  plain: fromPlain,
  markdown: fromMarkdown,
  // The parser of pages is slow to load: only when there is a page.
  html: async (id, text) => (await import("./html.ts")).fromHtml(id, text),
};

/** @throws InputError when the bytes hold no text */
async function articleFrom(name: string, format: Exclude<Format, "json-lines">, bytes: Uint8Array): Promise<Article> {
  refuseBinary(bytes, name);
  const text = decode(bytes);
  if (!text.trim()) throw empty(name);
  const article = await readers[format](name, text);
  if (!article.text.trim()) throw empty(name);
  return article;
}

const empty = (name: string) => new InputError(`${name} is empty`, "Nothing to read");
const tooLong = (name: string) =>
  new InputError(`${name} is longer than ${maxBytesText}`, "Split it, or give it as JSON Lines: one article per line");

const reasons: Record<string, string> = {
  ENOENT: "it does not exist",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
};

/** An error of the file system as one for the user; others are ours and go on as they are. */
export function inputErrorOf(error: unknown, name: string): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== "string") throw error;
  return new InputError(`Cannot read ${name}: ${reasons[code] ?? code}`);
}
