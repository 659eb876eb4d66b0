export const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((party) => b.includes(party));

export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && (a.every((party, i) => party === b[i]) || shared(a, b).length === a.length);

/**
 * Whether two lists of parties can be of one thing: the same, or one leaves out a few of the other. Two at least are in
 * both, and half of all, unless it is a gathering of which reports name only some.
 */
export function partiesFit(a: readonly string[], b: readonly string[], many = false): boolean {
  if (sameSet(a, b)) return true;
  if (a.length < 2 || b.length < 2) return false;
  const both = shared(a, b).length;
  if (both < 2) return false;
  if (many) return true;
  return both === Math.min(a.length, b.length) && both * 2 >= Math.max(a.length, b.length);
}
