import type { Domain, PloverType } from "../../model/index.ts";
import { countOfCounts } from "./counts.ts";
import { type Diversification, diversified, eachOf, sum } from "./diversification.ts";
import { countStrandsOfCounts, type Strand } from "./strands.ts";
import { isSubstantial, type Met, type YearTally } from "./year-tally.ts";

/** What is counted of a year, without its concentrations. `partners`: distinct contacts and signed texts with each. */
export interface PortfolioYear extends Pick<Diversification, "n" | "counts" | "domains"> {
  readonly year: string;
  readonly partners: readonly { readonly key: string; readonly count: number }[];
}

/** A partner as far as no day is asked for. */
export interface SummedPartner {
  readonly party: string;
  readonly n: number;
  readonly counts: Readonly<Record<Strand, number>>;
  /** Dates of the first and last engagement, or null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** The last day on which the latest contact or signed text can have been. */
  readonly lastDay: string | null;
  readonly domains: readonly { readonly key: Domain; readonly count: number }[];
  readonly plover: readonly { readonly key: PloverType; readonly count: number }[];
}

/** What a party's years come to on whatever day. */
export interface PortfolioSums extends Diversification {
  readonly undated: number;
  /** Most engagements first. */
  readonly partners: readonly SummedPartner[];
  /** The earliest first; years with none are left out. */
  readonly years: readonly PortfolioYear[];
}

/** The same as far as a page shows it: a value that can be kept as JSON, of which a portfolio is made at once. */
export interface ShownSums extends Omit<PortfolioSums, "partners"> {
  readonly partners: readonly Omit<SummedPartner, "plover">[];
}

/** Of so many partners it is shown about what a party deals with them, and about how much of it; and so many are shown by year. */
const shown = { partners: 40, domains: 4, byYear: 12 };

/** Without what no page shows: of a party with two hundred partners that is most of it. */
export function shownOf({ partners, years, ...sums }: PortfolioSums): ShownSums {
  const first = new Set(partners.slice(0, shown.byYear).map(({ party }) => party));
  return {
    ...sums,
    partners: partners.map(({ plover: _, domains, ...partner }, place) => ({
      ...partner,
      domains: place < shown.partners ? domains.slice(0, shown.domains) : [],
    })),
    years: years.map((year) => ({ ...year, partners: year.partners.filter(({ key }) => first.has(key)) })),
  };
}

/** Sums up years, each given once. */
export function portfolioSumsOf(tallies: readonly YearTally[]): PortfolioSums {
  const dated = tallies.filter(({ year }) => year !== null).sort((a, b) => ((a.year ?? "") < (b.year ?? "") ? -1 : 1));
  return diversified(tallies, {
    undated: sum(tallies.filter(({ year }) => year === null).flatMap((tally) => tally.met)),
    partners: partnersOf(tallies),
    years: dated.map(({ year, met, domains }) => ({
      n: sum(met),
      counts: countStrandsOfCounts(met),
      domains: countOfCounts(eachOf(domains, (about) => about.domains)),
      year: year as string,
      partners: countOfCounts(
        eachOf(
          met.filter(({ strand }) => isSubstantial(strand)),
          ({ others }) => others,
        ),
      ),
    })),
  });
}

/** What is known of a partner while the tallies are gone through: a party of many years has tens of thousands of entries. */
interface Counting {
  n: number;
  readonly counts: Record<Strand, number>;
  first: string | null;
  last: string | null;
  lastDay: string | null;
  readonly domains: Map<Domain, number>;
  readonly plover: Map<PloverType, number>;
}

/** Most engagements first. */
function partnersOf(tallies: readonly YearTally[]): SummedPartner[] {
  const counting = new Map<string, Counting>();
  for (const { met, partners } of tallies) {
    for (const some of met) for (const partner of some.others) addMet(countingOf(partner, counting), some);
    for (const [partner, { domains, plover }] of Object.entries(partners)) {
      const known = countingOf(partner, counting);
      addCounts(known.domains, domains);
      addCounts(known.plover, plover);
    }
  }
  return [...counting]
    .map(([party, { n, counts, first, last, lastDay, domains, plover }]) => ({
      party,
      n,
      counts,
      first,
      last,
      lastDay,
      domains: countOfCounts(entriesOf(domains)),
      plover: countOfCounts(entriesOf(plover)),
    }))
    .sort((a, b) => b.n - a.n || (a.party < b.party ? -1 : 1));
}

function countingOf(partner: string, counting: Map<string, Counting>): Counting {
  const known = counting.get(partner);
  if (known) return known;
  const counts = { contact: 0, signed: 0, ceremonial: 0, act: 0 };
  const made = { n: 0, counts, first: null, last: null, lastDay: null, domains: new Map(), plover: new Map() };
  counting.set(partner, made);
  return made;
}

function addMet(known: Counting, { strand, n, first, last, lastDay }: Met): void {
  known.n += n;
  known.counts[strand] += n;
  if (first !== null && (known.first === null || first < known.first)) known.first = first;
  if (last !== null && (known.last === null || last > known.last)) known.last = last;
  if (!isSubstantial(strand)) return;
  if (lastDay !== null && (known.lastDay === null || lastDay > known.lastDay)) known.lastDay = lastDay;
}

function addCounts<Key extends string>(known: Map<Key, number>, more: Readonly<Partial<Record<Key, number>>>): void {
  for (const key in more) known.set(key, (known.get(key) ?? 0) + (more[key] ?? 0));
}

const entriesOf = <Key extends string>(counts: ReadonlyMap<Key, number>) =>
  [...counts].map(([key, count]) => ({ key, count }));
