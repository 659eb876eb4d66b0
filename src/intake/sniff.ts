import { InputError } from "../model/index.ts";
import { wideEncoding } from "./decode.ts";

export type Format = "plain" | "markdown" | "html" | "json-lines";

const signatures: readonly [string, string][] = [
  ["%PDF-", "a PDF document"],
  ["PK\x03\x04", "a ZIP archive or an Office document"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\x1f\x8b", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["7z\xbc\xaf", "a 7z archive"],
  ["\xd0\xcf\x11\xe0", "an old Office document"],
  ["\x7fELF", "a program"],
  ["SQLite format 3", "an SQLite database"],
];

/**
 * Refuses bytes that hold no text.
 * @throws InputError that says what they are, where it can be told
 */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const what = signatures.find(([magic]) => head.startsWith(magic))?.[1];
  if (what) throw new InputError(`${name} is ${what}, not text`, "Save its text as .txt, .md, .html or .jsonl");
  const marked = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  if (!marked && bytes.includes(0) && !wideEncoding(bytes))
    throw new InputError(`${name} is a binary file, not text`, "Expected text, Markdown, HTML or JSON Lines");
}

const byExtension: Record<string, Format> = {
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "json-lines",
  ndjson: "json-lines",
  txt: "plain",
  text: "plain",
};

/** Extensions of the files that a folder is searched for. */
export const extensions: ReadonlySet<string> = new Set(Object.keys(byExtension));

/** The part of a file's name after its last full stop, in small letters; "" where there is none. */
export function extensionOf(path: string): string {
  return /[^/\\]\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** What kind of text a file holds: by its name, or by its first characters where the name says plain text or nothing. */
export function formatOf(name: string, head: string): Format {
  const named = byExtension[extensionOf(name)];
  if (named && named !== "plain") return named;
  if (looksLikeHtml(head)) return "html";
  // A plain .txt that begins with a brace is still text; only what came without a name may be JSON Lines.
  return named ?? (/^\s*\{\s*"/u.test(head) ? "json-lines" : "plain");
}

function looksLikeHtml(head: string): boolean {
  const start = head
    .slice(0, 2048)
    .replace(/^\uFEFF/u, "")
    .trimStart();
  return (
    /^<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+html|html))\b/iu.test(start) ||
    (/^<(?:!--|div|article|main|section|p|h1|header|meta|title)\b/iu.test(start) &&
      /<\/(?:div|article|main|section|p|h1|header|title)>/iu.test(head))
  );
}
