import { InputError } from "../model/index.ts";
import { decode, wideEncoding } from "./decode.ts";

/** Kinds of text that hold one article each, and JSON Lines. */
export type TextFormat = "plain" | "markdown" | "html";
/** What a source's content is. */
export type Kind = TextFormat | "json-lines" | "feed" | "pdf" | "zip" | "gzip" | "warc";

/** Bytes of the start that tell what the rest is. */
export const headLength = 4096;

const readSignatures: readonly [string, Kind][] = [
  ["%PDF-", "pdf"],
  ["PK\x03\x04", "zip"],
  ["\x1f\x8b", "gzip"],
  ["WARC/", "warc"],
];

const refusedSignatures: readonly [string, string][] = [
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["PK\x05\x06", "an empty ZIP archive"],
  ["BZh", "a bzip2 archive"],
  ["7z\xbc\xaf", "a 7z archive"],
  ["\xd0\xcf\x11\xe0", "an old Office document, or one with a password"],
  ["{\\rtf", "an RTF document"],
  ["\x7fELF", "a program"],
  ["SQLite format 3", "an SQLite database"],
];

/**
 * What content is, told from its first bytes, and only among kinds of text from its name or what the server says.
 * @param name a path or address
 * @param type the media type that a server gave, if any
 * @throws InputError that says what it is, where it holds no text
 */
export function kindOf(name: string, head: Uint8Array, type = ""): Kind {
  const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
  const read = readSignatures.find(([magic]) => start.startsWith(magic))?.[1];
  if (read) return read;
  refuseBinary(head, name);
  const text = decode(head.subarray(0, headLength)).replace(/^\uFEFF/u, "");
  return textKindOf(name, text.trimStart(), type);
}

/**
 * Refuses bytes that hold no text.
 * @throws InputError that says what they are, where it can be told
 */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const what = refusedSignatures.find(([magic]) => head.startsWith(magic))?.[1];
  if (what)
    throw new InputError(
      `${name} is ${what}, which is not read`,
      "Save its text as .txt, .docx, .pdf, .html or .jsonl",
    );
  const marked = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  if (!marked && bytes.includes(0) && !wideEncoding(bytes))
    throw new InputError(
      `${name} is a binary file, not text`,
      "Expected text, Markdown, HTML, PDF, DOCX, WARC or JSON Lines",
    );
}

const byExtension: Record<string, Kind> = {
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "json-lines",
  ndjson: "json-lines",
  txt: "plain",
  text: "plain",
  // Told by their first bytes; these names only let a folder's search find them.
  pdf: "pdf",
  docx: "zip",
  warc: "warc",
  rss: "feed",
  atom: "feed",
};

const byType: Record<string, Kind> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "application/jsonl": "json-lines",
  "application/x-ndjson": "json-lines",
  "application/ndjson": "json-lines",
};

/** Extensions of the files that a folder is searched for, packed with gzip or not. */
export const extensions: ReadonlySet<string> = new Set(Object.keys(byExtension));

/** The part of a name after its last full stop, in small letters, without a `.gz` behind it; "" where there is none. */
export function extensionOf(path: string): string {
  return /[^/\\]\.([^./\\]+)$/u.exec(path.replace(/\.gz$/iu, ""))?.[1]?.toLowerCase() ?? "";
}

function textKindOf(name: string, head: string, type: string): Kind {
  const named = byExtension[extensionOf(pathOf(name))];
  if (named === "json-lines") return named;
  if (isFeed(head)) return "feed";
  if (isPage(head)) return "html";
  if (/^<(?:\?xml|!doctype)\b/iu.test(head) || /^<svg\b/iu.test(withoutProlog(head)))
    throw new InputError(`${name} is XML, but neither a page nor a feed`, "Save its text as .txt");
  if (named === "markdown" || named === "html") return named;
  if (named !== "plain" && byType[type]) return byType[type];
  if (isFragment(head)) return "html";
  // A plain .txt that begins with a brace is still text; only what came without a name may be JSON Lines.
  return named !== "plain" && /^\{\s*"/u.test(head) ? "json-lines" : "plain";
}

/** Of an address, the path: what follows "?" is no extension. */
const pathOf = (name: string) => (/^https?:/u.test(name) ? new URL(name).pathname : name);

/** What XML or HTML begins with, behind declarations and comments. */
function withoutProlog(head: string): string {
  let rest = head;
  for (;;) {
    rest = rest.trimStart();
    const end = /^<!doctype\s+html/iu.test(rest)
      ? undefined
      : prologEnds.find(([start]) => startsLike(rest, start))?.[1];
    const at = end ? rest.indexOf(end) : -1;
    if (!end || at < 0) return rest;
    rest = rest.slice(at + end.length);
  }
}

// A document type may hold its own declarations in brackets.
const prologEnds: readonly [string, string][] = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!doctype", ">"],
  ["<!entity", ">"],
  ["]", ">"],
];

const startsLike = (text: string, start: string) => text.slice(0, start.length).toLowerCase() === start;

const isFeed = (head: string) =>
  /^<(?:rss|feed|rdf:RDF)\b/iu.test(withoutProlog(head)) ||
  /^\{[^{]{0,2000}?"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\//u.test(head);

const isPage = (head: string) => /^<(?:!doctype\s+html|html|head|body)\b/iu.test(withoutProlog(head));

const isFragment = (head: string) =>
  /^<(?:!--|div|article|main|section|p|h1|header|meta|title)\b/iu.test(head) &&
  /<\/(?:div|article|main|section|p|h1|header|title)>/iu.test(head);
