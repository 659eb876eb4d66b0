import { type Portfolio, portfolioOfTallies, talliesOf, type YearTally } from "../dossier/index.ts";
import { type Archive, partyYearsOf } from "../store/index.ts";
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
      const { tallies, engagements } = await partyYearsOf<YearTally>(archive.db, party);
      return portfolioOfTallies([...tallies, ...talliesOf(engagements, party)], party, today);
    },
    ({ n }) => n,
  );
