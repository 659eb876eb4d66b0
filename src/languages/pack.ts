import type { LexiconEntry } from "./lexicon.ts";
import type { EventRule, SupportVerbs } from "./rules.ts";

/** Every verb that the rules and the support lists of a language name. */
export function verbsOf(rules: readonly EventRule[], support: SupportVerbs): Set<string> {
  const lemmas = new Set<string>();
  for (const rule of rules) if (rule.as === "verb") for (const lemma of rule.on) lemmas.add(lemma);
  for (const list of Object.values(support) as readonly string[][]) for (const lemma of list) lemmas.add(lemma);
  return lemmas;
}

/** The rules by the verb lemma or noun class they are tried at, in order. */
export function rulesByTrigger(rules: readonly EventRule[], as: "verb" | "noun"): Map<string, EventRule[]> {
  const byTrigger = new Map<string, EventRule[]>();
  for (const rule of rules)
    if (rule.as === as)
      for (const trigger of rule.on) {
        const list = byTrigger.get(trigger);
        if (list) list.push(rule);
        else byTrigger.set(trigger, [rule]);
      }
  return byTrigger;
}

/** Lexicon entries from names of the world. */
export function placeEntries(
  names: readonly {
    phrase: string;
    type: LexiconEntry["tag"]["type"];
    value: string;
    codes?: readonly string[];
    weight?: number;
    capital?: boolean;
    exact?: boolean;
  }[],
): LexiconEntry[] {
  return names.map(({ phrase, exact, ...tag }) => ({ phrase, tag, ...(exact ? { exact } : {}) }));
}
