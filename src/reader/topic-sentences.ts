import type { EventRule, Sentence } from "../languages/index.ts";
import { type Page, verbAt } from "./page.ts";
import { oncePerKey } from "./remembered.ts";

/** "The two ministers discussed …", "the talks covered …": whether a sentence says what those who met spoke about. */
export function saysWhatWasDiscussed(page: Page, { first, last }: Sentence): boolean {
  const verbs = talkVerbsOf(page.language.events);
  for (let i = first; i < last; i++) if (verbAt(page, i, verbs)) return true;
  return false;
}

/** The verbs of the rules that go on about an encounter told before. */
export const talkVerbsOf = oncePerKey((events: readonly EventRule[]): ReadonlySet<string> => {
  const rules = events.filter(
    ({ joins, together, gives, as }) => joins && !together && gives === "meeting" && as === "verb",
  );
  return new Set(rules.flatMap(({ on }) => on));
});
