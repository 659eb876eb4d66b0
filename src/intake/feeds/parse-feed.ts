import { parseFeed } from "feedsmith";
import { InputError } from "../../model/index.ts";
import type { Origin } from "../article-from.ts";
import { dayOf } from "../day.ts";
import { decode } from "../decode.ts";
import { linkOf } from "../web/address.ts";

/** What a feed says of one article; null where it is silent. */
export interface FeedItem {
  readonly id: string;
  readonly link: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** Its words as HTML or text: all of them, or only how it begins. */
  readonly content: string | null;
  readonly summary: string | null;
}

export interface FeedContent {
  readonly outlet: string | null;
  readonly items: readonly FeedItem[];
  /** Items that were left out because there were too many. */
  readonly leftOut: number;
}

const maxItems = 1000;

/**
 * Items of an RSS, Atom, RDF or JSON feed, in its order.
 * @throws InputError where it is no feed, or defines entities
 */
export function parseFeedContent({ name, address, charset }: Origin, bytes: Uint8Array): FeedContent {
  const text = decode(bytes, charset ?? xmlEncoding(bytes));
  if (/<!ENTITY/iu.test(text.slice(0, 64 * 1024)))
    throw new InputError(`${name} defines XML entities, which no feed needs`, "Give the articles' own addresses");
  const { outlet, base, lang, items } = understood(name, text);
  return {
    outlet,
    items: items.slice(0, maxItems).map((item, i) => {
      const link = linkOf(item.link, linkOf(base, address) ?? address);
      return { lang, ...item, link, id: item.id || link || `${name}#${i + 1}`, published: dayOf(item.published) };
    }),
    leftOut: Math.max(0, items.length - maxItems),
  };
}

const xmlEncoding = (bytes: Uint8Array) =>
  /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.-]{1,40})/u.exec(
    Buffer.from(bytes.subarray(0, 200)).toString("latin1"),
  )?.[1];

interface Understood {
  outlet: string | null;
  base: string | undefined;
  lang: string | null;
  items: (Omit<FeedItem, "lang" | "id"> & { lang?: string; id: string | undefined })[];
}

function understood(name: string, text: string): Understood {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw new InputError(`${name} is a damaged feed (${(error as Error).message.slice(0, 100)})`, "Try again later");
  }
  const { format, feed } = parsed;
  if (format === "json")
    return {
      outlet: feed.title ?? null,
      base: feed.home_page_url,
      lang: feed.language ?? null,
      items: (feed.items ?? []).map((item) => ({
        id: item.id,
        link: item.url ?? item.external_url ?? null,
        title: item.title ?? null,
        author: names(item.authors),
        published: asText(item.date_published ?? item.date_modified),
        ...(item.language ? { lang: item.language } : {}),
        content: item.content_html ?? item.content_text ?? null,
        summary: item.summary ?? null,
      })),
    };
  if (format === "atom")
    return {
      outlet: feed.title?.value ?? null,
      base: feed.xml?.base,
      lang: feed.xml?.lang ?? null,
      items: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        link: (entry.links?.find(({ rel }) => !rel || rel === "alternate") ?? null)?.href ?? null,
        title: entry.title?.value ?? null,
        author: names(entry.authors),
        published: asText(entry.published ?? entry.updated),
        content: entry.content?.value ?? null,
        summary: entry.summary?.value ?? null,
      })),
    };
  if (format === "rdf")
    return {
      outlet: feed.title ?? null,
      base: feed.link,
      lang: feed.dc?.languages?.[0] ?? null,
      items: (feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        link: item.link ?? item.rdf?.about ?? null,
        title: item.title ?? null,
        author: item.dc?.creators?.join(", ") ?? null,
        published: asText(item.dc?.dates?.[0]),
        content: item.content?.encoded ?? null,
        summary: item.description ?? null,
      })),
    };
  return {
    outlet: feed.title ?? null,
    base: feed.link,
    lang: feed.language ?? null,
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
      title: item.title ?? null,
      author: item.dc?.creators?.join(", ") ?? names(item.authors),
      published: asText(item.pubDate ?? item.dc?.dates?.[0]),
      content: item.content?.encoded ?? null,
      summary: item.description ?? null,
    })),
  };
}

// "desk@example.org (Awa Diallo)", "Awa Diallo"
const names = (people: readonly { name?: string | undefined }[] | undefined) =>
  people
    ?.map(({ name }) => name && (/\(([^()]+)\)\s*$/u.exec(name)?.[1] ?? name).trim())
    .filter((name) => name && !name.includes("@"))
    .join(", ") || null;

const asText = (value: unknown) => (typeof value === "string" ? value : null);
