/** Pairs of what was expected and what was read, and what has no partner. */
export interface Alignment<Gold, Read> {
  readonly pairs: readonly (readonly [Gold, Read])[];
  readonly missed: readonly Gold[];
  readonly spurious: readonly Read[];
}

/** One-to-one alignment, most similar first. `similar` gives 0 where a pair may not be aligned. */
export function align<Gold, Read>(
  gold: readonly Gold[],
  read: readonly Read[],
  similar: (gold: Gold, read: Read) => number,
): Alignment<Gold, Read> {
  const candidates = gold
    .flatMap((g, i) => read.map((r, j) => ({ likeness: similar(g, r), i, j })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const goldTaken = new Set<number>();
  const readTaken = new Set<number>();
  const pairs: [Gold, Read][] = [];
  for (const { i, j } of candidates) {
    if (goldTaken.has(i) || readTaken.has(j)) continue;
    goldTaken.add(i);
    readTaken.add(j);
    pairs.push([gold[i] as Gold, read[j] as Read]);
  }
  return {
    pairs,
    missed: gold.filter((_, i) => !goldTaken.has(i)),
    spurious: read.filter((_, j) => !readTaken.has(j)),
  };
}

/** How many members two lists share, repeats counted once. */
export function overlap<T>(a: readonly T[], b: readonly T[]): number {
  const other = new Set(b);
  return [...new Set(a)].filter((item) => other.has(item)).length;
}

/** Shared members over all members; 1 for two empty lists. */
export function jaccard<T>(a: readonly T[], b: readonly T[]): number {
  const shared = overlap(a, b);
  const all = new Set(a).size + new Set(b).size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Accents, case, apostrophes and hyphens levelled. */
export function level(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`-]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The last word of a name, levelled: by it people are compared. */
export function surname(name: string): string {
  return level(name).split(" ").at(-1) ?? "";
}
