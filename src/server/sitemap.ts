import {
  type Addressed,
  addressedCounts,
  addressedIds,
  busiestDyads,
  busiestParties,
  type Database,
} from "../store/index.ts";
import { links } from "./links.ts";
import { type Locale, locales } from "./words.ts";

/**
 * Pages in one part. Each stands there once for every language: 40,000 addresses, below the 50,000 that a part may hold,
 * and with their alternates below its 50 MB.
 */
export const pagesInPart = 20_000;
/** Ids asked for at once while a part is written. */
const batch = 2_000;
/** States, organisations and dossiers that are listed: those with the most on file. */
const mostParties = 2_000;
const mostDyads = 10_000;

type Address = (locale: Locale) => string;
const pageOf: Readonly<Record<Addressed, (locale: Locale, id: string) => string>> = {
  articles: links.article,
  engagements: links.engagement,
  commitments: links.commitment,
  people: links.person,
};

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** The parts of the map, by name: "pages-1", "articles-3". */
export async function* sitemapIndex(db: Database, base: string): AsyncGenerator<string> {
  yield `${declaration}<sitemapindex ${namespace}>\n`;
  const counts = Object.entries({ pages: 1, ...(await addressedCounts(db)) });
  for (const [what, count] of counts)
    for (let part = 1; part <= Math.ceil(count / pagesInPart); part++)
      yield `<sitemap><loc>${escaped(`${base}/sitemap/${what}-${part}.xml`)}</loc></sitemap>\n`;
  yield "</sitemapindex>\n";
}

/**
 * A part of the map, written as its addresses are read; null where there is no such part.
 * @param lists paths of the pages that need no id: "/engagements"
 */
export function sitemapPart(db: Database, base: string, name: string, lists: readonly string[]) {
  const [, what = "", number = ""] = /^(\w+)-([1-9]\d{0,4})$/u.exec(name) ?? [];
  if (what === "pages" && number === "1") return written(base, pages(db, lists));
  return what in pageOf ? written(base, ofKind(db, what as Addressed, Number(number))) : null;
}

async function* pages(db: Database, lists: readonly string[]): AsyncGenerator<Address> {
  for (const path of lists) yield (locale) => `/${locale}${path}`;
  for (const { parties } of await busiestParties(db, mostParties))
    yield (locale) => links.party(locale, parties[0] ?? "");
  for (const { parties } of await busiestDyads(db, mostDyads))
    yield (locale) => links.dyad(locale, parties[0] ?? "", parties[1] ?? "");
}

async function* ofKind(db: Database, what: Addressed, part: number): AsyncGenerator<Address> {
  const start = (part - 1) * pagesInPart;
  for (let offset = start; offset < start + pagesInPart; offset += batch) {
    const ids = await addressedIds(db, what, offset, Math.min(batch, start + pagesInPart - offset));
    for (const id of ids) yield (locale) => pageOf[what](locale, id);
    if (ids.length < batch) return;
  }
}

async function* written(base: string, addresses: AsyncIterable<Address>): AsyncGenerator<string> {
  yield `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for await (const address of addresses) {
    const place = (locale: Locale) => escaped(`${base}${address(locale)}`);
    const alternates = [...locales.map((locale) => [locale, place(locale)]), ["x-default", place("en")]]
      .map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`)
      .join("");
    for (const locale of locales) yield `<url><loc>${place(locale)}</loc>${alternates}</url>\n`;
  }
  yield "</urlset>\n";
}

/** What programs that follow links are told: everything may be read; searches lead nowhere new. */
export const robots = (base: string) =>
  [
    "User-agent: *",
    ...locales.map((locale) => `Disallow: /${locale}/search`),
    "",
    `Sitemap: ${base}/sitemap.xml`,
    "",
  ].join("\n");

/**
 * Whom to tell of a weakness (RFC 9116).
 * @param contact "mailto:…" or "https://…"
 * @param today ISO date: good for a year from then
 */
export const securityText = (contact: string, base: string, today: string) =>
  [
    `Contact: ${contact}`,
    `Expires: ${Number(today.slice(0, 4)) + 1}${today.slice(4).replace("-02-29", "-02-28")}T00:00:00Z`,
    "Preferred-Languages: en, fr",
    `Canonical: ${base}/.well-known/security.txt`,
    "",
  ].join("\n");
