import { bareLemma, type EventRule } from "../languages/index.ts";
import { oncePerKey } from "./remembered.ts";

/** By the rules of a language, the lemmas of the verbs that trigger those that are meant. */
export const verbsOfRules = (isMeant: (rule: EventRule) => boolean) =>
  oncePerKey((events: readonly EventRule[]): ReadonlySet<string> => {
    const rules = events.filter((rule) => rule.as === "verb" && isMeant(rule));
    return new Set(rules.flatMap(({ on }) => on.map(bareLemma)));
  });
