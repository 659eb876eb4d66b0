import { bootstrap, fewCases, type Interval } from "./bootstrap.ts";

/** How evenly a number of things is spread over groups. Null where a measure is not defined: show "–". */
export interface Spread {
  /** Groups that have any. */
  readonly groups: number;
  readonly hhi: number | null;
  readonly normalised: number | null;
  readonly effective: number | null;
  readonly effectiveShannon: number | null;
  readonly evenness: number | null;
}

/** A spread over groups of distinct engagements, with how sure one can be of it. */
export interface Concentration extends Spread {
  /** Distinct engagements. */
  readonly n: number;
  readonly tooFew: boolean;
  /** Of `hhi`. Resampling makes a spread look a little more concentrated than it is, the more so the fewer the cases. */
  readonly interval: Interval | null;
}

/**
 * Herfindahl-Hirschman index H = Σ sᵢ² of the shares sᵢ (Herfindahl 1950; Hirschman 1964), from 1/N to 1.
 * @param sizes how much falls to each group; groups with nothing do not count
 * @returns null where there is nothing to share out
 */
export function hhiOf(sizes: Iterable<number>): number | null {
  const shares = sharesOf(sizes);
  return shares.length === 0 ? null : atMost(1, sum(shares.map((share) => share * share)));
}

/** (H − 1/N) / (1 − 1/N): 0 when all N groups are equal, 1 when one has all but nothing; null for one group. */
export function normalisedHhiOf(sizes: Iterable<number>): number | null {
  const shares = sharesOf(sizes);
  const hhi = hhiOf(shares);
  if (hhi === null || shares.length < 2) return null;
  return Math.max(0, (hhi - 1 / shares.length) / (1 - 1 / shares.length));
}

/** −Σ sᵢ ln sᵢ, in nats (Shannon 1948); null for nothing. */
export function shannonOf(sizes: Iterable<number>): number | null {
  const shares = sharesOf(sizes);
  return shares.length === 0 ? null : Math.max(0, -sum(shares.map((share) => share * Math.log(share))));
}

/**
 * All measures of a spread: H and its normalised form; the effective number of groups as 1/H (Laakso and Taagepera 1979)
 * and as exp(Shannon) (Hill 1973): how many equal groups would be spread alike; and evenness, Shannon ÷ ln N (Pielou 1966),
 * null for one group.
 */
export function spreadOf(sizes: Iterable<number>): Spread {
  const shares = sharesOf(sizes);
  const groups = shares.length;
  const hhi = hhiOf(shares);
  const shannon = shannonOf(shares);
  return {
    groups,
    hhi,
    normalised: normalisedHhiOf(shares),
    effective: hhi === null ? null : 1 / hhi,
    effectiveShannon: shannon === null ? null : Math.exp(shannon),
    evenness: shannon === null || groups < 2 ? null : atMost(1, shannon / Math.log(groups)),
  };
}

/**
 * How concentrated engagements are on the groups each belongs to. One that belongs to k groups gives 1/k to each
 * (fractional counting), so that a conference of fifty does not outweigh forty-nine meetings.
 * @param memberships the groups of each distinct engagement; those of none are left out
 */
export function concentrationOf(memberships: readonly (readonly string[])[]): Concentration {
  // Sorted, so that the interval does not depend on the order in which engagements were filed.
  const cases = memberships.filter(({ length }) => length > 0).map((groups) => [...new Set(groups)].sort());
  cases.sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
  const places = new Map([...new Set(cases.flat())].sort().map((group, place) => [group, place]));
  const numbered = cases.map((groups) => groups.map((group) => places.get(group) as number));
  const sizes = new Float64Array(places.size);
  const fill = (chosen: Iterable<number>) => {
    sizes.fill(0);
    for (const index of chosen) {
      const groups = numbered[index] as number[];
      for (const group of groups) sizes[group] = (sizes[group] as number) + 1 / groups.length;
    }
    return sizes;
  };
  const interval = bootstrap(numbered.length, (drawn) => herfindahl(fill(drawn), drawn.length));
  return { ...spreadOf(fill(numbered.keys())), n: cases.length, tooFew: cases.length < fewCases, interval };
}

/** H of sizes that sum to a total: what `hhiOf` gives, without a list of shares for each of many samples. */
function herfindahl(sizes: Float64Array, total: number): number {
  let squares = 0;
  for (const size of sizes) squares += size * size;
  return atMost(1, squares / (total * total));
}

function sharesOf(sizes: Iterable<number>): number[] {
  const some = [...sizes].filter((size) => size > 0);
  const total = sum(some);
  return some.map((size) => size / total);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** Keeps rounding from carrying a measure past its bound. */
const atMost = (bound: number, value: number) => Math.min(bound, value);
