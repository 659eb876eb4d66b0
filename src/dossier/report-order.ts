import type { EngagementRecord, Report } from "../model/index.ts";

/** The number at the end of a report's id: its place in the article. */
const placeOf = (id: string) => Number(/\.(\d+)$/u.exec(id)?.[1] ?? 0);
const compare = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** The one order in which reports are looked at: by day of publication, unknown last, then article, then place in it. */
export function reportOrder(a: Report<unknown>, b: Report<unknown>): number {
  const published = (report: Report<unknown>) => report.source.published ?? "9999";
  return (
    compare(published(a), published(b)) ||
    compare(a.source.article, b.source.article) ||
    placeOf(a.id) - placeOf(b.id) ||
    compare(a.id, b.id)
  );
}

/** Each report once, in that order. */
export function inOrder<R extends Report<unknown>>(reports: Iterable<R>): R[] {
  return [...new Map([...reports].map((report) => [report.id, report])).values()].sort(reportOrder);
}

/** Ids of the articles of reports that are in order, each once. */
export const articlesOf = (reports: readonly Report<unknown>[]): string[] => [
  ...new Set(reports.map(({ source }) => source.article)),
];

/** Records in the order of their first reports. */
export function recordOrder(a: EngagementRecord, b: EngagementRecord): number {
  const [one, other] = [a.reports[0] as string, b.reports[0] as string];
  return (
    compare(a.reported ?? "9999", b.reported ?? "9999") ||
    compare(a.sources[0], b.sources[0]) ||
    placeOf(one) - placeOf(other) ||
    compare(one, other)
  );
}
