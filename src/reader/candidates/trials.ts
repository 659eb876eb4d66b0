import { alikeRules, type EventRule, rulesByTrigger, type TagSpan, type Trial } from "../../languages/index.ts";
import type { Discourse } from "../casts/index.ts";
import type { Page } from "../page.ts";
import type { Trace } from "../trace.ts";
import type { Candidate } from "./candidate.ts";
import { tryRule } from "./try-rule.ts";

const compiled = new WeakMap<readonly EventRule[], { verbs: Map<string, Trial[]>; nouns: Map<string, Trial[]> }>();

export function rulesOf(events: readonly EventRule[]) {
  let rules = compiled.get(events);
  if (!rules) {
    const alike = alikeRules(events);
    rules = { verbs: rulesByTrigger(alike, "verb"), nouns: rulesByTrigger(alike, "noun") };
    compiled.set(events, rules);
  }
  return rules;
}

/** A rule to try at one meaning of a trigger word. */
interface TrialAt extends Trial {
  readonly span: TagSpan;
}

const noTrials: readonly TrialAt[] = [];

/** The rules to try at the tags of a token, each once. */
export function trialsAt(rules: ReturnType<typeof rulesOf>, spans: readonly TagSpan[]): readonly TrialAt[] {
  let trials: TrialAt[] | undefined;
  for (const span of spans) {
    const { type, value } = span.tag;
    if (type !== "verb" && type !== "noun") continue;
    const known = (type === "verb" ? rules.verbs : rules.nouns).get(value);
    if (!known) continue;
    for (const { rule, reflexive } of known) {
      trials ??= [];
      if (!trials.some((trial) => trial.rule === rule)) trials.push({ rule, reflexive, span });
    }
  }
  return trials ?? noTrials;
}

/** The first rule that finds an event at a trigger word; a word tells of one event, though of several casts. */
export function tryRules(
  page: Page,
  trials: readonly TrialAt[],
  discourse: Discourse,
  trace: Trace,
): readonly Candidate[] {
  let idle: readonly Candidate[] = [];
  for (const { rule, reflexive, span } of trials) {
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
