import fc from "fast-check";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { commitmentColumns } from "../../src/export/commitment-columns.ts";
import { engagementColumns } from "../../src/export/engagement-columns.ts";
import type { Exporter, ExportSource } from "../../src/export/index.ts";
import { commitmentsParquet, engagementsParquet, rowsInGroup } from "../../src/export/parquet.ts";
import { expectedRows } from "./read-table.ts";
import { archive, engagement } from "./records.ts";
import { bytesOf, sourceOf } from "./source.ts";

async function fileOf(exporter: Exporter, source: ExportSource): Promise<ArrayBuffer> {
  const bytes = await bytesOf(exporter, source);
  return new Uint8Array(bytes).buffer;
}

it("gives back every engagement and commitment, whatever is in it", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      const source = sourceOf(filed);
      const read = async (exporter: Exporter) => parquetReadObjects({ file: await fileOf(exporter, source) });
      expect(await read(engagementsParquet)).toEqual(expectedRows(engagementColumns, filed.engagements, source));
      expect(await read(commitmentsParquet)).toEqual(expectedRows(commitmentColumns, filed.commitments, source));
    }),
  );
});

it("writes in groups of bounded size", async () => {
  const [one] = fc.sample(engagement, { numRuns: 1, seed: 1 });
  const many = Array.from({ length: rowsInGroup + 1 }, (_, i) => ({ ...(one as NonNullable<typeof one>), id: `${i}` }));
  const file = await fileOf(engagementsParquet, sourceOf({ engagements: many }));
  const { row_groups } = await parquetMetadataAsync(file);
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([rowsInGroup, 1]);
  expect((await parquetReadObjects({ file, columns: ["id"] })).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
});
