import type { Archive } from "../store/index.ts";
import { countPartyYears } from "./count-party-years.ts";
import { sumUpDyads } from "./sum-up-dyads.ts";

/** Counts and sums up anew what changed since it was, so that pages that show sums need not: see both. */
export async function countChanges(archive: Archive): Promise<void> {
  await countPartyYears(archive);
  await sumUpDyads(archive);
}
