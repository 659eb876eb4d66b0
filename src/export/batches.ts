import type { Evidence } from "../model/index.ts";
import type { ArticleCard, ExportSource } from "./exporter.ts";

/** Records held at once while what belongs to them is looked up. */
const size = 200;

export async function* batchesOf<T>(items: AsyncIterable<T>, count = size): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < count) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Each record with the articles it rests on, in the order of its sources; those that are not on file are left out. */
export async function* withArticles<T extends { readonly sources: readonly string[] }>(
  source: ExportSource,
  records: AsyncIterable<T>,
): AsyncGenerator<{ record: T; articles: ArticleCard[] }> {
  for await (const batch of batchesOf(records)) {
    const found = await source.articles([...new Set(batch.flatMap(({ sources }) => sources))]);
    for (const record of batch) yield { record, articles: record.sources.flatMap((id) => found.get(id) ?? []) };
  }
}

/** Each record with its articles and the words of its first report. */
export async function* withWords<
  T extends { readonly sources: readonly string[]; readonly reports: readonly string[] },
>(
  source: ExportSource,
  records: AsyncIterable<T>,
): AsyncGenerator<{ record: T; articles: ArticleCard[]; words: readonly Evidence[] }> {
  for await (const batch of batchesOf(withArticles(source, records))) {
    const reports = batch.flatMap(({ record }) => record.reports.slice(0, 1));
    const found = await source.evidence([...new Set(reports)]);
    for (const { record, articles } of batch)
      yield { record, articles, words: found.get(record.reports[0] ?? "") ?? [] };
  }
}
