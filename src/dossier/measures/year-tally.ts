import { type Domain, type PloverType, periodOf } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { type Strand, strandOf } from "./strands.ts";
import { type Counted, distinct, yearOf } from "./years.ts";

/** A party's engagements of one strand with the same others. Dates are as told, null where none of them has one. */
export interface Met {
  readonly strand: Strand;
  /** By code. */
  readonly others: readonly string[];
  readonly n: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The last day on which the latest can have been. */
  readonly lastDay: string | null;
}

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/** All that a portfolio counts of a party's distinct engagements in one year: a value that can be kept as JSON. */
export interface YearTally {
  /** "2025"; null for those without a date. */
  readonly year: string | null;
  readonly met: readonly Met[];
  /** Contacts and signed texts by the domains they dealt with, by code. */
  readonly domains: readonly { readonly domains: readonly Domain[]; readonly n: number }[];
  readonly partners: Readonly<
    Record<string, { readonly domains: Counts<Domain>; readonly plover: Counts<PloverType> }>
  >;
}

/** A party's engagements counted by year; those of others are passed over. */
export function talliesOf(engagements: readonly Counted[], party: string): YearTally[] {
  const own = distinct(engagements).filter(({ parties }) => parties.includes(party));
  const years = groupBy(own, ({ date }) => (date === null ? null : yearOf(date)));
  return [...years].map(([year, some]) => tallyYear(some, party, year));
}

/** @param engagements those of the party in the year, by date */
function tallyYear(engagements: readonly Counted[], party: string, year: string | null): YearTally {
  const sets = groupBy(engagements, (one) => `${strandOf(one)}\n${[...one.parties].sort().join("\n")}`);
  const substantial = groupBy(
    engagements.filter((one) => isSubstantial(strandOf(one))),
    ({ domains }) => [...domains].sort().join("\n"),
  );
  const withPartner = engagements.flatMap((engagement) =>
    engagement.parties.filter((other) => other !== party).map((partner) => ({ partner, engagement })),
  );
  const partners = [...groupBy(withPartner, ({ partner }) => partner)].map(([partner, pairs]) => [
    partner,
    {
      domains: countsOf(pairs.flatMap(({ engagement }) => engagement.domains)),
      plover: countsOf(pairs.map(({ engagement }) => engagement.plover)),
    },
  ]);
  return {
    year,
    met: [...sets.values()].map((some) => metIn(some, party)),
    domains: [...substantial.values()].map((some) => ({
      domains: [...(some[0]?.domains ?? [])].sort(),
      n: some.length,
    })),
    partners: Object.fromEntries(partners),
  };
}

/** @param engagements of one strand and one set of parties, by date; at least one */
function metIn(engagements: readonly Counted[], party: string): Met {
  const one = engagements[0] as Counted;
  const days = engagements.flatMap(({ date }) => (date === null ? [] : [periodOf(date)?.to ?? date])).sort();
  return {
    strand: strandOf(one),
    others: one.parties.filter((other) => other !== party).sort(),
    n: engagements.length,
    first: engagements[0]?.date ?? null,
    last: engagements.at(-1)?.date ?? null,
    lastDay: days.at(-1) ?? null,
  };
}

export const isSubstantial = (strand: Strand) => strand === "contact" || strand === "signed";

function countsOf<Key extends string>(keys: readonly Key[]): Counts<Key> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
