import { wellFormed } from "./text.ts";

/** What stands between the values of a list in one cell. */
export const listSeparator = "|";

/** What a cell may hold; null is a value that is not known. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * A line of CSV after RFC 4180. A spreadsheet takes what begins with =, +, -, @, a tab or a line break for a formula: such
 * text gets an apostrophe before it, and so does text that begins with an apostrophe, so that taking one away always gives
 * back what was meant.
 */
export const csvLine = (cells: readonly Cell[]) => `${cells.map((cell) => quoted(textOf(cell))).join(",")}\r\n`;

const isFormula = /^[=+\-@\t\r\n'＝＋－＠]/u;

function textOf(cell: Cell): string {
  if (cell === null) return "";
  // numbers and yes or no are ours, and -3.5 is no formula
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = wellFormed(typeof cell === "string" ? cell : joined(cell));
  return isFormula.test(text) ? `'${text}` : text;
}

/** A separator within a value, and the backslash itself, get a backslash before them. */
const joined = (values: readonly string[]) =>
  values.map((value) => value.replace(/[\\|]/gu, "\\$&")).join(listSeparator);

const quoted = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The text that was meant by a cell. */
export const fromCell = (cell: string) => (cell.startsWith("'") ? cell.slice(1) : cell);

/** The values that were meant by a cell that holds a list. */
export function listFromCell(cell: string): string[] {
  if (cell === "") return [];
  const values = fromCell(cell).match(/(?:^|\|)((?:[^\\|]|\\.)*)/gsu) ?? [];
  return values.map((value, i) => value.slice(i === 0 ? 0 : 1).replace(/\\(.)/gsu, "$1"));
}
