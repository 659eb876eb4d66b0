import { scramble, shinglesOf } from "./shingles.ts";

/**
 * MinHash (Broder 1997) in 20 bands of 3 rows: two texts that share half of their shingles have a key in common 93
 * times in 100, at 0.6 more than 99, and at 0.1 two in 100.
 */
const bands = 20;
const rows = 3;
/** One number a hash function, spread evenly over 32 bits by the golden ratio: always the same ones. */
const seeds = Array.from({ length: bands * rows }, (_, index) => scramble(Math.imul(index + 1, 0x9e3779b9)));

/** What of a text is compared, made once. */
export interface Fingerprint {
  readonly shingles: ReadonlySet<number>;
  /** The smallest hash of all shingles by each of sixty functions, unsigned 32-bit; none for a text without words. */
  readonly least: readonly number[];
  /** Keys under which near-duplicates of the text are found: no others need be compared. None for a text without words. */
  readonly bands: readonly string[];
}

/** Give the text of the article without page furniture, which articles of one outlet share. */
export function fingerprintOf(text: string): Fingerprint {
  const shingles = shinglesOf(text);
  const least = leastOf(shingles);
  return { shingles, least, bands: bandsOfLeast(least) };
}

/** The keys of a text's fingerprint: `isSameStory` need only be asked of texts that share one. */
export const bandsOf = (text: string): readonly string[] => fingerprintOf(text).bands;

/**
 * Of sixty smallest hashes, two texts have as many in common as they share of all their shingles, give or take four. Those
 * that share half have fewer than this seven times in a hundred thousand, others that share a tenth all but always.
 */
const fewestOfCopies = 16;

/** Whether two texts may be copies, as far as their smallest hashes tell. */
export function mayBeCopies(a: readonly number[], b: readonly number[]): boolean {
  let alike = 0;
  for (let at = 0; at < a.length; at++) if (a[at] === b[at]) alike++;
  return alike >= fewestOfCopies;
}

function leastOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const every = Uint32Array.from(shingles);
  return seeds.map((seed) => {
    let min = 0xffffffff;
    for (const shingle of every) {
      const hash = scramble(shingle ^ seed);
      if (hash < min) min = hash;
    }
    return min;
  });
}

/** The keys under which a text with these smallest hashes is found. */
export function bandsOfLeast(least: readonly number[]): string[] {
  if (least.length === 0) return [];
  return Array.from({ length: bands }, (_, band) => {
    const key = least
      .slice(band * rows, (band + 1) * rows)
      .reduce((sum, hash) => scramble(Math.imul(sum, 31) + hash), band);
    return `${band}.${key.toString(36)}`;
  });
}
