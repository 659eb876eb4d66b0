import { sql } from "drizzle-orm";
import type { Decision } from "../model/index.ts";
import { asArray, type Database, rowsOf, run } from "./database.ts";

/** Decisions on two reports that are both among these. */
export const decisionsAmong = (db: Database, reports: readonly string[]): Promise<Decision[]> =>
  rowsOf<Decision>(
    db,
    sql`select a, b, same from decision where a = any(${asArray(reports)}) and b = any(${asArray(reports)}) order by a, b`,
  );

/** Decisions on one of these reports and any other, with what was said about them. Times are ISO. */
export const decisionsOn = (db: Database, reports: readonly string[]): Promise<MadeDecision[]> =>
  rowsOf<MadeDecision>(
    db,
    sql`select a, b, same, reason, who, to_json(at)#>>'{}' as at from decision
      where a = any(${asArray(reports)}) or b = any(${asArray(reports)}) order by a, b`,
  );

export interface MadeDecision extends Decision {
  readonly reason: string | null;
  readonly who: string;
  readonly at: string;
}

/** Keeps what somebody decided about two reports, in the place of what was decided before; null takes it back. */
export async function decide(
  tx: Database,
  [a, b]: readonly [string, string],
  same: boolean | null,
  { who, reason = null }: { readonly who: string; readonly reason?: string | null },
): Promise<void> {
  const [first, second] = a < b ? [a, b] : [b, a];
  if (same === null) {
    await run(tx, sql`delete from decision where a = ${first} and b = ${second}`);
    return;
  }
  await run(
    tx,
    sql`insert into decision (a, b, same, reason, who) values (${first}, ${second}, ${same}, ${reason}, ${who})
    on conflict (a, b) do update set (same, reason, who, at) = row(excluded.same, excluded.reason, excluded.who, now())`,
  );
}
