import type { EventRule } from "../../languages/index.ts";
import type { CommitmentKind, CommitmentStatus } from "../../model/index.ts";
import type { Candidate } from "../candidates/index.ts";
import { isState } from "../casts/cast.ts";
import { type Page, sentenceOf, within } from "../page.ts";

const hostile = new Set<EventRule["gives"]>(["sanction", "recall", "expulsion", "summons", "relations_broken"]);

/** Whether a candidate is a promise, or what became of one; null when it is neither. */
export function statusOf(candidate: Candidate): CommitmentStatus | null {
  if (candidate.status === "planned") return "planned";
  if (candidate.status === "postponed") return "postponed";
  // lifting a sanction is "cancelled" by its rule, not an earlier promise called off
  if (candidate.status === "cancelled" && candidate.rule.status === undefined && !hostile.has(candidate.rule.gives))
    return "cancelled";
  if (candidate.rule.promisesAlways) return "planned";
  return null;
}

/**
 * When a promise falls due: the date of its telling, unless that day is over. "Canada announced on Thursday $20 million
 * for Haiti": the day of the word, not of the deed.
 */
export function dueOf(page: Page, { date, rule, status }: Candidate): string | null {
  const published = page.article.published?.slice(0, date?.length) ?? null;
  if (date === null || published === null || status === "cancelled") return date;
  const isOfTheWord = date.length === 10 && date === published && rule.promisesAlways === true;
  return date < published || isOfTheWord ? null : date;
}

/** Bodies whose work is relief: money for them is aid. */
const relief = new Set(["org:UNRWA", "org:WFP", "org:UNHCR", "org:UNICEF", "org:ICRC", "org:IFRC", "org:OCHA"]);

/** What a candidate promises. */
export function kindOf(page: Page, candidate: Candidate, candidates: readonly Candidate[]): CommitmentKind | null {
  const round = roundOf(page, candidate, candidates);
  if (round) return round;
  const { rule, cast } = candidate;
  if (
    rule.promises === "financing" &&
    (cast.parties.some((party) => relief.has(party)) || isForRelief(page, candidate))
  )
    return "aid";
  return rule.promises;
}

/** "will pay $5 million into the humanitarian fund", "two million for the displaced": money for people in need is aid. */
function isForRelief(page: Page, { trigger }: Candidate): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  return within(page.domains, first, last).some(({ domain }) => domain === "humanitarian");
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
  const sitting = sittingOf(page, candidate, candidates);
  if (sitting) return sitting;
  const told = roundTold(candidate, candidates);
  return told ? (rounds.get(told.rule.gives) ?? null) : null;
}

/** The sitting told last, of which a noun says when the next will be. */
function roundTold({ rule, trigger }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (rule.as !== "noun" || rule.gives !== null) return null;
  if (rule.promises !== "meeting" && rule.promises !== "joint_commission") return null;
  const told = candidates.findLast(
    ({ trigger: earlier, status, rule: { gives, cast } }) =>
      earlier.first < trigger.first && status !== "planned" && cast !== "attendance" && rounds.has(gives),
  );
  return !told || (rule.promises === "joint_commission" && !tables.has(told.rule.gives)) ? null : told;
}

/** "The next Meeting will be hosted by Palau": of a body that met, whoever met in its margins, and of who hosts it. */
export function boundBy(page: Page, candidate: Candidate, candidates: readonly Candidate[]): readonly string[] {
  const { parties } = candidate.cast;
  const told = roundTold(candidate, candidates);
  const body = told && gatherings.has(told.rule.gives) ? told.cast.parties.find((party) => !isState(party)) : undefined;
  if (!body || parties.includes(body)) return parties;
  const { first, last } = page.text.sentences[candidate.sentence] ?? { first: 0, last: 0 };
  const host = within(page.mentions, first, last).flatMap((mention) => mention.parties.filter(isState))[0];
  return host ? [host, body].sort() : told ? told.cast.parties : parties;
}

const gatherings = new Set<EventRule["gives"]>(["summit", "conference"]);

const rounds = new Map<EventRule["gives"], CommitmentKind>([
  ["commission_session", "joint_commission"],
  ["summit", "summit"],
  ["conference", "conference"],
  ["consultations", "meeting"],
  ["negotiation", "meeting"],
  ["mediation", "meeting"],
  ["meeting", "meeting"],
]);

/** Whose next session is no session of a commission. */
const tables = new Set<EventRule["gives"]>(["negotiation", "mediation", "consultations"]);
