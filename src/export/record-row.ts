import { type ArchiveRecord, type CommitmentRecord, dueOf, type EngagementRecord, statusOf } from "../model/index.ts";
import type { Cell } from "./csv.ts";

/** What a table holds of a record, whichever kind it is: the same columns for all. */
export type RecordRow = Readonly<Record<string, Cell>>;

interface Told {
  readonly record: ArchiveRecord;
  /** The record again where it is of that type. */
  readonly engagement: EngagementRecord | null;
  readonly commitment: CommitmentRecord | null;
  readonly today: string;
  readonly nameOf: (party: string) => string;
}

const columns: Readonly<Record<string, (told: Told) => Cell>> = {
  type: ({ record }) => record.type,
  id: ({ record }) => record.id,
  kind: ({ record }) => record.kind,
  status: ({ record, today }) => statusOf(record, today),
  date: ({ record }) => record.date,
  due: ({ commitment }) => commitment && dueOf(commitment),
  late: ({ commitment }) => commitment?.late ?? null,
  parties: ({ record }) => record.parties,
  party_names: ({ record, nameOf }) => record.parties.map(nameOf),
  announced_by: ({ commitment }) => commitment?.announced_by ?? [],
  people: ({ engagement }) => engagement?.people ?? [],
  country: ({ engagement }) => engagement?.country ?? null,
  city: ({ engagement }) => engagement?.city ?? null,
  host_event: ({ engagement }) => engagement?.host_event ?? null,
  domains: ({ engagement }) => engagement?.domains ?? [],
  topics: ({ record }) => record.topics,
  plover: ({ engagement }) => engagement?.plover ?? null,
  confidence: ({ record }) => record.confidence,
  fulfilled_by: ({ commitment }) => commitment?.fulfilled_by ?? null,
  sources: ({ record }) => record.sources,
};

/** The names of the columns, in order. */
export const recordColumns: readonly string[] = Object.keys(columns);

/**
 * A record as a row.
 * @param today ISO date: what is overdue is reckoned from it
 * @param nameOf a party's name in the language of the table
 */
export function recordRow(record: ArchiveRecord, today: string, nameOf: (party: string) => string): RecordRow {
  const engagement = record.type === "engagement" ? record : null;
  const commitment = record.type === "commitment" ? record : null;
  const told: Told = { record, engagement, commitment, today, nameOf };
  return Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, of(told)]));
}
