import { periodOf } from "./dates.ts";
import type { CommitmentRecord, FollowUpStatus } from "./record.ts";

/** The period in which a commitment is due after all that was put off, or null where there is none. */
export function dueOf({ due, changes }: Pick<CommitmentRecord, "due" | "changes">): string | null {
  const last = changes.at(-1);
  if (last?.status === "postponed") return last.due; // put off to no known day: nothing is due
  return changes.findLast((change) => change.due !== null)?.due ?? due;
}

/** Where commitments stand, what calls for attention first. */
export const byAttention: readonly FollowUpStatus[] = ["overdue", "open", "postponed", "kept", "cancelled"];

/**
 * Where a commitment stands on a day. Silence never makes it "broken": once the last day of its due period has passed it
 * is overdue, until an article tells that it was kept or cancelled.
 * @param today ISO date; the due period's last day itself is not yet overdue
 */
export function standing(
  commitment: Pick<CommitmentRecord, "due" | "changes" | "status">,
  today: string,
): FollowUpStatus {
  if (commitment.status === "kept" || commitment.status === "cancelled") return commitment.status;
  const due = dueOf(commitment);
  const lastDay = due === null ? undefined : periodOf(due)?.to;
  return lastDay !== undefined && lastDay < today ? "overdue" : commitment.status;
}
