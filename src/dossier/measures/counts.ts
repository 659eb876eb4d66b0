interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

/** How often each key occurs, most often first, then by key. */
export const countOf = <Key extends string>(keys: Iterable<Key>): Count<Key>[] =>
  countOfCounts([...keys].map((key) => ({ key, count: 1 })));

/** The same where some are counted already. A key may stand in several entries. */
export function countOfCounts<Key extends string>(entries: Iterable<Count<Key>>): Count<Key>[] {
  const counts = new Map<Key, number>();
  for (const { key, count } of entries) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
