import { type CommitmentReport, type EngagementReport, verdictIn } from "../model/index.ts";

/** What editors said of the reports of a record, as the record keeps it: nothing where they said nothing. */
export function reviewedIn(reports: readonly (EngagementReport | CommitmentReport)[]) {
  const reviewed = verdictIn(reports.flatMap(({ found }) => found.rules));
  return reviewed === null ? {} : { reviewed };
}
