import { type ArchiveRecord, commitmentKinds, type DayRange, engagementKinds, periodOf } from "../model/index.ts";
import type { ExportSource } from "./exporter.ts";

/** Text that UTF-8 can hold: half of a surrogate pair becomes U+FFFD. */
export const wellFormed = (text: string) => text.toWellFormed();

/** One line of JSON Lines, such as any parser takes (RFC 7493): half of a surrogate pair becomes U+FFFD here too. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  const isPlain = !text.includes("\\ud");
  return `${isPlain ? text : JSON.stringify(value, (_, held) => (typeof held === "string" ? wellFormed(held) : held))}\n`;
}

/** "Meeting: Iran – Mali", for lists that people read. */
export function titleOf(record: ArchiveRecord, source: Pick<ExportSource, "language" | "nameOf">): string {
  const labels = record.type === "engagement" ? engagementKinds[record.kind] : commitmentKinds[record.kind];
  const parties = record.parties.map((party) => source.nameOf(party)).join(" – ");
  const colon = source.language === "fr" ? " : " : ": ";
  return parties ? `${labels[source.language]}${colon}${parties}` : labels[source.language];
}

/** First and last day of a date, or null where there is none. */
export const daysOf = (date: string | null): DayRange | null => (date === null ? null : periodOf(date));

/** A web address that may be linked to, or null for anything else. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}

const folderOf = (type: string) => (type === "party" ? "parties" : `${type}s`);

/** A name for anything in the archive that never changes: its page where there is a site. */
export function uriOf(source: Pick<ExportSource, "base">, type: string, id: string): string {
  const name = encodeURIComponent(wellFormed(id));
  return source.base === null ? `urn:chancery:${type}:${name}` : `${source.base}/${folderOf(type)}/${name}`;
}

/** One line without the control characters and halves of characters that XML has no way to write. */
export const plain = (text: string) =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
