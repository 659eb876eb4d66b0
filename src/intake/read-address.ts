import { readContents } from "./contents.ts";
import { inputErrorOf } from "./failure.ts";
import type { Received } from "./json-lines.ts";
import type { IntakeSettings } from "./settings.ts";
import { addressOf } from "./web/address.ts";
import { sharedFetcher } from "./web/shared.ts";

/**
 * Articles of an address: of a page or document one, of a feed those not taken before. What is unchanged since the
 * last visit is passed over.
 */
export async function* readAddress(source: string, settings: IntakeSettings): AsyncGenerator<Received> {
  const { memory, onSkip, fetcher = sharedFetcher() } = settings;
  try {
    const address = addressOf(source).href;
    const known = await memory?.get(address);
    const fetched = await fetcher.fetch(address, known);
    if (fetched === "unchanged") return void onSkip?.(address, "unchanged");
    const { type, charset } = fetched;
    const origin = { name: fetched.address, address: fetched.address, type, charset };
    const seen = { ids: known?.seenIds ?? [] };
    let isWhole = false;
    try {
      isWhole = yield* withoutFailure(readContents(origin, once(fetched.bytes), { ...settings, fetcher }, seen));
    } finally {
      // Unless all was taken, all is asked for again.
      const { etag, lastModified } = isWhole ? fetched : {};
      await memory?.set(address, { etag, lastModified, seenIds: seen.ids });
    }
  } catch (error) {
    yield inputErrorOf(error, source);
  }
}

/** Passes on what it is given, and tells at the end whether there was no failure in it. */
async function* withoutFailure(received: AsyncIterable<Received>): AsyncGenerator<Received, boolean> {
  let isWhole = true;
  for await (const item of received) {
    if (item instanceof Error) isWhole = false;
    yield item;
  }
  return isWhole;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
