import type { Kept } from "./kept.ts";
import { Turns } from "./turns.ts";

/** Pages that are made at once: fewer than there are connections, so that one is free for what is only given again. */
const mostMade = 6;

/**
 * Answers by address, as long as the archive stays as it is: they are all forgotten when its version changes, and those
 * asked for longest ago when they take too much room. Of several who ask for the same at once, one has it made.
 */
export class Keeper {
  readonly #most: number;
  /** With the bytes that each had when it was last given: it grows as it is compressed. */
  readonly #kept = new Map<string, { readonly kept: Kept; readonly bytes: number }>();
  #bytes = 0;
  readonly #making = new Map<string, Promise<Kept | null>>();
  readonly #turns = new Turns(mostMade);
  #version = "";

  /** @param most bytes of all answers together */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The answer to this address at this version of the archive, made where it is not kept.
   * @param make gives null for an answer that must not be given to anybody else
   */
  async get(version: string, address: string, make: () => Promise<Kept | null>): Promise<Kept | null> {
    if (version !== this.#version) {
      this.#version = version;
      this.#kept.clear();
      this.#bytes = 0;
    }
    const known = this.#kept.get(address);
    if (known) return this.#touch(address, known.kept);
    const key = `${version}\n${address}`;
    const going = this.#making.get(key);
    if (going) return going;
    const making = this.#turns.take(make).finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    const made = await making;
    // who asked before a change may be answered after it: that answer is out of date
    if (made && version === this.#version) this.#touch(address, made);
    return made;
  }

  #touch(address: string, kept: Kept): Kept {
    const known = this.#kept.get(address);
    this.#kept.delete(address);
    this.#kept.set(address, { kept, bytes: kept.bytes });
    this.#bytes += kept.bytes - (known?.bytes ?? 0);
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= this.#most) break;
      this.#kept.delete(oldest);
      this.#bytes -= bytes;
    }
    return kept;
  }
}
