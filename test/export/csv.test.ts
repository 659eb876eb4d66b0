import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitmentColumns } from "../../src/export/commitment-columns.ts";
import { csvLine, fromCell, listFromCell } from "../../src/export/csv.ts";
import { commitmentsCsv, engagementsCsv, tenuresCsv } from "../../src/export/csv-tables.ts";
import { engagementColumns } from "../../src/export/engagement-columns.ts";
import { tenureColumns } from "../../src/export/tenure-columns.ts";
import { wellFormed } from "../../src/export/text.ts";
import { expectedRows, meant } from "./read-table.ts";
import { archive, hostile } from "./records.ts";
import { sourceOf, textOf } from "./source.ts";

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: "\r\n" });

it("gives back every engagement, commitment and tenure, whatever is in it", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      const source = sourceOf(filed);
      const read = async (exporter: typeof engagementsCsv) => rowsOf(await textOf(exporter, source));
      expect((await read(engagementsCsv)).map((row) => meant(engagementColumns, row))).toEqual(
        expectedRows(engagementColumns, filed.engagements, source),
      );
      expect((await read(commitmentsCsv)).map((row) => meant(commitmentColumns, row))).toEqual(
        expectedRows(commitmentColumns, filed.commitments, source),
      );
      expect((await read(tenuresCsv)).map((row) => meant(tenureColumns, row))).toEqual(
        expectedRows(tenureColumns, filed.tenures, source),
      );
    }),
  );
});

it("writes the header alone for an empty archive", async () => {
  expect(await textOf(engagementsCsv, sourceOf({}))).toBe(`${engagementColumns.map(({ name }) => name).join(",")}\r\n`);
});

describe("a cell", () => {
  it.each(["=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])(
    "that begins like a formula (%j) is text to a spreadsheet",
    (text) => {
      const [[cell]] = parse(csvLine([text])) as [[string]];
      expect(cell).toBe(`'${text}`);
      expect(fromCell(cell)).toBe(text);
    },
  );

  it("gives back any text and any list", () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile), (text, list) => {
        const [[cell, cells]] = parse(csvLine([text, list]), { record_delimiter: "\r\n" }) as [[string, string]];
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
        expect(cells).not.toMatch(/^[=+\-@\t\r\n]/u);
        expect(fromCell(cell)).toBe(wellFormed(text));
        expect(listFromCell(cells)).toEqual(list.map(wellFormed));
      }),
    );
  });

  it("keeps a negative number a number", () => expect(csvLine([-3.5, true, null])).toBe("-3.5,true,\r\n"));
});
