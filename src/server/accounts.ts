import { type Accounts, accountsOf } from "../dossier/index.ts";
import type { EngagementRecord } from "../model/index.ts";
import { type Archive, commitmentReportsIn, reportsOfRecords } from "../store/index.ts";

/** An engagement with how each side, and the press, tells of it. */
export interface Told {
  readonly record: EngagementRecord;
  readonly accounts: Accounts;
}

/** No list says whose an outlet is: a report is a party's account where it passes on that party's communiqué or words. */
const sideOf = () => null;

/** How each of these engagements is told, those that one report alone tells of too. */
export async function accountsFor({ db }: Archive, records: readonly EngagementRecord[]): Promise<Told[]> {
  const { engagements } = await reportsOfRecords(
    db,
    records.map(({ id }) => id),
  );
  const promises = await commitmentReportsIn(db, [...new Set(records.flatMap(({ sources }) => sources))]);
  const commitments = promises.map(({ report }) => report);
  return records.map((record) => {
    const reports = engagements.filter((filed) => filed.record === record.id).map(({ report }) => report);
    return { record, accounts: accountsOf(record, reports, commitments, sideOf) };
  });
}

/** Whether two accounts differ: both parties have one, or a party has one beside the press. */
export const isToldTwice = ({ accounts: { accounts } }: Told): boolean =>
  accounts.length > 1 && accounts.some(({ side }) => side !== null);
