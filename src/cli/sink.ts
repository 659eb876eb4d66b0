import { open, rename, rm } from "node:fs/promises";
import { InputError } from "../model/index.ts";

/** Bytes gathered before they are written. */
const enough = 64 * 1024;

/** The same text in fewer pieces: a call of the system for each line would cost more than making it. */
export async function* gathered(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (typeof chunk === "string") {
      held.push(chunk);
      length += chunk.length;
      if (length < enough) continue;
    }
    if (length > 0) yield held.join("");
    if (typeof chunk !== "string") yield chunk;
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join("");
}

/**
 * Writes a file under another name beside it and gives it its name when it is whole and on the disk: whoever reads it finds
 * the old one or the new one, never a part.
 * @throws InputError where it cannot be written
 */
export async function toFile(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  const file = await open(unfinished, "w").catch((error) => unwritable(path, error));
  try {
    try {
      for await (const chunk of chunks) await file.writeFile(chunk).catch((error) => unwritable(path, error));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path).catch((error) => unwritable(path, error));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

function unwritable(path: string, error: NodeJS.ErrnoException): never {
  throw new InputError(
    `Cannot write ${path}: ${error.code ?? error.message}`,
    "Name a file in a folder you may write in",
  );
}
