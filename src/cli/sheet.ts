import { noColours, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { widthOf, wrap } from "./width.ts";

export interface SheetOptions {
  /** Width of the terminal. */
  readonly columns?: number;
  /** Lines are kept between 40 columns and this many. */
  readonly widest?: number;
  readonly paint?: Paint;
}

/** One column of a table on a terminal. The last takes what width is left and breaks its lines. */
export interface SheetColumn {
  readonly head: string;
  readonly align?: "right";
}

const between = 2;
const narrowest = 16;
const asIs = (line: string) => line;

/** Lines for a terminal: text is made safe to show and broken to the width. */
export class Sheet {
  readonly paint: Paint;
  readonly width: number;
  readonly #lines: string[] = [];

  constructor({ columns = 90, widest = 120, paint = noColours }: SheetOptions) {
    this.paint = paint;
    this.width = Math.max(40, Math.min(widest, columns));
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  gap(): void {
    this.#lines.push("");
  }

  write(text: string, indent = 0, paint: (text: string) => string = asIs): void {
    for (const line of wrap(printable(text), this.width - indent)) this.#lines.push(" ".repeat(indent) + paint(line));
  }

  heading(text: string): void {
    this.gap();
    this.write(text, 0, this.paint.heading);
  }

  /** A value beside its label, its lines under each other; nothing where there is no value. */
  field(label: string, value: string | null, indent = 4, labelWidth = 10): void {
    if (!value) return;
    const margin = indent + labelWidth;
    const [first = "", ...rest] = wrap(printable(value), this.width - margin);
    const space = " ".repeat(Math.max(1, labelWidth - widthOf(label)));
    this.#lines.push(`${" ".repeat(indent)}${this.paint.quiet(label + space)}${first}`);
    for (const line of rest) this.#lines.push(" ".repeat(margin) + line);
  }

  /**
   * A table: columns as wide as what stands in them; the last breaks its lines. Where it has no room left it goes under
   * each row, and where the others have none either, each row is written as a line of its own.
   */
  table(columns: readonly SheetColumn[], rows: readonly (readonly string[])[], indent = 2): void {
    const cells = rows.map((row) => row.map((cell) => printable(cell).replace(/\s+/gu, " ")));
    const widths = columns.map(({ head }, at) =>
      Math.max(widthOf(head), ...cells.map((row) => widthOf(row[at] ?? ""))),
    );
    const last = widths.at(-1) ?? 0;
    const fixed = widths.slice(0, -1).reduce((sum, width) => sum + width + between, indent);
    const left = this.width - fixed;
    const fits = left >= Math.min(narrowest, last);
    if (!fits && left < 0) {
      for (const row of cells) this.write(rowAsText(columns, row), indent);
      return;
    }
    const margin = fits ? fixed : indent + 4;
    const line = (row: readonly string[]) => {
      const ahead = columns.slice(0, -1).map(({ align }, at) => padded(row[at] ?? "", widths[at] as number, align));
      const [first = "", ...rest] = [...(fits ? [] : [""]), ...wrap(row.at(-1) ?? "", this.width - margin)];
      const end = fits ? padded(first, Math.min(left, last), columns.at(-1)?.align) : "";
      const text = `${" ".repeat(indent)}${[...ahead, end].join(" ".repeat(between))}`.trimEnd();
      return [text, ...rest.map((more) => " ".repeat(margin) + more)];
    };
    const [heads = ""] = line(
      fits ? columns.map(({ head }) => head) : [...columns.slice(0, -1).map(({ head }) => head), ""],
    );
    this.#lines.push(this.paint.quiet(heads), ...cells.flatMap(line));
  }
}

/** "2022 · contact 7 · tone +2.5 (7)": without what is nothing or not known. */
const rowAsText = (columns: readonly SheetColumn[], [first = "", ...row]: readonly string[]) =>
  [
    first,
    ...row.map((cell, at) => (/^[·–]?$/u.test(cell) ? "" : `${columns[at + 1]?.head} ${cell}`)).filter(Boolean),
  ].join(" · ");

function padded(text: string, width: number, align: SheetColumn["align"]): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? space + text : text + space;
}
