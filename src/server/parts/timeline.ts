import { type EngagementKind, type EngagementRecord, engagementKinds, periodOf } from "../../model/index.ts";
import type { Locale } from "../words.ts";

const width = 900;
const rowHeight = 22;
const left = 210;
const top = 12;
const dayLength = 86_400_000;

/**
 * Engagements over time as an SVG document: a row for each kind, a dot for each engagement, a bar where only a month or a
 * year is known. Colours are its own, so that it can be used alone; the same picture for the same records.
 */
export function timeline(engagements: readonly EngagementRecord[], locale: Locale): string {
  const dated = engagements.flatMap(({ kind, date }) => {
    const period = date === null ? null : periodOf(date);
    return period ? [{ kind, from: Date.parse(period.from), to: Date.parse(period.to) + dayLength }] : [];
  });
  const kinds = (Object.keys(engagementKinds) as EngagementKind[]).filter((kind) =>
    dated.some((entry) => entry.kind === kind),
  );
  if (dated.length === 0) return svg(40, "", locale);
  const years = [
    new Date(Math.min(...dated.map(({ from }) => from))).getUTCFullYear(),
    new Date(Math.max(...dated.map(({ to }) => to - 1))).getUTCFullYear() + 1,
  ] as const;
  const [start, end] = [Date.UTC(years[0], 0, 1), Date.UTC(years[1], 0, 1)];
  const x = (time: number) => Math.round((left + ((time - start) / (end - start)) * (width - left - 10)) * 10) / 10;
  const height = top + kinds.length * rowHeight + 28;
  const rows = kinds.map((kind, i) => {
    const y = top + i * rowHeight + rowHeight / 2;
    const marks = dated
      .filter((entry) => entry.kind === kind)
      .map(({ from, to }) =>
        to - from <= 2 * dayLength
          ? `<circle cx="${x(from)}" cy="${y}" r="4.5" fill="#1d4f63" fill-opacity="0.75"/>`
          : `<rect x="${x(from)}" y="${y - 2.5}" width="${Math.max(4, x(to) - x(from))}" height="5" rx="2.5" fill="#1d4f63" fill-opacity="0.4"/>`,
      );
    return `<text x="${left - 12}" y="${y + 4}" text-anchor="end">${engagementKinds[kind][locale]}</text><line x1="${left}" x2="${width - 10}" y1="${y}" y2="${y}" stroke="#8a8272" stroke-opacity="0.35"/>${marks.join("")}`;
  });
  const step = Math.max(1, Math.ceil((years[1] - years[0]) / 14));
  const ticks = Array.from({ length: years[1] - years[0] }, (_, i) => years[0] + i)
    .filter((year) => (year - years[0]) % step === 0)
    .map(
      (year) =>
        `<line x1="${x(Date.UTC(year, 0, 1))}" x2="${x(Date.UTC(year, 0, 1))}" y1="${top}" y2="${height - 22}" stroke="#8a8272" stroke-opacity="0.25"/><text x="${x(Date.UTC(year, 0, 1)) + 3}" y="${height - 8}">${year}</text>`,
    );
  return svg(height, ticks.join("") + rows.join(""), locale);
}

/** A middle grey for text can be read on light and on dark paper. */
const svg = (height: number, content: string, locale: Locale) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" lang="${locale}" font-family="system-ui, sans-serif" font-size="12" fill="#767064">${content}</svg>`;
