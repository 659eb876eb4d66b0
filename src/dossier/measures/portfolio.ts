import { addMonths } from "../../model/index.ts";
import { type Diversification, diversified } from "./diversification.ts";
import { type PortfolioYear, portfolioSumsOf, type ShownSums, type SummedPartner } from "./portfolio-sums.ts";
import { type Tone, toneOfCounts } from "./tone.ts";
import { talliesOf, type YearTally } from "./year-tally.ts";
import type { Counted } from "./years.ts";

export interface Partner extends Omit<SummedPartner, "lastDay" | "plover"> {
  /** Seen in contact or in signed texts twice or more, and not in the last two years. */
  readonly dormant: boolean;
}

export interface Portfolio extends Diversification {
  readonly party: string;
  readonly undated: number;
  /** Most engagements first. */
  readonly partners: readonly Partner[];
  /** The earliest first; years with none are left out. */
  readonly years: readonly PortfolioYear[];
}

/** With the tone towards each partner and the concentrations of each year too. */
export interface MeasuredPortfolio extends Portfolio {
  readonly partners: readonly (Partner & { readonly tone: Tone })[];
  readonly years: readonly (Diversification & PortfolioYear)[];
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
export const portfolioOf = (engagements: readonly Counted[], party: string, today: string): MeasuredPortfolio =>
  portfolioOfTallies(talliesOf(engagements, party), party, today);

/** The same of engagements that are counted by year already, each year once. */
export function portfolioOfTallies(tallies: readonly YearTally[], party: string, today: string): MeasuredPortfolio {
  const sums = portfolioSumsOf(tallies);
  const tones = sums.partners.map(({ plover }) => toneOfCounts(plover));
  const withoutTone = sums.partners.map(({ plover: _, ...partner }) => partner);
  const { years, partners, ...portfolio } = portfolioOfSums({ ...sums, partners: withoutTone }, party, today);
  const tallyOf = new Map(tallies.map((tally) => [tally.year, tally]));
  return {
    ...portfolio,
    partners: partners.map(({ dormant, ...partner }, place) => ({ ...partner, tone: tones[place] as Tone, dormant })),
    years: years.map(({ year, partners }) => diversified([tallyOf.get(year) as YearTally], { year, partners })),
  };
}

/** @param today ISO date: the day on which partners are dormant or not */
export function portfolioOfSums(sums: ShownSums, party: string, today: string): Portfolio {
  const { undated, partners, years, ...all } = sums;
  const longAgo = addMonths(today, -dormantMonths);
  return {
    ...all,
    party,
    undated,
    partners: partners.map(({ lastDay, ...partner }) => ({
      ...partner,
      dormant: isDormant(partner.counts, lastDay, longAgo),
    })),
    years,
  };
}

/** Often enough in contact or in signed texts, and not for long. */
function isDormant(counts: Partner["counts"], lastDay: string | null, longAgo: string): boolean {
  const isLongAgo = numberOf(lastDay) > 0 && numberOf(lastDay) < numberOf(longAgo);
  return counts.contact + counts.signed >= fewestToBeDormant && isLongAgo;
}

/** "2025-10-16" as 20251016; 0 for no day. */
const numberOf = (day: string | null) => Number((day ?? "0").replaceAll("-", ""));
