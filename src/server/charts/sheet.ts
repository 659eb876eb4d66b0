import type { Locale } from "../words.ts";

/** What a chart says of itself to those who do not see it, and how wide it is drawn. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly locale: Locale;
}

/**
 * The colours of charts, as attributes: a chart can be taken away from the page and looks the same on light and on dark
 * paper: `mark` stands out from both. On a page the style sheet may refine them by class.
 */
export const ink = { text: "#767064", rule: "#8a8272", accent: "#1d4f63", mark: "#4a8aa3" } as const;

/** A chart as a whole SVG document. Links within it can be reached by keyboard. */
export const drawSheet = ({ width, height, label, locale }: Sheet, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeText(label)}" lang="${locale}" font-family="system-ui, sans-serif" font-size="12" fill="${ink.text}">${content}</svg>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an SVG document, in elements and in attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] as string);

/** A number as short as a drawing needs it. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
