import { type Portfolio, portfolioOf } from "../dossier/index.ts";
import type { EngagementRecord } from "../model/index.ts";
import { type Archive, streamEngagements } from "../store/index.ts";

/**
 * A party's portfolio from all its engagements on file.
 * @param today ISO date: the day on which partners are dormant or not
 */
export async function portfolioFor({ db }: Archive, party: string, today: string): Promise<Portfolio> {
  const engagements: EngagementRecord[] = [];
  for await (const engagement of streamEngagements(db, { party })) engagements.push(engagement);
  return portfolioOf(engagements, party, today);
}
