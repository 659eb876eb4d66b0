import type { Child } from "hono/jsx";
import { gradesOf, tintOf } from "../charts/grades.ts";
import { ScrollTable } from "./scroll-table.tsx";
import { countIn, type YearColumn, type YearRow } from "../charts/year-grid.ts";

/** A row with what stands at its head on a page: a link, where the chart has words alone. */
export interface LinkedRow extends YearRow {
  readonly head?: Child;
}

/** Counts by row and year, each cell shaded by its count: the chart and its table in one. */
export function YearTable(props: {
  label: string;
  head: string;
  rows: readonly LinkedRow[];
  columns: readonly YearColumn[];
}) {
  const { label, head, rows, columns } = props;
  const grades = gradesOf(rows.flatMap((row) => columns.map((column) => countIn(row, column))));
  return (
    <ScrollTable label={label}>
      <table class="years">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th scope="col" class="number">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.head ?? row.label}</th>
              {columns.map((column) => {
                const count = countIn(row, column);
                return <td class={count > 0 ? `number g${tintOf(count, grades)}` : "number"}>{count || ""}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
