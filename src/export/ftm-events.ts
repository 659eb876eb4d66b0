import { type CommitmentRecord, dueOf, type EngagementRecord, standing } from "../model/index.ts";
import type { ArticleCard, ExportSource } from "./exporter.ts";
import { countryOf } from "./country-codes.ts";
import { entity, idOf, personId } from "./ftm-entity.ts";
import type { Filed } from "./table.ts";
import { daysOf, titleOf, webAddress } from "./text.ts";

/** FollowTheMoney takes days, months and years; a quarter becomes the days that it spans. */
function datesOf(date: string | null): Record<string, string[]> {
  const days = daysOf(date);
  if (date === null || days === null) return {};
  return date.includes("Q") ? { startDate: [days.from], endDate: [days.to] } : { date: [date] };
}

export const engagementEntity = ({ record, articles }: Filed<EngagementRecord>, source: ExportSource) =>
  entity(idOf("engagement", record.id), "Event", {
    name: [titleOf(record, source)],
    ...datesOf(record.date),
    location: [placeOf(record, source)],
    country: [...new Set([...record.parties, record.country].map(countryOf))],
    organizer: record.actors.map((party) => idOf("party", party)),
    involved: [...record.parties.map((party) => idOf("party", party)), ...record.people.map(personId)],
    keywords: ["engagement", record.kind, record.status, ...record.domains, ...record.topics],
    summary: [record.host_event],
    recordId: [record.id],
    ...provenBy(articles),
  });

/** A promise is an event that spans the days in which it is due; where it stands is among the keywords. */
export function commitmentEntity({ record, articles }: Filed<CommitmentRecord>, source: ExportSource) {
  const due = daysOf(dueOf(record));
  return entity(idOf("commitment", record.id), "Event", {
    name: [titleOf(record, source)],
    date: [record.date],
    startDate: [due?.from ?? null],
    endDate: [due?.to ?? null],
    country: record.parties.map(countryOf),
    organizer: record.announced_by.map((party) => idOf("party", party)),
    involved: record.parties.map((party) => idOf("party", party)),
    keywords: ["commitment", record.kind, standing(record, source.today), ...record.topics],
    recordId: [record.id],
    ...provenBy(articles),
  });
}

const provenBy = (articles: readonly ArticleCard[]) => ({
  proof: articles.map(({ id }) => idOf("article", id)),
  sourceUrl: articles.map(({ url }) => webAddress(url)),
  publisher: [...new Set(articles.map(({ outlet }) => outlet))],
});

const placeOf = ({ city, country }: EngagementRecord, { nameOf }: ExportSource) =>
  [city, country === null ? null : nameOf(country)].filter((name) => name !== null).join(", ") || null;
