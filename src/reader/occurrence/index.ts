export { isNounAt } from "./noun-here.ts";
export { isOccasion } from "./occasion.ts";
export type { Denial, Occurrence } from "./occurrence.ts";
export { isMotion } from "./of-infinitive.ts";
export { occurrenceOfNoun } from "./of-noun.ts";
export { occurrenceOfVerb } from "./of-verb.ts";
export { isSaidOfNoun } from "./verb-clauses.ts";
