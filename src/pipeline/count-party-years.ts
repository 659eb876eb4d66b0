import { portfolioSumsOf, shownOf, talliesOf, type YearTally } from "../dossier/index.ts";
import { periodOf } from "../model/index.ts";
import {
  type Archive,
  type CountedEngagement,
  engagementsInYears,
  lockKeys,
  mostInPair,
  mostTied,
  partiesToSumUp,
  type PartyYear,
  type PartyYearKey,
  partyYearsOf,
  savePartyPortfolio,
  savePartyYears,
  takeChangedYears,
} from "../store/index.ts";

/** Years of parties that are counted in one transaction, and parties whose years are summed up in one. */
const atOnce = 20;
const summedAtOnce = 5;

/**
 * Counts anew what changed since it was counted, a little at a time, so that portfolios and lists of the busiest need not,
 * and sums up what all years of a party come to. They are right without it, only slower. Of two that count at once the
 * second goes on with what is left.
 */
export async function countPartyYears(archive: Archive): Promise<void> {
  let after: PartyYearKey | null = null;
  do after = await countSome(archive, after);
  while (after !== null);
  while (await sumUpSome(archive));
}

/** Gives the last year that was looked at; null where none was left after the one before. */
const countSome = (archive: Archive, after: PartyYearKey | null): Promise<PartyYearKey | null> =>
  archive.transaction(async (tx) => {
    await lockKeys(tx, ["party years"]);
    const keys = await takeChangedYears(tx, { after, limit: atOnce });
    if (keys.length > 0) await savePartyYears(tx, (await engagementsInYears(tx, keys)).map(counted));
    return keys.at(-1) ?? null;
  });

/** Whether any party was left to be summed up. */
const sumUpSome = (archive: Archive): Promise<boolean> =>
  archive.transaction(async (tx) => {
    // nobody counts a year of theirs meanwhile
    await lockKeys(tx, ["party years"]);
    const parties = await partiesToSumUp(tx, summedAtOnce);
    for (const party of parties) {
      const { tallies } = await partyYearsOf<YearTally>(tx, party);
      await savePartyPortfolio(tx, party, shownOf(portfolioSumsOf(tallies)));
    }
    return parties.length > 0;
  });

function counted(year: PartyYearKey & { readonly engagements: readonly CountedEngagement[] }): PartyYear<YearTally> {
  const { party, engagements } = year;
  const partners = [...new Set(engagements.flatMap(({ parties }) => parties))]
    .filter((other) => other !== party)
    .sort();
  const countUpTo = (most: number) => {
    const counts = new Map<string, number>();
    for (const { parties } of engagements)
      if (parties.length <= most) for (const other of parties) counts.set(other, (counts.get(other) ?? 0) + 1);
    return partners.map((partner) => counts.get(partner) ?? 0);
  };
  return {
    party,
    year: year.year,
    engagements: engagements.length,
    first: engagements.filter(({ parties }) => [...parties].sort()[0] === party).length,
    last: latestOf(engagements.map(({ date }) => date)),
    partners,
    together: countUpTo(mostTied),
    paired: countUpTo(mostInPair),
    tally: talliesOf(engagements, party)[0] ?? { year: null, met: [], domains: [], partners: {} },
  };
}

/** The date that begins last; of several that begin on one day, the one that says most. */
function latestOf(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null).map((date) => ({ date, from: periodOf(date)?.from ?? date }));
  known.sort((a, b) => (a.from === b.from ? (a.date < b.date ? -1 : 1) : a.from < b.from ? -1 : 1));
  return known.at(-1)?.date ?? null;
}
