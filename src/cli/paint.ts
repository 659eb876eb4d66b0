import { styleText } from "node:util";

/** How the parts of a card are coloured; every function gives its text back unchanged where colours are off. */
export interface Paint {
  title(text: string): string;
  heading(text: string): string;
  strong(text: string): string;
  quiet(text: string): string;
  quote(text: string): string;
}

const as = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text);
const plain = (text: string) => text;

export const colours: Paint = {
  title: as(["bold"]),
  heading: as(["bold", "cyan"]),
  strong: as(["bold"]),
  quiet: as(["dim"]),
  quote: as(["italic", "green"]),
};
export const noColours: Paint = { title: plain, heading: plain, strong: plain, quiet: plain, quote: plain };

/** Colours only on a terminal, and never against the reader's wish (https://no-color.org). */
export function wantsColours(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return isTerminal && env.TERM !== "dumb";
}
