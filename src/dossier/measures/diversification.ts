import type { Domain } from "../../model/index.ts";
import { type Concentration, concentrationOfCounts } from "./concentration.ts";
import { countOfCounts } from "./counts.ts";
import { once } from "./once.ts";
import { countStrandsOfCounts, type Strand } from "./strands.ts";
import type { YearTally } from "./year-tally.ts";

/** How a party's engagements are spread. */
export interface Diversification {
  /** Distinct engagements, and how many of each strand. */
  readonly n: number;
  readonly counts: Readonly<Record<Strand, number>>;
  /** Over partners, by contact and by signed text; over domains, of contacts and signed texts. */
  readonly byContact: Concentration;
  readonly bySignedText: Concentration;
  readonly byDomain: Concentration;
  /** With how many distinct engagements each, the largest first. */
  readonly domains: readonly { readonly key: Domain; readonly count: number }[];
}

export const sum = (met: readonly { readonly n: number }[]) => met.reduce((total, { n }) => total + n, 0);

/** With how the engagements are spread. A concentration is measured when it is first asked for: those of years seldom are. */
export function diversified<Some extends object>(tallies: readonly YearTally[], some: Some): Some & Diversification {
  const met = tallies.flatMap((tally) => tally.met);
  const about = tallies.flatMap(({ domains }) => domains);
  const ofStrand = (strand: Strand) =>
    concentrationOfCounts(
      met.filter((one) => one.strand === strand).map(({ others, n }) => ({ groups: others, count: n })),
    );
  const [contact, signed] = [once(() => ofStrand("contact")), once(() => ofStrand("signed"))];
  const domain = once(() => concentrationOfCounts(about.map(({ domains, n }) => ({ groups: domains, count: n }))));
  return {
    n: sum(met),
    counts: countStrandsOfCounts(met),
    get byContact() {
      return contact();
    },
    get bySignedText() {
      return signed();
    },
    get byDomain() {
      return domain();
    },
    domains: countOfCounts(eachOf(about, ({ domains }) => domains)),
    ...some,
  };
}

/** What is counted together, one by one. */
export function* eachOf<Some extends { readonly n: number }, Key>(
  all: readonly Some[],
  keysOf: (some: Some) => readonly Key[],
): Generator<{ readonly key: Key; readonly count: number }> {
  for (const some of all) for (const key of keysOf(some)) yield { key, count: some.n };
}
