import { createHash } from "node:crypto";
import { webAddress } from "../../export/index.ts";
import { links } from "../links.ts";
import type { Locale } from "../words.ts";
import { type Name, namesOf } from "./names.ts";

/** What is cited, whatever the format. */
export interface Citation {
  readonly type: "article-newspaper" | "webpage";
  readonly title: string;
  readonly authors: readonly Name[];
  /** The outlet of an article; the site of a page. */
  readonly container: string | null;
  /** ISO date, or the year or month where no more is known. */
  readonly issued: string | null;
  /** ISO date of the visit. */
  readonly accessed: string;
  readonly url: string;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly note: string | null;
}

/** What a citation takes from an article. */
export interface Published {
  readonly id: string;
  readonly lang: string;
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** An article as it was published. Its address is that of its source, or of its page here where the source gave none. */
export function citationOf(
  article: Published,
  { base, locale, today }: { readonly base: string; readonly locale: Locale; readonly today: string },
): Citation {
  return {
    type: "article-newspaper",
    title: article.title ?? article.id,
    authors: article.author ? namesOf(article.author) : [],
    container: article.outlet ?? null,
    issued: article.published ?? null,
    accessed: today,
    url: webAddress(article.url ?? null) ?? `${base}${links.article(locale, article.id)}`,
    language: article.lang,
    note: null,
  };
}

/** Year, month and day of a date, as far as they are known; none where it is no date. */
export function partsOfDate(date: string | null): number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date ?? "") ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}

/** "boateng2025-3f2a9c": who and when, and what no other citation has. */
export function keyOf(citation: Citation): string {
  const [first] = citation.authors;
  const who = first ? ("literal" in first ? first.literal : first.family) : (citation.container ?? "page");
  const folded = who
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]/gu, "")
    .toLowerCase()
    .slice(0, 30);
  const mark = createHash("sha256").update(`${citation.url}\n${citation.title}`).digest("hex").slice(0, 6);
  return `${folded || "page"}${partsOfDate(citation.issued)[0] ?? ""}-${mark}`;
}

/** Text on one line without control characters, which would end a field or an entry. */
export const onOneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
