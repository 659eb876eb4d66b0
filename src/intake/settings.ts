import type { FetchMemory } from "./feeds/memory.ts";
import type { Fetcher } from "./web/fetcher.ts";

/** What reading a source may touch, and whom it tells; each has a real default. */
export interface IntakeSettings {
  /** Fetches addresses: one for the whole process where none is given, so that hosts are asked politely. */
  readonly fetcher?: Pick<Fetcher, "fetch">;
  /** What earlier visits found; nothing is remembered between runs where none is given. */
  readonly memory?: FetchMemory;
  /** Told of what is passed over because it is known: an unchanged address, an item of a feed already taken. */
  readonly onSkip?: (name: string, why: string) => void;
}
