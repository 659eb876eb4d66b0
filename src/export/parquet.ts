import type { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { batchesOf, withArticles } from "./batches.ts";
import { commitmentColumns } from "./commitment-columns.ts";
import type { Cell } from "./csv.ts";
import { engagementColumns } from "./engagement-columns.ts";
import type { Exporter, ExportSource } from "./exporter.ts";
import type { Column, Filed } from "./table.ts";
import { wellFormed } from "./text.ts";

/** Rows in one group: what is held in memory before it is written. */
export const rowsInGroup = 2_000;

const parquet = { mediaType: "application/vnd.apache.parquet", extension: "parquet" } as const;

export const engagementsParquet: Exporter = {
  ...parquet,
  name: "engagements-parquet",
  aliases: ["parquet"],
  describes: "engagements",
  summary: {
    en: "engagements in columns, for DuckDB, pandas, R",
    fr: "les rencontres et actes en colonnes (DuckDB, pandas, R)",
  },
  write: (source) => parquetOf(engagementColumns, source.engagements(), source),
};

export const commitmentsParquet: Exporter = {
  ...parquet,
  name: "commitments-parquet",
  describes: "commitments",
  summary: {
    en: "commitments in columns, for DuckDB, pandas, R",
    fr: "les promesses en colonnes (DuckDB, pandas, R)",
  },
  write: (source) => parquetOf(commitmentColumns, source.commitments(), source),
};

async function* parquetOf<Item extends { readonly sources: readonly string[] }>(
  columns: readonly Column<Filed<Item>>[],
  items: AsyncIterable<Item>,
  source: ExportSource,
): AsyncGenerator<Uint8Array> {
  const library = await import("hyparquet-writer"); // not loaded for other formats
  const bytes = new library.ByteWriter();
  const file = new library.ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: source.program });
  for await (const rows of batchesOf(withArticles(source, items), rowsInGroup)) {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => written(column.of(row, source))),
    }));
    await file.write({ columnData, rowGroupSize: rowsInGroup });
    yield taken(bytes);
  }
  await file.finish();
  yield taken(bytes);
}

/** What was written so far; the writer's place in the file goes on. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

const written = (cell: Cell) =>
  typeof cell === "string" ? wellFormed(cell) : Array.isArray(cell) ? cell.map(wellFormed) : cell;

type Element = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const leaf = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  number: { type: "DOUBLE" },
  flag: { type: "BOOLEAN" },
} as const;

function schemaOf<Row>(columns: readonly Column<Row>[]): Element[] {
  const elements = columns.flatMap(({ name, type }): Element[] =>
    type === "list"
      ? [
          {
            name,
            repetition_type: "REQUIRED",
            num_children: 1,
            converted_type: "LIST",
            logical_type: { type: "LIST" },
          },
          { name: "list", repetition_type: "REPEATED", num_children: 1 },
          { name: "element", repetition_type: "REQUIRED", ...leaf.text },
        ]
      : [{ name, repetition_type: "OPTIONAL", ...leaf[type] }],
  );
  return [{ name: "root", num_children: columns.length }, ...elements];
}
