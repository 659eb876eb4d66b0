import { type EngagementRecord, periodOf, type Report } from "../model/index.ts";

/**
 * The day of each article as far as it is known: of publication, else the last possible day of the latest encounter that
 * it tells of, because it cannot be older. Articles of which neither is known are left out.
 */
export function articleDays(
  reports: readonly Report<unknown>[],
  engagements: readonly EngagementRecord[],
): ReadonlyMap<string, string> {
  const published = new Map(reports.map(({ source }) => [source.article, source.published]));
  const days = new Map<string, string>();
  for (const { date, reported, sources } of engagements) {
    const day = date === null ? reported : (periodOf(date)?.to ?? null);
    for (const article of day === null ? [] : sources)
      if (day !== null && day > (days.get(article) ?? "")) days.set(article, day);
  }
  for (const [article, day] of published) if (day !== null) days.set(article, day);
  return days;
}
