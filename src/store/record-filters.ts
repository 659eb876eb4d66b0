import { type SQL, sql } from "drizzle-orm";
import type { Filters } from "../model/index.ts";
import { asArray } from "./database.ts";
import { type Listed, listed, listings, partiesIn } from "./listed.ts";

/** Conditions on the table `engagement`. What no engagement can be (`overdue`, say) leaves none. */
export function engagementConditions(filters: Filters): SQL[] {
  const { domain, status } = filters;
  return [
    ...sharedConditions(filters),
    ...(domain === undefined ? [] : [sql`domains @> ${asArray([domain])}`]),
    ...(status === undefined ? [] : [sql`status = ${status}`]),
  ];
}

/**
 * Conditions on the table `commitment`. One that is open or postponed is overdue from the day after the period in which
 * it is due by then (see `standing`); the statuses `open` and `postponed` mean those that are not. A commitment has no domain; its days are those on which it was first made.
 * @param today ISO date
 */
export function commitmentConditions(filters: Filters, today: string): SQL[] {
  const { domain, status } = filters;
  return [
    ...sharedConditions(filters),
    ...(domain === undefined ? [] : [sql`false`]),
    ...(status === undefined ? [] : [standingIs(status, today)]),
  ];
}

/** Where the engagements are listed that fit. */
export const listedEngagements = ({ party, dyad, ...filters }: Filters): Listed =>
  listed(
    listings.engagements,
    partiesIn({ ...(party && { party }), ...(dyad && { dyad }) }),
    engagementConditions(filters),
  );

/** Where the commitments are listed that fit. */
export const listedCommitments = ({ party, dyad, ...filters }: Filters, today: string): Listed =>
  listed(
    listings.commitments,
    partiesIn({ ...(party && { party }), ...(dyad && { dyad }) }),
    commitmentConditions(filters, today),
  );

/** Where a commitment stands on a day, as SQL: what `standing` says of it. */
export const standingOn = (today: string): SQL =>
  sql`case when status in ('open', 'postponed') and due_to < ${today}::date then 'overdue' else status end`;

function standingIs(status: string, today: string): SQL {
  if (status === "overdue") return sql`status in ('open', 'postponed') and due_to < ${today}::date`;
  if (status === "open" || status === "postponed")
    return sql`status = ${status} and (due_to is null or due_to >= ${today}::date)`;
  return sql`status = ${status}`;
}

/** `from` and `to` keep what may have been on one of those days; what has no date was on none. */
function sharedConditions({ party, dyad, kind, from, to }: Filters): SQL[] {
  return [
    ...(party === undefined ? [] : [sql`parties @> ${asArray([party])}`]),
    ...(dyad === undefined ? [] : [sql`parties @> ${asArray(dyad)}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(from === undefined ? [] : [sql`date_to >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`date_from <= ${to}::date`]),
  ];
}
