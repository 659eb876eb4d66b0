/** With more parties than this, not every pair is looked for. */
const manyParties = 6;

/**
 * Pairs of parties such that everything that shares two parties with the list has both of one, or, where they are many,
 * everything that shares half of them: of any half, two stand next or next but one to each other in the ring.
 */
export function pairsOf(parties: readonly string[]): [string, string][] {
  const names = [...new Set(parties)].sort();
  const count = names.length;
  const distances = count > manyParties ? [1, 2] : names.keys();
  const pairs = [...distances].flatMap((distance) =>
    names.map((name, i): [string, string] => [name, names[(i + distance) % count] as string]),
  );
  return pairs.filter(([a, b]) => a !== b && (count > manyParties || a < b));
}

/** The pairs of several lists, each once. */
export function pairsOfAll(lists: Iterable<readonly string[]>): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const parties of lists) for (const pair of pairsOf(parties)) pairs.set([...pair].sort().join(" "), pair);
  return [...pairs.values()];
}

/** The pairs of a list as words, "FRA MLI"; a party alone, or none, is a word of its own. What fits another list has one in common with it. */
export function pairKeysOf(parties: readonly string[]): string[] {
  const names = [...new Set(parties)];
  if (names.length < 2) return [names.join()];
  return [...new Set(pairsOf(names).map((pair) => [...pair].sort().join(" ")))];
}
