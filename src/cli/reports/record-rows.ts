import { type Cell, csvLine } from "../../export/csv.ts";
import { type ArchiveRecord, dueOf, statusOf } from "../../model/index.ts";
import { partyName } from "../labels.ts";
import type { Ui } from "../ui.ts";

const columns: readonly { readonly name: string; of(record: ArchiveRecord, today: string, ui: Ui): Cell }[] = [
  { name: "type", of: ({ type }) => type },
  { name: "id", of: ({ id }) => id },
  { name: "kind", of: ({ kind }) => kind },
  { name: "status", of: (record, today) => statusOf(record, today) },
  { name: "date", of: ({ date }) => date },
  { name: "due", of: (record) => (record.type === "commitment" ? dueOf(record) : null) },
  { name: "late", of: (record) => (record.type === "commitment" ? record.late : null) },
  { name: "parties", of: ({ parties }) => parties },
  { name: "party_names", of: ({ parties }, _, ui) => parties.map((party) => partyName(party, ui)) },
  { name: "announced_by", of: (record) => (record.type === "commitment" ? record.announced_by : []) },
  { name: "people", of: (record) => (record.type === "engagement" ? record.people : []) },
  { name: "country", of: (record) => (record.type === "engagement" ? record.country : null) },
  { name: "city", of: (record) => (record.type === "engagement" ? record.city : null) },
  { name: "host_event", of: (record) => (record.type === "engagement" ? record.host_event : null) },
  { name: "domains", of: (record) => (record.type === "engagement" ? record.domains : []) },
  { name: "topics", of: ({ topics }) => topics },
  { name: "plover", of: (record) => (record.type === "engagement" ? record.plover : null) },
  { name: "confidence", of: ({ confidence }) => confidence },
  { name: "fulfilled_by", of: (record) => (record.type === "commitment" ? record.fulfilled_by : null) },
  { name: "sources", of: ({ sources }) => sources },
];

/** Records as lines of CSV under a line of names. Cells that a spreadsheet would take for formulas are made harmless. */
export function recordsCsv(records: readonly ArchiveRecord[], today: string, ui: Ui): string {
  const rows = records.map((record) => csvLine(columns.map((column) => column.of(record, today, ui))));
  return [csvLine(columns.map(({ name }) => name)), ...rows].join("");
}
