import { type Portfolio, portfolioOfTallies, talliesOf, type YearTally } from "../dossier/index.ts";
import { type Archive, partyYearsOf } from "../store/index.ts";

/**
 * A party's portfolio from all its engagements on file.
 * @param today ISO date: the day on which partners are dormant or not
 */
export async function portfolioFor({ db }: Archive, party: string, today: string): Promise<Portfolio> {
  const { tallies, engagements } = await partyYearsOf<YearTally>(db, party);
  return portfolioOfTallies([...tallies, ...talliesOf(engagements, party)], party, today);
}
