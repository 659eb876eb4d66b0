import { plain } from "./text.ts";

/** An entry of a feed, whatever its format. */
export interface FeedItem {
  readonly id: string;
  readonly title: string;
  /** The page of the entry, or null where there is none. */
  readonly url: string | null;
  readonly text: string;
  readonly published: Date;
  readonly tags: readonly string[];
}

/** A feed, whatever its format. */
export interface Feed {
  readonly title: string;
  /** Name and version of the program. */
  readonly program: string;
  readonly language: string;
  /** The page that the feed follows, or null where there is none. */
  readonly home: string | null;
  /** The feed itself, or null where it has no address. */
  readonly self: string | null;
  /** When it last changed, where it has no entry to tell. */
  readonly updated: Date;
  /** Latest first. */
  readonly items: readonly FeedItem[];
}

/** The feed as Atom (RFC 4287). */
export async function atomOf(feed: Feed): Promise<string> {
  const { generateAtomFeed } = await import("feedsmith"); // not loaded where no feed is asked for
  return generateAtomFeed({
    id: feed.self ?? "urn:chancery:feed",
    title: { value: plain(feed.title) },
    updated: feed.items[0]?.published ?? feed.updated,
    authors: [{ name: "Chancery" }],
    generator: { text: feed.program },
    links: [...linksOf(feed.home, "alternate", "text/html"), ...linksOf(feed.self, "self", "application/atom+xml")],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: plain(item.title) },
      updated: item.published,
      published: item.published,
      summary: { value: plain(item.text) || plain(item.title) },
      links: linksOf(item.url, "alternate"),
      categories: item.tags.map((term) => ({ term })),
    })),
  });
}

const linksOf = (href: string | null, rel: string, type?: string) =>
  href === null ? [] : [{ href, rel, ...(type && { type }) }];

/** The feed as JSON Feed 1.1. */
export async function jsonFeedOf(feed: Feed): Promise<string> {
  const { generateJsonFeed } = await import("feedsmith");
  const items = feed.items.map(({ id, url, title, text, published, tags }) => ({
    id,
    url: url ?? undefined,
    title: plain(title),
    content_text: plain(text) || plain(title),
    date_published: published,
    tags: [...tags],
  }));
  const generated = generateJsonFeed({
    title: plain(feed.title),
    home_page_url: feed.home ?? undefined,
    feed_url: feed.self ?? undefined,
    language: feed.language,
    items,
  }) as { items?: unknown[] };
  // a feed without entries still has the list of them
  return `${JSON.stringify({ ...generated, items: generated.items ?? [] })}\n`;
}
