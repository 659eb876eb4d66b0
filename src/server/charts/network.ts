import { drawSheet, escapeText, ink, type Sheet, short } from "./sheet.ts";

export interface NetworkNode {
  readonly id: string;
  /** Short enough to stand beside a circle. */
  readonly label: string;
  readonly href: string;
}

/** Two nodes and how many engagements they have together. */
export interface NetworkTie {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

const size = 820;
const middle = size / 2;
const radius = 235;
/** At most, of the letters of a name. */
const letterWidth = 7;

/** Each node next to the one it has most in common with, so far as that is free: fewer lines cross. */
export function circleOrder(nodes: readonly NetworkNode[], ties: readonly NetworkTie[]): NetworkNode[] {
  const weight = new Map(
    ties.flatMap(({ a, b, count }) => [[`${a} ${b}`, count] as const, [`${b} ${a}`, count] as const]),
  );
  const left = [...nodes];
  const placed = left.splice(0, 1);
  while (left.length > 0) {
    const last = placed.at(-1)?.id;
    const weights = left.map(({ id }) => weight.get(`${last} ${id}`) ?? 0);
    placed.push(...left.splice(weights.indexOf(Math.max(...weights)), 1));
  }
  return placed;
}

/**
 * Who deals with whom: parties on a circle, a curve for each tie, the wider and darker the more engagements. With `home`,
 * that party stands in the middle. The same picture for the same ties.
 */
export function network(
  nodes: readonly NetworkNode[],
  ties: readonly NetworkTie[],
  { home, ...sheet }: Pick<Sheet, "label" | "locale"> & { readonly home?: string | undefined },
): string {
  const around = circleOrder(
    nodes.filter(({ id }) => id !== home),
    ties.filter(({ a, b }) => a !== home && b !== home),
  );
  const angles = new Map(around.map(({ id }, i) => [id, (2 * Math.PI * i) / around.length - Math.PI / 2]));
  const placeOf = (id: string): readonly [number, number] => {
    const angle = angles.get(id);
    return angle === undefined
      ? [middle, middle]
      : [middle + radius * Math.cos(angle), middle + radius * Math.sin(angle)];
  };
  const most = Math.max(1, ...ties.map(({ count }) => count));
  // The strongest are drawn last, over the others.
  const lines = ties.toReversed().map(({ a, b, count }) => {
    const share = Math.sqrt(count / most);
    return `<path d="${curve(placeOf(a), placeOf(b))}" stroke-width="${short(0.6 + 5 * share)}" stroke-opacity="${short(0.15 + 0.55 * share)}"/>`;
  });
  const marks = nodes.map((node) => drawNode(node, placeOf(node.id), angles.get(node.id)));
  const longest = Math.max(0, ...nodes.map(({ label }) => label.length));
  const unused = Math.max(0, Math.floor(middle - radius - 24 - longest * letterWidth));
  return drawSheet(
    { width: size - 2 * unused, height: size - 2 * unused, ...sheet },
    `<g transform="translate(${-unused},${-unused})"><g class="ties" fill="none" stroke="${ink.accent}">${lines.join("")}</g>${marks.join("")}</g>`,
  );
}

/** A curve that bends towards the middle, so that ties of neighbours stay near the rim. */
function curve([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const bend = (from: number, to: number) => short(middle + ((from + to) / 2 - middle) * 0.35);
  return `M${short(x1)},${short(y1)}Q${bend(x1, x2)},${bend(y1, y2)} ${short(x2)},${short(y2)}`;
}

function drawNode({ label, href }: NetworkNode, [x, y]: readonly [number, number], angle: number | undefined): string {
  const dot = `<circle class="dot" cx="${short(x)}" cy="${short(y)}" r="${angle === undefined ? 8 : 4}" fill="${ink.accent}"/>`;
  const name = escapeText(label);
  const text =
    angle === undefined
      ? `<text x="${short(x)}" y="${short(y - 14)}" text-anchor="middle" font-weight="600" class="halo" stroke="#fbfaf6" stroke-width="4" paint-order="stroke">${name}</text>`
      : labelAt(angle, name);
  return `<a href="${escapeText(href)}">${dot}${text}</a>`;
}

/** Turned outwards, and never upside down. */
function labelAt(angle: number, name: string): string {
  const isLeft = Math.cos(angle) < -0.001;
  const degrees = short((angle * 180) / Math.PI + (isLeft ? 180 : 0));
  const at = radius + 12;
  return `<text transform="translate(${middle},${middle}) rotate(${degrees})" x="${isLeft ? -at : at}" y="4" text-anchor="${isLeft ? "end" : "start"}">${name}</text>`;
}
