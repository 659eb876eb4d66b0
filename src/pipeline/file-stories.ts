import { fileStories, fingerprintOf, joinStories } from "../dossier/index.ts";
import type { Furniture } from "../model/index.ts";
import {
  articleHeads,
  articlesSharingBands,
  type Database,
  insertBands,
  saveStories,
  storiesById,
} from "../store/index.ts";

/** An article whose text may be that of another. */
export interface NewText {
  readonly id: string;
  readonly text: string;
  readonly furniture: readonly Furniture[];
}

/** Puts new articles, on file already, into one story with those of which they are copies. */
export async function fileNewStories(tx: Database, articles: readonly NewText[]): Promise<void> {
  const prints = new Map(articles.map((article) => [article.id, fingerprintOf(wordsOf(article))]));
  const rows = [...prints].map(([article, { bands }]) => ({ article, bands }));
  await insertBands(tx, rows);
  const near = await articlesSharingBands(
    tx,
    rows.flatMap(({ bands }) => bands),
    { known: [...prints.keys()] },
  );
  const found = fileStories(
    near.map(({ id, published, text, furniture }) => ({
      id,
      published,
      fingerprint: prints.get(id) ?? fingerprintOf(wordsOf({ text: text ?? "", furniture: furniture ?? [] })),
    })),
    (id) => prints.has(id),
  );
  const copies = found.map((story) => story.articles).filter(({ length }) => length > 1);
  if (copies.length === 0) return;
  const members = new Set(copies.flat());
  const former = near.filter(({ id }) => members.has(id)).map(({ story }) => story);
  const groups = [...copies, ...(await storiesById(tx, [...new Set(former)])).map((story) => story.articles)];
  const heads = await articleHeads(tx, groups.flat());
  await saveStories(
    tx,
    joinStories(groups, (id) => heads.get(id)?.published ?? null),
  );
}

/** The text without the furniture of its page: two articles of one site are not copies because its menu is in both. */
function wordsOf({ text, furniture }: { text: string; furniture: readonly Furniture[] }): string {
  let words = "";
  let from = 0;
  for (const { start, end } of [...furniture].sort((a, b) => a.start - b.start)) {
    words += text.slice(from, start);
    from = Math.max(from, end);
  }
  return words + text.slice(from);
}
