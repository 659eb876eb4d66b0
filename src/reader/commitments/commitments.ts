import { inOrder, partiesOf } from "../casts/cast.ts";
import type { CommitmentKind, CommitmentStatus, FoundCommitment } from "../../model/index.ts";
import { attributionAt } from "../attribution.ts";
import type { Candidate } from "../candidates/index.ts";
import { evidenceOf, type Sure } from "../engagements.ts";
import type { Page } from "../page.ts";
import { subjectOf } from "../subjects.ts";
import { topicsIn } from "../topics.ts";
import { apart, isEcho } from "./echoes.ts";
import { boundBy, dueOf, kindOf, statusOf } from "./promised.ts";

/** One promise as all its tellings in the article make it. */
export interface Undertaking {
  kind: CommitmentKind;
  status: CommitmentStatus;
  parties: string[];
  announced: string[];
  due: string | null;
  tellings: Candidate[];
}

/** The promises among the candidates: what lies ahead, or was put off or called off. */
export function promisesAmong(page: Page, candidates: readonly Candidate[]): Undertaking[] {
  const promises: Undertaking[] = [];
  for (const candidate of candidates) {
    const status = statusOf(candidate);
    const kind = kindOf(page, candidate, candidates);
    if (!status || !kind || isEcho(page, candidate, candidates)) continue;
    const due = dueOf(page, candidate);
    const parties = boundBy(page, candidate, candidates);
    const same = promises.find(
      (promise) =>
        promise.kind === kind &&
        promise.status === status &&
        promise.parties.join() === parties.join() &&
        (kind !== "other" || isOnePromise(promise.tellings[0] as Candidate, candidate)) &&
        !(gives.has(kind) && isByAnother(promise.tellings, candidate)) &&
        (duesFit(promise.due, due) || isSameSitting(promise, candidate)),
    );
    if (same) {
      same.tellings.push(candidate);
      if (same.due === null) same.due = due;
    } else
      promises.push({
        kind,
        status,
        parties: [...parties],
        announced: announcedBy(page, candidate),
        due,
        tellings: [candidate],
      });
  }
  return promises.filter((promise) => !promises.some((other) => isTakenBack(promise, other)));
}

/** The record of a promise, with evidence. */
export function commitmentOf(page: Page, promise: Sure<Undertaking>): FoundCommitment {
  const { trigger } = promise.tellings[0] as Candidate;
  return {
    kind: promise.kind,
    parties: promise.parties,
    announced_by: promise.announced,
    due: promise.due,
    status: promise.status,
    topics: topicsIn(page.topics, trigger.first, trigger.last),
    attribution: attributionAt(page, trigger.first),
    evidence: evidenceOf(page, promise.tellings, null),
    confidence: promise.confidence,
    rules: [...new Set(promise.tellings.map((telling) => telling.rule.id))],
  };
}

/** "was to travel to Asmara on Friday but has called off his trip": what is called off or put off in the same breath is no promise. */
function isTakenBack(promise: Undertaking, other: Undertaking): boolean {
  const [told, undone] = [promise.tellings[0] as Candidate, other.tellings[0] as Candidate];
  return (
    promise.status === "planned" &&
    other.status !== "planned" &&
    promise.kind === other.kind &&
    promise.parties.join() === other.parties.join() &&
    told.sentence === undone.sentence &&
    told.trigger.first < undone.trigger.first
  );
}

/** "agreed that oil exports will resume": two rules that find the same promise in one breath; each finds its own elsewhere. */
const isOnePromise = (told: Candidate, candidate: Candidate) =>
  told.rule === candidate.rule ||
  (told.sentence === candidate.sentence && Math.abs(told.trigger.first - candidate.trigger.first) <= apart);

const sittings = new Set<CommitmentKind>(["joint_commission", "meeting", "summit", "conference"]);

/** "said on Thursday that the commission would hold its next session on 29 September": one sitting, by two of its words. */
const isSameSitting = ({ kind, tellings }: Undertaking, { rule, sentence, trigger }: Candidate) =>
  sittings.has(kind) &&
  tellings.some(
    (told) => told.rule !== rule && told.sentence === sentence && Math.abs(told.trigger.first - trigger.first) <= apart,
  );

/** What one side does for the other. */
const gives = new Set<CommitmentKind>(["aid", "financing", "project", "training", "other"]);

/** "Peru will pay for the bridge, Ecuador for the lights": each promises for itself. */
function isByAnother(tellings: readonly Candidate[], { cast, rule, sentence, trigger }: Candidate): boolean {
  const told = tellings[0];
  if (rule.as !== "verb" || told?.rule.as !== "verb" || told.trigger.first === trigger.first) return false;
  if (told.sentence !== sentence) return false;
  const [mine, theirs] = [told.cast.actors, cast.actors];
  return mine.length === 1 && theirs.length === 1 && mine[0] !== theirs[0];
}

const duesFit = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** Who announced it: the party quoted, both where two agreed, else those who act. */
function announcedBy(page: Page, candidate: Candidate): string[] {
  const { parties, actors } = candidate.cast;
  const said = attributionAt(page, candidate.trigger.first)?.party;
  if (said && parties.includes(said)) return [said];
  const together = agreeing(page, candidate);
  if (together.length > 1) return inOrder(together);
  return inOrder([...(actors.length > 0 ? actors : parties)]);
}

/** "The two countries agreed to", "A and B will": the parties of a promise that are its subject together. */
function agreeing(page: Page, { cast, trigger }: Candidate): string[] {
  const subject = partiesOf(subjectOf(page, trigger.first));
  return subject.filter((party) => cast.parties.includes(party));
}
