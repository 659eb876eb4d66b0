/** Words in a row that make a shingle: enough that unrelated texts share next to none, few enough to outlive a typo. */
const shingleWords = 4;

/**
 * The runs of four words of a text, each as a 32-bit hash; case, accents and punctuation do not count. A text of fewer
 * words is one shingle, an empty one has none.
 */
export function shinglesOf(text: string): Set<number> {
  const words =
    text
      .normalize("NFD")
      .toLowerCase()
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  const last = Math.max(0, hashes.length - shingleWords);
  for (let at = 0; at <= last && at < hashes.length; at++) {
    let shingle = 0;
    const end = Math.min(at + shingleWords, hashes.length);
    for (let word = at; word < end; word++) shingle = scramble(Math.imul(shingle, 31) + (hashes[word] as number));
    shingles.add(shingle);
  }
  return shingles;
}

/** Jaccard's measure: what two sets share over all that is in either, 0 to 1; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const entry of small) if (large.has(entry)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads every bit of a number over all 32: the last step of MurmurHash3. */
export function scramble(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
