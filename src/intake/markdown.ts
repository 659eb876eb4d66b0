import type { Article } from "../model/index.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { fromFields } from "./plain.ts";

/**
 * An article from Markdown. Front matter gives title, date, author, outlet, lang and url; a first heading is the title
 * where it gives none. Markup is taken out first, so that offsets refer to the text without it.
 */
export function fromMarkdown(id: string, received: string): Article {
  const { fields, body } = splitFrontMatter(received);
  const heading = /^\s*#\s+([^\r\n]+?)\s*#*\s*(?:\r?\n|$)/u.exec(body);
  const isTitle = heading !== null && (!fields.title || stripInline(heading[1] as string) === fields.title);
  return {
    ...fromFields(id, fields),
    title: fields.title || (heading ? stripInline(heading[1] as string) : null),
    text: stripMarkdown(isTitle ? body.slice(heading[0].length) : body),
  };
}

/** Running text of Markdown: paragraphs parted by a blank line, each on one line. */
export function stripMarkdown(markdown: string): string {
  const blocks: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push(stripInline(lines.join(" ")));
    lines = [];
  };
  for (const printed of withoutComments(markdown).split(/\r?\n/u)) {
    const line = printed.replace(/^\s*(?:>\s?)+/u, "").trim();
    const isBreak = line === "" || /^(?:[-*_]\s*){3,}$|^=+$|^```|^~~~|^\|?[\s:|-]+\|$/u.test(line);
    const opens = /^(?:#{1,6}\s|[-*+]\s)/u.test(line);
    if (isBreak || opens || /^\d{1,3}[.)]\s/u.test(line)) close();
    if (!isBreak) lines.push(opens ? line.replace(/^(?:#{1,6}|[-*+])\s+/u, "").replace(/\s#+$/u, "") : line);
    if (/^#{1,6}\s/u.test(line) || / {2}$/u.test(printed)) close();
  }
  close();
  return blocks.filter(Boolean).join("\n\n");
}

/** `<!-- … -->` taken out; one that never ends is left. */
function withoutComments(markdown: string): string {
  let kept = "";
  let from = 0;
  for (let start = markdown.indexOf("<!--"); start >= 0; start = markdown.indexOf("<!--", from)) {
    const end = markdown.indexOf("-->", start);
    if (end < 0) break;
    kept += markdown.slice(from, start);
    from = end + 3;
  }
  return kept + markdown.slice(from);
}

// No class holds its own opening mark, so that a row of such marks is passed over in one go.
const inline: readonly [RegExp, string][] = [
  [/!\[[^\][]{0,500}\]\([^()[\]]{0,2000}(?:\([^()[\]]{0,500}\)[^()[\]]{0,500})?\)/gu, ""], // ![alt](picture)
  [/\[([^\][]{0,1000})\]\([^()[\]]{0,2000}(?:\([^()[\]]{0,500}\)[^()[\]]{0,500})?\)/gu, "$1"], // [words](address)
  [/\[([^\][]{1,1000})\]\[[^\][]{0,200}\]/gu, "$1"], // [words][reference]
  [/<(https?:\/\/[^<>\s]{1,2000})>/gu, "$1"],
  [/<\/?[a-z][^<>]{0,1000}>/giu, ""],
  [/(\*\*|__)(?=\S)([^*_]{1,5000}?)\1/gu, "$2"], // **bold**
  [/(?<![\p{L}\d*])\*(?=\S)([^*]{1,5000}?)\*(?!\*)/gu, "$1"], // *italics*
  [/(?<![\p{L}\d_])_(?=\S)([^_]{1,5000}?)_(?![\p{L}\d_])/gu, "$1"],
  [/`([^`]{1,1000})`/gu, "$1"],
  [/\\([\\`*_{}[\]()#+\-.!>])/gu, "$1"],
];

function stripInline(text: string): string {
  return inline.reduce((line, [pattern, by]) => line.replace(pattern, by), text).trim();
}
