import type { Exporter, ExportSource } from "./exporter.ts";
import { type FeedItem, feedItemsOf, feedTitleOf } from "./feed-items.ts";

export const atom: Exporter = {
  name: "atom",
  mediaType: "application/atom+xml",
  extension: "atom.xml",
  describes: "engagements and commitments",
  summary: { en: "the latest 100 records as an Atom feed", fr: "les 100 fiches les plus récentes en flux Atom" },
  async *write(source) {
    const { generateAtomFeed } = await import("feedsmith"); // not loaded for other formats
    const items = await feedItemsOf(source);
    yield generateAtomFeed({
      id: addressOf(source, "atom") ?? "urn:chancery:feed",
      title: { value: feedTitleOf(source) },
      updated: items[0]?.published ?? new Date(`${source.today}T00:00:00Z`),
      authors: [{ name: "Chancery" }],
      generator: { text: source.program },
      links: linksOf(addressOf(source, "atom"), "self"),
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        updated: item.published,
        published: item.published,
        summary: { value: item.text || item.title },
        links: linksOf(item.url, "alternate"),
        categories: item.tags.map((term) => ({ term })),
      })),
    });
  },
};

export const jsonFeed: Exporter = {
  name: "json-feed",
  mediaType: "application/feed+json",
  extension: "feed.json",
  describes: "engagements and commitments",
  summary: { en: "the latest 100 records as a JSON Feed", fr: "les 100 fiches les plus récentes en JSON Feed" },
  async *write(source) {
    const { generateJsonFeed } = await import("feedsmith");
    const items = await feedItemsOf(source);
    const feed = generateJsonFeed({
      title: feedTitleOf(source),
      home_page_url: source.base ?? undefined,
      feed_url: addressOf(source, "json") ?? undefined,
      language: source.language,
      items: items.map(jsonItemOf),
    });
    // a feed without entries still has the list of them
    yield `${JSON.stringify({ ...(feed as object), items: (feed as { items?: unknown[] }).items ?? [] })}\n`;
  },
};

const jsonItemOf = ({ id, url, title, text, published, tags }: FeedItem) => ({
  id,
  url: url ?? undefined,
  title,
  content_text: text || title,
  date_published: published,
  tags: [...tags],
});

const addressOf = ({ base }: ExportSource, format: string) => (base === null ? null : `${base}/feed.${format}`);

const linksOf = (href: string | null, rel: string) => (href === null ? [] : [{ href, rel }]);
