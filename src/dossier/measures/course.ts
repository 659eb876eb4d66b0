import type { Domain } from "../../model/index.ts";
import { peopleOf } from "../people-of-office.ts";
import { shownName } from "../shown-name.ts";
import { countOf } from "./counts.ts";
import { countStrands, type Strand } from "./strands.ts";
import { type Tone, toneOf } from "./tone.ts";
import { byYear, distinct, type Measured, undated } from "./years.ts";

/** What passed between two parties in some time. */
export interface Dealings {
  /** Distinct engagements, and how many of each strand. */
  readonly n: number;
  readonly counts: Readonly<Record<Strand, number>>;
  readonly tone: Tone;
  /** In how many engagements each domain was dealt with and each person took part, the most first. */
  readonly domains: readonly { readonly key: Domain; readonly count: number }[];
  readonly people: readonly { readonly key: string; readonly count: number }[];
}

export interface Course extends Dealings {
  readonly dyad: readonly [string, string];
  readonly undated: number;
  /** The earliest first; years with none are left out. */
  readonly years: readonly (Dealings & { readonly year: string })[];
}

/** The course of a pair by year: how much they dealt with each other, in what tone, about what and through whom. */
export function courseOf(engagements: readonly Measured[], dyad: readonly [string, string]): Course {
  const between = distinct(engagements).filter(({ parties }) => dyad.every((side) => parties.includes(side)));
  return {
    dyad,
    undated: undated(between),
    ...dealingsOf(between),
    years: byYear(between).map(({ year, engagements: some }) => ({ year, ...dealingsOf(some) })),
  };
}

function dealingsOf(engagements: readonly Measured[]): Dealings {
  return {
    n: engagements.length,
    counts: countStrands(engagements),
    tone: toneOf(engagements),
    domains: countOf(engagements.flatMap(({ domains }) => domains)),
    people: countPeople(engagements),
  };
}

/** Each person once an engagement, under whatever spelling of the name. */
function countPeople(engagements: readonly Measured[]): { key: string; count: number }[] {
  const seen = engagements.flatMap(({ id, date, people }) =>
    people.map((name) => ({ name, published: date ?? "", article: id })),
  );
  return peopleOf(seen, false)
    .map((sightings) => ({ key: shownName(sightings), count: new Set(sightings.map(({ article }) => article)).size }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
