import type { Candidate } from "./candidates/index.ts";
import { isAnyGrammar, isParticiple, type Page } from "./page.ts";

/**
 * "will reopen its embassy, closed in 2018", "lifts the restrictions imposed since 2019": a bare participle that only
 * says of what is undone how it came about.
 */
export function isSaidInPassing(page: Page, found: readonly Candidate[], index: number): boolean {
  const candidate = found[index] as Candidate;
  const { gives } = candidate.rule;
  if ((gives !== "embassy" && gives !== "sanction") || !isBareParticiple(page, candidate)) return false;
  return found.some(
    (other) =>
      other !== candidate &&
      other.sentence === candidate.sentence &&
      other.trigger.first < candidate.trigger.first &&
      isUndoneBy(candidate, other) &&
      other.cast.parties.join() === candidate.cast.parties.join(),
  );
}

function isBareParticiple(page: Page, { rule, trigger }: Candidate): boolean {
  if (rule.as !== "verb" || !isParticiple(trigger)) return false;
  return !isAnyGrammar(page, trigger.first - 1, ["have", "be", "adverb", "pronoun", "reflexive", "clitic"]);
}

const isUndoneBy = ({ rule }: Candidate, other: Candidate): boolean =>
  (rule.gives === "embassy" && (other.rule.gives === "embassy" || other.rule.promises === "embassy")) ||
  (rule.gives === "sanction" && rule.plover !== "CONCEDE" && isLifting(other));

const isLifting = ({ rule }: Candidate) => rule.plover === "CONCEDE" || rule.promises === "lifting_of_measures";
