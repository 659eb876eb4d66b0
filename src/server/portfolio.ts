import {
  type MeasuredPortfolio,
  type Portfolio,
  portfolioOfSums,
  portfolioOfTallies,
  type PortfolioSums,
  portfolioSumsOf,
  talliesOf,
  type YearTally,
} from "../dossier/index.ts";
import { type Archive, partyPortfolio, partyYearsOf } from "../store/index.ts";
import { madeOnce } from "./kept-parts.ts";

/**
 * A party's portfolio from all its engagements on file, for every page and language that shows it.
 * @param today ISO date: the day on which partners are dormant or not
 */
export const portfolioFor = (archive: Archive, party: string, today: string): Promise<Portfolio> =>
  madeOnce(
    archive,
    `portfolio ${party} ${today}`,
    async () => {
      const sums =
        (await partyPortfolio<PortfolioSums>(archive.db, party)) ?? portfolioSumsOf(await tallies(archive, party));
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
