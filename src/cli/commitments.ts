import { byUrgency, fulfilmentOfCounts } from "../dossier/index.ts";
import { standing } from "../model/index.ts";
import type { Effects } from "./effects.ts";
import { toJson } from "./printable.ts";
import { type CommitmentFlags, commitmentFilters } from "./reports/commitment-flags.ts";
import { byStanding, commitmentsReport } from "./reports/commitments-report.ts";
import { type OpenFile, openRecordFile } from "./reports/record-file.ts";
import { recordsCsv } from "./reports/record-rows.ts";
import { type ReportFlags, settingsOf, withRecords } from "./reports/report-flags.ts";
import { messages } from "./ui.ts";

/**
 * Prints what was promised and what became of it.
 * @throws InputError for a flag with a value that is not known, or where there is no archive
 */
export async function commitmentsCommand(
  flags: ReportFlags & CommitmentFlags,
  effects: Effects,
  open: OpenFile = openRecordFile,
): Promise<number> {
  const { ui, sheet, format, limit, today, archive } = settingsOf(flags, effects);
  const { party, dyad, kind, status, from, to, overdue } = flags;
  const filters = commitmentFilters(
    Object.fromEntries(Object.entries({ party, dyad, kind, status, from, to, overdue }).filter(([, value]) => value)),
    ui,
  );
  await withRecords(archive, ui, open, async (file) => {
    // The rate is of all that were asked for, wherever they stand: of kept ones alone it would be 100 %.
    const fulfilment = fulfilmentOfCounts(await file.standings(filters, today));
    const commitments = byUrgency(await file.commitments(filters, today), today);
    if (format === "csv") return effects.write(recordsCsv(commitments, today, ui));
    if (format === "json") {
      const records = commitments.map((record) => ({ ...record, standing: standing(record, today) }));
      return effects.write(`${toJson({ today, filters, fulfilment, commitments: records }, 2)}\n`);
    }
    if (commitments.length === 0) return effects.write(`${messages[ui].reports.noCommitments}\n`);
    const heads = await file.heads(commitments.flatMap(({ sources }) => sources));
    const shown = byStanding(commitments, today).flatMap(([, some]) => some.slice(0, limit));
    const quotes = await file.quotes(
      shown.map(({ id }) => id),
      ui,
    );
    return effects.write(commitmentsReport(commitments, fulfilment, today, { ...sheet, ui, heads, quotes, limit }));
  });
  return 0;
}
