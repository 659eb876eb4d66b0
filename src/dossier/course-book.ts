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
      const left = (this.#unkept.get(key) ?? []).filter((course) => !isClosed(course) || isKeptByUnknown(course));
      this.#unkept.set(key, left);
      return left;
    });
    return this.#joined(lists);
  }

  #joined(lists: readonly (readonly Course[])[]): readonly Course[] {
    if (lists.length === 1) return lists[0] ?? [];
    const placeOf = (course: Course) => this.#place.get(course) ?? 0;
    return [...new Set(lists.flat())].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

const keysOf = (group: Group, parties: readonly string[]) =>
  parties.length < 2 ? [`${group} only ${parties.join()}`] : parties.map((party) => `${group} ${party}`);
/** Whoever shares two of some parties has one of all but the first. */
const lookedUp = (group: Group, parties: readonly string[]) => keysOf(group, parties).slice(parties.length < 2 ? 0 : 1);

const isKeptByUnknown = ({ status, keptBy }: Course) => status === "kept" && keptBy === null;

export const reportIds = (course: Course): string[] => everyReport(course).map(({ report }) => report.id);
