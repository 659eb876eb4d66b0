import { randomUUID } from "node:crypto";
import type { Deed } from "../store/index.ts";

/** Something that was done alone, without a reason: it is undone alone. */
export const deedOf = (who: string, what: string, target: string | null, before: unknown, after: unknown): Deed => ({
  who,
  what,
  target,
  before,
  after,
  reason: null,
  batch: randomUUID(),
});
