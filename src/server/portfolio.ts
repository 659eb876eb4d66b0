import { type Portfolio, portfolioOf } from "../dossier/index.ts";
import { type Archive, countedOf } from "../store/index.ts";

/**
 * A party's portfolio from all its engagements on file.
 * @param today ISO date: the day on which partners are dormant or not
 */
export const portfolioFor = async ({ db }: Archive, party: string, today: string): Promise<Portfolio> =>
  portfolioOf(await countedOf(db, party), party, today);
