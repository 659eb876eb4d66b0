import type { Exporter, ExportSource } from "./exporter.ts";
import { atomOf, type Feed, jsonFeedOf } from "./feed.ts";
import { feedItemsOf, feedTitleOf } from "./feed-items.ts";

export const atom: Exporter = {
  name: "atom",
  mediaType: "application/atom+xml",
  extension: "atom.xml",
  describes: "engagements and commitments",
  summary: { en: "the latest 100 records as an Atom feed", fr: "les 100 fiches les plus récentes en flux Atom" },
  async *write(source) {
    yield await atomOf(await feedOf(source, "atom"));
  },
};

export const jsonFeed: Exporter = {
  name: "json-feed",
  mediaType: "application/feed+json",
  extension: "feed.json",
  describes: "engagements and commitments",
  summary: { en: "the latest 100 records as a JSON Feed", fr: "les 100 fiches les plus récentes en JSON Feed" },
  async *write(source) {
    yield await jsonFeedOf(await feedOf(source, "json"));
  },
};

async function feedOf(source: ExportSource, format: string): Promise<Feed> {
  return {
    title: feedTitleOf(source),
    program: source.program,
    language: source.language,
    home: source.base,
    self: source.base === null ? null : `${source.base}/feed.${format}`,
    updated: new Date(`${source.today}T00:00:00Z`),
    items: await feedItemsOf(source),
  };
}
