import type { DayRange } from "../model/index.ts";

/** A report of more parties than this has a row for each of them: its pairs would be too many. */
const mostInPairs = 16;

/** Each two of these in order, "FRA MLI". */
export function everyPairOf(parties: readonly string[]): string[] {
  const names = [...new Set(parties)].sort();
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a} ${b}`));
}

/** How a party of a report of too many for pairs is looked for. */
export const inCrowd = (party: string): string => `* ${party}`;

/** Under which keys a report is found: every pair of its parties, a party alone by itself, or, of too many, each in a crowd. */
export function reportKeysOf(parties: readonly string[]): string[] {
  const names = [...new Set(parties)];
  if (names.length < 2) return names;
  return names.length > mostInPairs ? names.map(inCrowd) : everyPairOf(names);
}

/** A key to look under, of one kind and within some days. */
export interface Stretch extends DayRange {
  readonly pair: string;
  readonly kind: string;
}

/** What is looked for with reaches of pairs: each stretch once, those of one key and kind joined where their days overlap. */
export function stretchesOf(
  reaches: readonly (DayRange & { readonly parties: readonly string[]; readonly kinds: readonly string[] })[],
): Stretch[] {
  const byKey = new Map<string, Stretch[]>();
  for (const { parties, kinds, from, to } of reaches) {
    const names = [...new Set(parties)];
    for (const pair of names.length < 2 ? names : everyPairOf(names))
      for (const kind of new Set(kinds)) {
        const key = `${kind} ${pair}`;
        const same = byKey.get(key);
        if (same) same.push({ pair, kind, from, to });
        else byKey.set(key, [{ pair, kind, from, to }]);
      }
  }
  return [...byKey.values()].flatMap(joined);
}

function joined(stretches: Stretch[]): Stretch[] {
  if (stretches.length < 2) return stretches;
  const sorted = stretches.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const whole: Stretch[] = [];
  for (const next of sorted) {
    const last = whole.at(-1);
    if (!last || next.from > last.to) whole.push(next);
    else if (next.to > last.to) whole[whole.length - 1] = { ...last, to: next.to };
  }
  return whole;
}
