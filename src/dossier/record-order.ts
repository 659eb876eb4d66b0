import { byAttention, type CommitmentRecord, dueOf, type EngagementRecord, standing } from "../model/index.ts";
import { comparePeriods, periodOf } from "../model/dates.ts";

/** What calls for attention first: overdue, then what is due next, then what is done with, the latest first. */
export function byUrgency<Some extends Pick<CommitmentRecord, "id" | "status" | "date" | "due" | "changes">>(
  records: readonly Some[],
  today: string,
): Some[] {
  return inOrder(records, (record) => {
    const rank = byAttention.indexOf(standing(record, today));
    const isDone = rank > 2;
    return { rank, date: isDone ? record.date : dueOf(record), isLatestFirst: isDone };
  });
}

/** Latest first, undated last. */
export const latestFirst = (records: readonly EngagementRecord[]): EngagementRecord[] =>
  inOrder(records, ({ date }) => ({ rank: 0, date, isLatestFirst: true }));

interface Place {
  readonly rank: number;
  readonly date: string | null;
  readonly isLatestFirst: boolean;
}

/** By rank, then by date and what has none last, then by id. The place of each is worked out once. */
function inOrder<Some extends { readonly id: string }>(records: readonly Some[], placeOf: (record: Some) => Place) {
  const placed = records.map((record) => {
    const { rank, date, isLatestFirst } = placeOf(record);
    return { record, rank, isLatestFirst, period: date === null ? null : periodOf(date), isUndated: date === null };
  });
  const compare = (a: (typeof placed)[number], b: (typeof placed)[number]) => {
    if (a.rank !== b.rank) return a.rank - b.rank;
    if (a.isUndated || b.isUndated) return Number(a.isUndated) - Number(b.isUndated);
    return a.isLatestFirst ? comparePeriods(b.period, a.period) : comparePeriods(a.period, b.period);
  };
  return placed.sort((a, b) => compare(a, b) || (a.record.id < b.record.id ? -1 : 1)).map(({ record }) => record);
}
