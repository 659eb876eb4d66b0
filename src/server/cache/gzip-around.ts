import { promisify } from "node:util";
import { constants, crc32, deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

/** RFC 1952: deflated, no name, no time, from no system in particular. */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/**
 * A text that is the same for all but in some places, compressed once: what stands in those places goes in between as it
 * is, and all of it is one gzip stream.
 */
export class GzipAround {
  readonly #parts: readonly Buffer[];
  readonly #deflated: readonly Buffer[];

  private constructor(parts: readonly Buffer[], deflated: readonly Buffer[]) {
    this.#parts = parts;
    this.#deflated = deflated;
  }

  /** @param parts what stands before, between and after the places */
  static async of(parts: readonly Buffer[]): Promise<GzipAround> {
    const deflated = parts.map((part, place) =>
      // flushed to the next whole byte, and with nothing that refers back to what came before
      deflate(part, place < parts.length - 1 ? { finishFlush: constants.Z_FULL_FLUSH } : {}),
    );
    return new GzipAround(parts, await Promise.all(deflated));
  }

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#deflated.reduce((sum, { length }) => sum + length, 0);
  }

  /** The whole with this in each place: 65,535 bytes at most. */
  with(value: Buffer): Buffer {
    let [check, length] = [0, 0];
    const pieces: Buffer[] = [head];
    const take = (piece: Buffer, written: Buffer) => {
      pieces.push(written);
      // the sum of nothing would begin anew
      if (piece.length > 0) check = crc32(piece, check);
      length += piece.length;
    };
    for (const [place, part] of this.#parts.entries()) {
      if (place > 0) take(value, stored(value));
      take(part, this.#deflated[place] as Buffer);
    }
    const tail = Buffer.alloc(8);
    tail.writeUInt32LE(check, 0);
    tail.writeUInt32LE(length % 2 ** 32, 4);
    return Buffer.concat([...pieces, tail]);
  }
}

/** RFC 1951, 3.2.4: a block that is not compressed and not the last. */
function stored(value: Buffer): Buffer {
  const block = Buffer.alloc(5);
  block.writeUInt16LE(value.length, 1);
  block.writeUInt16LE(0xffff - value.length, 3);
  return Buffer.concat([block, value]);
}
