import type { parseFeed } from "feedsmith";

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format> = Extract<Parsed, { format: Format }>["feed"];

/** What a feed says of an item, as printed; of what it does not say there is nothing. */
export interface Printed {
  readonly id?: string | null | undefined;
  readonly link?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly published?: unknown;
  readonly lang?: string | null | undefined;
  readonly content?: string | null | undefined;
  readonly summary?: string | null | undefined;
  /** Under what terms it may be used: what it says of itself before what the feed says of all. */
  readonly terms?: readonly (string | null | undefined)[];
}

/** What a feed says of itself and of its items, whatever its format calls it. */
export interface PrintedFeed {
  readonly outlet?: string | undefined;
  /** What its links are relative to. */
  readonly base?: string | undefined;
  readonly lang?: string | undefined;
  readonly items: readonly Printed[];
}

export function printedFeed({ format, feed }: Parsed): PrintedFeed {
  if (format === "json") return ofJson(feed);
  if (format === "atom") return ofAtom(feed);
  return format === "rdf" ? ofRdf(feed) : ofRss(feed);
}

const ofRss = (feed: FeedOf<"rss">): PrintedFeed => ({
  outlet: feed.title,
  base: feed.link,
  lang: feed.language,
  items: (feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    link: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value),
    title: item.title,
    author: item.dc?.creators?.join(", ") ?? names(item.authors),
    published: item.pubDate ?? item.dc?.dates?.[0],
    content: item.content?.encoded,
    summary: item.description,
    terms: [...termsOf(item), ...termsOf(feed), feed.copyright],
  })),
});

const ofAtom = (feed: FeedOf<"atom">): PrintedFeed => ({
  outlet: feed.title?.value,
  base: feed.xml?.base,
  lang: feed.xml?.lang,
  items: (feed.entries ?? []).map((entry) => ({
    id: entry.id,
    link: entry.links?.find(({ rel }) => !rel || rel === "alternate")?.href,
    title: entry.title?.value,
    author: names(entry.authors),
    published: entry.published ?? entry.updated,
    content: entry.content?.value,
    summary: entry.summary?.value,
    terms: [linkedLicense(entry.links), entry.rights?.value, linkedLicense(feed.links), feed.rights?.value],
  })),
});

const ofRdf = (feed: FeedOf<"rdf">): PrintedFeed => ({
  outlet: feed.title,
  base: feed.link,
  lang: feed.dc?.languages?.[0],
  items: (feed.items ?? []).map((item) => ({
    id: item.rdf?.about,
    link: item.link ?? item.rdf?.about,
    title: item.title,
    author: item.dc?.creators?.join(", "),
    published: item.dc?.dates?.[0],
    content: item.content?.encoded,
    summary: item.description,
    terms: [...termsOf(item), ...termsOf(feed)],
  })),
});

const ofJson = (feed: FeedOf<"json">): PrintedFeed => ({
  outlet: feed.title,
  base: feed.home_page_url,
  lang: feed.language,
  items: (feed.items ?? []).map((item) => ({
    id: item.id,
    link: item.url ?? item.external_url,
    title: item.title,
    author: names(item.authors),
    published: item.date_published ?? item.date_modified,
    lang: item.language,
    content: item.content_html ?? item.content_text,
    summary: item.summary,
  })),
});

interface WithTerms {
  readonly creativeCommons?: { readonly licenses?: readonly string[] };
  readonly dcterms?: { readonly licenses?: readonly string[]; readonly rights?: readonly string[] };
  readonly dc?: { readonly rights?: readonly string[] };
}

const termsOf = ({ creativeCommons, dcterms, dc }: WithTerms) =>
  [creativeCommons?.licenses, dcterms?.licenses, dcterms?.rights, dc?.rights].flatMap((terms) => terms ?? []);

// <link rel="license" href="…"/> (RFC 4946)
const linkedLicense = (links: readonly { readonly rel?: string; readonly href?: string }[] | undefined) =>
  links?.find(({ rel }) => rel === "license")?.href;

// "desk@example.org (Awa Diallo)", "Awa Diallo"
const names = (people: readonly { name?: string | undefined }[] | undefined) =>
  people
    ?.map(({ name }) => name && (/\(([^()]+)\)\s*$/u.exec(name)?.[1] ?? name).trim())
    .filter((name) => name && !name.includes("@"))
    .join(", ");
