import type { Article } from "../model/index.ts";
import { decode } from "./decode.ts";
import { empty } from "./failure.ts";
import { fromMarkdown } from "./markdown.ts";
import { fromPlain } from "./plain.ts";
import { type Kind, refuseBinary } from "./sniff.ts";

/** Where content came from. */
export interface Origin {
  /** How it is called in messages, and the id of its article: a path or an address. */
  readonly name: string;
  /** Where it was fetched from. */
  readonly address?: string;
  /** Media type and encoding that the server gave. */
  readonly type?: string;
  readonly charset?: string | null;
  /** Taken out of a gzip stream. */
  readonly isUnpacked?: boolean;
}

/** Content that is one article. */
export type WholeKind = Exclude<Kind, "json-lines" | "feed" | "gzip" | "warc">;

/** @throws InputError when the bytes hold no text, or are not what they seem */
export async function articleFrom(kind: WholeKind, origin: Origin, bytes: Uint8Array): Promise<Article> {
  const article = await readers[kind](origin, bytes);
  if (!article.text.trim()) throw empty(origin.name);
  return origin.address ? { ...article, url: article.url ?? origin.address } : article;
}

const readers: Record<WholeKind, (origin: Origin, bytes: Uint8Array) => Article | Promise<Article>> = {
  plain: (origin, bytes) => fromPlain(origin.name, textOf(origin, bytes)),
  markdown: (origin, bytes) => fromMarkdown(origin.name, textOf(origin, bytes)),
  // What is slow to load is loaded only where there is need of it.
  html: async (origin, bytes) => {
    const { fromAddress, fromHtml } = await import("./html.ts");
    const text = textOf(origin, bytes);
    return origin.address ? fromAddress(origin.name, text, origin.address) : fromHtml(origin.name, text);
  },
  pdf: async (origin, bytes) => (await import("./documents/isolated.ts")).isolated("pdf", origin, bytes),
  zip: async (origin, bytes) => (await import("./documents/isolated.ts")).isolated("docx", origin, bytes),
};

function textOf({ name, charset }: Origin, bytes: Uint8Array): string {
  refuseBinary(bytes, name);
  const text = decode(bytes, charset);
  if (!text.trim()) throw empty(name);
  return text;
}
