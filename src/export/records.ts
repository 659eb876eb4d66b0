import { type ArchiveRecord, statusOf } from "../model/index.ts";
import { type Exporter, recordsOf } from "./exporter.ts";
import { jsonLine } from "./text.ts";

/** Every field of every record, one object a line; the status of a commitment is that of the day. */
export const records: Exporter = {
  name: "records",
  aliases: ["jsonl"],
  mediaType: "application/jsonl",
  extension: "jsonl",
  describes: "engagements and commitments",
  summary: {
    en: "every field of every record, one JSON object a line",
    fr: "tous les champs de chaque fiche, un objet JSON par ligne",
  },
  async *write(source) {
    for await (const record of recordsOf(source)) yield jsonLine(asWritten(record, source.today));
  },
};

/** What identifies a record stands first. */
function asWritten(record: ArchiveRecord, today: string) {
  const { type, id, kind, parties, date, sources, ...rest } = record;
  return { type, id, kind, parties, date, status: statusOf(record, today), sources, ...omitStatus(rest) };
}

function omitStatus<T extends { readonly status: unknown }>({ status: _, ...rest }: T) {
  return rest;
}
