import { type Cell, csvLine } from "../export/index.ts";
import type { Row } from "./page.ts";

/**
 * Rows as CSV, the names of the first row's fields as its head.
 * @param columns the head where there is no row: programs that read tables want one
 */
export async function* csvOf(rows: AsyncIterable<Row>, columns: readonly string[] = []): AsyncGenerator<string> {
  let names: readonly string[] | null = null;
  for await (const row of rows) {
    if (names === null) {
      names = Object.keys(row);
      yield csvLine(names);
    }
    yield csvLine(names.map((name): Cell => row[name] ?? null));
  }
  if (names === null && columns.length > 0) yield csvLine(columns);
}
