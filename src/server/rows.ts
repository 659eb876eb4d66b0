import { recordRow } from "../export/index.ts";
import { type ArchiveRecord, periodOf } from "../model/index.ts";
import { excerpt } from "../model/excerpt.ts";
import { type ArticleHead, type Telling, tellingsOf } from "../store/index.ts";
import { cityShown } from "../world/index.ts";
import { partyName } from "../world/labels.ts";
import type { Asked, FeedEntry, Row } from "./page.ts";
import { engagementKinds, commitmentKinds } from "../model/index.ts";
import { colon } from "./french.ts";
import { shapes } from "./api/index.ts";
import { links } from "./links.ts";
import { words } from "./words.ts";

/** What is in memory already, as a list that is read one by one. */
export async function* inTurn<Some>(list: readonly Some[]): AsyncGenerator<Some> {
  yield* list;
}

/** What `rowsOf` gives of a record, in its order. */
export const recordColumns = Object.keys(shapes.recordRow.shape);

/** Records as rows of a table, however many there are. */
export async function* rowsOf(
  records: AsyncIterable<ArchiveRecord>,
  { today, locale }: Asked<unknown>,
): AsyncGenerator<Row> {
  for await (const record of records) yield recordRow(record, today, (party) => partyName(party, locale));
}

/** What a list of things says of one of them: when it was last heard of, and where its page is. */
interface LastSeen {
  /** Path of its page. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** As told: a day, a month, a quarter or a year. */
  readonly last: string | null;
}

/** Entries of a feed. */
export const fedAtOnce = 50;

/** Things of a list as the entries of a feed, those last heard of first; each comes again when something new is heard of it. */
export const lastSeenFeed = (list: readonly LastSeen[], { base }: Pick<Asked<unknown>, "base">): FeedEntry[] =>
  list
    .flatMap(({ last, ...thing }) => {
      const date = last === null ? null : (periodOf(last)?.from ?? null);
      return date === null ? [] : [{ ...thing, date }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, fedAtOnce)
    .map(({ path, date, ...told }) => ({ id: `${base}${path}#${date}`, url: `${base}${path}`, date, ...told }));

/** An article as the entry of a feed. */
export function articleFeedEntry(head: ArticleHead, { base, locale, today }: Asked<unknown>): FeedEntry {
  const url = `${base}${links.article(locale, head.id)}`;
  const title = head.title ?? words[locale].articles.untitled;
  return { id: url, url, title, date: head.published ?? today, summary: head.outlet ?? "" };
}

/** Records as the entries of a feed, the first of them with what an article says. */
export async function recordFeed(records: readonly ArchiveRecord[], asked: Asked<unknown>): Promise<FeedEntry[]> {
  const quoted = records.slice(0, fedAtOnce).map(({ id }) => id);
  const tellings = await tellingsOf(asked.archive.db, quoted, asked.locale);
  return records.map((record) => feedEntryOf(record, tellings.get(record.id), asked));
}

/** One without a date is dated by the day on which it was first told. */
function feedEntryOf(
  record: ArchiveRecord,
  telling: Telling | undefined,
  { base, locale, today }: Asked<unknown>,
): FeedEntry {
  const parties = record.parties.map((party) => partyName(party, locale)).join(" – ");
  const isEngagement = record.type === "engagement";
  const kind = isEngagement ? engagementKinds[record.kind][locale] : commitmentKinds[record.kind][locale];
  const url = `${base}${isEngagement ? links.engagement(locale, record.id) : links.commitment(locale, record.id)}`;
  const told = isEngagement ? (record.reported ?? record.date) : record.date;
  const known = isEngagement
    ? [record.city && cityShown(record.city, record.country, locale), record.people.join(", ")]
    : [];
  const summary = [...known, telling && excerpt(telling.text, telling.evidence)].filter(Boolean).join(" · ");
  return { id: url, url, title: `${kind}${colon[locale]}${parties}`, date: dayOf(told) ?? today, summary };
}

const dayOf = (date: string | null) => (date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null);
