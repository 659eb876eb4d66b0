import { byUrgency, courseOf, fulfilmentOf, latestFirst } from "../dossier/index.ts";
import { standing } from "../model/index.ts";
import type { Effects } from "./effects.ts";
import { partyName } from "../world/labels.ts";
import { toJson } from "./printable.ts";
import { type Dossier, dossierReport } from "./reports/dossier-report.ts";
import { dyadArguments } from "./reports/party-argument.ts";
import { type OpenFile, openRecordFile } from "./reports/record-file.ts";
import { recordsCsv } from "./reports/record-rows.ts";
import { type ReportFlags, settingsOf, withRecords } from "./reports/report-flags.ts";
import { messages, say, type Ui } from "./ui.ts";

/**
 * Prints all that is on file between two parties.
 * @throws InputError for a party that is not known, or where there is no archive
 */
export async function dossierCommand(
  a: string,
  b: string,
  flags: ReportFlags,
  effects: Effects,
  open: OpenFile = openRecordFile,
): Promise<number> {
  const { ui, sheet, format, limit, today, archive } = settingsOf(flags, effects);
  const dyad = dyadArguments(a, b, ui);
  await withRecords(archive, ui, open, async (file) => {
    const engagements = latestFirst(await file.engagements(dyad));
    const commitments = byUrgency(await file.commitments({ dyad }, today), today);
    const course = courseOf(engagements, dyad);
    const dossier = { dyad, today, course, fulfilment: fulfilmentOf(commitments, today), engagements, commitments };
    if (format === "json") return effects.write(`${toJson(jsonOf(dossier, ui), 2)}\n`);
    if (format === "csv") return effects.write(recordsCsv([...engagements, ...commitments], today, ui));
    if (engagements.length + commitments.length === 0) return effects.write(`${nothingBetween(dyad, ui)}\n`);
    const heads = await file.heads([...engagements, ...commitments].flatMap(({ sources }) => sources));
    const quotes = await file.quotes(
      commitments.slice(0, limit).map(({ id }) => id),
      ui,
    );
    return effects.write(dossierReport(dossier, { ...sheet, ui, heads, quotes, limit }));
  });
  return 0;
}

const jsonOf = ({ dyad, commitments, ...dossier }: Dossier, ui: Ui) => ({
  dyad,
  names: dyad.map((party) => partyName(party, ui)),
  ...dossier,
  commitments: commitments.map((record) => ({ ...record, standing: standing(record, dossier.today) })),
});

const nothingBetween = ([a, b]: readonly [string, string], ui: Ui) =>
  say(messages[ui].reports.nothingBetween, { a: partyName(a, ui), b: partyName(b, ui) });
