import { parseFeed } from "feedsmith";
import { InputError } from "../../model/index.ts";
import type { Origin } from "../article-from.ts";
import { dayOf } from "../day.ts";
import { decode } from "../decode.ts";
import { licensed } from "../licensed.ts";
import { linkOf } from "../web/address.ts";
import { type PrintedFeed, printedFeed } from "./formats.ts";

/** What a feed says of one article; null where it is silent. */
export interface FeedItem {
  readonly id: string;
  readonly link: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** Its words as HTML or text: all of them, or only how it begins. */
  readonly content: string | null;
  readonly summary: string | null;
  readonly license?: string;
}

export interface FeedContent {
  readonly outlet: string | null;
  readonly items: readonly FeedItem[];
  /** Items that were left out because there were too many. */
  readonly leftOut: number;
}

const maxItems = 1000;

/**
 * Items of an RSS, Atom, RDF or JSON feed, in its order.
 * @throws InputError where it is no feed, or defines entities
 */
export function parseFeedContent({ name, address, charset }: Origin, bytes: Uint8Array): FeedContent {
  const text = decode(bytes, charset ?? xmlEncoding(bytes));
  if (/<!ENTITY/iu.test(text.slice(0, 64 * 1024)))
    throw new InputError(`${name} defines XML entities, which no feed needs`, "Give the articles' own addresses");
  const { outlet, base, lang, items } = parse(name, text);
  return {
    outlet: outlet?.trim() || null,
    items: items.slice(0, maxItems).map((item, i) => {
      const link = linkOf(item.link, linkOf(base, address) ?? address);
      return {
        id: item.id || link || `${name}#${i + 1}`,
        link,
        title: item.title || null,
        author: item.author || null,
        published: dayOf(item.published),
        lang: item.lang || lang || null,
        content: item.content || null,
        summary: item.summary || null,
        ...licensed(...(item.terms ?? [])),
      };
    }),
    leftOut: Math.max(0, items.length - maxItems),
  };
}

function parse(name: string, text: string): PrintedFeed {
  try {
    return printedFeed(parseFeed(text));
  } catch (error) {
    throw new InputError(`${name} is a damaged feed (${(error as Error).message.slice(0, 100)})`, "Try again later");
  }
}

// <?xml version="1.0" encoding="ISO-8859-1"?>
const xmlEncoding = (bytes: Uint8Array) =>
  /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.-]{1,40})/u.exec(
    Buffer.from(bytes.subarray(0, 200)).toString("latin1"),
  )?.[1];
