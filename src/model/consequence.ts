import type { CommitmentKind } from "./commitment.ts";
import type { EngagementKind } from "./engagement.ts";

/** How much hangs on it that a record of a kind is right: what changes relations weighs most, words and courtesies least. */
const weights: Partial<Record<EngagementKind | CommitmentKind, number>> = {
  relations_broken: 3,
  relations_restored: 3,
  recognition: 3,
  expulsion: 3,
  recall: 3,
  sanction: 3,
  embassy: 2,
  signing: 2,
  summit: 2,
  summons: 2,
  military_cooperation: 2,
  mediation: 2,
  ratification: 2,
  deployment: 2,
  withdrawal: 2,
  lifting_of_measures: 2,
  message: 0.5,
  statement: 0.5,
};

/** Weights other than 1, by kind. */
export const consequences: Readonly<Record<string, number>> = weights;
