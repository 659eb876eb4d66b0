import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { GzipAround } from "./gzip-around.ts";
import { aroundSlots, type Filler } from "./slot.ts";

/** In the order in which they are preferred. */
export const encodings = ["br", "gzip"] as const;
export type Encoding = (typeof encodings)[number];

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];
/** Beyond this quality each page takes many times as long to make and is hardly smaller. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const compress: Readonly<Record<Encoding, (body: Uint8Array) => Promise<Uint8Array>>> = {
  br: (body) => brotli(body, brotliOptions),
  gzip: (body) => gzipped(body),
};

/** An answer as it may be given again, compressed once for each way that is asked for. */
export class Kept {
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** What an ETag holds: the same only for the same bytes. */
  readonly tag: string;
  /** What fills its slot for each visitor; null where it is the same for all. */
  readonly fill: Filler | null;
  readonly #encoded = new Map<Encoding, Promise<Uint8Array>>();
  #around: Promise<GzipAround> | null = null;
  #bytes: number;

  constructor(headers: Headers, body: Uint8Array, fill: Filler | null = null) {
    this.headers = headers;
    this.body = body;
    this.tag = tagOf(body);
    this.fill = fill;
    this.#bytes = body.length;
  }

  /** With what was compressed so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param encoding null for the body as it is */
  in(encoding: Encoding | null): Promise<Uint8Array> | Uint8Array {
    if (encoding === null) return this.body;
    const made = this.#encoded.get(encoding) ?? this.#compressed(encoding);
    this.#encoded.set(encoding, made);
    return made;
  }

  /** Compressed, with what is one visitor's own in its slots. */
  async gzippedWith(value: string): Promise<Uint8Array> {
    this.#around ??= this.#partsGzipped();
    return (await this.#around).with(Buffer.from(value));
  }

  /** Not compressed, with what is one visitor's own in its slots. */
  filledWith(value: string): Uint8Array {
    const own = Buffer.from(value);
    return Buffer.concat(aroundSlots(this.body).flatMap((part, place) => (place > 0 ? [own, part] : [part])));
  }

  async #partsGzipped(): Promise<GzipAround> {
    const around = await GzipAround.of(aroundSlots(this.body));
    this.#bytes += around.bytes;
    return around;
  }

  async #compressed(encoding: Encoding): Promise<Uint8Array> {
    const body = await compress[encoding](this.body);
    this.#bytes += body.length;
    return body;
  }
}

export const tagOf = (content: Uint8Array | string) =>
  createHash("sha256").update(content).digest("base64url").slice(0, 22);
