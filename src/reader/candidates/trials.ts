import { alikeRules, type EventRule, rulesByTrigger, type TagSpan, type Trial } from "../../languages/index.ts";
import type { Discourse } from "../casts/index.ts";
import { type ClassSet, classesOfSentence, classSet, shareClass } from "../noun-classes.ts";
import { type Page, sentenceNumber } from "../page.ts";
import { oncePerKey, oncePerTag } from "../remembered.ts";
import type { Trace } from "../trace.ts";
import type { Candidate } from "./candidate.ts";
import { tryRule } from "./try-rule.ts";

/** A rule to try at a word, with the classes of nouns one of which it asks for, if it does. */
interface Asking extends Trial {
  readonly asks: ClassSet | undefined;
  /** Whether one of them must stand in the very sentence, or may stand in the one before. */
  readonly here: boolean;
}

/** The rules by what they are tried at; each rule has one set of classes, wherever it is tried. */
function askingByTrigger(rules: readonly EventRule[], as: "verb" | "noun"): ReadonlyMap<string, readonly Asking[]> {
  const sets = new Map(rules.map((rule) => [rule, rule.with && classSet(rule.with)]));
  const asking = ({ rule, reflexive }: Trial): Asking => ({
    rule,
    reflexive,
    asks: sets.get(rule),
    here: Boolean(rule.near || rule.and || rule.without),
  });
  return new Map([...rulesByTrigger(rules, as)].map(([trigger, trials]) => [trigger, trials.map(asking)]));
}

const noRules: readonly Asking[] = [];

/** By the meaning of a verb or noun, the rules to try there. */
export const rulesOf = oncePerKey((events: readonly EventRule[]) => {
  const alike = alikeRules(events);
  const verbs = askingByTrigger(alike, "verb");
  const nouns = askingByTrigger(alike, "noun");
  return oncePerTag(({ type, value }): readonly Asking[] => (type === "verb" ? verbs : nouns).get(value) ?? noRules);
});

/** The rules to try at one meaning of a trigger word. */
interface TrialsAt {
  readonly span: TagSpan;
  readonly trials: readonly Asking[];
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

const untried = (trials: readonly Asking[], before: readonly TrialsAt[]): readonly Asking[] =>
  trials.filter(({ rule }) => !isAmong(before, rule));

function isAmong(found: readonly TrialsAt[], rule: EventRule): boolean {
  for (const { trials } of found) for (const trial of trials) if (trial.rule === rule) return true;
  return false;
}

/** None of the nouns stands anywhere that a rule asks for: told at once of most rules, of which nothing else need be asked. */
function isUnanswered(page: Page, { asks, here }: Asking, { first }: TagSpan): boolean {
  if (asks === undefined) return false;
  const sentence = sentenceNumber(page, first);
  if (shareClass(asks, classesOfSentence(page, sentence))) return false;
  return here || sentence === 0 || !shareClass(asks, classesOfSentence(page, sentence - 1));
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
    for (const trial of trials) {
      if (isUnanswered(page, trial, span)) continue;
      const { rule, reflexive } = trial;
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
