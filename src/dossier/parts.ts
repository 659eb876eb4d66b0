import type { EngagementRecord } from "../model/index.ts";
import type { Dated } from "./course.ts";
import { groupOf, groupsKeptBy } from "./promise-kinds.ts";

/** Tellings and engagements, in the order given, that may have a bearing on each other and on nothing else. */
export interface Part {
  readonly tellings: Dated[];
  readonly engagements: EngagementRecord[];
}

/** With more parties than this everything is taken for one part. */
const mostParties = 40;

/**
 * Parts in which something is told: only what is of one group of promises and shares two parties, or has the same one, has
 * a bearing on each other.
 */
export function partsOf(tellings: readonly Dated[], engagements: readonly EngagementRecord[]): Part[] {
  if ([...tellings, ...engagements].some(({ parties }) => parties.length > mostParties))
    return [{ tellings: [...tellings], engagements: [...engagements] }];
  const joined = new Joined();
  const keysOfTelling = ({ kind, parties }: Dated) => keysOf(groupOf(kind), parties);
  const keysOfEngagement = ({ kind, parties }: EngagementRecord) =>
    groupsKeptBy(kind).flatMap((group) => keysOf(group, parties));
  const placed = [
    ...tellings.map((telling) => ({ telling, at: joined.join(keysOfTelling(telling)) })),
    ...engagements.map((engagement) => ({ engagement, at: joined.join(keysOfEngagement(engagement)) })),
  ];
  const parts = new Map<number, Part>();
  for (const one of placed) {
    const root = joined.rootOf(one.at);
    const part = parts.get(root) ?? { tellings: [], engagements: [] };
    parts.set(root, part);
    if ("telling" in one) part.tellings.push(one.telling);
    else part.engagements.push(one.engagement);
  }
  return [...parts.values()].filter((part) => part.tellings.length > 0);
}

const keysOf = (group: string, parties: readonly string[]): string[] =>
  parties.length < 2
    ? [`${group} ${parties.join()}`]
    : parties.flatMap((a) => parties.flatMap((b) => (a < b ? [`${group} ${a} ${b}`] : [])));

/** Keys that belong together, directly or through others (union and find, with halved paths). */
class Joined {
  readonly #numbers = new Map<string, number>();
  readonly #parents: number[] = [];

  /** Says that some keys belong together; gives one of them. */
  join(keys: readonly string[]): number {
    const roots = keys.map((key) => this.rootOf(this.#numberOf(key)));
    const [first = this.#add()] = roots;
    for (const root of roots) this.#parents[root] = first;
    return first;
  }

  rootOf(number: number): number {
    let at = number;
    while (this.#parents[at] !== at) {
      const parent = this.#parents[at] as number;
      this.#parents[at] = this.#parents[parent] as number;
      at = parent;
    }
    return at;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add();
    this.#numbers.set(key, number);
    return number;
  }

  #add(): number {
    return this.#parents.push(this.#parents.length) - 1;
  }
}
