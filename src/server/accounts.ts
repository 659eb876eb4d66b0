import { type Accounts, accountsOf } from "../dossier/index.ts";
import type { EngagementRecord } from "../model/index.ts";
import { type Archive, commitmentReportsIn, engagementReportsOf } from "../store/index.ts";

/** An engagement with how each side, and the press, tells of it. */
export interface Told {
  readonly record: EngagementRecord;
  readonly accounts: Accounts;
}

/** No list says whose an outlet is: a report is a party's account where it passes on that party's communiqué or words. */
const sideOf = () => null;

/** Looked up at once: among so many of those told of by several articles there are mostly some that are told differently. */
const atOnce = 10;

/** The first of these engagements that both sides tell of, or one side beside the press: no more than are asked for. */
export async function firstToldTwice(archive: Archive, records: readonly EngagementRecord[], most: number) {
  const told: Told[] = [];
  for (let from = 0; from < records.length && told.length < most; from += atOnce)
    told.push(...(await accountsFor(archive, records.slice(from, from + atOnce))).filter(isToldTwice));
  return told.slice(0, most);
}

/** How each of these engagements is told, those that one report alone tells of too. */
export async function accountsFor({ db }: Archive, records: readonly EngagementRecord[]): Promise<Told[]> {
  const ids = records.map(({ id }) => id);
  const [engagements, promises] = await Promise.all([
    engagementReportsOf(db, ids),
    commitmentReportsIn(db, [...new Set(records.flatMap(({ sources }) => sources))]),
  ]);
  const commitments = promises.map(({ report }) => report);
  return records.map((record) => {
    const reports = engagements.filter((filed) => filed.record === record.id).map(({ report }) => report);
    return { record, accounts: accountsOf(record, reports, commitments, sideOf) };
  });
}

/** Whether two accounts differ: both parties have one, or a party has one beside the press. */
export const isToldTwice = ({ accounts: { accounts } }: Told): boolean =>
  accounts.length > 1 && accounts.some(({ side }) => side !== null);
