import { periodOf } from "./dates.ts";
import type { ArchiveRecord, Filters, Tenure } from "./record.ts";
import { standing } from "./standing.ts";

/**
 * Whether a record is among what was asked for: what every query and export must agree with. A commitment has no domains,
 * so that a domain leaves only engagements. A date less precise than a day matches if any day of it may; a record without
 * a date matches only where no days are asked for. An engagement counts by its date, a commitment by the day it was made.
 * @param today ISO date: the day on which commitments are overdue or not
 */
export function matches(record: ArchiveRecord, filters: Filters, today: string): boolean {
  const { party, dyad, kind, domain, status } = filters;
  if (party !== undefined && !record.parties.includes(party)) return false;
  if (dyad !== undefined && !dyad.every((side) => record.parties.includes(side))) return false;
  if (kind !== undefined && record.kind !== kind) return false;
  if (domain !== undefined && !domainsOf(record).includes(domain)) return false;
  if (status !== undefined && statusOf(record, today) !== status) return false;
  return mayFallWithin(record.date, filters);
}

/** Where a record stands on a day: `overdue` is told of commitments alone. */
export const statusOf = (record: ArchiveRecord, today: string) =>
  record.type === "commitment" ? standing(record, today) : record.status;

const domainsOf = (record: ArchiveRecord): readonly string[] => (record.type === "engagement" ? record.domains : []);

function mayFallWithin(date: string | null, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  const days = date === null ? null : periodOf(date);
  return days !== null && (from === undefined || days.to >= from) && (to === undefined || days.from <= to);
}

/**
 * Whether a tenure is among what was asked for. Kind, domain and status are told of records alone; of two parties
 * either may be served; and it matches days within which articles show it, first and last included.
 */
export function matchesTenure({ of, first, last }: Tenure, { party, dyad, from, to, ...rest }: Filters): boolean {
  if (Object.values(rest).some((value) => value !== undefined)) return false;
  if (party !== undefined && of !== party) return false;
  if (dyad !== undefined && !dyad.includes(of)) return false;
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}
