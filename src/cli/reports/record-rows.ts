import { csvLine } from "../../export/csv.ts";
import { recordColumns, recordRow } from "../../export/record-row.ts";
import type { ArchiveRecord } from "../../model/index.ts";
import { partyName } from "../../world/labels.ts";
import type { Ui } from "../ui.ts";

/** Records as lines of CSV under a line of names. Cells that a spreadsheet would take for formulas are made harmless. */
export function recordsCsv(records: readonly ArchiveRecord[], today: string, ui: Ui): string {
  const rows = records.map((record) => Object.values(recordRow(record, today, (party) => partyName(party, ui))));
  return [recordColumns, ...rows].map(csvLine).join("");
}
