import type { Article } from "../model/index.ts";
import { dayOf } from "./day.ts";
import { licensed } from "./licensed.ts";
import { splitFrontMatter } from "./front-matter.ts";

const longestTitle = 160;

/**
 * An article from plain text. A first line that is short, ends without a full stop and is followed by a blank line is
 * the title, and `text` is what follows it. Front matter (`---`, `published: 2025-10-16`, `---`) is read as in Markdown.
 */
export function fromPlain(id: string, received: string): Article {
  const { fields, body } = splitFrontMatter(received);
  const { title, text } = fields.title ? { title: null, text: body } : splitTitle(body);
  return { ...fromFields(id, fields), title: fields.title || title, text: text.trim() };
}

function splitTitle(received: string): { title: string | null; text: string } {
  const text = received.trimStart();
  const [all, line = ""] = /^([^\r\n]{1,400})\r?\n[ \t]*\r?\n\s*/u.exec(text) ?? [];
  const title = line.trim();
  if (!all || title.length > longestTitle || !isTitle(title)) return { title: null, text };
  const rest = text.slice(all.length);
  return rest.trim() ? { title, text: rest } : { title: null, text };
}

/** "Mali – Iran : une alliance renforcée." is a title although it ends in a full stop; most lines that do are not. */
function isTitle(line: string): boolean {
  if (/[;,]$/u.test(line)) return false;
  return !line.endsWith(".") || (/\s[–—|:]\s/u.test(line) && !/[.!?]\s/u.test(line));
}

/** What front matter says of an article, under any of the usual names. */
export function fromFields(id: string, fields: Readonly<Record<string, string>>): Omit<Article, "text"> {
  return {
    id: fields.id || id,
    lang: fields.lang || fields.language || null,
    published: dayOf(fields.published ?? fields.date ?? fields.publisheddate),
    outlet: fields.outlet || fields.source || fields.publisher || null,
    author: fields.author || fields.byline || fields.by || null,
    url: fields.url || fields.link || fields.canonical || null,
    ...licensed(fields.license, fields.licence, fields.rights, fields.copyright),
  };
}
