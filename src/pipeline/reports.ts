import { type CorrectedReading, isFiled, type ReviewEntry } from "../dossier/index.ts";
import type { CommitmentReport, EngagementReport, Office, Reading, Report, Source } from "../model/index.ts";
import type { OfficeSighting } from "../store/index.ts";

/** The source of what a reading found, as its reports name it. */
const sourceOf = ({ id, article }: Reading): Source => ({
  article: id,
  published: article.published,
  outlet: article.outlet,
  lang: article.lang,
});

/** The engagements of a reading as reports, in the reading's order. */
export const engagementReportsOf = (reading: Reading): EngagementReport[] =>
  reportsOf(reading, "engagement", reading.engagements);

/** The commitments of a reading as reports, in the reading's order. */
export const commitmentReportsOf = (reading: Reading): CommitmentReport[] =>
  reportsOf(reading, "commitment", reading.commitments);

/** The engagements and commitments of a reading with what editors said of it, as reports. */
export function correctedReportsOf({ reading, entries }: CorrectedReading) {
  const source = sourceOf(reading);
  const of = <List extends "engagement" | "commitment">(list: List) =>
    entries
      .filter((entry): entry is ReviewEntry<List> => entry.list === list && isFiled(entry))
      .map(({ report, found }) => ({ id: report, source, found }));
  return { engagements: of("engagement"), commitments: of("commitment") };
}

const reportsOf = <Found>(reading: Reading, list: string, finds: readonly Found[]): Report<Found>[] =>
  finds.map((found, i) => ({ id: `${reading.id}#${list}.${i}`, source: sourceOf(reading), found }));

/** Somebody seen in an office of the closed list. */
export type Seen = OfficeSighting & { readonly office: Office };

/** Those whom a reading names with an office and the party that they hold it for. */
export function sightingsOf({ id, article, people }: Reading): Seen[] {
  const { published, lang } = article;
  return people.flatMap(({ name, office, of }) =>
    office && of ? [{ article: id, published, lang, name, office, of }] : [],
  );
}
