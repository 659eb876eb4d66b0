import { type ArchiveRecord, dueOf, statusOf } from "../model/index.ts";
import type { Cell } from "./csv.ts";

/** What a table holds of a record, whichever kind it is: the same columns for all. */
export type RecordRow = Readonly<Record<string, Cell>>;

/**
 * A record as a row.
 * @param today ISO date: what is overdue is reckoned from it
 * @param nameOf a party's name in the language of the table
 */
export function recordRow(record: ArchiveRecord, today: string, nameOf: (party: string) => string): RecordRow {
  const engagement = record.type === "engagement" ? record : null;
  const commitment = record.type === "commitment" ? record : null;
  return {
    type: record.type,
    id: record.id,
    kind: record.kind,
    status: statusOf(record, today),
    date: record.date,
    due: commitment && dueOf(commitment),
    late: commitment?.late ?? null,
    parties: record.parties,
    party_names: record.parties.map(nameOf),
    announced_by: commitment?.announced_by ?? [],
    people: engagement?.people ?? [],
    country: engagement?.country ?? null,
    city: engagement?.city ?? null,
    host_event: engagement?.host_event ?? null,
    domains: engagement?.domains ?? [],
    topics: record.topics,
    plover: engagement?.plover ?? null,
    confidence: record.confidence,
    fulfilled_by: commitment?.fulfilled_by ?? null,
    sources: record.sources,
  };
}
