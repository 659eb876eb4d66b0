import { InputError } from "../model/index.ts";
import { readerVersion } from "../reader/read.ts";
import { type Archive, articleById, articlesReadByOthers, lockKeys, log, saveReading } from "../store/index.ts";
import type { Outcome } from "./outcome.ts";
import { readForFiling } from "./read-for-filing.ts";
import { refileArticle } from "./refile-article.ts";

/** What became of an article that was to be read again. */
export type RereadOutcome =
  | {
      readonly kind: "reread";
      readonly id: string /** Corrections that could not be placed. */;
      readonly orphans: number;
    }
  | Extract<Outcome, { kind: "failed" }>;

const reader = `chancery ${readerVersion}`;

/**
 * Reads again every article that another version of the reader read, or with `all` every article, and files it anew, each in a transaction of its own.
 * What editors said of it holds; it can be interrupted and goes on where it stopped.
 */
export async function* rereadArticles(
  archive: Archive,
  { all = false }: { readonly all?: boolean } = {},
): AsyncGenerator<RereadOutcome> {
  let after = "";
  while (true) {
    const ids = await articlesReadByOthers(archive.db, all ? "" : reader, { after });
    for (const id of ids) yield await rereadArticle(archive, id);
    after = ids.at(-1) ?? "";
    if (ids.length === 0) return;
  }
}

async function rereadArticle(archive: Archive, id: string): Promise<RereadOutcome> {
  return archive.transaction(async (tx) => {
    await lockKeys(tx, ["filing"]);
    const article = await articleById(tx, id);
    if (!article) throw new InputError(`No article ${id} is on file`);
    const outcome = readForFiling(article, { language: article.lang });
    if ("problem" in outcome) return { kind: "failed", id, problem: `${id}: ${outcome.problem}`, hint: outcome.hint };
    await saveReading(tx, outcome.reading);
    await log(tx, [{ what: "reread", article: id, detail: { from: article.reading.reader, to: reader } }]);
    const corrected = await refileArticle(tx, id);
    return { kind: "reread", id, orphans: corrected?.orphans.length ?? 0 };
  });
}
