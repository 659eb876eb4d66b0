import type { Mark as Told } from "../../dossier/index.ts";
import { type EngagementKind, engagementKinds, periodOf } from "../../model/index.ts";
import { drawSheet, ink, short } from "../charts/sheet.ts";
import { type Locale, words } from "../words.ts";

/** How far a picture is drawn: wide with the kinds beside their lines, or for a phone with the kinds above them. */
const layouts = {
  wide: { width: 900, left: 210, rowHeight: 22, most: 14 },
  narrow: { width: 360, left: 6, rowHeight: 36, most: 6 },
} as const;
export type TimelineLayout = keyof typeof layouts;

const top = 12;
const dayLength = 86_400_000;

/** A mark on a line: a dot for a day, a bar for a month or a year, a ring for the day of a report that tells none. */
interface Mark {
  readonly kind: EngagementKind;
  readonly from: number;
  readonly to: number;
  readonly isReported: boolean;
}

function marksOf(engagements: readonly Told[]): Mark[] {
  return engagements.flatMap(({ kind, date, reported }) => {
    const period = periodOf(date ?? reported ?? "");
    if (!period) return [];
    return [{ kind, from: Date.parse(period.from), to: Date.parse(period.to) + dayLength, isReported: date === null }];
  });
}

/** The first of January of the first year, and that after the last. */
function spanOf(marks: readonly Mark[]): readonly [number, number] {
  const years = marks.flatMap(({ from, to }) => [from, to - 1]).map((time) => new Date(time).getUTCFullYear());
  return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b)) + 1];
}

/**
 * Engagements over time as an SVG document: a line for each kind. Colours are its own, so that it can be used alone and
 * on any paper; the same picture for the same records.
 */
export function timeline(engagements: readonly Told[], locale: Locale, layout: TimelineLayout = "wide") {
  const { width, left, rowHeight, most } = layouts[layout];
  const label = words[locale].dossier.timeline;
  const marks = marksOf(engagements);
  if (marks.length === 0) return drawSheet({ width, height: 40, label, locale }, "");
  const [first, last] = spanOf(marks);
  const [start, end] = [Date.UTC(first, 0, 1), Date.UTC(last, 0, 1)];
  const x = (time: number) => Number(short(left + ((time - start) / (end - start)) * (width - left - 10)));
  const kinds = (Object.keys(engagementKinds) as EngagementKind[]).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const bottom = top + kinds.length * rowHeight;
  const rows = kinds.map((kind, i) => {
    const y = top + (i + 1) * rowHeight - 11;
    const name = engagementKinds[kind][locale];
    const head =
      layout === "wide"
        ? `<text x="${left - 12}" y="${y + 4}" text-anchor="end">${name}</text>`
        : `<text x="${left}" y="${y - 10}">${name}</text>`;
    const line = `<line x1="${left}" x2="${width - 10}" y1="${y}" y2="${y}" stroke="${ink.rule}" stroke-opacity="0.4"/>`;
    return (
      head +
      line +
      marks
        .filter((mark) => mark.kind === kind)
        .map((mark) => drawMark(mark, x, y))
        .join("")
    );
  });
  const step = Math.max(1, Math.ceil((last - first) / most));
  const ticks = Array.from({ length: last - first }, (_, i) => first + i)
    .filter((year) => (year - first) % step === 0)
    .map((year) => {
      const at = x(Date.UTC(year, 0, 1));
      return `<line x1="${at}" x2="${at}" y1="${top}" y2="${bottom + 6}" stroke="${ink.rule}" stroke-opacity="0.25"/><text x="${at + 3}" y="${bottom + 20}">${year}</text>`;
    });
  const legend = drawLegend(marks, locale, { left: 6, y: bottom + 44 });
  const height = bottom + 28 + legend.length * 18 + (legend.length > 0 ? 6 : 0);
  return drawSheet({ width, height, label, locale }, ticks.join("") + rows.join("") + legend.join(""));
}

const ring = (x: number, y: number) =>
  `<circle cx="${x}" cy="${y}" r="4" fill="none" stroke="${ink.mark}" stroke-width="1.4"/>`;
const bar = (x: number, y: number, length: number) =>
  `<rect x="${x}" y="${y - 3}" width="${short(Math.max(5, length))}" height="6" rx="3" fill="${ink.mark}" fill-opacity="0.6"/>`;

function drawMark({ from, to, isReported }: Mark, x: (time: number) => number, y: number): string {
  if (isReported) return ring(x(from), y);
  if (to - from > 2 * dayLength) return bar(x(from), y, x(to) - x(from));
  return `<circle cx="${x(from)}" cy="${y}" r="4.5" fill="${ink.mark}" fill-opacity="0.85"/>`;
}

/** What bars and rings mean, where there are any. */
function drawLegend(marks: readonly Mark[], locale: Locale, { left, y }: { left: number; y: number }): string[] {
  const { barMeans, ringMeans } = words[locale].dossier;
  const text = (words: string, at: number) => `<text x="${left + 22}" y="${at}">${words}</text>`;
  const entries = [
    ...(marks.some(({ from, to, isReported }) => !isReported && to - from > 2 * dayLength)
      ? [(at: number) => bar(left, at - 4, 14) + text(barMeans, at)]
      : []),
    ...(marks.some(({ isReported }) => isReported)
      ? [(at: number) => ring(left + 7, at - 4) + text(ringMeans, at)]
      : []),
  ];

  return entries.map((draw, i) => draw(y + 18 * i));
}
