import {
  fulfilmentOfCounts,
  type MeasuredPortfolio,
  portfolioOfTallies,
  strands,
  talliesOf,
} from "../dossier/index.ts";
import { csvLine } from "../export/csv.ts";
import type { Effects } from "./effects.ts";
import { partyName } from "../world/labels.ts";
import { toJson } from "./printable.ts";
import { partyArgument } from "./reports/party-argument.ts";
import { portfolioReport } from "./reports/portfolio-report.ts";
import { type OpenFile, openRecordFile } from "./reports/record-file.ts";
import { type ReportFlags, settingsOf, withRecords } from "./reports/report-flags.ts";
import { messages, say, type Ui } from "./ui.ts";

/**
 * Prints a party's partners and domains. As CSV it gives the partners, one a line.
 * @throws InputError for a party that is not known, or where there is no archive
 */
export async function portfolioCommand(
  typed: string,
  flags: ReportFlags,
  effects: Effects,
  open: OpenFile = openRecordFile,
): Promise<number> {
  const { ui, sheet, format, limit, today, archive } = settingsOf(flags, effects);
  const party = partyArgument(typed, ui);
  await withRecords(archive, ui, open, async (file) => {
    const { tallies, engagements } = await file.counted(party);
    const portfolio = portfolioOfTallies([...tallies, ...talliesOf(engagements, party)], party, today);
    const fulfilment = fulfilmentOfCounts(await file.standings({ party }, today));
    const name = partyName(party, ui);
    if (format === "json") return effects.write(`${toJson({ name, today, ...portfolio, fulfilment }, 2)}\n`);
    if (format === "csv") return effects.write(partnersCsv(portfolio, ui));
    if (portfolio.n + fulfilment.total === 0)
      return effects.write(`${say(messages[ui].reports.nothingOf, { name })}\n`);
    return effects.write(portfolioReport(portfolio, fulfilment, { ...sheet, ui, limit }));
  });
  return 0;
}

function partnersCsv({ partners }: MeasuredPortfolio, ui: Ui): string {
  const kinds = Object.keys(strands) as (keyof typeof strands)[];
  const names = ["party", "name", "engagements", ...kinds, "first", "last", "dormant", "tone", "tone_n", "domains"];
  const rows = partners.map(({ party, n, counts, first, last, dormant, tone, domains }) => [
    party,
    partyName(party, ui),
    n,
    ...kinds.map((kind) => counts[kind]),
    first,
    last,
    dormant,
    tone.mean === null ? null : Math.round(tone.mean * 1000) / 1000,
    tone.n,
    domains.map(({ key }) => key),
  ]);
  return [names, ...rows].map(csvLine).join("");
}
