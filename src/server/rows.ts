import { recordRow } from "../export/index.ts";
import type { ArchiveRecord } from "../model/index.ts";
import { partyName } from "../world/labels.ts";
import type { Asked, FeedEntry, Row } from "./page.ts";
import { engagementKinds, commitmentKinds } from "../model/index.ts";
import { links } from "./links.ts";

/** Records as rows of a table, however many there are. */
export async function* rowsOf(
  records: AsyncIterable<ArchiveRecord>,
  { today, locale }: Asked<unknown>,
): AsyncGenerator<Row> {
  for await (const record of records) yield recordRow(record, today, (party) => partyName(party, locale));
}

/** A record as the entry of a feed. One without a date is dated by the day on which it was first told. */
export function feedEntryOf(record: ArchiveRecord, { base, locale, today }: Asked<unknown>): FeedEntry {
  const parties = record.parties.map((party) => partyName(party, locale)).join(" – ");
  const isEngagement = record.type === "engagement";
  const kind = isEngagement ? engagementKinds[record.kind][locale] : commitmentKinds[record.kind][locale];
  const url = `${base}${isEngagement ? links.engagement(locale, record.id) : links.commitment(locale, record.id)}`;
  const told = isEngagement ? (record.reported ?? record.date) : record.date;
  const summary = isEngagement ? [record.city, record.people.join(", ")].filter(Boolean).join(" · ") : "";
  return { id: url, url, title: `${kind}: ${parties}`, date: dayOf(told) ?? today, summary };
}

const dayOf = (date: string | null) => (date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null);
