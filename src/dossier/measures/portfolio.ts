import { addMonths, type Domain, type PloverType } from "../../model/index.ts";
import { type Concentration, concentrationOfCounts } from "./concentration.ts";
import { countOfCounts } from "./counts.ts";
import { once } from "./once.ts";
import { countStrandsOfCounts, type Strand } from "./strands.ts";
import { type Tone, toneOfCounts } from "./tone.ts";
import { isSubstantial, type Met, talliesOf, type YearTally } from "./year-tally.ts";
import type { Counted } from "./years.ts";

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

export interface Partner {
  readonly party: string;
  readonly n: number;
  readonly counts: Readonly<Record<Strand, number>>;
  /** Dates of the first and last engagement, or null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  readonly domains: readonly { readonly key: Domain; readonly count: number }[];
  readonly tone: Tone;
  /** Seen in contact or in signed texts twice or more, and not in the last two years. */
  readonly dormant: boolean;
}

export interface Portfolio extends Diversification {
  readonly party: string;
  readonly undated: number;
  /** Most engagements first. */
  readonly partners: readonly Partner[];
  /** The earliest first; years with none are left out. `partners` counts distinct contacts and signed texts. */
  readonly years: readonly (Diversification & {
    readonly year: string;
    readonly partners: readonly { readonly key: string; readonly count: number }[];
  })[];
}

const dormantMonths = 24;
const fewestToBeDormant = 2;

/**
 * A party's partners and domains, on the whole and by year: with whom and about what it deals, and how many it depends on.
 * Counts are of distinct engagements, never of reports. Credentials and messages are counted, but are neither contact nor
 * text; where several parties meet, each of the others is a partner.
 * @param party only engagements of this party count
 * @param today ISO date: the day on which partners are dormant or not
 */
export const portfolioOf = (engagements: readonly Counted[], party: string, today: string): Portfolio =>
  portfolioOfTallies(talliesOf(engagements, party), party, today);

/** The same of engagements that are counted by year already, each year once. */
export function portfolioOfTallies(tallies: readonly YearTally[], party: string, today: string): Portfolio {
  const dated = tallies.filter(({ year }) => year !== null).sort((a, b) => ((a.year ?? "") < (b.year ?? "") ? -1 : 1));
  return diversified(tallies, {
    party,
    undated: sum(tallies.filter(({ year }) => year === null).flatMap((tally) => tally.met)),
    partners: partnersOf(tallies, today),
    years: dated.map((tally) =>
      diversified([tally], {
        year: tally.year as string,
        partners: countOfCounts(
          eachOf(
            tally.met.filter(({ strand }) => isSubstantial(strand)),
            ({ others }) => others,
          ),
        ),
      }),
    ),
  });
}

const sum = (met: readonly { readonly n: number }[]) => met.reduce((total, { n }) => total + n, 0);

/** With how the engagements are spread. A concentration is measured when it is first asked for: those of years seldom are. */
function diversified<Some extends object>(tallies: readonly YearTally[], some: Some): Some & Diversification {
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
function* eachOf<Some extends { readonly n: number }, Key>(
  all: readonly Some[],
  keysOf: (some: Some) => readonly Key[],
): Generator<{ readonly key: Key; readonly count: number }> {
  for (const some of all) for (const key of keysOf(some)) yield { key, count: some.n };
}

/** What is known of a partner while the tallies are gone through: a party of many years has tens of thousands of entries. */
interface Counting {
  n: number;
  readonly counts: Record<Strand, number>;
  first: string | null;
  last: string | null;
  /** Contacts and signed texts, and the last day on which the latest can have been. */
  substantial: number;
  lastDay: string | null;
  readonly domains: Map<Domain, number>;
  readonly plover: Map<PloverType, number>;
}

/** Most engagements first. */
function partnersOf(tallies: readonly YearTally[], today: string): Partner[] {
  const counting = new Map<string, Counting>();
  for (const { met, partners } of tallies) {
    for (const some of met) for (const partner of some.others) addMet(countingOf(partner, counting), some);
    for (const [partner, { domains, plover }] of Object.entries(partners)) {
      const known = countingOf(partner, counting);
      addCounts(known.domains, domains);
      addCounts(known.plover, plover);
    }
  }
  const longAgo = addMonths(today, -dormantMonths);
  return [...counting]
    .map(([party, counted]) => partnerOf(party, counted, longAgo))
    .sort((a, b) => b.n - a.n || (a.party < b.party ? -1 : 1));
}

function countingOf(partner: string, counting: Map<string, Counting>): Counting {
  const known = counting.get(partner);
  if (known) return known;
  const counts = { contact: 0, signed: 0, ceremonial: 0, act: 0 };
  const dates = { first: null, last: null, lastDay: null };
  const made = { n: 0, counts, ...dates, substantial: 0, domains: new Map(), plover: new Map() };
  counting.set(partner, made);
  return made;
}

function addMet(known: Counting, { strand, n, first, last, lastDay }: Met): void {
  known.n += n;
  known.counts[strand] += n;
  if (first !== null && (known.first === null || first < known.first)) known.first = first;
  if (last !== null && (known.last === null || last > known.last)) known.last = last;
  if (!isSubstantial(strand)) return;
  known.substantial += n;
  if (lastDay !== null && (known.lastDay === null || lastDay > known.lastDay)) known.lastDay = lastDay;
}

function addCounts<Key extends string>(known: Map<Key, number>, more: Readonly<Partial<Record<Key, number>>>): void {
  for (const key in more) known.set(key, (known.get(key) ?? 0) + (more[key] ?? 0));
}

const entriesOf = <Key extends string>(counts: ReadonlyMap<Key, number>) =>
  [...counts].map(([key, count]) => ({ key, count }));

function partnerOf(party: string, counted: Counting, longAgo: string): Partner {
  const { n, counts, first, last, substantial, lastDay, domains, plover } = counted;
  const isLongAgo = numberOf(lastDay) > 0 && numberOf(lastDay) < numberOf(longAgo);
  return {
    party,
    n,
    counts,
    first,
    last,
    domains: countOfCounts(entriesOf(domains)),
    tone: toneOfCounts(entriesOf(plover)),
    dormant: substantial >= fewestToBeDormant && isLongAgo,
  };
}

/** "2025-10-16" as 20251016; 0 for no day. */
const numberOf = (day: string | null) => Number((day ?? "0").replaceAll("-", ""));
