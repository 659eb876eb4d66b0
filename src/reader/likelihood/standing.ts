import type { Page } from "../page.ts";
import { oncePerKey } from "../remembered.ts";

/** How often an article names each party, and which place that gives it among them: 0 for the one named most. */
export interface Standing {
  readonly times: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

export const standingOf = oncePerKey(({ mentions }: Page): Standing => {
  const times = new Map<string, number>();
  for (const { parties } of mentions) for (const party of parties) times.set(party, (times.get(party) ?? 0) + 1);
  const ranked = [...times].sort(([, a], [, b]) => b - a);
  return { times, places: new Map(ranked.map(([party], place) => [party, place])) };
});
