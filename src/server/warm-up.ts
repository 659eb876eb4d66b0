import type { Hono } from "hono";
import type { Archive } from "../store/index.ts";
import { links } from "./links.ts";
import { busiest, busiestPairs } from "./party-choices.ts";
import { locales } from "./words.ts";

/** Of parties, those with most on file are asked for most. */
const parties = 10;

/** Pages on which visitors begin, and those that take longest to make. */
const first = [
  "/",
  "/engagements",
  "/commitments",
  "/parties",
  "/people",
  "/articles",
  "/coverage",
  "/network",
  "/search?q=visit",
];

/** Of each kind of page, so many links of the first pages are followed, so that every kind has been made. */
const followed = 8;

/** Links to one article, record, person or pair, without the language: "/articles/0197…". */
const toOne = /href="(?:https?:\/\/[^/"]+)?\/[a-z]{2}(\/(articles|engagements|commitments|people|dyads)\/[^"?#.]+)"/gu;

/**
 * Makes the pages that most visitors ask for, so that the first who come need not wait for them. It ends when they are
 * made, or with the page at which the time is over.
 * @param base address at which visitors ask, without a slash at the end
 */
export async function warmUp(app: Hono, archive: Archive, base: string, milliseconds = 8_000): Promise<void> {
  const end = performance.now() + milliseconds;
  const linked = new Map<string, Set<string>>();
  const made = new Set<string>();
  for (const paths of [
    async () => first,
    async () => [...linked.values()].flatMap((ofKind) => [...ofKind].slice(0, followed)),
    async () => (await busiestPairs(archive)).map(({ parties: [a, b] }) => links.dyad("en", a, b).slice("/en".length)),
    async () =>
      (await busiest(archive))
        .slice(0, parties)
        .map(({ parties: [party] }) => links.party("en", party).slice("/en".length)),
  ])
    for (const path of (await paths()).filter((one) => !made.has(one)))
      for (const locale of locales) {
        if (performance.now() > end) return;
        made.add(path);
        const text = await (await app.request(`${base}/${locale}${path}`)).text();
        if (first.includes(path)) collect(text, linked);
      }
}

/** Adds the pages that a page links to, by their kind. */
function collect(text: string, linked: Map<string, Set<string>>): void {
  for (const [, path = "", kind = ""] of text.matchAll(toOne))
    linked.set(kind, (linked.get(kind) ?? new Set()).add(path));
}
