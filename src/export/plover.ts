import { withWords } from "./batches.ts";
import { csvLine } from "./csv.ts";
import type { Exporter, ExportSource } from "./exporter.ts";
import { commitmentEvents, engagementEvent } from "./plover-acts.ts";
import { ploverColumns } from "./plover-columns.ts";
import type { PloverEvent } from "./plover-event.ts";
import { jsonLine } from "./text.ts";

export const plover: Exporter = {
  name: "plover",
  mediaType: "application/jsonl",
  extension: "jsonl",
  describes: "engagements and commitments",
  summary: {
    en: "PLOVER event records, one JSON object a line",
    fr: "événements au format PLOVER, un objet JSON par ligne",
  },
  async *write(source) {
    for await (const event of eventsOf(source)) yield jsonLine(event);
  },
};

export const ploverCsv: Exporter = {
  name: "plover-csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  describes: "engagements and commitments",
  summary: { en: "PLOVER event records as a table", fr: "événements au format PLOVER, en tableau" },
  async *write(source) {
    yield csvLine(ploverColumns.map(({ name }) => name));
    for await (const event of eventsOf(source)) yield csvLine(ploverColumns.map((column) => column.of(event)));
  },
};

async function* eventsOf(source: ExportSource): AsyncGenerator<PloverEvent> {
  for await (const told of withWords(source, source.engagements())) yield engagementEvent(told, source);
  for await (const told of withWords(source, source.commitments())) yield* commitmentEvents(told, source);
}
