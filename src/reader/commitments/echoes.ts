import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { Candidate } from "../candidates/index.ts";
import { isMission } from "../candidates/candidate.ts";
import { isSaidOfNoun } from "../occurrence/index.ts";
import { isComma, isGrammar, type Page, tagAt } from "../page.ts";
import { supportClassesOf } from "../support.ts";
import { statusOf } from "./promised.ts";

/** Words apart within which a noun on its own is part of another promise. */
export const apart = 12;

/** "will reopen the bridge": a noun that promises by itself says nothing more where a verb or another noun does. */
export function isEcho(page: Page, candidate: Candidate, candidates: readonly Candidate[]): boolean {
  if (isMission(candidate.rule) && candidates.some((other) => isEmbassyOf(other, candidate))) return true;
  if (isMissionSent(candidate, candidates)) return true;
  if (isPurpose(page, candidate, candidates) || isWorth(page, candidate)) return true;
  if (isCountOfThings(page, candidate)) return true;
  if (isSessionOfNewBody(candidate, candidates) || isKeptAtOnce(page, candidate, candidates)) return true;
  if (candidate.rule.bound) return isBesideAnother(candidate, candidates);
  if (!isBare(candidate.rule)) return false;
  const { promises } = candidate.rule;
  if (candidates.some((other) => isOfMore(other, candidate))) return true;
  return candidates.some(
    (other) =>
      // "will donate one million doses": the sum counts what is given
      (promises !== "financing" || other.rule.promises === "aid") &&
      (promises !== "working_group" || other.rule.promises === "visit") &&
      other.rule.promises !== candidate.rule.promises &&
      !isBare(other.rule) &&
      // "will double its support": the wide rule gives way to the narrower one, not the other way round
      !(other.rule.bound && promises !== "project") &&
      isBeside(other, candidate),
  );
}

/** "China and France will build a dam in Togo": the same promise, told by its verb with all whom it binds. */
const isOfMore = (other: Candidate, { rule, trigger, sentence, cast }: Candidate) =>
  other.rule.promises === rule.promises &&
  other.sentence === sentence &&
  Math.abs(other.trigger.first - trigger.first) <= apart &&
  other.cast.parties.length > cast.parties.length &&
  cast.parties.every((party) => other.cast.parties.includes(party));

/** How many words "will send a three-member" may have. */
const longestSending = 5;

/** "will dispatch a fact-finding mission": those sent on a visit are not stationed. */
const isMissionSent = ({ rule, trigger, sentence }: Candidate, candidates: readonly Candidate[]) =>
  rule.promises === "deployment" &&
  rule.as === "verb" &&
  candidates.some(
    (other) =>
      other.rule.promises === "visit" &&
      other.rule.as === "noun" &&
      other.sentence === sentence &&
      statusOf(other) !== null &&
      other.trigger.first > trigger.first &&
      other.trigger.first - trigger.last <= longestSending,
  );

/** How many words "worth some 4.5" may have. */
const longestWorth = 4;

/** "The third phase of the project, worth 4 million dollars, will begin": a sum that only says what the promise costs. */
function isWorth(page: Page, { rule, trigger }: Candidate): boolean {
  if (rule.promises !== "financing" || rule.as !== "noun") return false;
  for (let i = trigger.first - 1; i >= trigger.first - longestWorth; i--)
    if (tagAt(page, i, "noun", "worth")) return true;
  return false;
}

/** "1.5 million cubic metres": a number of things that are no money. */
function isCountOfThings(page: Page, { rule, trigger }: Candidate): boolean {
  if (rule.promises !== "financing" || rule.as !== "noun" || trigger.last - trigger.first > 1) return false;
  const { text, tokens } = page.text;
  const [sign, number] = [tokens[trigger.first - 2], tokens[trigger.first - 1]];
  const next = tokens[trigger.last]?.word;
  if (!number || !/^\d[\d.,]*$/u.test(number.word.text) || next?.shape !== "lower") return false;
  // "$500 million security pact", "USD 5 million"
  if (/\S/u.test(text[number.start - 1] ?? "") || /^\p{Lu}{1,4}$/u.test(sign?.word.text ?? "")) return false;
  return page.text.tags[trigger.last]?.some(({ tag }) => tag.type === "grammar" || tag.value === "currency") !== true;
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
    if (isComma(page, i)) return undefined;
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

const isEmbassyOf = ({ rule, sentence }: Candidate, mission: Candidate) =>
  rule.promises === "embassy" && sentence === mission.sentence;

/**
 * "will send a team that will inspect": what a wide rule finds says nothing more beside what a narrower one does; but it
 * says what is done with a thing that is only named.
 */
const isBesideAnother = (candidate: Candidate, candidates: readonly Candidate[]) =>
  candidates.some(
    ({ rule, ...other }) =>
      !rule.bound &&
      rule.promises !== null &&
      !(isBare(rule) && rule.promises === "project") &&
      isBeside({ rule, ...other }, candidate),
  );

const isBare = (rule: EventRule) =>
  rule.as === "noun" &&
  (rule.with === undefined || rule.promises === "project") &&
  rule.gives === null &&
  (rule.promises === "project" ||
    rule.promises === "aid" ||
    rule.promises === "financing" ||
    rule.promises === "working_group");
