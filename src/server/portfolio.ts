import {
  type MeasuredPortfolio,
  type Portfolio,
  portfolioOfSums,
  portfolioOfTallies,
  portfolioSumsOf,
  type ShownSums,
  shownOf,
  talliesOf,
  type YearTally,
} from "../dossier/index.ts";
import { type Archive, partyPortfolio, partyYearsOf } from "../store/index.ts";
import { madeOnce } from "./kept-parts.ts";

/**
 * A party's portfolio from all its engagements on file as far as pages show it, for every page and language.
 * @param today ISO date: the day on which partners are dormant or not
 */
export const portfolioFor = (archive: Archive, party: string, today: string): Promise<Portfolio> =>
  madeOnce(
    archive,
    `portfolio ${party} ${today}`,
    async () => {
      const sums =
        (await partyPortfolio<ShownSums>(archive.db, party)) ?? shownOf(portfolioSumsOf(await tallies(archive, party)));
      return portfolioOfSums(sums, party, today);
    },
    ({ partners, years }) => partners.length + years.reduce((sum, year) => sum + year.partners.length, 0),
  );

/** The same with the concentrations of each year: for one who asks for all there is. */
export const measuredPortfolioFor = async (
  archive: Archive,
  party: string,
  today: string,
): Promise<MeasuredPortfolio> => portfolioOfTallies(await tallies(archive, party), party, today);

async function tallies({ db }: Archive, party: string): Promise<YearTally[]> {
  const counted = await partyYearsOf<YearTally>(db, party);
  return [...counted.tallies, ...talliesOf(counted.engagements, party)];
}
