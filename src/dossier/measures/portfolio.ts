import { addMonths, type Domain, periodOf } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { type Concentration, concentrationOf } from "./concentration.ts";
import { countOf } from "./counts.ts";
import { countStrands, type Strand, strandOf } from "./strands.ts";
import { type Tone, toneOf } from "./tone.ts";
import { byYear, type Counted, distinct, undated } from "./years.ts";

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
export function portfolioOf(engagements: readonly Counted[], party: string, today: string): Portfolio {
  const own = distinct(engagements).filter(({ parties }) => parties.includes(party));
  const partnersOf = ({ parties }: Counted) => parties.filter((other) => other !== party);
  const withPartner = own.flatMap((engagement) => partnersOf(engagement).map((partner) => ({ partner, engagement })));
  const byPartner = [...groupBy(withPartner, ({ partner }) => partner)];
  return {
    party,
    undated: undated(own),
    ...diversificationOf(own, partnersOf),
    partners: byPartner
      .map(([partner, pairs]) =>
        partnerOf(
          partner,
          pairs.map(({ engagement }) => engagement),
          today,
        ),
      )
      .sort((a, b) => b.n - a.n || (a.party < b.party ? -1 : 1)),
    years: byYear(own).map(({ year, engagements: some }) => ({
      year,
      ...diversificationOf(some, partnersOf),
      partners: countOf(some.filter(isSubstantial).flatMap(partnersOf)),
    })),
  };
}

const isSubstantial = (engagement: Counted) => ["contact", "signed"].includes(strandOf(engagement));

function diversificationOf(
  engagements: readonly Counted[],
  partnersOf: (engagement: Counted) => readonly string[],
): Diversification {
  const ofStrand = (strand: Strand) => engagements.filter((engagement) => strandOf(engagement) === strand);
  const domains = engagements.filter(isSubstantial).map((engagement) => engagement.domains);
  return {
    n: engagements.length,
    counts: countStrands(engagements),
    byContact: concentrationOf(ofStrand("contact").map(partnersOf)),
    bySignedText: concentrationOf(ofStrand("signed").map(partnersOf)),
    byDomain: concentrationOf(domains),
    domains: countOf(domains.flat()),
  };
}

/** @param engagements those with the partner, by date */
function partnerOf(party: string, engagements: readonly Counted[], today: string): Partner {
  const dated = engagements.filter(({ date }) => date !== null);
  const substantial = engagements.filter(isSubstantial);
  const lastDay = Math.max(...substantial.map(({ date }) => numberOf(date === null ? undefined : periodOf(date)?.to)));
  return {
    party,
    n: engagements.length,
    counts: countStrands(engagements),
    first: dated[0]?.date ?? null,
    last: dated.at(-1)?.date ?? null,
    domains: countOf(engagements.flatMap(({ domains }) => domains)),
    tone: toneOf(engagements),
    dormant:
      substantial.length >= fewestToBeDormant && lastDay > 0 && lastDay < numberOf(addMonths(today, -dormantMonths)),
  };
}

/** "2025-10-16" as 20251016; 0 for no day. */
const numberOf = (day: string | undefined) => Number((day ?? "0").replaceAll("-", ""));
