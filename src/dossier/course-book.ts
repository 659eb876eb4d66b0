import type { EngagementKind } from "../model/index.ts";
import { type Course, everyReport, firstOf, isClosed } from "./course.ts";
import { groupOf, groupsKeptBy, type PromiseKind } from "./promise-kinds.ts";

type Group = PromiseKind["group"];
type Lists = Map<string, Course[]>;

/** The courses of all commitments, so ordered that those which a report can concern are found without asking all. */
export class CourseBook {
  readonly all: Course[] = [];
  readonly #place = new Map<Course, number>();
  readonly #told: Lists = new Map();
  readonly #unkept: Lists = new Map();

  add(course: Course): void {
    this.#place.set(course, this.all.length);
    this.all.push(course);
    const { kind, parties } = firstOf(course);
    for (const key of keysOf(groupOf(kind), parties))
      for (const lists of [this.#told, this.#unkept]) {
        const list = lists.get(key);
        if (list) list.push(course);
        else lists.set(key, [course]);
      }
  }

  /** Those of a group that share two parties with these, or all where these are fewer, and perhaps others; oldest first. */
  near(group: Group, parties: readonly string[]): readonly Course[] {
    return this.#joined(lookedUp(group, parties).map((key) => this.#told.get(key) ?? []));
  }

  /** Of those near, the ones that an engagement of a kind may keep: not closed, or said to be kept but not by what. */
  unkept(kind: EngagementKind, parties: readonly string[]): readonly Course[] {
    const keys = groupsKeptBy(kind).flatMap((group) => lookedUp(group, parties));
    const lists = keys.map((key) => {
      const known = this.#unkept.get(key) ?? [];
      const left = known.filter((course) => !isClosed(course) || isKeptByUnknown(course));
      if (left.length < known.length) this.#unkept.set(key, left);
      return left;
    });
    return this.#joined(lists);
  }

  /** How many were there before it: the same order in whatever list it is found. */
  placeOf(course: Course): number {
    return this.#place.get(course) ?? 0;
  }

  #joined(lists: readonly (readonly Course[])[]): readonly Course[] {
    const filled = lists.filter(({ length }) => length > 0);
    if (filled.length < 2) return filled[0] ?? [];
    return [...new Set(filled.flat())].sort((a, b) => this.placeOf(a) - this.placeOf(b));
  }
}

/** With more parties than this a promise stands under each of them, else under each pair. */
const mostInPairs = 6;
const pairsOf = (parties: readonly string[]) =>
  parties.flatMap((a) => parties.flatMap((b) => (a < b ? [`${a} ${b}`] : [])));

/** Where a promise stands; one of a single party, or none, by itself. */
function keysOf(group: Group, parties: readonly string[]): string[] {
  if (parties.length < 2) return [`${group} only ${parties.join()}`];
  if (parties.length > mostInPairs) return parties.map((party) => `${group} * ${party}`);
  return [...pairsOf(parties), ...parties.map((party) => `some ${party}`)].map((key) => `${group} ${key}`);
}

/** Where all stand that share two of some parties: one of those pairs, or, with many, one of all parties but the first. */
function lookedUp(group: Group, parties: readonly string[]): string[] {
  if (parties.length < 2) return keysOf(group, parties);
  const others = parties.slice(1);
  const few = parties.length > mostInPairs ? others.map((party) => `some ${party}`) : pairsOf(parties);
  return [...few, ...others.map((party) => `* ${party}`)].map((key) => `${group} ${key}`);
}

const isKeptByUnknown = ({ status, keptBy }: Course) => status === "kept" && keptBy === null;

export const reportIds = (course: Course): string[] => everyReport(course).map(({ report }) => report.id);
