import { type Article, InputError } from "../../model/index.ts";
import { articleFrom, type Origin, type WholeKind } from "../article-from.ts";
import type { SeenItems } from "../contents.ts";
import { isolated } from "../documents/isolated.ts";
import { IntakeError, inputErrorOf } from "../failure.ts";
import type { Received } from "../json-lines.ts";
import type { IntakeSettings } from "../settings.ts";
import { licensed } from "../licensed.ts";
import { headLength, kindOf } from "../sniff.ts";
import type { FeedItem } from "./parse-feed.ts";

/** Ids that are remembered of a feed: more than any feed lists at a time. */
const maxSeen = 5000;

/**
 * Articles of a feed, in its order: the item's own words where it carries them, else the page that it links to. Items
 * taken before are passed over; an item counts as taken when the next one is asked for, and not where it failed.
 */
export async function* readFeed(
  origin: Origin,
  bytes: Uint8Array,
  settings: IntakeSettings,
  seen: SeenItems,
): AsyncGenerator<Received> {
  const { outlet, items, leftOut } = await isolated("feed", origin, bytes);
  const before = new Set(seen.ids);
  const isListed = new Set(items.map(({ id }) => id));
  // What the feed no longer lists goes first when there is too much to remember.
  const older = seen.ids.filter((id) => !isListed.has(id));
  const taken = seen.ids.filter((id) => isListed.has(id));
  for (const item of items) {
    if (before.has(item.id)) settings.onSkip?.(item.link ?? item.id, "taken before");
    else {
      before.add(item.id);
      const received = await articleOf(item, outlet, settings);
      yield received;
      if (!(received instanceof Error)) taken.push(item.id);
    }
    seen.ids = [...taken, ...older].slice(0, maxSeen);
  }
  if (leftOut > 0)
    yield new IntakeError(
      origin.name,
      `${origin.name} lists ${leftOut} items more than are read at a time`,
      "Give their own addresses",
    );
}

async function articleOf(item: FeedItem, outlet: string | null, settings: IntakeSettings): Promise<Received> {
  const name = item.link ?? item.id;
  try {
    const own = item.content && (await ownWords(item, item.content));
    // Short words of its own may be how the page begins.
    if (own && (isFull(own.text) || !item.link)) return withItem(own, item, outlet);
    if (item.link) return withItem(await linkedArticle(item.link, settings), item, outlet);
    if (item.summary) return withItem(await ownWords(item, item.summary), item, outlet);
    throw new InputError(`${name} has neither words nor a link`);
  } catch (error) {
    return inputErrorOf(error, name);
  }
}

/** Whether an item's own words are all of them, and not how its page begins. */
const isFull = (text: string) => text.length >= 600 && !/(?:…|\.\.\.)\]?$/u.test(text);

async function ownWords(item: FeedItem, words: string): Promise<Article> {
  const { fromDocumentHtml } = await import("../html.ts");
  return { id: item.link ?? item.id, text: fromDocumentHtml(item.link ?? item.id, words).text };
}

/** @throws InputError where the link leads to something else than one article */
async function linkedArticle(link: string, { fetcher }: IntakeSettings): Promise<Article> {
  const fetched = await (fetcher ?? (await import("../web/shared.ts")).sharedFetcher()).fetch(link);
  if (fetched === "unchanged") throw new InputError(`${link} answers as if it had been asked before`);
  const kind = kindOf(fetched.address, fetched.bytes.subarray(0, headLength), fetched.type);
  if (["feed", "json-lines", "gzip", "warc"].includes(kind)) throw new InputError(`${link} is no article`);
  const { address, type, charset, bytes } = fetched;
  return articleFrom(kind as WholeKind, { name: address, address, type, charset }, bytes);
}

/** The feed knows its items' titles and dates better than can be told from their pages. */
const withItem = (article: Article, item: FeedItem, outlet: string | null): Article => ({
  ...article,
  title: item.title?.replace(/<[^<>]*>/gu, "").trim() || (article.title ?? null),
  published: item.published ?? article.published ?? null,
  author: article.author ?? item.author,
  outlet: article.outlet ?? outlet,
  lang: article.lang ?? item.lang,
  url: article.url ?? item.link,
  ...licensed(article.license, item.license),
});
