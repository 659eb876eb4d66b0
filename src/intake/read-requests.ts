import { createReadStream } from "node:fs";
import { type CodingRequest, codingRequestSchema, InputError } from "../model/index.ts";
import { expand } from "./expand.ts";
import { inputErrorOf } from "./failure.ts";
import { fromLines, parseObject } from "./json-lines.ts";

const shape = 'One sentence per line: {"id": …, "text": …, "source": …, "target": …}';

/**
 * Sentences to be coded, one a line, from a JSON Lines file, a pattern or standard input ("-"), in order. A line that
 * holds none gives an InputError that names file and line, and the rest goes on.
 */
export async function* readRequests(
  source: string,
  input: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<CodingRequest | InputError> {
  let file = source;
  try {
    for (file of expand(source)) yield* requestsIn(file, input);
  } catch (error) {
    yield inputErrorOf(error, file === "-" ? "stdin" : file);
  }
}

async function* requestsIn(file: string, input: AsyncIterable<Uint8Array>) {
  const name = file === "-" ? "stdin" : file;
  const chunks = file === "-" ? input : createReadStream(file, { highWaterMark: 256 * 1024 });
  let isEmpty = true;
  for await (const request of fromLines(name, chunks, requestOf)) {
    isEmpty = false;
    yield request;
  }
  if (isEmpty) yield new InputError(`${name} is empty`, "Nothing to code");
}

function requestOf(line: string, place: string): CodingRequest | InputError {
  const fields = parseObject(line);
  if (typeof fields === "string") return new InputError(`${place}: not a JSON object`, shape);
  const { success, data, error } = codingRequestSchema.safeParse({ id: place, ...fields });
  if (success && data.text.trim()) return data;
  const field = success ? "text" : String(error.issues[0]?.path[0] ?? "id");
  return new InputError(`${place}: "${field}" is missing or is not as expected`, shape);
}
