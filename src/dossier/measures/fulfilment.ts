import { type CommitmentRecord, type FollowUpStatus, standing } from "../../model/index.ts";
import { bootstrap, fewCases, type Interval } from "./bootstrap.ts";

type Followed = Pick<CommitmentRecord, "due" | "changes" | "status" | "late">;

/** What became of a number of distinct commitments. Shares are of all of them, 0 to 1, and null where there are none. */
export interface Fulfilment {
  readonly total: number;
  readonly counts: Readonly<Record<FollowUpStatus, number>>;
  readonly shares: Readonly<Record<FollowUpStatus, number>> | null;
  /** Of those kept, how many after they were due. */
  readonly late: number;
  /** kept ÷ (kept + cancelled); null where none has come to an end. */
  readonly rate: number | null;
  /** kept + cancelled: those that have come to an end. */
  readonly denominator: number;
  readonly tooFew: boolean;
  /** Of `rate`. */
  readonly interval: Interval | null;
}

/**
 * The fulfilment rate, kept ÷ (kept + cancelled), of commitments as they stand on a day. Those still open, put off or
 * overdue are in no part of it and are shown beside it: silence is not failure. Kept late is kept.
 * @param today ISO date
 */
export const fulfilmentOf = (commitments: readonly Followed[], today: string): Fulfilment =>
  fulfilmentOfCounts(
    commitments.map((commitment) => ({
      status: standing(commitment, today),
      late: commitment.status === "kept" && commitment.late,
      commitments: 1,
    })),
  );

/** Commitments that are counted already by how they stand on a day; `late`: kept after they were due. */
interface Standing {
  readonly status: FollowUpStatus;
  readonly late: boolean;
  readonly commitments: number;
}

/** The same of commitments that are counted already. */
export function fulfilmentOfCounts(standings: readonly Standing[]): Fulfilment {
  const counts = { open: 0, kept: 0, postponed: 0, cancelled: 0, overdue: 0 };
  for (const { status, commitments } of standings) counts[status] += commitments;
  const denominator = counts.kept + counts.cancelled;
  const sum = (some: readonly Standing[]) => some.reduce((n, { commitments }) => n + commitments, 0);
  const total = sum(standings);
  return {
    total,
    counts,
    shares: total === 0 ? null : mapOf((status) => counts[status] / total),
    late: sum(standings.filter(({ status, late }) => status === "kept" && late)),
    rate: denominator === 0 ? null : counts.kept / denominator,
    denominator,
    tooFew: denominator < fewCases,
    interval: bootstrap([counts.kept, counts.cancelled], ([kept = 0]) => kept / denominator),
  };
}

const mapOf = (share: (status: FollowUpStatus) => number): Record<FollowUpStatus, number> => ({
  open: share("open"),
  kept: share("kept"),
  postponed: share("postponed"),
  cancelled: share("cancelled"),
  overdue: share("overdue"),
});
