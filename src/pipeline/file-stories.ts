import {
  bandsOfLeast,
  fileStories,
  type Fingerprint,
  fingerprintOf,
  groupBy,
  joinStories,
  mayBeCopies,
} from "../dossier/index.ts";
import type { Furniture } from "../model/index.ts";
import {
  articleHeads,
  articlesSharingBands,
  type Database,
  insertBands,
  insertPrints,
  saveStories,
  storiesById,
  storyCandidates,
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
  await insertBands(
    tx,
    [...prints].map(([article, { bands }]) => ({ article, bands })),
  );
  await insertPrints(
    tx,
    [...prints].map(([article, { least }]) => ({ article, least })),
  );
  const known = [...prints.keys()];
  const near = await storyCandidates(tx, [...known, ...(await likelyCopies(tx, prints))], known);
  const candidates = near.map(({ id, published, text, furniture }) => ({
    id,
    published,
    fingerprint: prints.get(id) ?? fingerprintOf(wordsOf({ text: text ?? "", furniture: furniture ?? [] })),
  }));
  // Of articles filed by an earlier version they are made when they are first asked for.
  await insertPrints(
    tx,
    candidates.filter(({ id }) => !prints.has(id)).map(({ id, fingerprint: { least } }) => ({ article: id, least })),
  );
  const found = fileStories(candidates, (id) => prints.has(id));
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

/** Other articles that may be copies of these, as far as their smallest hashes tell. */
async function likelyCopies(tx: Database, prints: ReadonlyMap<string, Fingerprint>): Promise<string[]> {
  const all = [...prints.values()].flatMap((print) => print.bands.map((band) => ({ band, print })));
  const byBand = groupBy(all, ({ band }) => band);
  const sharing = (await articlesSharingBands(tx, [...byBand.keys()])).filter(({ id }) => !prints.has(id));
  const isLikely = (least: readonly number[]) =>
    bandsOfLeast(least).some((band) => byBand.get(band)?.some(({ print }) => mayBeCopies(print.least, least)));
  return sharing.filter(({ least }) => least === null || isLikely(least)).map(({ id }) => id);
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
