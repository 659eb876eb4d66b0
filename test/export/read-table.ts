import { expect } from "vitest";
import { fromCell, listFromCell } from "../../src/export/csv.ts";
import type { ExportSource } from "../../src/export/index.ts";
import type { Column, Filed } from "../../src/export/table.ts";
import { wellFormed } from "../../src/export/text.ts";
import { articleOf } from "./source.ts";

/** A value with its texts as UTF-8 can hold them. */
export function held<T>(value: T): T {
  if (typeof value === "string") return wellFormed(value) as T;
  if (Array.isArray(value)) return value.map(held) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, held(inner)])) as T;
}

/** What the columns of a table should hold for each record. */
export const expectedRows = <Item extends { sources: readonly string[] }>(
  columns: readonly Column<Filed<Item>>[],
  items: readonly Item[],
  source: ExportSource,
) =>
  items.map((record) => {
    const row = { record, articles: record.sources.map(articleOf) };
    return Object.fromEntries(columns.map((column) => [column.name, held(column.of(row, source))]));
  });

/** Cells as they were meant, by the type of their column. */
export function meant(columns: readonly { name: string; type: string }[], row: Record<string, string>) {
  expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const cell = row[name] as string;
      if (type === "list") return [name, listFromCell(cell)];
      if (cell === "") return [name, null];
      if (type === "number") return [name, Number(cell)];
      return [name, type === "flag" ? cell === "true" : fromCell(cell)];
    }),
  );
}
