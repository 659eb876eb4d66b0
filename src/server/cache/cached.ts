import type { Context } from "hono";
import { Keeper } from "./keeper.ts";
import { Kept } from "./kept.ts";
import { encodingFor, has, replyAsItComes, replyForOne, replyWith, tagOfVersion, unchanged } from "./reply.ts";
import { fillerOf, textOf } from "./slot.ts";

/** Of an answer that anybody may see, and keep for a minute. */
export const forAll = "public, max-age=60";

export interface CacheOptions {
  /** What is on file: `version` of the archive. */
  readonly version: () => Promise<string>;
  /** Bytes of all answers that are kept; 64 MB by default. */
  readonly most?: number | undefined;
  /** Bytes of one answer that is kept; longer ones are passed on as they come. 1 MB by default. */
  readonly longest?: number;
}

type Make = () => Promise<Response> | Response;

/**
 * Gives what stands at an address from what is kept, as long as the archive is as it was. Only whole answers that all may
 * see are kept; any other is passed on as it is.
 * @param day ISO date: what is overdue today was not yesterday
 */
export function cacheOf({ version, most = 64_000_000, longest = 1_000_000 }: CacheOptions) {
  const keeper = new Keeper(most);
  return async (c: Context, day: string, make: Make): Promise<Response> => {
    const now = await version();
    const address = `${day} ${c.req.url}`;
    const tag = tagOfVersion(now, address);
    if (has(c, tag))
      return unchanged(new Headers({ "Cache-Control": forAll }), tag, encodingFor(c.req.header("accept-encoding")));
    let own: Response | null = null;
    const kept = await keeper.get(now, address, async () => {
      const made = await parted(c, await make(), tag, longest);
      if (made instanceof Kept) return made;
      own = made;
      return null;
    });
    // who waited for an answer that was for another has one made
    const made = kept ?? own ?? (await parted(c, await make(), tag, longest));
    if (!(made instanceof Kept)) return made;
    if (!made.fill) return replyWith(c, made);
    const value = made.fill();
    return value === null ? make() : replyForOne(c, made, value);
  };
}

/** Whether it may be kept: what is not for all is only where what is one visitor's own can be taken out of it. */
const isToKeep = (response: Response) =>
  response.status === 200 &&
  (fillerOf(response) !== null || !(response.headers.get("Cache-Control") ?? "no-store").includes("no-store"));

/** An answer that may be kept, or one that is only passed on. */
async function parted(c: Context, response: Response, tag: string, longest: number): Promise<Kept | Response> {
  if (!isToKeep(response)) return response;
  const fill = fillerOf(response);
  const text = textOf(response);
  // of a character come three bytes at most
  if (text !== null && (fill || text.length * 3 <= longest))
    return new Kept(new Headers(response.headers), Buffer.from(text), fill);
  const made = await headOf(response, fill ? Number.POSITIVE_INFINITY : longest);
  return made instanceof Kept ? made : replyAsItComes(c, response.headers, made, tag);
}

/** The answer whole where it is short; else all of it again as a stream. */
async function headOf(response: Response, longest: number): Promise<Kept | ReadableStream<Uint8Array>> {
  const { body, headers } = response;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = (body ?? new Blob([]).stream()).getReader() as ReadableStreamDefaultReader<Uint8Array>;
  while (bytes <= longest) {
    const { done, value } = await reader.read();
    if (done) return new Kept(new Headers(headers), Buffer.concat(chunks), fillerOf(response));
    chunks.push(value);
    bytes += value.length;
  }
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const first = chunks.shift();
      if (first) return controller.enqueue(first);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
