import type { CommitmentKind, CommitmentReport, EngagementKind, EngagementReport } from "../model/index.ts";
import { groupOf, groupsKeptBy, promiseKinds, promiseOf } from "./promise-kinds.ts";

/** What must be at hand, of the same parties and of any time, to follow up the commitments that a report touches. */
export interface FollowUpReach {
  readonly parties: readonly string[];
  /** Kinds of the reports of commitments. */
  readonly commitments: readonly CommitmentKind[];
  /** Kinds of the reports of engagements that were not held. */
  readonly unheld: readonly EngagementKind[];
  /** Kinds of the records of engagements that may keep such commitments. */
  readonly engagements: readonly EngagementKind[];
}

const commitmentKinds = Object.keys(promiseKinds) as CommitmentKind[];
const engagementKinds = Object.keys(promiseOf) as EngagementKind[];

/**
 * What to load for `fileCommitments` when this report is new: of a commitment, of an engagement not held, or of one that
 * was held and may keep a promise. Reports count whose parties fit (`partiesFit`: two shared, and half of all); repeat
 * with each report of a commitment or engagement not held that was found, until nothing new is. Records of engagements
 * count that share two parties, and, for articles without date of publication, those that have them among their sources.
 * The records then filed take the place of all on file that have one of these reports.
 */
export function reachOfFollowUp(report: CommitmentReport | EngagementReport): FollowUpReach {
  const { parties, status } = report.found;
  const groups = new Set(
    "due" in report.found
      ? [groupOf(report.found.kind)]
      : status === "held" || status === "ongoing"
        ? groupsKeptBy(report.found.kind)
        : [groupOf(promiseOf[report.found.kind])],
  );
  const commitments = commitmentKinds.filter((other) => groups.has(groupOf(other)));
  const unheld = engagementKinds.filter((other) => groups.has(groupOf(promiseOf[other])));
  const keeping = commitments.flatMap((other) => promiseKinds[other].keptBy);
  return { parties, commitments, unheld, engagements: [...new Set([...keeping, ...unheld])] };
}
