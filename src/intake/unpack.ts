import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createUnzip } from "node:zlib";
import { InputError } from "../model/index.ts";

type Chunks = AsyncIterable<Uint8Array>;

const decoders: Record<string, () => ReturnType<typeof createUnzip | typeof createBrotliDecompress>> = {
  gzip: createUnzip,
  "x-gzip": createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
};

/**
 * All bytes of a body, unpacked as its `Content-Encoding` says. Both what came and what it unpacks to are held to a cap.
 * @throws InputError beyond the cap, or where it does not unpack
 */
export async function unpackBody(
  body: Chunks,
  encodings: readonly string[],
  cap: { bytes: number; error: InputError },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let isTooLong = false;
  const steps = encodings.map((encoding) => decoders[encoding]?.() ?? unknownEncoding(encoding)).reverse();
  if (steps.length > 2) throw new InputError(`it is packed ${steps.length} times over`);
  async function* counted(chunks: Chunks) {
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      isTooLong ||= length > cap.bytes;
      if (isTooLong) throw cap.error;
      yield chunk;
    }
  }
  async function collect(chunks: Chunks) {
    for await (const chunk of counted(chunks)) parts.push(chunk);
  }
  try {
    await pipeline([body, counted, ...steps, collect] as never);
  } catch (error) {
    // What is stopped in one place is reported from another one as broken off.
    if (isTooLong) throw cap.error;
    throw isBroken(error) ? new InputError("its packed content is broken") : error;
  }
  return Buffer.concat(parts);
}

function unknownEncoding(encoding: string): never {
  throw new InputError(`it is packed as "${encoding.slice(0, 40)}", which was not asked for`);
}

const isBroken = (error: unknown) => /^(?:Z_|ERR_BROTLI|ERR__ERROR)/u.test((error as NodeJS.ErrnoException).code ?? "");

/** Beyond this size, what unpacks to more than `ratio` times what came is no text. */
const bomb = { from: 64 * 1024 * 1024, ratio: 200 };

/**
 * What a gzip stream holds, members one after the other, as a stream.
 * @throws InputError where it is broken off or broken, after all that was whole; or where it unfolds beyond measure
 */
export async function* gunzip(name: string, chunks: Chunks): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const unzip = createGunzip();
  // A stream that fails drops what it holds: what it unpacks is taken out at once instead.
  let ready: Uint8Array[] = [];
  unzip.on("data", (part: Uint8Array) => {
    ready.push(part);
    unpacked += part.length;
  });
  const ended = new Promise<void>((resolve, reject) => unzip.once("end", resolve).once("error", reject));
  ended.catch(() => {}); // seen where it is awaited
  function* take() {
    const parts = ready;
    ready = [];
    yield* parts;
  }
  try {
    for await (const piece of inPieces(chunks)) {
      packed += piece.length;
      await Promise.race([ended, new Promise<void>((resolve) => unzip.write(piece, () => resolve()))]);
      if (unpacked > bomb.from && unpacked > bomb.ratio * packed)
        throw new InputError(`${name} unpacks to more than ${bomb.ratio} times its size`, "Unpack it yourself first");
      yield* take();
    }
    unzip.end();
    await ended;
    yield* take();
  } catch (error) {
    if (!isBroken(error)) throw error;
    yield* take();
    throw new InputError(`${name} is broken off or damaged inside its gzip packing`, "Fetch or copy it again");
  } finally {
    unzip.destroy();
  }
}

/** Small pieces, so that no piece unpacks to more than memory holds: gzip packs at most a thousandfold. */
async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += 16_384) yield chunk.subarray(from, from + 16_384);
}
