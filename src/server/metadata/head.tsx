import { raw } from "hono/html";
import { context } from "../../export/index.ts";
import type { Citation } from "../cite/index.ts";
import { jsonInPage } from "../json-in-page.ts";
import type { Locale } from "../words.ts";
import type { Node } from "./nodes.ts";

/**
 * Facts for machines as schema.org JSON-LD. A block of data is not run, so that the policy against scripts need not allow
 * it; what would end it is written as an escape.
 */
export function LinkedData({ node }: { node: Node }) {
  return <script type="application/ld+json">{raw(jsonInPage({ "@context": context, ...node }))}</script>;
}

/** Highwire tags, as citation managers and scholarly search read them. */
export function Highwire({ citation }: { citation: Citation }) {
  const date = citation.issued?.slice(0, 10).replaceAll("-", "/");
  return (
    <>
      <meta name="citation_title" content={citation.title} />
      {citation.authors.map((name) => (
        <meta name="citation_author" content={"literal" in name ? name.literal : `${name.family}, ${name.given}`} />
      ))}
      {date && <meta name="citation_publication_date" content={date} />}
      {citation.container && <meta name="citation_journal_title" content={citation.container} />}
      {citation.language && <meta name="citation_language" content={citation.language} />}
      <meta name="citation_public_url" content={citation.url} />
    </>
  );
}

/** What is shown where somebody passes the address on (Open Graph). */
export function OpenGraph(props: {
  title: string;
  description: string | undefined;
  url: string;
  type: "article" | "website";
  locale: Locale;
}) {
  const tags = {
    "og:site_name": "Chancery",
    "og:title": props.title,
    "og:description": props.description,
    "og:type": props.type,
    "og:url": props.url,
    "og:locale": props.locale === "fr" ? "fr_FR" : "en_GB",
    "og:locale:alternate": props.locale === "fr" ? "en_GB" : "fr_FR",
  };
  return (
    <>{Object.entries(tags).map(([property, content]) => content && <meta property={property} content={content} />)}</>
  );
}
