import { bootstrap, fewCases, type Interval } from "./bootstrap.ts";
import { once } from "./once.ts";

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
  /** Of `hhi`, drawn when it is first asked for. Resampling makes a spread look a little more concentrated than it is, the more so the fewer the cases. */
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

/** Engagements that belong to the same groups: how many there are of them. */
export interface Membership {
  readonly groups: readonly string[];
  readonly count: number;
}

/**
 * How concentrated engagements are on the groups each belongs to. One that belongs to k groups gives 1/k to each
 * (fractional counting), so that a conference of fifty does not outweigh forty-nine meetings.
 * @param memberships the groups of each distinct engagement; those of none are left out
 */
export const concentrationOf = (memberships: readonly (readonly string[])[]): Concentration =>
  concentrationOfCounts(memberships.map((groups) => ({ groups, count: 1 })));

/** The same of engagements that are counted already. The groups of one membership may stand in several entries. */
export function concentrationOfCounts(memberships: readonly Membership[]): Concentration {
  const { places, counts, n, groups } = categoriesOf(memberships);
  const sizesOf = (drawn: ArrayLike<number>, sizes = new Float64Array(groups)) => {
    for (let category = 0; category < drawn.length; category++) {
      const count = drawn[category] as number;
      if (count === 0) continue;
      const members = places[category] as readonly number[];
      const share = count / members.length;
      for (const place of members) sizes[place] = (sizes[place] as number) + share;
    }
    return sizes;
  };
  const sizes = new Float64Array(groups);
  const interval = once(() => bootstrap(counts, (drawn) => herfindahl(sizesOf(drawn, sizes.fill(0)), n)));
  return {
    ...spreadOf(sizesOf(counts)),
    n,
    tooFew: n < fewCases,
    get interval() {
      return interval();
    },
  };
}

/** The distinct sets of groups, each group as a number, with how many engagements belong to each: sorted, so that nothing depends on the order of filing. */
function categoriesOf(memberships: readonly Membership[]) {
  const bySet = new Map<string, number>();
  for (const { groups, count } of memberships) {
    if (groups.length === 0) continue;
    const set = (isInOrder(groups) ? groups : [...new Set(groups)].sort()).join("\n");
    bySet.set(set, (bySet.get(set) ?? 0) + count);
  }
  const sets = [...bySet.keys()].sort();
  const members = sets.map((set) => set.split("\n"));
  const counts = sets.map((set) => bySet.get(set) as number);
  const numbers = new Map([...new Set(members.flat())].sort().map((group, place) => [group, place]));
  return {
    places: members.map((set) => set.map((group) => numbers.get(group) as number)),
    counts,
    n: sum(counts),
    groups: numbers.size,
  };
}

/** Whether each comes after the one before it: most lists do, and need no sorting. */
const isInOrder = (groups: readonly string[]) =>
  groups.every((group, place) => place === 0 || (groups[place - 1] as string) < group);

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
