/** What is kept of an address between two visits. */
export interface Visit {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** Ids of a feed's items that were taken, latest first; empty for a page. */
  readonly seenIds: readonly string[];
}

/**
 * Where visits are kept. `set` is called once for each address, when all of it was taken or the caller stopped. An
 * item counts as taken when the caller asks for the next one: who files later than that keeps visits back until then.
 */
export interface FetchMemory {
  get(url: string): Promise<Visit | undefined>;
  set(url: string, visit: Visit): Promise<void>;
}

/** Remembers as long as the process runs. */
export function memoryOfThisRun(): FetchMemory {
  const visits = new Map<string, Visit>();
  return {
    get: async (url) => visits.get(url),
    set: async (url, visit) => void visits.set(url, visit),
  };
}
