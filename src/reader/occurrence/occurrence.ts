import type { EngagementStatus } from "../../model/index.ts";
import type { VerbPhrase } from "../verb-phrase.ts";

/** Whether and how an event is told to happen. */
export interface Occurrence {
  readonly status: EngagementStatus;
  /** The verb that carries the event, where one does. */
  readonly verb: VerbPhrase | null;
  /** How sure: 1 when told outright, less when inferred. */
  readonly weight: number;
  /** Surely over, though no verb of its own says so: a day to come is not its date. */
  readonly done?: true;
}

/** Why an event is not told to happen. */
export interface Denial {
  readonly reason:
    | "negated"
    | "wished"
    | "possible"
    | "only foreseen"
    | "only prepared"
    | "session of a body"
    | "not a noun here"
    | "not a verb here"
    | "no governing verb";
}
