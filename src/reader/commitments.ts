import type { CommitmentKind, FoundCommitment, CommitmentStatus } from "../model/index.ts";
import type { EventRule, TagSpan } from "../languages/index.ts";
import { attributionAt } from "./attribution.ts";
import type { Candidate } from "./candidates/index.ts";
import { confidenceOf, evidenceOf } from "./engagements.ts";
import { isSaidOfNoun } from "./occurrence/index.ts";
import { isGrammar, type Page, tagAt } from "./page.ts";
import { supportClassesOf } from "./support.ts";
import { topicsIn } from "./topics.ts";

interface Undertaking {
  kind: CommitmentKind;
  status: CommitmentStatus;
  parties: string[];
  announced: string[];
  due: string | null;
  tellings: Candidate[];
}

/** The commitments among the candidates: what lies ahead, or was put off or called off. */
export function commitmentsOf(page: Page, candidates: readonly Candidate[]): FoundCommitment[] {
  const promises: Undertaking[] = [];
  for (const candidate of candidates) {
    const status = statusOf(candidate);
    const kind = roundOf(page, candidate, candidates) ?? kindOf(candidate);
    if (!status || !kind || isEcho(page, candidate, candidates)) continue;
    const due = dueOf(page, candidate);
    const same = promises.find(
      (promise) =>
        promise.kind === kind &&
        promise.status === status &&
        promise.parties.join() === candidate.cast.parties.join() &&
        (kind !== "other" || isOnePromise(promise.tellings[0] as Candidate, candidate)) &&
        !(gives.has(kind) && isByAnother(promise.tellings, candidate)) &&
        duesFit(promise.due, due),
    );
    if (same) {
      same.tellings.push(candidate);
      if (same.due === null) same.due = due;
    } else
      promises.push({
        kind,
        status,
        parties: [...candidate.cast.parties],
        announced: announcedBy(page, candidate),
        due,
        tellings: [candidate],
      });
  }
  const standing = promises.filter((promise) => !promises.some((other) => isTakenBack(promise, other)));
  return standing.map((promise) => ({
    kind: promise.kind,
    parties: promise.parties,
    announced_by: promise.announced,
    due: promise.due,
    status: promise.status,
    topics: topicsIn(page.topics, promise.tellings[0]?.trigger.first ?? 0, promise.tellings[0]?.trigger.last ?? 0),
    attribution: attributionAt(page, promise.tellings[0]?.trigger.first ?? 0),
    evidence: evidenceOf(page, promise.tellings, null),
    confidence: confidenceOf(promise.tellings),
    rules: [...new Set(promise.tellings.map((telling) => telling.rule.id))],
  }));
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

/** How many words "worth some 4.5" may have. */
const longestWorth = 4;

/** "The third phase of the project, worth 4 million dollars, will begin": a sum that only says what the promise costs. */
function isWorth(page: Page, { rule, trigger }: Candidate): boolean {
  if (rule.promises !== "financing" || rule.as !== "noun") return false;
  for (let i = trigger.first - 1; i >= trigger.first - longestWorth; i--)
    if (tagAt(page, i, "noun", "worth")) return true;
  return false;
}

/** How many words "approved a loan of 350 million dollars for Ethiopia on Friday" may have. */
const longestLoan = 20;

/** "a loan to rebuild roads": what the money is for is no promise besides. */
const isPurpose = (page: Page, candidate: Candidate, candidates: readonly Candidate[]) =>
  candidate.rule.promises === "project" &&
  candidate.rule.as === "verb" &&
  isGrammar(page, candidate.trigger.first - 1, "to") &&
  candidates.some(
    (other) =>
      other.sentence === candidate.sentence &&
      (other.rule.promises === "financing" || other.rule.promises === "aid") &&
      statusOf(other) !== null &&
      other.trigger.first < candidate.trigger.first &&
      candidate.trigger.first - other.trigger.first <= longestLoan,
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

/**
 * When a promise falls due: the date of its telling, unless that day is over. "Canada announced on Thursday $20 million
 * for Haiti": the day of the word, not of the deed.
 */
function dueOf(page: Page, { date, rule, status }: Candidate): string | null {
  const published = page.article.published?.slice(0, date?.length) ?? null;
  if (date === null || published === null || status === "cancelled") return date;
  const isOfTheWord = date.length === 10 && date === published && rule.promisesAlways === true;
  return date < published || isOfTheWord ? null : date;
}

/** Bodies whose work is relief: money for them is aid. */
const relief = new Set(["org:UNRWA", "org:WFP", "org:UNHCR", "org:UNICEF", "org:ICRC", "org:IFRC", "org:OCHA"]);

function kindOf({ rule, cast }: Candidate): CommitmentKind | null {
  if (rule.promises === "financing" && cast.parties.some((party) => relief.has(party))) return "aid";
  return rule.promises;
}

/** "They set up a joint committee. It will meet in May": what a body told just before will do is a round of its own. */
function sittingOf(page: Page, candidate: Candidate, candidates: readonly Candidate[]): CommitmentKind | null {
  const { rule, trigger, sentence } = candidate;
  if (rule.as !== "verb" || rule.promises !== "meeting" || !isOfThing(page, candidate)) return null;
  const told = candidates.findLast(
    ({ trigger: earlier, sentence: where, rule: { promises } }) =>
      earlier.first < trigger.first && where === sentence - 1 && promises !== null && bodies.has(promises),
  );
  return told?.rule.promises ?? null;
}

/** What sits in rounds. */
const bodies = new Set<CommitmentKind>(["joint_commission", "summit", "conference"]);

/** "It will meet": a sentence that begins with a pronoun for a thing. */
const isOfThing = (page: Page, { sentence }: Candidate) =>
  page.text.tags[page.text.sentences[sentence]?.first ?? 0]?.some(
    ({ tag }) => tag.type === "grammar" && tag.value === "pronoun" && things.has(tag.form ?? ""),
  ) ?? false;

const things = new Set(["n sg", "f sg"]);

/** "Next meeting: Tehran, in 2026": of a commission that sat it is a session, of leaders a summit. */
function roundOf(page: Page, candidate: Candidate, candidates: readonly Candidate[]): CommitmentKind | null {
  const { rule, trigger } = candidate;
  const sitting = sittingOf(page, candidate, candidates);
  if (sitting) return sitting;
  if (rule.as !== "noun" || rule.gives !== null) return null;
  if (rule.promises !== "meeting" && rule.promises !== "joint_commission") return null;
  const told = candidates.findLast(
    ({ trigger: earlier, status, rule: { gives, cast } }) =>
      earlier.first < trigger.first && status !== "planned" && cast !== "attendance" && rounds.has(gives),
  );
  if (!told || (rule.promises === "joint_commission" && !tables.has(told.rule.gives))) return null;
  return rounds.get(told.rule.gives) ?? null;
}

const rounds = new Map<EventRule["gives"], CommitmentKind>([
  ["commission_session", "joint_commission"],
  ["summit", "summit"],
  ["consultations", "meeting"],
  ["negotiation", "meeting"],
  ["mediation", "meeting"],
  ["meeting", "meeting"],
]);

/** Whose next session is no session of a commission. */
const tables = new Set<EventRule["gives"]>(["negotiation", "mediation", "consultations"]);

/** Words apart within which a noun on its own is part of another promise. */
const apart = 12;

/** "will reopen the bridge": a noun that promises by itself says nothing more where a verb or another noun does. */
function isEcho(page: Page, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  if (isMissionAbroad(candidate.rule) && candidates.some((other) => isEmbassyOf(other, candidate))) return true;
  if (isPurpose(page, candidate, candidates) || isWorth(page, candidate)) return true;
  if (isSessionOfNewBody(candidate, candidates) || isKeptAtOnce(page, candidate, candidates)) return true;
  if (candidate.rule.bound) return isBesideAnother(candidate, candidates);
  if (!isBare(candidate.rule)) return false;
  const { promises } = candidate.rule;
  return candidates.some(
    (other) =>
      // "will donate one million doses": the sum counts what is given
      (promises !== "financing" || other.rule.promises === "aid") &&
      (promises !== "working_group" || other.rule.promises === "visit") &&
      other.rule.promises !== candidate.rule.promises &&
      !isBare(other.rule) &&
      isBeside(other, candidate),
  );
}

/** "delivered the doses that it had promised": what one clause says was promised, the main one says was done. */
function isKeptAtOnce(page: Page, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const verb = promiseVerbNear(page, candidate.trigger);
  if (!verb || !isSaidOfNoun(page, verb, ["promise"])) return false;
  return candidates.some(
    (other) =>
      other.sentence === candidate.sentence &&
      other.status === "held" &&
      other.rule.gives !== null &&
      other.rule.gives === candidate.rule.promises &&
      other.trigger.first < verb.first,
  );
}

/** The verb of promising behind or at the trigger of a promise. */
function promiseVerbNear(page: Page, { first }: TagSpan): TagSpan | undefined {
  for (let i = first; i < first + apart; i++) {
    if (page.text.tokens[i]?.word.text === ",") return undefined;
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb && supportClassesOf(page.language.support, verb.tag.value).includes("promise")) return verb;
  }
  return undefined;
}

/** "set up a working group, whose first meeting will be in May": that it meets is part of the promise to set it up. */
const isSessionOfNewBody = (candidate: Candidate, candidates: readonly Candidate[]) =>
  candidate.rule.gives === "commission_session" &&
  candidate.rule.promises === "meeting" &&
  candidates.some((other) => setUp.has(other.rule.promises) && isBeside(other, candidate));

const setUp = new Set<EventRule["promises"]>(["joint_commission", "working_group"]);

/** Another promise, or the end of one, told in the same breath. */
const isBeside = (other: Candidate, candidate: Candidate) =>
  other.sentence === candidate.sentence &&
  statusOf(other) !== null &&
  Math.abs(other.trigger.first - candidate.trigger.first) <= apart;

/** A mission that goes somewhere, or an embassy by another name. */
const isMissionAbroad = ({ as, on }: EventRule) => as === "noun" && on.includes("tripmission");

const isEmbassyOf = ({ rule, sentence }: Candidate, mission: Candidate) =>
  rule.promises === "embassy" && sentence === mission.sentence;

/** "will send a team that will inspect": what a wide rule finds says nothing more beside what a narrower one does. */
const isBesideAnother = (candidate: Candidate, candidates: readonly Candidate[]) =>
  candidates.some((other) => !other.rule.bound && other.rule.promises !== null && isBeside(other, candidate));

const isBare = (rule: EventRule) =>
  rule.as === "noun" &&
  (rule.with === undefined || rule.promises === "project") &&
  rule.gives === null &&
  (rule.promises === "project" ||
    rule.promises === "aid" ||
    rule.promises === "financing" ||
    rule.promises === "working_group");

const duesFit = (a: string | null, b: string | null) => a === null || b === null || a === b;

const hostile = new Set<EventRule["gives"]>(["sanction", "recall", "expulsion", "summons", "relations_broken"]);

function statusOf(candidate: Candidate): CommitmentStatus | null {
  if (candidate.status === "planned") return "planned";
  if (candidate.status === "postponed") return "postponed";
  // lifting a sanction is "cancelled" by its rule, not an earlier promise called off
  if (candidate.status === "cancelled" && candidate.rule.status === undefined && !hostile.has(candidate.rule.gives))
    return "cancelled";
  if (candidate.rule.promisesAlways) return "planned";
  return null;
}

/** Who announced it: the party quoted, else those who act. */
function announcedBy(page: Page, candidate: Candidate): string[] {
  const said = attributionAt(page, candidate.trigger.first)?.party;
  if (said && candidate.cast.parties.includes(said)) return [said];
  return [...(candidate.cast.actors.length > 0 ? candidate.cast.actors : candidate.cast.parties)].sort();
}
