import { dayOf } from "./day.ts";
import { licensed } from "./licensed.ts";

/** What a page says of itself; null where it is silent. */
export interface Metadata {
  title: string | null;
  author: string | null;
  published: string | null;
  outlet: string | null;
  lang: string | null;
  url: string | null;
  /** Under what terms it may be used; missing where the page says nothing of it. */
  license?: string;
}

/** The little of a document that is asked for here. */
export interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
export interface Element {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

/** Title, byline, date, outlet and language from schema.org JSON-LD, OpenGraph, Highwire, Dublin Core and the page itself. */
export function metadataOf(page: Page): Metadata {
  const meta = metaFields(page);
  const ld = newsArticleOf(page);
  const first = (...values: (string | null | undefined)[]) => values.map(tidy).find(Boolean) ?? null;
  const named = (...names: string[]) => first(...names.map((name) => meta.get(name)));
  const text = (selector: string) => page.querySelector(selector)?.textContent;
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
  const outlet = first(
    nameOf(ld?.publisher),
    named("og:site_name", "citation_journal_title", "citation_publisher", "dc.publisher", "application-name"),
  );
  const title = first(
    asText(ld?.headline),
    named("citation_title", "og:title", "dc.title", "twitter:title"),
    text("article h1"),
    text("h1"),
    text("title"),
  );
  return {
    title: withoutOutlet(title, outlet),
    author:
      first(
        nameOf(ld?.author),
        named("citation_author", "author", "dc.creator", "parsely-author", "byl"),
        notAnAddress(meta.get("article:author")),
        text("[rel~=author], [itemprop=author], .byline, .author"),
      )?.replace(/^(?:par|by)\s+/iu, "") ?? null,
    published: firstDay(
      asText(ld?.datePublished),
      meta.get("article:published_time"),
      meta.get("citation_publication_date"),
      meta.get("citation_date"),
      meta.get("dc.date.issued"),
      meta.get("dcterms.issued"),
      meta.get("dc.date"),
      meta.get("date"),
      meta.get("pubdate"),
      attribute("[itemprop=datePublished]", "datetime"),
      attribute("[itemprop=datePublished]", "content"),
      attribute("time[datetime]", "datetime"),
    ),
    outlet,
    lang:
      first(
        attribute("html", "lang"),
        asText(ld?.inLanguage),
        meta.get("og:locale"),
        named("dc.language", "citation_language", "language"),
      )?.replace("_", "-") ?? null,
    url: first(attribute("link[rel=canonical]", "href"), named("og:url")),
    ...licensed(
      ...[ld?.license, ld?.copyrightNotice].map(asTerms),
      attribute("link[rel~=license]", "href"),
      attribute("a[rel~=license]", "href"),
      ...["dcterms.license", "dc.rights.license", "dcterms.rights", "dc.rights", "copyright", "rights"].map((name) =>
        meta.get(name),
      ),
    ),
  };
}

function metaFields(page: Page): Map<string, string> {
  const fields = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name"))?.toLowerCase();
    if (name && !fields.has(name)) fields.set(name, element.getAttribute("content") ?? "");
  }
  return fields;
}

/** Whether a page calls itself an article. */
export const saysArticle = (page: Page): boolean => {
  const meta = metaFields(page);
  return meta.get("og:type") === "article" || meta.has("article:published_time") || newsArticleOf(page) !== undefined;
};

type Json = Record<string, unknown>;

/** The first schema.org article of the page's JSON-LD blocks; broken blocks are passed over. */
function newsArticleOf(page: Page): Json | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ""), 0);
      if (found) return found;
    } catch {
      // A page's metadata may be broken; the rest of it still counts.
    }
  }
  return undefined;
}

function findArticle(value: unknown, depth: number): Json | undefined {
  if (depth > 4 || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return value.map((item) => findArticle(item, depth + 1)).find(Boolean);
  const object = value as Json;
  if ([object["@type"]].flat().some((type) => typeof type === "string" && /Article|Report|BlogPosting/u.test(type)))
    return object;
  return findArticle(object["@graph"], depth + 1) ?? findArticle(object.mainEntity, depth + 1);
}

const asText = (value: unknown) => (typeof value === "string" ? value : null);

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(", ") || null;
  if (typeof value === "object" && value !== null) return asText((value as Json).name);
  return notAnAddress(asText(value));
}

/** A licence in JSON-LD is words, an address, or a work with either. */
function asTerms(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return asText(value);
  const { "@id": id, url, name } = (Array.isArray(value) ? (value[0] ?? {}) : value) as Json;
  return asText(url) ?? asText(id) ?? asText(name) ?? (Array.isArray(value) ? asText(value[0]) : null);
}

const notAnAddress = (value: string | null | undefined) => (value && /^https?:/iu.test(value) ? null : (value ?? null));

const tidy = (value: string | null | undefined) => value?.replace(/\s+/gu, " ").trim();

const firstDay = (...printed: (string | null | undefined)[]) => printed.map(dayOf).find(Boolean) ?? null;

/** "Title | Outlet" without the outlet. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (!title || !outlet || !title.endsWith(outlet)) return title;
  return title.slice(0, -outlet.length).replace(/\s*[|–—:·-]\s*$/u, "") || title;
}
