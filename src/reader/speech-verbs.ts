import { bareLemma, type EventRule, type TagSpan } from "../languages/index.ts";
import type { Page } from "./page.ts";
import { oncePerKey } from "./remembered.ts";

/** Whether a verb says something of another party, as the rules of statements have it. */
export const isSpeechVerb = (page: Page, { tag }: TagSpan): boolean => speech(page.language.events).has(tag.value);

/** Whether a verb alone blames somebody: "condemn", "deplore"; not "say", which needs harsh words to. */
export const isBlamingVerb = (page: Page, { tag }: TagSpan): boolean => blaming(page.language.events).has(tag.value);

const blaming = oncePerKey((events: readonly EventRule[]) => {
  const rules = events.filter(({ gives, as, plover, with: nouns }) => {
    return gives === "statement" && as === "verb" && plover === "ACCUSE" && !nouns;
  });
  return new Set(rules.flatMap(({ on }) => on.map(bareLemma)));
});

const speech = oncePerKey((events: readonly EventRule[]) => {
  const rules = events.filter(({ gives, as }) => gives === "statement" && as === "verb");
  return new Set(rules.flatMap(({ on }) => on.map(bareLemma)));
});
