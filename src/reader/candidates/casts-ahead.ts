import type { EventRule, TagSpan } from "../../languages/index.ts";
import { type Cast, castsOf, type Discourse } from "../casts/index.ts";
import type { Occurrence } from "../occurrence/index.ts";
import type { Page } from "../page.ts";

/** Reasons for which nobody takes part that still leave a promise to those whom the article is about. */
const unnamed = new Set([
  "the subject is unknown",
  "nobody travels",
  "no other state is visited",
  "nobody is acted upon",
  "nobody attends",
  "fewer than two parties gather",
  "only one side is known",
]);

/** Who takes part; where the words name nobody and what they tell lies ahead, who is bound by the promise. */
export function castsAhead(page: Page, rule: EventRule, span: TagSpan, told: Occurrence, discourse: Discourse) {
  const casts = castsOf(page, rule, span, told, discourse);
  if (typeof casts !== "string" || !unnamed.has(casts) || !isSurePromise(rule, told)) return casts;
  const bound = castsOf(page, { ...rule, cast: "promise" }, span, told, discourse);
  // "the grain will go to those in need": things travel too
  if (rule.gives === "visit" && rule.as === "verb" && typeof bound !== "string")
    return bound.every((cast) => hasNoTraveller(cast, told.verb?.first ?? span.first)) ? casts : bound;
  return bound;
}

/** Somebody who may travel stands right before the verb, or in a clause of his own. */
const hasNoTraveller = ({ mentions }: Cast, verb: number) =>
  mentions.every(
    ({ kind, last }) => kind === "state" || kind === "organisation" || (kind === "pronoun" && last < verb - 1),
  );

/** Told outright to come, by a verb of its own: a bare participle may speak of anybody. */
const isSurePromise = (rule: EventRule, told: Occurrence) =>
  told.status === "planned" &&
  told.weight >= sureAhead &&
  rule.promises !== null &&
  rule.cast !== "promise" &&
  told.verb !== null &&
  (told.verb.form !== "participle" || told.verb.last - told.verb.first > 1);

/** How sure a telling must be for a promise whose parties its clause does not name. */
const sureAhead = 0.8;
