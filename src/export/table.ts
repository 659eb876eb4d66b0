import type { ArticleCard, ExportSource } from "./exporter.ts";
import { withArticles } from "./batches.ts";
import { type Cell, csvLine } from "./csv.ts";

/** One column of a flat format: the same list makes CSV, Parquet and their documentation. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "text" | "list" | "number" | "flag";
  readonly meaning: string;
  of(row: Row, source: ExportSource): Cell;
}

/** A record with the articles it rests on. */
export interface Filed<Item> {
  readonly record: Item;
  readonly articles: readonly ArticleCard[];
}

export const urlsOf = (articles: readonly ArticleCard[]) => articles.flatMap(({ url }) => url ?? []);

export async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
  source: ExportSource,
): AsyncGenerator<string> {
  yield csvLine(columns.map(({ name }) => name));
  for await (const row of rows) yield csvLine(columns.map((column) => column.of(row, source)));
}

/** A table of records of one kind as CSV. */
export async function* recordsAsCsv<Item extends { readonly sources: readonly string[] }>(
  columns: readonly Column<Filed<Item>>[],
  items: AsyncIterable<Item>,
  source: ExportSource,
): AsyncGenerator<string> {
  yield* csvOf(columns, withArticles(source, items), source);
}
