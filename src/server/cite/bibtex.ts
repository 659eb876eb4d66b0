import { type Citation, keyOf, onOneLine, partsOfDate } from "./citation.ts";
import { latexOf } from "./latex.ts";
import type { Name } from "./names.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** As babel calls them. */
const babelNames: Readonly<Record<string, string>> = { en: "english", fr: "french" };

/** Braces keep the words of an agency together, and an "and" in a name from parting it. */
const nameIn = (name: Name) =>
  "literal" in name ? `{${latexOf(name.literal)}}` : `${partIn(name.family)}, ${partIn(name.given)}`;
const partIn = (part: string) => (/,|(?<!\p{L})and(?!\p{L})/iu.test(part) ? `{${latexOf(part)}}` : latexOf(part));

/** Addresses stand as they are but for what would end the field. */
const addressIn = (url: string) => url.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C");

/** A citation as an entry of BibTeX; `urldate` and `langid` are read by biblatex and passed over by others. */
export function bibtexOf(citation: Citation): string {
  const [year, month, day] = partsOfDate(citation.issued);
  const isArticle = citation.type === "article-newspaper" && citation.container !== null;
  const container = citation.container && `{${latexOf(onOneLine(citation.container))}}`;
  const language = babelNames[citation.language?.slice(0, 2) ?? ""];
  const fields: [string, string | number | false | null | undefined][] = [
    ["author", citation.authors.length > 0 && `{${citation.authors.map(nameIn).map(onOneLine).join(" and ")}}`],
    // the second pair of braces keeps capitals as they were printed
    ["title", `{{${latexOf(onOneLine(citation.title))}}}`],
    [isArticle ? "journal" : "howpublished", container],
    ["year", year && `{${year}}`],
    ["month", month && months[month - 1]],
    ["day", day && `{${day}}`],
    ["url", `{${addressIn(citation.url)}}`],
    ["urldate", `{${citation.accessed}}`],
    ["langid", language && `{${language}}`],
    ["note", citation.note && `{${latexOf(onOneLine(citation.note))}}`],
  ];
  const given = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@${isArticle ? "article" : "misc"}{${keyOf(citation)},\n${given.join(",\n")}\n}\n`;
}
