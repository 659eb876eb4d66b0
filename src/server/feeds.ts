import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { FeedEntry } from "./page.ts";

export interface Feed {
  readonly title: string;
  /** The page that the feed follows. */
  readonly url: string;
  /** The feed itself. */
  readonly self: string;
  readonly locale: string;
  readonly entries: readonly FeedEntry[];
}

const dateOf = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** The feed as Atom (RFC 4287). */
export function atomOf({ title, url, self, entries }: Feed): string {
  return generateAtomFeed({
    id: url,
    title: { value: title },
    updated: dateOf(entries[0]?.date ?? "1970-01-01"),
    links: [
      { href: url, rel: "alternate", type: "text/html" },
      { href: self, rel: "self", type: "application/atom+xml" },
    ],
    authors: [{ name: "Chancery" }],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: dateOf(entry.date),
      links: [{ href: entry.url, rel: "alternate" }],
      summary: { value: entry.summary },
    })),
  });
}

/** The feed as JSON Feed 1.1. */
export function jsonFeedOf({ title, url, self, locale, entries }: Feed): string {
  return JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: url,
      feed_url: self,
      language: locale,
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_text: entry.summary,
        date_published: dateOf(entry.date),
      })),
    }),
  );
}
