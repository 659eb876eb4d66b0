import type { CommitmentReport, EngagementReport } from "../model/index.ts";
import { foldName } from "./name-sounds.ts";
import { peopleOf } from "./people-of-office.ts";
import { shownName } from "./shown-name.ts";

/** What an account may say or leave out. `dues` are commitments with their due period: "visit 2026-03". */
export const accountAspects = ["domains", "topics", "commitments", "dues", "people", "countries", "cities"] as const;
export type AccountAspect = (typeof accountAspects)[number];

/** One thing that an article says of an engagement. */
export interface Saying {
  /** The party whose account it is; null for the press. */
  readonly side: string | null;
  readonly lang: string;
  readonly aspect: AccountAspect;
  readonly value: string;
}
export type Telling = EngagementReport | CommitmentReport;

/** All that reports of one engagement, and of what was promised at it, say. */
export function sayingsOf(
  reports: readonly EngagementReport[],
  commitments: readonly CommitmentReport[],
  sideOf: (report: Telling) => string | null,
): Saying[] {
  const saying = (report: Telling, aspect: AccountAspect) => (value: string) => ({
    side: sideOf(report),
    lang: report.source.lang,
    aspect,
    value,
  });
  return [
    ...reports.flatMap((report) => [
      ...report.found.domains.map(saying(report, "domains")),
      ...report.found.topics.map(foldName).map(saying(report, "topics")),
      ...present(report.found.country).map(saying(report, "countries")),
      ...present(report.found.city).map(saying(report, "cities")),
    ]),
    ...commitments.flatMap((report) => [
      saying(report, "commitments")(report.found.kind),
      ...present(report.found.due).map((due) => saying(report, "dues")(`${report.found.kind} ${due}`)),
      ...report.found.topics.map(foldName).map(saying(report, "topics")),
    ]),
    ...namedBy(reports).map(({ report, name }) => saying(report, "people")(name)),
  ];
}

const present = (value: string | null) => (value === null ? [] : [value]);

/** Who is named by which report, each person by one name however the articles spell it. */
function namedBy(reports: readonly EngagementReport[]): { readonly report: EngagementReport; readonly name: string }[] {
  const seen = reports.flatMap((report) =>
    report.found.people.map((name) => ({
      name,
      published: report.source.published ?? "",
      article: report.source.article,
      report,
    })),
  );
  return peopleOf(seen, false).flatMap((person) => {
    const name = shownName(person);
    return person.map(({ report }) => ({ report, name }));
  });
}
