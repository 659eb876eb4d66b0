import { type Article, InputError } from "../../model/index.ts";
import { dayOf } from "../day.ts";
import { decode } from "../decode.ts";
import { inputErrorOf } from "../failure.ts";
import { fromHtml } from "../html.ts";
import type { Received } from "../json-lines.ts";
import { maxBytes, maxBytesText } from "../limits.ts";
import { fromPlain } from "../plain.ts";
import { unpackBody } from "../unpack.ts";
import { linkOf } from "../web/address.ts";
import { fieldsOf, recordsOf, type WarcRecord } from "./warc-records.ts";

/**
 * Articles of a web archive, one for each page or text that a server gave (`response` records of status 200); all else
 * is passed over. The address is the article's id; the day of the visit is its date where the page gives none.
 */
export async function* fromWarc(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Received> {
  const isWanted = (fields: ReadonlyMap<string, string>, length: number) =>
    fields.get("warc-type") === "response" &&
    /^application\/http/iu.test(fields.get("content-type") ?? "") &&
    length <= maxBytes;
  try {
    for await (const record of recordsOf(name, chunks, isWanted)) {
      const place = `${name}, record ${record.number}`;
      try {
        const article = record.block ? await articleOf(record, record.block, place) : null;
        if (article) yield article;
      } catch (error) {
        yield inputErrorOf(error, place);
      }
    }
  } catch (error) {
    yield inputErrorOf(error, name);
  }
}

/** @throws InputError where the page holds no text, or does not unpack */
async function articleOf(record: WarcRecord, block: Buffer, place: string): Promise<Article | null> {
  const url = linkOf(record.fields.get("warc-target-uri")?.replace(/^<|>$/gu, ""));
  const end = block.indexOf("\r\n\r\n");
  if (!url || end < 0 || new URL(url).pathname === "/robots.txt") return null;
  const head = block.toString("latin1", 0, end);
  const fields = fieldsOf(head);
  const [type = "", ...rest] = (fields.get("content-type") ?? "").split(";");
  const isText = /^text\/plain$/iu.test(type.trim());
  if (!/^HTTP\/[\d.]+ 200\b/u.test(head) || !(isText || /^(?:text\/html|application\/xhtml\+xml)$/iu.test(type.trim())))
    return null;
  const bytes = await bodyOf(fields, block.subarray(end + 4), place);
  const text = decode(bytes, /charset\s*=\s*"?([\w:.-]{1,40})/iu.exec(rest.join(";"))?.[1]);
  if (!text.trim()) throw new InputError(`${place}: ${url} is empty`);
  const article = isText ? fromPlain(url, text) : fromHtml(url, text);
  return { ...article, url: article.url ?? url, published: article.published ?? dayOf(record.fields.get("warc-date")) };
}

/** The body as it was meant. Some crawlers keep it as sent, others unpacked under the head of what was sent. */
async function bodyOf(fields: ReadonlyMap<string, string>, sent: Buffer, place: string): Promise<Uint8Array> {
  const whole = /\bchunked\b/iu.test(fields.get("transfer-encoding") ?? "") ? (unchunked(sent) ?? sent) : sent;
  const encodings = (fields.get("content-encoding") ?? "")
    .toLowerCase()
    .split(/\s*,\s*/u)
    .filter(Boolean);
  const isGzip = whole[0] === 0x1f && whole[1] === 0x8b;
  if (encodings.length === 0 || encodings[0] === "identity" || (/gzip/u.test(encodings[0] as string) && !isGzip))
    return whole;
  const error = new InputError(`${place}: it is longer than ${maxBytesText}`);
  try {
    return await unpackBody([whole] as never, encodings, { bytes: maxBytes, error });
  } catch (problem) {
    if (problem === error || !(problem instanceof InputError)) throw problem;
    throw new InputError(`${place}: ${problem.message}`, problem.hint);
  }
}

/** A body put together from its chunks (RFC 9112, 7.1); null where it is in none. */
function unchunked(sent: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf("\r\n", at);
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/iu.exec(sent.toString("latin1", at, Math.min(end, at + 200)))?.[1];
    if (end < 0 || size === undefined) return parts.length > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(sent.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
