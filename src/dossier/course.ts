import type { CommitmentChange, FollowUpStatus, FoundEngagement, Match } from "../model/index.ts";
import type { Telling } from "./tellings.ts";

/** A telling and the day of its article, null where that is not known. */
export interface Dated extends Telling {
  readonly day: string | null;
}

/** What the reports of a promised encounter say of it, each thing as first told. */
export type Encounter = Pick<
  FoundEngagement,
  "parties" | "actors" | "recipients" | "country" | "city" | "host_event"
> & {
  readonly kinds: readonly FoundEngagement["kind"][];
  readonly people: readonly string[];
};

/** The course of one commitment while its reports are gone through by date: how far it has come. */
export interface Course {
  /** Where it was promised, and promised again; the first may be what became of a promise that is not on file. */
  readonly made: Dated[];
  /** Reports of what became of it. */
  readonly followed: Dated[];
  readonly changes: CommitmentChange[];
  readonly matches: Match[];
  /** Articles that speak of it. */
  readonly articles: Set<string>;
  encounter: Encounter;
  /** The last day on which an article spoke of it. */
  heard: string | null;
  status: Exclude<FollowUpStatus, "overdue">;
  /** The due period as it was promised. */
  promised: string | null;
  /** The due period now in force, or the last that was. */
  due: string | null;
  late: boolean;
  keptBy: string | null;
}

export const firstOf = ({ made }: Course): Dated => made[0] as Dated;
export const everyReport = ({ made, followed }: Course): Dated[] => [...made, ...followed];
export const isClosed = ({ status }: Course): boolean => status === "kept" || status === "cancelled";

export function openCourse(telling: Dated): Course {
  const { parties, report, due, day } = telling;
  const nothing = { actors: [], recipients: [], country: null, city: null, host_event: null, kinds: [], people: [] };
  return {
    made: [telling],
    followed: [],
    changes: [],
    matches: [],
    articles: new Set([report.source.article]),
    encounter: withReport({ ...nothing, parties: [...parties] }, telling),
    heard: day,
    status: "open",
    promised: due,
    due,
    late: false,
    keptBy: null,
  };
}

/** Adds a telling to the course, without regard to what it changes. */
export function addTelling(telling: Dated, course: Course): void {
  (telling.status === "planned" ? course.made : course.followed).push(telling);
  course.articles.add(telling.report.source.article);
  course.encounter = withReport(course.encounter, telling);
  if (telling.day !== null && telling.day > (course.heard ?? "")) course.heard = telling.day;
}

function withReport(known: Encounter, { encounter }: Dated): Encounter {
  if (!encounter) return known;
  const { found } = encounter;
  return {
    parties: known.parties,
    kinds: [...known.kinds, found.kind],
    people: [...known.people, ...found.people],
    actors: known.actors.length > 0 ? known.actors : found.actors,
    recipients: known.recipients.length > 0 ? known.recipients : found.recipients,
    country: known.country ?? found.country,
    city: known.city ?? found.city,
    host_event: known.host_event ?? found.host_event,
  };
}
