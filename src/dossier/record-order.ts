import { type CommitmentRecord, compareDates, dueOf, type EngagementRecord, standing } from "../model/index.ts";

/** What calls for attention first: overdue, then what is due next, then what is done with, the latest first. */
export function byUrgency(records: readonly CommitmentRecord[], today: string): CommitmentRecord[] {
  const order = ["overdue", "open", "postponed", "kept", "cancelled"];
  const rank = (record: CommitmentRecord) => order.indexOf(standing(record, today));
  return [...records].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const isDone = rank(a) > 2;
    const [left, right] = isDone ? [b.date, a.date] : [dueOf(a), dueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || compareIds(a, b);
    return compareDates(left, right) || compareIds(a, b);
  });
}

/** Latest first, undated last. */
export const latestFirst = (records: readonly EngagementRecord[]): EngagementRecord[] =>
  [...records].sort((a, b) => {
    if (a.date === null || b.date === null)
      return Number(a.date === null) - Number(b.date === null) || compareIds(a, b);
    return compareDates(b.date, a.date) || compareIds(a, b);
  });

const compareIds = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
