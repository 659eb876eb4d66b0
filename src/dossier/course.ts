import type { CommitmentChange, FollowUpStatus, Match } from "../model/index.ts";
import type { Telling } from "./tellings.ts";

/** A telling and the day of its article, null where that is not known. */
export interface Dated extends Telling {
  readonly day: string | null;
}

/** The course of one commitment while its reports are gone through by date: how far it has come. */
export interface Course {
  /** Where it was promised, and promised again; the first may be what became of a promise that is not on file. */
  readonly made: Dated[];
  /** Reports of what became of it. */
  readonly followed: Dated[];
  readonly changes: CommitmentChange[];
  readonly matches: Match[];
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
/** The last day on which articles spoke of it. */
export const lastHeard = (course: Course): string | null =>
  everyReport(course).reduce<string | null>((last, { day }) => (day !== null && day > (last ?? "") ? day : last), null);

export function openCourse(telling: Dated): Course {
  return {
    made: [telling],
    followed: [],
    changes: [],
    matches: [],
    status: "open",
    promised: telling.due,
    due: telling.due,
    late: false,
    keptBy: null,
  };
}

/** What is known of a visit or meeting that is promised, from all its reports. */
export function encounterOf(course: Course) {
  const all = everyReport(course).flatMap(({ encounter }) => (encounter ? [encounter.found] : []));
  return {
    kinds: all.map(({ kind }) => kind),
    people: all.flatMap(({ people }) => people),
    actors: all.find(({ actors }) => actors.length > 0)?.actors ?? [],
    recipients: all.find(({ recipients }) => recipients.length > 0)?.recipients ?? [],
    country: all.find(({ country }) => country !== null)?.country ?? null,
    city: all.find(({ city }) => city !== null)?.city ?? null,
    host_event: all.find(({ host_event }) => host_event !== null)?.host_event ?? null,
  };
}
