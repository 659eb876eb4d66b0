import { createReadStream } from "node:fs";
import { readContents } from "./contents.ts";
import { expand } from "./expand.ts";
import { inputErrorOf } from "./failure.ts";
import type { Received } from "./json-lines.ts";
import type { IntakeSettings } from "./settings.ts";
import { isAddress } from "./web/address.ts";

const standardInputName = "stdin";

/**
 * Articles of a file, a folder, a pattern, an address, a feed or standard input ("-"), in order. What cannot be read is
 * given as an InputError in its place, which names it, and the rest goes on. A file's article has the path as its id,
 * an address's the address.
 */
export async function* readSource(
  source: string,
  input: AsyncIterable<Uint8Array> = process.stdin,
  settings: IntakeSettings = {},
): AsyncGenerator<Received> {
  if (isAddress(source)) {
    yield* (await import("./read-address.ts")).readAddress(source, settings);
    return;
  }
  let files: string[];
  try {
    files = expand(source);
  } catch (error) {
    yield inputErrorOf(error, source);
    return;
  }
  for (const file of files) yield* readFile(file, input, settings);
}

async function* readFile(
  file: string,
  input: AsyncIterable<Uint8Array>,
  settings: IntakeSettings,
): AsyncGenerator<Received> {
  const name = file === "-" ? standardInputName : file;
  const chunks = file === "-" ? input : createReadStream(file, { highWaterMark: 256 * 1024 });
  try {
    yield* readContents({ name }, chunks, settings);
  } catch (error) {
    yield inputErrorOf(error, name);
  }
}
