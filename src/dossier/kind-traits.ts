import type { EngagementKind } from "../model/index.ts";

/** What tells one encounter of a kind from the next. */
export interface KindTraits {
  /** Kinds of one family may be two names of one encounter. */
  readonly family: string;
  /** Days by which two dates may differ: time zones, the night, and for what lasts, its later days. */
  readonly days: number;
  /** A pair of parties seldom has two of them within weeks. */
  readonly seldom?: true;
  /** It is told from others of its day by the two or few who met. */
  readonly faceToFace?: true;
  /** One side acts, the other is acted upon. */
  readonly directed?: true;
  /** Many of them in a day differ in what they are about. */
  readonly byContent?: true;
  /** Reports name only some of many parties. */
  readonly manyParties?: true;
}

const talks = { family: "talks" } as const;

/** A new kind of engagement needs its line here. */
export const kindTraits: Readonly<Record<EngagementKind, KindTraits>> = {
  meeting: { ...talks, days: 1, faceToFace: true },
  visit: { family: "visit", days: 3, directed: true },
  call: { family: "call", days: 1, faceToFace: true },
  message: { family: "message", days: 1, directed: true, byContent: true },
  summit: { ...talks, days: 3, seldom: true, manyParties: true },
  conference: { ...talks, days: 3, manyParties: true },
  commission_session: { ...talks, days: 3, seldom: true },
  consultations: { ...talks, days: 1, seldom: true, faceToFace: true },
  negotiation: { ...talks, days: 3, seldom: true },
  signing: { family: "signing", days: 1, byContent: true },
  credentials: { family: "credentials", days: 1, faceToFace: true, directed: true },
  mediation: { ...talks, days: 2, seldom: true },
  statement: { family: "statement", days: 1, directed: true, byContent: true },
  aid: { family: "aid", days: 1, directed: true, byContent: true },
  recognition: { family: "recognition", days: 1, seldom: true, directed: true },
  embassy: { family: "embassy", days: 1, seldom: true, directed: true },
  relations_restored: { family: "relations_restored", days: 1, seldom: true },
  relations_broken: { family: "relations_broken", days: 1, seldom: true },
  recall: { family: "recall", days: 1, seldom: true, directed: true },
  expulsion: { family: "expulsion", days: 1, seldom: true, directed: true },
  summons: { family: "summons", days: 1, faceToFace: true, directed: true },
  sanction: { family: "sanction", days: 1, directed: true, byContent: true },
  military_cooperation: { family: "military_cooperation", days: 2, byContent: true },
  vote: { family: "vote", days: 1, byContent: true, manyParties: true },
};

/** Kinds that may name the same encounter as this one, itself among them. */
export function relatedKinds(kind: EngagementKind): EngagementKind[] {
  const { family } = kindTraits[kind];
  return (Object.keys(kindTraits) as EngagementKind[]).filter((other) => kindTraits[other].family === family);
}
