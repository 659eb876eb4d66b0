import type { Article, InputError } from "../model/index.ts";
import { type Archive, tidy } from "../store/index.ts";
import { batches } from "./batches.ts";
import { countChanges } from "./count-changes.ts";
import { type Fileable, fileBatch } from "./file-batch.ts";
import type { Outcome } from "./outcome.ts";
import { type PrepareOptions, type Prepared, Preparer } from "./prepare.ts";
import { readAhead } from "./read-ahead.ts";

/** Articles filed in one transaction: each dyad and office is looked at once for all of them. A slow source waits a second at most. */
const batchLimits = {
  items: 250,
  size: 2_000_000,
  wait: 1_000,
  sizeOf: (item: Article | InputError) => ("text" in item ? item.text.length : 0),
};

/** Articles filed without tidying: the first time after so many, then whenever the import has grown by as much again. */
const untidy = 500;

/**
 * Reads what is received and files it, in batches that are committed whole. Gives an outcome for everything received, in
 * order; an article is "added" only once its transaction was committed. What is on file is not read again, so that an
 * import that was interrupted goes on where it stopped. Memory stays flat: at most three batches are under way.
 */
export async function* addArticles(
  archive: Archive,
  received: AsyncIterable<Article | InputError>,
  options: PrepareOptions = {},
): AsyncGenerator<Outcome> {
  const preparer = new Preparer(archive, options);
  try {
    const prepared = readAhead(batches(received, batchLimits), (batch) => preparer.prepare(batch));
    let added = 0;
    let tidied = 0;
    for await (const batch of prepared) {
      const outcomes = await file(archive, batch);
      added += outcomes.filter(({ kind }) => kind === "added").length;
      yield* outcomes;
      if (added - tidied < Math.max(untidy, tidied)) continue;
      await settle(archive);
      tidied = added;
    }
    if (added - tidied >= untidy) await settle(archive);
  } finally {
    await preparer.close();
  }
}

/** What many new articles leave to be done, for questions to be answered fast. */
async function settle(archive: Archive): Promise<void> {
  await countChanges(archive);
  await tidy(archive);
}

async function file(archive: Archive, batch: readonly Prepared[]): Promise<Outcome[]> {
  const filed = await fileBatch(
    archive,
    batch.filter((item): item is Fileable => item.kind === "read"),
  );
  return batch.map((item) => (item.kind === "read" ? (filed.get(item) as Outcome) : item));
}
