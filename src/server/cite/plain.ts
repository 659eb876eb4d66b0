import { dateName } from "../../world/labels.ts";
import type { Locale } from "../words.ts";
import type { Citation } from "./citation.ts";
import type { Name } from "./names.ts";

const quotes: Readonly<Record<Locale, readonly [string, string]>> = { en: ["“", "”"], fr: ["« ", " »"] };
const visited: Readonly<Record<Locale, string>> = { en: "accessed", fr: "consulté le" };

const nameIn = (name: Name) => ("literal" in name ? name.literal : `${name.given} ${name.family}`);

/** A citation for people: who, “what”, where, when, its address, and the day of the visit where it is a page. */
export function plainOf(citation: Citation, locale: Locale): string {
  const [open, close] = quotes[locale];
  return [
    citation.authors.map(nameIn).join(", "),
    `${open}${citation.title}${close}`,
    citation.type === "article-newspaper" && citation.container,
    citation.issued && dateName(citation.issued, locale),
    citation.url,
    citation.type === "webpage" && `${visited[locale]} ${dateName(citation.accessed, locale)}`,
  ]
    .filter(Boolean)
    .join(", ");
}
