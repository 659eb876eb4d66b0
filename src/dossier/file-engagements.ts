import type { Decision, EngagementRecord, EngagementReport } from "../model/index.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { clustersOf } from "./clusters.ts";
import { mergeReports } from "./merge-reports.ts";
import { inOrder } from "./report-order.ts";

/** Whether a report tells of something that took place, and so belongs to a record of an engagement. */
export const isHeld = ({ found }: EngagementReport): boolean => found.status === "held" || found.status === "ongoing";

/**
 * Merges the reports of each encounter into one record. Each report that tells of something held or ongoing is in exactly
 * one record; the others are passed over (see `fileCommitments`). A function of the set of reports: neither their order
 * nor copies of them matter. It may be called on part of the archive, provided that the part is closed: for each report in
 * it, it holds all within its reach (`reachOf`) with which it `mayBeOne`, and those that a decision says are the same.
 * Reports that cannot be one with any in the part may be left out, though they lie within reach.
 * @param decisions what editors decided about pairs of reports; pairs not among the reports are passed over
 * @returns records in the order of their first reports
 */
export function fileEngagements(
  reports: readonly EngagementReport[],
  decisions: readonly Decision[] = [],
): EngagementRecord[] {
  const held = inOrder(reports.filter(isHeld));
  return clustersOf(held, candidatePairs(held), decisions).map(mergeReports);
}
