/** Reads a stream of bytes piece by piece, without holding more than is asked for. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  /** Bytes taken or passed over so far. */
  position = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /** Ends the stream where it stands. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  /** Bytes up to the end of `mark` and with it; null where it does not come within `most` bytes. */
  async until(mark: string, most: number): Promise<Buffer | null> {
    let from = 0;
    for (;;) {
      const at = this.#held.indexOf(mark, from, "latin1");
      if (at >= 0) return at + mark.length <= most ? this.#give(at + mark.length) : null;
      if (this.#held.length >= most) return null;
      from = Math.max(0, this.#held.length - mark.length + 1);
      if (!(await this.#more())) return null;
    }
  }

  /** That many bytes, or fewer where the stream ends before. */
  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (this.#held.length > 0 || (await this.#more()))) {
      const part = this.#give(Math.min(missing, this.#held.length));
      parts.push(part);
      missing -= part.length;
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }

  /** Passes over that many bytes, and gives how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (this.#held.length > 0 || (await this.#more())))
      missing -= this.#give(Math.min(missing, this.#held.length)).length;
    return length - missing;
  }

  /** Passes over line breaks, and tells whether anything follows. */
  async skipLineBreaks(): Promise<boolean> {
    for (;;) {
      const at = this.#held.findIndex((byte) => byte !== 10 && byte !== 13);
      this.#give(at < 0 ? this.#held.length : at);
      if (at >= 0) return true;
      if (!(await this.#more())) return false;
    }
  }

  #give(length: number): Buffer {
    const given = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.position += length;
    return given;
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done) return false;
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    return true;
  }
}
