import type { Hono } from "hono";
import type { Archive } from "../store/index.ts";
import { links } from "./links.ts";
import { busiest, busiestPairs } from "./party-choices.ts";
import { locales } from "./words.ts";

/** Of parties, those with most on file are asked for most. */
const parties = 10;

/** Pages on which visitors begin, and those that take longest to make. */
const first = ["/", "/engagements", "/commitments", "/parties", "/people", "/articles", "/coverage", "/network"];

/**
 * Makes the pages that most visitors ask for, so that the first who come need not wait for them. It ends when they are
 * made, or with the page at which the time is over.
 * @param base address at which visitors ask, without a slash at the end
 */
export async function warmUp(app: Hono, archive: Archive, base: string, milliseconds = 5_000): Promise<void> {
  const end = performance.now() + milliseconds;
  for (const make of [
    async () => first,
    async () => (await busiestPairs(archive)).map(({ parties: [a, b] }) => links.dyad("en", a, b).slice("/en".length)),
    async () =>
      (await busiest(archive))
        .slice(0, parties)
        .map(({ parties: [party] }) => links.party("en", party).slice("/en".length)),
  ])
    for (const path of await make())
      for (const locale of locales) {
        if (performance.now() > end) return;
        await (await app.request(`${base}/${locale}${path}`)).arrayBuffer();
      }
}
