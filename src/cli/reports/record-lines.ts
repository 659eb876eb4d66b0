import {
  type CommitmentRecord,
  commitmentKinds,
  domains,
  dueOf,
  type EngagementRecord,
  engagementKinds,
  followUpStatuses,
  standing,
} from "../../model/index.ts";
import type { ArticleHead } from "../../store/index.ts";
import { dateName, partyName } from "../../world/labels.ts";
import { quotation } from "../quotation.ts";
import type { Sheet } from "../sheet.ts";
import { topicNames } from "../topic-names.ts";
import { messages, say, type Ui } from "../ui.ts";

export type Heads = ReadonlyMap<string, ArticleHead>;

/** "Le Littoral, 16 October 2025; …": the articles that tell of a record. One that is not on file shows its id. */
export function sourcesText(ids: readonly string[], heads: Heads, ui: Ui): string {
  const shown = ids.slice(0, 4).map((id) => {
    const head = heads.get(id);
    return [head?.outlet ?? head?.title ?? id, head?.published && dateName(head.published, ui)]
      .filter(Boolean)
      .join(", ");
  });
  const more = ids.length - shown.length;
  return [...shown, ...(more > 0 ? [say(messages[ui].more, { count: more })] : [])].join(
    messages[ui].reports.separator,
  );
}

export const domainsText = (keys: EngagementRecord["domains"], ui: Ui) =>
  keys.map((key) => domains[key][ui]).join(", ");

export const partiesText = (parties: readonly string[], ui: Ui) =>
  parties.map((party) => partyName(party, ui)).join(" – ");

/** An engagement with when, where, who, about what and from which articles. */
export function writeEngagement(sheet: Sheet, record: EngagementRecord, heads: Heads, ui: Ui): void {
  const words = messages[ui];
  const when = record.date === null ? words.undated : dateName(record.date, ui);
  const others = record.parties.length > 2 ? ` · ${partiesText(record.parties, ui)}` : "";
  sheet.write(`${when} · ${engagementKinds[record.kind][ui]}${others}`, 2, sheet.paint.strong);
  const place = [record.city, record.country && partyName(record.country, ui)].filter(Boolean).join(", ");
  sheet.field(words.place, place);
  sheet.field(words.margins, record.host_event);
  sheet.field(words.participants, record.people.join(", "));
  sheet.field(words.domains, domainsText(record.domains, ui));
  sheet.field(words.source, sourcesText(record.sources, heads, ui));
}

/** What records are shown with: the articles that tell of them, and what one of these says of a commitment. */
export interface Around {
  readonly heads: Heads;
  readonly quotes: ReadonlyMap<string, string>;
  /** ISO date: the day on which commitments are overdue or not. */
  readonly today: string;
  readonly ui: Ui;
}

/** A commitment with where it stands on a day, when it is due and what became of it. */
export function writeCommitment(sheet: Sheet, record: CommitmentRecord, { heads, quotes, today, ui }: Around): void {
  const words = messages[ui];
  const due = dueOf(record);
  const parts = [
    commitmentKinds[record.kind][ui],
    partiesText(record.parties, ui),
    followUpStatuses[standing(record, today)][ui] + (record.late ? ` (${words.reports.late})` : ""),
  ];
  sheet.write(parts.filter(Boolean).join(" · "), 2, sheet.paint.strong);
  sheet.field(words.due, due && dateName(due, ui));
  sheet.field(words.announcedBy, record.announced_by.map((party) => partyName(party, ui)).join(", "));
  sheet.field(words.topics, topicNames(record.topics, ui));
  const changes = record.changes.filter(({ status }) => status !== "open");
  sheet.field(
    words.reports.since,
    changes
      .map(({ status, date }) => `${followUpStatuses[status][ui]}${date ? ` ${dateName(date, ui)}` : ""}`)
      .join(words.reports.separator),
  );
  sheet.field(words.source, sourcesText(record.sources, heads, ui));
  const quote = quotes.get(record.id);
  if (quote) sheet.write(quotation(quote, ui), 4, sheet.paint.quote);
}
