import { percent } from "../french.ts";
import { drawSheet, escapeText, ink, type Sheet, short } from "./sheet.ts";

/** What share each of several parties has in one row, 0 to 1, in the order of the parties; null where nothing is known. */
export interface ShareRow {
  readonly label: string;
  readonly shares: readonly (number | null)[];
}

const left = 200;
const rowHeight = 24;
const top = 28;
const gap = 18;

/** Shares as bars: a row for each thing, a column for each party, all columns on one scale. */
export function shareBars(
  rows: readonly ShareRow[],
  parties: readonly string[],
  sheet: Pick<Sheet, "label" | "locale">,
) {
  const column = Math.min(220, 700 / Math.max(1, parties.length));
  const most = Math.max(0.01, ...rows.flatMap(({ shares }) => shares.map((share) => share ?? 0)));
  const room = column - gap - 40;
  const heads = parties.map(
    (party, i) => `<text x="${short(left + column * i)}" y="16" font-weight="600">${escapeText(party)}</text>`,
  );
  const lines = rows.map(({ label, shares }, row) => {
    const y = top + rowHeight * row;
    const bars = shares.map((share, i) => {
      if (share === null) return "";
      const [x, width] = [left + column * i, (room * share) / most];
      return `<rect class="bar" x="${short(x)}" y="${y + 5}" width="${short(Math.max(1, width))}" height="12" fill="${ink.accent}"/><text x="${short(x + width + 6)}" y="${y + 15}">${percent(share, sheet.locale)}</text>`;
    });
    return `<text x="${left - 12}" y="${y + 15}" text-anchor="end">${escapeText(label)}</text>${bars.join("")}`;
  });
  const width = Math.round(left + column * parties.length);
  return drawSheet({ width, height: top + rowHeight * rows.length + 8, ...sheet }, heads.join("") + lines.join(""));
}
