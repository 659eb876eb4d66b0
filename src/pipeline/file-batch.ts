import { storyIdOf } from "../dossier/index.ts";
import type { Article, Reading } from "../model/index.ts";
import { type Archive, type Database, type Insertion, insertArticles, lockKeys } from "../store/index.ts";
import { fileNewPromises } from "./file-commitments.ts";
import { fileNewEngagements } from "./file-engagements.ts";
import { fileNewStories } from "./file-stories.ts";
import { note } from "./note.ts";
import type { Outcome } from "./outcome.ts";
import { fileNewTenures } from "./file-tenures.ts";
import { commitmentReportsOf, engagementReportsOf, sightingsOf } from "./reports.ts";

/** An article that was read and is to be filed. */
export interface Fileable {
  readonly kind: "read";
  readonly article: Article;
  /** See `contentHash`. */
  readonly hash: string;
  readonly reading: Reading;
}

/**
 * Files articles in one transaction: the articles, what was read in them, and all records, stories and tenures that
 * change by it. Once this returns they are safely on file; when it throws, none is. One batch is filed at a time, whoever
 * files: what takes long, the reading, is done before.
 */
export async function fileBatch(archive: Archive, items: readonly Fileable[]): Promise<Map<Fileable, Outcome>> {
  if (items.length === 0) return new Map();
  return archive.transaction(async (tx) => {
    await lockKeys(tx, ["filing"]);
    return fileItems(tx, items);
  });
}

/** Files articles within a transaction that holds the lock "filing" already. */
export async function fileItems(tx: Database, items: readonly Fileable[]): Promise<Map<Fileable, Outcome>> {
  const insertions = await insertArticles(
    tx,
    items.map((item) => ({ ...item, story: storyIdOf(item.article.id) })),
  );
  await fileReadings(
    tx,
    items.filter((_, i) => insertions[i]?.kind === "added"),
  );
  return new Map(items.map((item, i) => [item, outcomeOf(item.article.id, insertions[i] as Insertion)]));
}

function outcomeOf(id: string, insertion: Insertion): Outcome {
  if (insertion.kind === "added") return { kind: "added", id };
  if (insertion.kind === "present") return { kind: "duplicate", id, of: insertion.as };
  return { kind: "failed", id, problem: `${id}: another article took this id at the same time`, hint: "Add it again" };
}

async function fileReadings(tx: Database, items: readonly Fileable[]): Promise<void> {
  if (items.length === 0) return;
  const engagements = items.flatMap(({ reading }) => engagementReportsOf(reading));
  const commitments = items.flatMap(({ reading }) => commitmentReportsOf(reading));
  await fileNewStories(
    tx,
    items.map(({ article, reading }) => ({ id: article.id, text: article.text, furniture: reading.furniture })),
  );
  await fileNewTenures(
    tx,
    items.flatMap(({ reading }) => sightingsOf(reading)),
  );
  const saved = await fileNewEngagements(tx, engagements);
  await note(tx, saved);
  await note(tx, await fileNewPromises(tx, [...commitments, ...engagements], saved));
}
