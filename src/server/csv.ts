import { type Cell, csvLine } from "../export/index.ts";
import type { Row } from "./page.ts";

/** Rows as CSV, the names of the first row's fields as its head. */
export async function* csvOf(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let names: string[] | null = null;
  for await (const row of rows) {
    if (names === null) {
      names = Object.keys(row);
      yield csvLine(names);
    }
    yield csvLine(names.map((name): Cell => row[name] ?? null));
  }
}
