import { addMonths, type Domain, type PloverType } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
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
  const met = tallies.flatMap((tally) => tally.met);
  const dated = tallies.filter(({ year }) => year !== null).sort((a, b) => ((a.year ?? "") < (b.year ?? "") ? -1 : 1));
  return diversified(tallies, {
    party,
    undated: sum(tallies.filter(({ year }) => year === null).flatMap((tally) => tally.met)),
    partners: partnersOf(met, tallies, today),
    years: dated.map((tally) =>
      diversified([tally], {
        year: tally.year as string,
        partners: countOfCounts(
          tally.met
            .filter(({ strand }) => isSubstantial(strand))
            .flatMap(({ others, n }) => others.map((key) => ({ key, count: n }))),
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
    domains: countOfCounts(about.flatMap(({ domains, n }) => domains.map((key) => ({ key, count: n })))),
    ...some,
  };
}

/** Most engagements first. */
function partnersOf(met: readonly Met[], tallies: readonly YearTally[], today: string): Partner[] {
  const withPartner = met.flatMap((some) => some.others.map((partner) => ({ partner, some })));
  const counts = groupBy(
    tallies.flatMap(({ partners }) => Object.entries(partners)),
    ([partner]) => partner,
  );
  return [...groupBy(withPartner, ({ partner }) => partner)]
    .map(([partner, pairs]) => {
      const counted = (counts.get(partner) ?? []).map(([, of]) => of);
      return partnerOf(
        partner,
        pairs.map(({ some }) => some),
        entriesOf(counted.map(({ domains }) => domains)),
        entriesOf(counted.map(({ plover }) => plover)),
        today,
      );
    })
    .sort((a, b) => b.n - a.n || (a.party < b.party ? -1 : 1));
}

const entriesOf = <Key extends string>(counts: readonly Readonly<Partial<Record<Key, number>>>[]) =>
  counts.flatMap((each) =>
    Object.entries(each as Readonly<Record<string, number>>).map(([key, count]) => ({ key: key as Key, count })),
  );

function partnerOf(
  party: string,
  met: readonly Met[],
  domains: readonly { readonly key: Domain; readonly count: number }[],
  plover: readonly { readonly key: PloverType; readonly count: number }[],
  today: string,
): Partner {
  const substantial = met.filter(({ strand }) => isSubstantial(strand));
  const known = (dates: readonly (string | null)[]) => dates.filter((date) => date !== null).sort();
  const lastDay = numberOf(known(substantial.map((some) => some.lastDay)).at(-1));
  return {
    party,
    n: sum(met),
    counts: countStrandsOfCounts(met),
    first: known(met.map((some) => some.first))[0] ?? null,
    last: known(met.map((some) => some.last)).at(-1) ?? null,
    domains: countOfCounts(domains),
    tone: toneOfCounts(plover),
    dormant:
      sum(substantial) >= fewestToBeDormant && lastDay > 0 && lastDay < numberOf(addMonths(today, -dormantMonths)),
  };
}

/** "2025-10-16" as 20251016; 0 for no day. */
const numberOf = (day: string | undefined) => Number((day ?? "0").replaceAll("-", ""));
