import type { Child } from "hono/jsx";
import { ScrollTable } from "./scroll-table.tsx";

/** A column of a table: its head, and what stands in it for an entry. */
export interface Column<Entry> {
  readonly head: string;
  readonly cell: (entry: Entry) => Child;
  /** Figures stand flush right. */
  readonly isNumber?: boolean;
  /** Running words want room. */
  readonly isLong?: boolean;
}

/**
 * A table whose first column names each row. A wide one scrolls in a frame of its own, by keyboard too, so that the page
 * does not. `label` names it for those who do not see it. Nothing where there are no entries.
 */
export function Table<Entry>(props: { label: string; columns: readonly Column<Entry>[]; entries: readonly Entry[] }) {
  const { label, columns, entries } = props;
  if (entries.length === 0) return null;
  const [name, ...others] = columns;
  const classOf = ({ isNumber, isLong }: Column<Entry>) => (isNumber ? "number" : isLong ? "long" : undefined);
  return (
    <ScrollTable label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={classOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr>
              <th scope="row">{name?.cell(entry)}</th>
              {others.map((column) => (
                <td class={classOf(column)}>{column.cell(entry)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
