import { InputError } from "../model/index.ts";
import { articleFrom, type Origin } from "./article-from.ts";
import { empty } from "./failure.ts";
import { fromJsonLines, type Received } from "./json-lines.ts";
import { maxBytes, maxBytesText } from "./limits.ts";
import type { IntakeSettings } from "./settings.ts";
import { headLength, kindOf } from "./sniff.ts";
import { gunzip } from "./unpack.ts";

type Chunks = AsyncIterable<Uint8Array>;

/** How a feed's items are told apart from those taken before. */
export interface SeenItems {
  /** Ids taken, latest first; those taken now are added. */
  ids: readonly string[];
}

/**
 * Articles of a stream of bytes, by what its first bytes say it is: archives and JSON Lines record by record, all else
 * whole.
 * @throws InputError where nothing, or nothing more, can be read
 */
export async function* readContents(
  origin: Origin,
  chunks: Chunks,
  settings: IntakeSettings,
  seen: SeenItems = { ids: [] },
): AsyncGenerator<Received> {
  const { head, all } = await peek(chunks);
  if (head.length === 0) throw empty(origin.name);
  const kind = kindOf(origin.name, head, origin.type);
  if (kind === "json-lines") yield* fromJsonLines(origin.name, all);
  else if (kind === "warc") yield* (await import("./documents/warc.ts")).fromWarc(origin.name, all);
  else if (kind === "gzip") yield* readContents(unpackedOrigin(origin), gunzip(origin.name, all), settings, seen);
  else if (kind === "feed") {
    const { readFeed } = await import("./feeds/read-feed.ts");
    yield* readFeed(origin, await gather(origin.name, all), settings, seen);
  } else yield await articleFrom(kind, origin, await gather(origin.name, all));
}

/** Packed once: what is inside a gzip stream, and packed again, is refused. */
function unpackedOrigin(origin: Origin): Origin {
  if (origin.isUnpacked) throw new InputError(`${origin.name} is packed twice over`, "Unpack it yourself first");
  return { ...origin, isUnpacked: true, type: "" };
}

/** The first bytes of a stream, and the stream from its start; a failure among the first comes after what was before it. */
async function peek(chunks: Chunks): Promise<{ head: Uint8Array; all: Chunks }> {
  const source = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let failure: { error: unknown } | undefined;
  while (length < headLength && !failure) {
    const next = await source.next().catch((error: unknown) => {
      failure = { error };
    });
    if (!next || next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  if (failure && length === 0) throw failure.error;
  const head = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  const all = (async function* () {
    try {
      yield head;
      if (failure) throw failure.error;
      yield* { [Symbol.asyncIterator]: () => source };
    } finally {
      await source.return?.();
    }
  })();
  return { head, all };
}

async function gather(name: string, chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > maxBytes) throw tooLong(name);
    parts.push(part);
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
}

const tooLong = (name: string) =>
  new InputError(`${name} is longer than ${maxBytesText}`, "Split it, or give it as JSON Lines: one article per line");
