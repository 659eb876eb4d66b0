import type { Concentration, Tone } from "../../dossier/index.ts";
import { messages, say, type Ui } from "../ui.ts";

/** What stands for a measure that is not defined. */
export const undefinedMeasure = "–";

export const decimal = (value: number | null, ui: Ui, digits = 2): string =>
  value === null
    ? undefinedMeasure
    : value.toLocaleString(ui, { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const percent = (share: number | null, ui: Ui): string =>
  share === null ? undefinedMeasure : share.toLocaleString(ui, { style: "percent", maximumFractionDigits: 0 });

/** "+2.5 (7)": a mean never stands without the number of cases. */
export function toneText({ mean, n }: Tone, ui: Ui): string {
  if (mean === null) return undefinedMeasure;
  const sign = mean < 0 ? "−" : "+";
  return `${mean === 0 ? "" : sign}${decimal(Math.abs(mean), ui, 1)} (${n})`;
}

/** "0.25–0.55", or that there are too few cases for it to mean much. */
export function intervalText({ interval, tooFew }: Pick<Concentration, "interval" | "tooFew">, ui: Ui): string {
  if (tooFew) return messages[ui].reports.tooFew;
  return interval ? `${decimal(interval.low, ui)}–${decimal(interval.high, ui)}` : undefinedMeasure;
}

/** "1 engagement", "2 engagements": the message holds both, parted by a bar. */
export function plural(message: string, count: number, ui: Ui): string {
  const [one = "", many = one] = message.split("|");
  const isOne = ui === "fr" ? count < 2 : count === 1;
  return say(isOne ? one : many, { count: count.toLocaleString(ui) });
}
