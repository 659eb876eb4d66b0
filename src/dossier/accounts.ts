import type { CommitmentReport, EngagementRecord, EngagementReport, Source } from "../model/index.ts";
import { groupBy } from "./group-by.ts";
import { type AccountAspect, accountAspects, type Saying, sayingsOf, type Telling } from "./sayings.ts";

/** Values by aspect, sorted. Domains, kinds and countries are codes; topics are folded words. */
export type Sayings = Readonly<Record<AccountAspect, readonly string[]>>;

/** How one party, or the press, tells of an engagement. */
export interface Account {
  /** Null for the press. */
  readonly side: string | null;
  /** Ids, by date of publication. */
  readonly articles: readonly string[];
  readonly says: Sayings;
  /** What no other party's account says; empty where no other party has one. */
  readonly alone: Sayings;
}

export interface Accounts {
  /** Parties first, by code, then the press. */
  readonly accounts: readonly Account[];
  /** What every party that has an account says; empty for fewer than two. */
  readonly shared: Sayings;
  /** Parties of whom no account is on file: they left nothing out. */
  readonly silent: readonly string[];
}

/**
 * Both accounts of one encounter: what each side's reports say of it that the other's do not. A report is the account of
 * the party that publishes it, else of the party whose communiqué or words it passes on, else the press's own. Topics are
 * in an article's own words: they are held against those of the other side's reports in the same language alone.
 * @param reports those that the record was merged from
 * @param commitments from any article; those count that stand in the same articles and bind parties to the encounter
 * @param sideOf the party whose outlet a source is (its ministry's site), or null
 */
export function accountsOf(
  engagement: Pick<EngagementRecord, "parties">,
  reports: readonly EngagementReport[],
  commitments: readonly CommitmentReport[],
  sideOf: (source: Source) => string | null,
): Accounts {
  const isParty = (party: string | null | undefined): party is string => engagement.parties.includes(party ?? "");
  const sideOfReport = ({ source, found }: Telling) => [sideOf(source), found.attribution?.party].find(isParty) ?? null;
  const articles = new Set(reports.map(({ source }) => source.article));
  const promises = commitments.filter(
    ({ source, found }) => articles.has(source.article) && found.parties.every(isParty),
  );
  const bySide = groupBy<Telling, string | null>([...reports, ...promises].sort(byDate), sideOfReport);
  const sayings = sayingsOf(reports, promises, sideOfReport);
  const parties = [...engagement.parties].sort().filter((party) => bySide.has(party));
  const others = (side: string | null, { aspect, lang }: Saying) =>
    parties.filter((party) => {
      const inWords = aspect !== "topics" || bySide.get(party)?.some(({ source }) => source.lang === lang);
      return party !== side && inWords;
    });
  const said = new Set(sayings.map((saying) => keyOf(saying.side, saying)));
  const isAlone = (saying: Saying) => {
    const held = others(saying.side, saying);
    return held.length > 0 && !held.some((party) => said.has(keyOf(party, saying)));
  };
  const isShared = (saying: Saying) => parties.length > 1 && parties.every((party) => said.has(keyOf(party, saying)));
  const sides = bySide.has(null) ? [...parties, null] : parties;
  return {
    accounts: sides.map((side) => {
      const own = sayings.filter((saying) => saying.side === side);
      const ids = bySide.get(side)?.map(({ source }) => source.article);
      return { side, articles: [...new Set(ids)], says: listed(own), alone: listed(own.filter(isAlone)) };
    }),
    shared: listed(sayings.filter(isShared)),
    silent: engagement.parties.filter((party) => !bySide.has(party)),
  };
}

const keyOf = (side: string | null, { aspect, value }: Saying) => `${side} ${aspect} ${value}`;

function listed(sayings: readonly Saying[]): Sayings {
  const byAspect = groupBy(sayings, ({ aspect }) => aspect);
  const valuesOf = (aspect: AccountAspect) => [...new Set(byAspect.get(aspect)?.map(({ value }) => value))].sort();
  return Object.fromEntries(accountAspects.map((aspect) => [aspect, valuesOf(aspect)])) as Record<
    AccountAspect,
    string[]
  >;
}

function byDate({ source: a, id }: Telling, { source: b, id: other }: Telling): number {
  const [left, right] = [a.published ?? "9999", b.published ?? "9999"];
  return left === right ? (id < other ? -1 : 1) : left < right ? -1 : 1;
}
