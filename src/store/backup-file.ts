import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { InputError } from "../model/index.ts";
import { backUp, type RowCounts, restore } from "./backup.ts";
import type { Archive } from "./open.ts";

/**
 * Writes a backup (JSON Lines, gzip). Until it is whole and on the disk it has another name.
 * @throws InputError where there is such a file, or none can be made
 */
export async function backUpToFile(archive: Archive, file: string): Promise<RowCounts> {
  if (existsSync(file)) throw new InputError(`${file} exists already`, "Name a new file: a backup replaces none");
  const part = `${file}.part`;
  try {
    const gzip = createGzip();
    const done = finished(gzip.pipe(createWriteStream(part)));
    done.catch(() => {});
    const counts = await backUp(archive, async (line) => {
      if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, "drain"), done]);
    });
    gzip.end();
    await done;
    await syncToDisk(part);
    await rename(part, file);
    return counts;
  } catch (error) {
    await rm(part, { force: true });
    throw isOfFile(error) ? new InputError(`Cannot write ${file}: ${error.message}`) : error;
  }
}

async function syncToDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

/**
 * Restores a backup from a file into an empty archive: all of it or nothing.
 * @throws InputError where the file is no whole backup, or the archive is not empty
 */
export async function restoreFromFile(archive: Archive, file: string): Promise<RowCounts> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on("error", (error) => unpacked.destroy(error));
  // Heard also where nobody reads yet, or any more.
  unpacked.on("error", () => {});
  try {
    return await restore(archive, linesOf(unpacked));
  } catch (error) {
    if (isOfFile(error) && error.code?.startsWith("Z_"))
      throw new InputError(`${file} is no whole backup: ${error.message}`, "Use another backup");
    throw isOfFile(error) ? new InputError(`Cannot read ${file}: ${error.message}`) : error;
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** Not by `readline`: it tells nobody that its source failed, and forgets lines that nobody waits for yet. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const chunk of bytes) {
    const lines = (begun + decoder.decode(chunk, { stream: true })).split("\n");
    begun = lines.pop() ?? "";
    yield* lines;
  }
  if (begun) yield begun;
}

const isOfFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && /^(?:E[A-Z]+|Z_\w+)$/u.test((error as NodeJS.ErrnoException).code ?? "");
