import type { EventRule, SupportVerbs } from "./rules.ts";
import { bareLemma, splitLemma } from "./verb-entries.ts";

/** A rule and what its trigger asks of the verb. */
export interface Trial {
  readonly rule: EventRule;
  /** The verb must be reflexive here ("se rendre", not "rendre"). */
  readonly reflexive: boolean;
}

/** Every verb that the rules and the support lists of a language name. */
export function verbsOf(rules: readonly EventRule[], support: SupportVerbs): Set<string> {
  const lemmas = new Set<string>();
  for (const rule of rules) if (rule.as === "verb") for (const lemma of rule.on) lemmas.add(lemma);
  for (const list of Object.values(support) as readonly string[][]) for (const lemma of list) lemmas.add(lemma);
  return lemmas;
}

/** The rules by the verb lemma (without reflexive marker) or noun class they are tried at, in order. */
export function rulesByTrigger(rules: readonly EventRule[], as: "verb" | "noun"): Map<string, Trial[]> {
  const byTrigger = new Map<string, Trial[]>();
  for (const rule of rules)
    if (rule.as === as)
      for (const trigger of rule.on) {
        const key = as === "verb" ? bareLemma(trigger) : trigger;
        const trial = { rule, reflexive: as === "verb" && splitLemma(trigger).reflexive };
        const list = byTrigger.get(key) ?? [];
        byTrigger.set(key, list);
        // "parler" and "se parler": with or without its pronoun
        const other = list.findIndex((known) => known.rule === rule);
        if (other < 0) list.push(trial);
        else if (!trial.reflexive) list[other] = trial;
      }
  return byTrigger;
}

/** The rules with the fields of all of them, in one order: objects of one layout are read several times as fast. */
export function alikeRules(rules: readonly EventRule[]): EventRule[] {
  const blank: Record<string, undefined> = {};
  for (const rule of rules) for (const field of Object.keys(rule)) blank[field] = undefined;
  return rules.map((rule) => ({ ...blank, ...rule }));
}
