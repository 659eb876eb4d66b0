import type { Fulfilment } from "../../dossier/index.ts";
import { followUpStatuses } from "../../model/index.ts";
import { messages, say, type Ui } from "../ui.ts";
import { percent } from "./numbers.ts";

/** "6 of 8 that came to an end were kept (75 %) · open 2 (17 %) · …": a rate never stands without its denominator. */
export function fulfilmentText(
  { counts, shares, rate, denominator, late, interval, tooFew }: Fulfilment,
  ui: Ui,
): string {
  const words = messages[ui].reports;
  const sure = tooFew || !interval ? words.tooFew : `${percent(interval.low, ui)}–${percent(interval.high, ui)}`;
  const kept =
    rate === null
      ? words.noneEnded
      : say(words.keptOf, { kept: counts.kept, of: denominator, rate: percent(rate, ui), sure });
  const waiting = (["open", "overdue", "postponed"] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${followUpStatuses[status][ui]} ${counts[status]} (${percent(shares?.[status] ?? null, ui)})`);
  return [kept, ...waiting, ...(late > 0 ? [say(words.keptLate, { count: late })] : [])].join(" · ");
}
