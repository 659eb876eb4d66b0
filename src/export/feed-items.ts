import {
  type ArchiveRecord,
  type CommitmentRecord,
  commitmentKinds,
  domains,
  engagementKinds,
  followUpStatuses,
  standing,
} from "../model/index.ts";
import { withArticles } from "./batches.ts";
import { type ArticleCard, type ExportSource, recordsOf } from "./exporter.ts";
import type { FeedItem } from "./feed.ts";
import { daysOf, plain, titleOf, uriOf, webAddress } from "./text.ts";

/** How many entries a feed holds: the latest. */
export const feedLimit = 100;

/** The latest records, latest first; those of one day by id. What has no date at all is in no feed. */
export async function feedItemsOf(source: ExportSource): Promise<FeedItem[]> {
  const latest = latestOf(recordsOf(source), feedLimit);
  const items: FeedItem[] = [];
  for await (const { record, articles } of withArticles(source, latest)) items.push(itemOf(record, articles, source));
  return items;
}

/** The latest of a stream of any length: never more than twice as many are held. */
async function* latestOf(records: AsyncIterable<ArchiveRecord>, limit: number): AsyncGenerator<ArchiveRecord> {
  let held: ArchiveRecord[] = [];
  for await (const record of records) {
    if (dayOf(record) === null) continue;
    held.push(record);
    if (held.length >= limit * 2) held = held.sort(byLatest).slice(0, limit);
  }
  yield* held.sort(byLatest).slice(0, limit);
}

/** The day that an entry stands under: of the encounter, else of its first report; of the promise. */
const dayOf = (record: ArchiveRecord) =>
  daysOf(record.date)?.from ?? (record.type === "engagement" ? (daysOf(record.reported)?.from ?? null) : null);

function byLatest(a: ArchiveRecord, b: ArchiveRecord): number {
  const [left, right] = [dayOf(a) ?? "", dayOf(b) ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function itemOf(record: ArchiveRecord, articles: readonly ArticleCard[], source: ExportSource): FeedItem {
  const page = source.base === null ? null : uriOf(source, record.type, record.id);
  return {
    id: uriOf(source, record.type, record.id),
    title: plain(titleOf(record, source)),
    url: page ?? articles.map(({ url }) => webAddress(url)).find((url) => url !== null) ?? null,
    text: plain(textOf(record, articles, source)),
    published: new Date(`${dayOf(record)}T00:00:00Z`),
    tags: tagsOf(record, source),
  };
}

/** "2025-10-15 · Tehran, Iran · Abdoulaye Diop · economy · The Example". */
function textOf(record: ArchiveRecord, articles: readonly ArticleCard[], source: ExportSource): string {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))];
  const told =
    record.type === "engagement"
      ? [
          record.date,
          [record.city, record.country === null ? null : source.nameOf(record.country)].filter(Boolean).join(", "),
          record.people.join(", "),
          record.domains.map((domain) => domains[domain][source.language]).join(", "),
        ]
      : [record.due, statusLabel(record, source)];
  return [...told, outlets.filter(Boolean).join(", ")].filter(Boolean).join(" · ");
}

const tagsOf = (record: ArchiveRecord, source: ExportSource) =>
  record.type === "engagement"
    ? [
        engagementKinds[record.kind][source.language],
        ...record.domains.map((domain) => domains[domain][source.language]),
      ]
    : [commitmentKinds[record.kind][source.language], statusLabel(record, source)];

const statusLabel = (record: CommitmentRecord, { today, language }: ExportSource) =>
  followUpStatuses[standing(record, today)][language];

/** What a feed is called: "Mali – Iran", and what else it was narrowed to. */
export function feedTitleOf({ filters, nameOf }: ExportSource): string {
  const { party, dyad, kind, domain, status } = filters;
  const parties = dyad ? dyad.map(nameOf).join(" – ") : party === undefined ? undefined : nameOf(party);
  return plain(["Chancery", parties, kind, domain, status].filter(Boolean).join(" · "));
}
