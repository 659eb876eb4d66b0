import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { EngagementStatus } from "../../model/index.ts";
import type { Cast } from "../casts/index.ts";

/** One telling of an event: what a rule found at one place of the text. */
export interface Candidate {
  readonly rule: EventRule;
  readonly status: EngagementStatus;
  readonly trigger: TagSpan;
  readonly sentence: number;
  readonly paragraph: number;
  readonly cast: Cast;
  readonly date: string | null;
  readonly hostEvent: { name: string; first: number; last: number } | null;
  /** Goes on about an encounter told before, where there is one. */
  readonly anaphoric: boolean;
  /** Named by a definite noun ("the talks"), whoever is said to lead it. */
  readonly definite: boolean;
  /** Says only who attended or chaired: "The meeting was attended by". */
  readonly roll: boolean;
  /** How sure the telling is, 0 to 1. */
  readonly weight: number;
}

/** Found by a word for a mission that goes somewhere, or an embassy by another name. */
export const isMission = ({ as, on }: EventRule) => as === "noun" && on.includes("tripmission");
