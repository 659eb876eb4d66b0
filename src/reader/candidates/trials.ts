import { alikeRules, type EventRule, rulesByTrigger, type TagSpan, type Trial } from "../../languages/index.ts";
import type { Discourse } from "../casts/index.ts";
import type { Page } from "../page.ts";
import { oncePerKey, oncePerTag } from "../remembered.ts";
import type { Trace } from "../trace.ts";
import type { Candidate } from "./candidate.ts";
import { tryRule } from "./try-rule.ts";

const noRules: readonly Trial[] = [];

/** By the meaning of a verb or noun, the rules to try there. */
export const rulesOf = oncePerKey((events: readonly EventRule[]) => {
  const alike = alikeRules(events);
  const verbs = rulesByTrigger(alike, "verb");
  const nouns = rulesByTrigger(alike, "noun");
  return oncePerTag(({ type, value }): readonly Trial[] => (type === "verb" ? verbs : nouns).get(value) ?? noRules);
});

/** The rules to try at one meaning of a trigger word. */
interface TrialsAt {
  readonly span: TagSpan;
  readonly trials: readonly Trial[];
}

const noTrials: readonly TrialsAt[] = [];

/** The rules to try at the tags of a token, each once. */
export function trialsAt(rules: ReturnType<typeof rulesOf>, spans: readonly TagSpan[]): readonly TrialsAt[] {
  let found: TrialsAt[] | undefined;
  for (const span of spans) {
    const { type } = span.tag;
    const trials = type === "verb" || type === "noun" ? rules(span.tag) : noRules;
    if (trials === noRules) continue;
    if (found) found.push({ span, trials: untried(trials, found) });
    else found = [{ span, trials }];
  }
  return found ?? noTrials;
}

const untried = (trials: readonly Trial[], before: readonly TrialsAt[]): readonly Trial[] =>
  trials.filter(({ rule }) => !isAmong(before, rule));

function isAmong(found: readonly TrialsAt[], rule: EventRule): boolean {
  for (const { trials } of found) for (const trial of trials) if (trial.rule === rule) return true;
  return false;
}

/** The first rule that finds an event at a trigger word; a word tells of one event, though of several casts. */
export function tryRules(
  page: Page,
  found: readonly TrialsAt[],
  discourse: Discourse,
  trace: Trace,
): readonly Candidate[] {
  let idle: readonly Candidate[] = [];
  for (const { span, trials } of found)
    for (const { rule, reflexive } of trials) {
      const outcome = tryRule(page, rule, reflexive, span, discourse);
      if (typeof outcome === "string") trace.dropped(rule.id, span, outcome);
      else if (outcome) {
        trace.found(rule.id, span);
        if (!outcome.every(isIdle)) return outcome;
        if (idle.length === 0) idle = outcome;
      }
    }
  return idle;
}

/** What lies ahead but promises nothing, as praise to come: a later rule may see a promise in the same words. */
const isIdle = ({ rule, status }: Candidate) =>
  status === "planned" && (rule.promises === null || rule.cast === "attendance");
