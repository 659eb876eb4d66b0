import {
  type CommitmentRecord,
  type Domain,
  dueOf,
  type EngagementKind,
  type EngagementRecord,
  type PloverType,
} from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { latestFirst } from "../record-order.ts";
import { countOf } from "./counts.ts";
import { type Course, courseOf } from "./course.ts";

interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

/** Where a promise stands, as far as it is put in order and counted. */
export type Promised = Pick<CommitmentRecord, "id" | "status" | "date" | "due" | "changes" | "late">;

/** When an engagement was, or was told of. */
export type Mark = Pick<EngagementRecord, "kind" | "date" | "reported">;

/**
 * What a dossier shows of all that is on file between two parties: kept for those that have much, so that it need not all
 * be read. It stands as JSON.
 */
export interface DyadSums {
  readonly engagements: number;
  /** Distinct articles that tell of anything between them. */
  readonly articles: number;
  readonly years: readonly { readonly year: string; readonly n: number; readonly domains: readonly Count<Domain>[] }[];
  readonly domains: readonly Count<Domain>[];
  /** Those in most engagements, with the years in which each took part. */
  readonly people: readonly (Count<string> & { readonly years: readonly string[] })[];
  readonly plover: readonly Count<PloverType>[];
  /** Ids of the latest engagements, and of the latest that several articles tell of. */
  readonly latest: readonly string[];
  readonly toldOften: readonly string[];
  /** For `marksOf` and `promisesOf`: they are many. */
  readonly dates: Readonly<Record<string, readonly string[]>>;
  readonly promises: readonly (readonly [
    id: string,
    status: CommitmentRecord["status"],
    date: string | null,
    due: string | null,
    late: boolean,
  ])[];
}

/** How many people, engagements, and engagements that several articles tell of are named. */
const most = { people: 12, latest: 60, toldOften: 40 };

/** What all engagements and commitments of a pair come to, in whatever order they are. */
export function dyadSumsOf(
  found: readonly EngagementRecord[],
  promised: readonly CommitmentRecord[],
  dyad: readonly [string, string],
): DyadSums {
  const engagements = latestFirst(found);
  const ids = (some: readonly EngagementRecord[], number: number) => some.slice(0, number).map(({ id }) => id);
  const { years, domains, people } = courseOf(engagements, dyad);
  return {
    engagements: engagements.length,
    articles: new Set([...found, ...promised].flatMap(({ sources }) => sources)).size,
    years: years.map(({ year, n, domains: dealt }) => ({ year, n, domains: dealt })),
    domains,
    people: people.slice(0, most.people).map((person) => ({ ...person, years: yearsWith(person.key, years) })),
    plover: countOf(engagements.map(({ plover }) => plover)),
    latest: ids(engagements, most.latest),
    toldOften: ids(
      engagements.filter(({ sources }) => sources.length > 1),
      most.toldOften,
    ),
    dates: datesOf(engagements),
    promises: promised.map((record) => [record.id, record.status, record.date, dueOf(record), record.late]),
  };
}

const yearsWith = (person: string, years: Course["years"]) =>
  years.filter(({ people }) => people.some(({ key }) => key === person)).map(({ year }) => year);

/** Before a day on which an engagement was told of, where no date of its own is known. */
const told = "~";

function datesOf(engagements: readonly EngagementRecord[]): Record<string, string[]> {
  const dated = engagements.filter(({ date, reported }) => date ?? reported);
  const kinds = groupBy(dated, ({ kind }) => kind);
  return Object.fromEntries(
    [...kinds].map(([kind, some]) => [kind, some.map(({ date, reported }) => date ?? `${told}${reported}`)]),
  );
}

/** When all engagements were, each kind in the order in which it was given. */
export const marksOf = ({ dates }: DyadSums): Mark[] =>
  Object.entries(dates).flatMap(([kind, ofKind]) =>
    ofKind.map((text) => ({
      kind: kind as EngagementKind,
      ...(text.startsWith(told) ? { date: null, reported: text.slice(told.length) } : { date: text, reported: null }),
    })),
  );

/** Where all promises stand. */
export const promisesOf = ({ promises }: DyadSums): Promised[] =>
  promises.map(([id, status, date, due, late]) => ({ id, status, date, due, late, changes: [] }));
