import type { DayRange, EngagementKind, EngagementReport } from "../model/index.ts";
import { relatedKinds } from "./kind-traits.ts";
import { widened, windowOf } from "./time-window.ts";

/** Days by which windows are widened at both ends, so that those of two reports of one encounter overlap. */
const slack = 2;

/** Where other reports of the same encounter can lie. Both ends are ISO days and belong to it. */
export interface Reach extends DayRange {
  readonly parties: readonly string[];
  readonly kinds: readonly EngagementKind[];
}

/**
 * Where to look for reports that can be merged with this one: they have one of the kinds, share two parties with it (all,
 * where it has fewer than two), and their reaches overlap in time. An article without date of publication that gives no
 * date reaches from 0001-01-01 to 9999-12-31.
 */
export function reachOf({ found, source }: EngagementReport): Reach {
  const window = widened(windowOf(found.date, source.published), slack);
  return { parties: found.parties, kinds: relatedKinds(found.kind), ...window };
}
