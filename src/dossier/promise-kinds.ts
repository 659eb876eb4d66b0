import type { CommitmentKind, CommitmentReport, EngagementKind, EngagementReport, PloverType } from "../model/index.ts";

/** How a promise of a kind is told from others, and what keeps it. */
export interface PromiseKind {
  /** Promises of one group are filed together: reports may name one by several of its kinds. */
  readonly group: "talks" | "visit" | "commission" | "papers" | "money" | "acts" | "work" | "withdrawal" | "groups";
  /** Engagements that keep it, the likeliest first; where the list is empty, only a report that says so. */
  readonly keptBy: readonly EngagementKind[];
  /** PLOVER types of those engagements, where not all of them do. */
  readonly plover?: readonly PloverType[];
  /** Days before its due period from which an engagement may be the promised one; null: the period is a deadline. */
  readonly early: number | null;
  /** Promises of the kind differ in what they are about, not only in their parties and time. */
  readonly byContent?: true;
}

const friendly: readonly PloverType[] = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID"];

/** What keeps which promise. A new kind of commitment needs its line here. */
export const promiseKinds: Readonly<Record<CommitmentKind, PromiseKind>> = {
  joint_commission: { group: "commission", keptBy: ["commission_session"], early: 31 },
  visit: { group: "visit", keptBy: ["visit"], early: 7 },
  meeting: {
    group: "talks",
    keptBy: ["meeting", "negotiation", "consultations", "mediation", "summit"],
    early: 15,
  },
  summit: { group: "talks", keptBy: ["summit", "conference"], early: 7 },
  conference: { group: "talks", keptBy: ["conference", "summit"], early: 7 },
  signing: { group: "papers", keptBy: ["signing"], early: null, byContent: true },
  ratification: { group: "papers", keptBy: ["vote"], plover: ["SUPPORT", "AGREE"], early: null, byContent: true },
  embassy: { group: "acts", keptBy: ["embassy"], plover: friendly, early: null },
  working_group: { group: "groups", keptBy: ["commission_session", "consultations"], early: null, byContent: true },
  aid: { group: "money", keptBy: ["aid"], early: null, byContent: true },
  financing: { group: "money", keptBy: ["aid"], early: null, byContent: true },
  project: { group: "work", keptBy: [], early: null, byContent: true },
  training: { group: "acts", keptBy: ["military_cooperation"], plover: friendly, early: null, byContent: true },
  deployment: { group: "acts", keptBy: ["military_cooperation"], plover: friendly, early: null, byContent: true },
  withdrawal: {
    group: "withdrawal",
    keptBy: ["military_cooperation"],
    plover: ["RETREAT"],
    early: null,
    byContent: true,
  },
  lifting_of_measures: { group: "acts", keptBy: ["sanction"], plover: ["CONCEDE"], early: null },
  reform: { group: "work", keptBy: [], early: null, byContent: true },
  other: { group: "acts", keptBy: [], early: null, byContent: true },
};

/** The promise that an engagement not yet held makes. */
export const promiseOf: Readonly<Record<EngagementKind, CommitmentKind>> = {
  meeting: "meeting",
  visit: "visit",
  call: "meeting",
  message: "other",
  summit: "summit",
  conference: "conference",
  commission_session: "joint_commission",
  consultations: "meeting",
  negotiation: "meeting",
  signing: "signing",
  credentials: "other",
  mediation: "meeting",
  statement: "other",
  aid: "aid",
  recognition: "other",
  embassy: "embassy",
  relations_restored: "other",
  relations_broken: "other",
  recall: "other",
  expulsion: "other",
  summons: "other",
  sanction: "other",
  military_cooperation: "training",
  vote: "ratification",
};

/** Not yet done, these are threats or gestures: no promise unless an article makes them one. */
export const noPromise: ReadonlySet<EngagementKind> = new Set<EngagementKind>([
  "message",
  "statement",
  "relations_broken",
  "recall",
  "expulsion",
  "summons",
  "sanction",
  "vote",
]);

export const groupOf = (kind: CommitmentKind): PromiseKind["group"] => promiseKinds[kind].group;

/** The group of the promise that a report tells of. Reports of other groups in its article have no bearing on it. */
export const groupOfReport = ({ found }: CommitmentReport | EngagementReport): PromiseKind["group"] =>
  groupOf("due" in found ? found.kind : promiseOf[found.kind]);

/** Kinds of commitments, and of engagements not held, of which the reports of one article are looked at together. */
export function kindsOfGroup(group: PromiseKind["group"]): { commitments: CommitmentKind[]; unheld: EngagementKind[] } {
  return {
    commitments: (Object.keys(promiseKinds) as CommitmentKind[]).filter((kind) => groupOf(kind) === group),
    unheld: (Object.keys(promiseOf) as EngagementKind[]).filter((kind) => groupOf(promiseOf[kind]) === group),
  };
}

/** Groups of promises of which an engagement of a kind may keep one. */
export function groupsKeptBy(kind: EngagementKind): PromiseKind["group"][] {
  const kept = Object.values(promiseKinds).filter(({ keptBy }) => keptBy.includes(kind));
  return [...new Set([groupOf(promiseOf[kind]), ...kept.map(({ group }) => group)])];
}
