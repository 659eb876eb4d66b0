import { csvLine } from "../../export/csv.ts";
import { type RecordRow, recordRow } from "../../export/record-row.ts";
import type { ArchiveRecord } from "../../model/index.ts";
import { partyName } from "../../world/labels.ts";
import type { Ui } from "../ui.ts";

/** The names of the columns: of a record that says nothing. */
const columns = [
  "type,id,kind,status,date,due,late,parties,party_names,announced_by,people,country,city,host_event,domains,topics,plover",
  "confidence,fulfilled_by,sources",
].flatMap((names) => names.split(","));

/** Records as lines of CSV under a line of names. Cells that a spreadsheet would take for formulas are made harmless. */
export function recordsCsv(records: readonly ArchiveRecord[], today: string, ui: Ui): string {
  const rows = records.map((record) => recordRow(record, today, (party) => partyName(party, ui)));
  return [csvLine(columns), ...rows.map((row: RecordRow) => csvLine(columns.map((name) => row[name] ?? null)))].join(
    "",
  );
}
