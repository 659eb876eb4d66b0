import type { TagSpan } from "../languages/index.ts";
import type { Page } from "./page.ts";
import { verbsOfRules } from "./rule-verbs.ts";

/** Whether a verb says something of another party, as the rules of statements have it. */
export const isSpeechVerb = (page: Page, { tag }: TagSpan): boolean => speech(page.language.events).has(tag.value);

/** Whether a verb alone blames somebody: "condemn", "deplore"; not "say", which needs harsh words to. */
export const isBlamingVerb = (page: Page, { tag }: TagSpan): boolean => blaming(page.language.events).has(tag.value);

const blaming = verbsOfRules(
  ({ gives, plover, with: nouns }) => gives === "statement" && plover === "ACCUSE" && !nouns,
);

const speech = verbsOfRules(({ gives }) => gives === "statement");
