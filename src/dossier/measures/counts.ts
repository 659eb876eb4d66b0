/** How often each key occurs, most often first, then by key. */
export function countOf<Key extends string>(keys: Iterable<Key>): { readonly key: Key; readonly count: number }[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
