import { drawSheet, escapeText, ink, short, type Sheet } from "./sheet.ts";

/** A row of a grid of years: how many engagements there were in each year. */
export interface YearRow {
  readonly label: string;
  /** By year, "2024"; a year without any may be missing. */
  readonly counts: Readonly<Record<string, number>>;
}

const left = 210;
const rowHeight = 26;
const top = 26;

/** One or more years that stand in one column, and how it is called. */
export interface YearColumn {
  readonly label: string;
  readonly years: readonly string[];
}

const mostColumns = 15;

/** A column for every year from the first to the last; of more than fifteen, those before stand in one. */
export function yearColumns(years: readonly string[]): YearColumn[] {
  const known = years.map(Number);
  if (known.length === 0) return [];
  const last = Math.max(...known);
  const first = Math.max(Math.min(...known), last - mostColumns + 1);
  const single = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  const before = years.filter((year) => Number(year) < first);
  return [
    ...(before.length > 0 ? [{ label: `–${first - 1}`, years: before }] : []),
    ...single.map((year) => ({ label: year, years: [year] })),
  ];
}

/** How many there are in a column. */
export const countIn = ({ counts }: YearRow, { years }: YearColumn): number =>
  years.reduce((sum, year) => sum + (counts[year] ?? 0), 0);

/** Counts by row and year as dots whose area grows with the count, each with its number. */
export function yearGrid(
  rows: readonly YearRow[],
  columns: readonly YearColumn[],
  sheet: Pick<Sheet, "label" | "locale">,
) {
  const wide = Math.min(80, Math.max(30, 690 / Math.max(1, columns.length)));
  const most = Math.max(1, ...rows.flatMap((row) => columns.map((column) => countIn(row, column))));
  const x = (i: number) => short(left + wide * (i + 0.5));
  const heads = columns.map(({ label }, i) => `<text x="${x(i)}" y="14" text-anchor="middle">${label}</text>`);
  const lines = rows.map((row, place) => {
    const y = top + rowHeight * (place + 0.5);
    const dots = columns.map((column, i) => {
      const count = countIn(row, column);
      if (count === 0) return "";
      const radius = short(2.5 + 9 * Math.sqrt(count / most));
      return `<circle cx="${x(i)}" cy="${y}" r="${radius}" fill="${ink.mark}" fill-opacity="0.4"/><text x="${x(i)}" y="${y + 4}" text-anchor="middle">${count}</text>`;
    });
    const line = `<line x1="${left}" x2="${short(left + wide * columns.length)}" y1="${y + 13}" y2="${y + 13}" stroke="${ink.rule}" stroke-opacity="0.25"/>`;
    return `<text x="${left - 12}" y="${y + 4}" text-anchor="end">${escapeText(row.label)}</text>${line}${dots.join("")}`;
  });
  const width = Math.round(left + wide * columns.length + 10);
  return drawSheet({ width, height: top + rowHeight * rows.length + 8, ...sheet }, heads.join("") + lines.join(""));
}
