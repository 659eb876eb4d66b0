import type { EngagementKind } from "../model/index.ts";
import { type Course, everyReport, firstOf, isClosed } from "./course.ts";
import { groupOf, groupsKeptBy, type PromiseKind } from "./promise-kinds.ts";

type Group = PromiseKind["group"];

/** The courses of all commitments, so ordered that those which a report can concern are found without asking all. */
export class CourseBook {
  readonly all: Course[] = [];
  readonly #byGroup = new Map<Group, Course[]>();
  readonly #unkept = new Map<Group, Course[]>();

  add(course: Course): void {
    this.all.push(course);
    const group = groupOf(firstOf(course).kind);
    for (const lists of [this.#byGroup, this.#unkept]) {
      const list = lists.get(group);
      if (list) list.push(course);
      else lists.set(group, [course]);
    }
  }

  inGroup(group: Group): readonly Course[] {
    return this.#byGroup.get(group) ?? [];
  }

  /** Those that an engagement of a kind may keep: not closed, or said to be kept but not by what. */
  unkept(kind: EngagementKind): readonly Course[] {
    return groupsKeptBy(kind).flatMap((group) => {
      const left = (this.#unkept.get(group) ?? []).filter((course) => !isClosed(course) || isKeptByUnknown(course));
      this.#unkept.set(group, left);
      return left;
    });
  }
}

const isKeptByUnknown = ({ status, keptBy }: Course) => status === "kept" && keptBy === null;

export const reportIds = (course: Course): string[] => everyReport(course).map(({ report }) => report.id);
