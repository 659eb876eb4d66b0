import { gradeLabels, gradeOf, gradesOf } from "./grades.ts";
import { drawSheet, escapeText, ink, type Sheet } from "./sheet.ts";
import shapes from "./world-shapes.json" with { type: "json" };

/** A state on a map: how many engagements it is shaded for, its name with that number, and where it leads. */
export interface MapEntry {
  readonly party: string;
  readonly count: number;
  readonly label: string;
  readonly href: string;
}

export interface MapOptions extends Pick<Sheet, "label" | "locale"> {
  /** The state whose partners are shown: drawn in ink. */
  readonly home?: string | undefined;
  /** Drawn into the picture where it stands alone; a page has its own. */
  readonly hasLegend?: boolean;
}

const fills = ["", "#c3d7de", "#94b8c6", "#6596a9", "#3b7187", "#1d4f63"];
const land = "#dcd6c8";
const states: Readonly<Record<string, string>> = shapes.states;
const places: Readonly<Record<string, number[]>> = shapes.places;

/** Whether a party can be shown on a map: organisations cannot. */
export const isOnMap = (party: string): boolean => party in states || party in places;

/** States of the world shaded by a count, each a link; the smallest are dots. Needs no tiles from anywhere. */
export function worldMap(entries: readonly MapEntry[], { home, hasLegend = false, ...sheet }: MapOptions): string {
  const grades = gradesOf(entries.map(({ count }) => count));
  const shown = entries.filter(({ party }) => isOnMap(party) && party !== home);
  const marks = shown.map(({ party, count, label, href }) => {
    const grade = gradeOf(count, grades);
    const text = escapeText(label);
    return `<a href="${escapeText(href)}" class="g${grade}" fill="${fills[grade]}" aria-label="${text}"><title>${text}</title>${shapeOf(party)}</a>`;
  });
  const own = home !== undefined && isOnMap(home) ? `<g class="home" fill="#1f1c18">${shapeOf(home)}</g>` : "";
  const legend = hasLegend ? drawLegend(grades, Math.max(1, ...entries.map(({ count }) => count))) : "";
  const ground = `<path class="land" fill="${land}" d="${shapes.land}"/>`;
  const borders = `<path class="borders" fill="none" stroke="#fbfaf6" stroke-width="0.6" d="${shapes.borders}"/>`;
  return drawSheet(
    { width: shapes.width, height: shapes.height, ...sheet },
    `${ground}${marks.join("")}${own}${borders}${legend}`,
  );
}

function shapeOf(party: string): string {
  const shape = states[party];
  if (shape) return `<path d="${shape}"/>`;
  const [x, y] = places[party] ?? [];
  return `<circle cx="${x}" cy="${y}" r="4" stroke="#fbfaf6" stroke-width="1"/>`;
}

function drawLegend(grades: readonly number[], most: number): string {
  const top = shapes.height - 20 * grades.length - 12;
  return gradeLabels(grades, most)
    .map(
      ({ grade, label }, i) =>
        `<rect x="24" y="${top + 20 * i}" width="14" height="14" fill="${fills[grade]}"/><text x="46" y="${top + 20 * i + 12}" fill="${ink.text}">${label}</text>`,
    )
    .join("");
}
