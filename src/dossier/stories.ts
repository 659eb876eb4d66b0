import type { Story } from "../model/index.ts";
import { groupBy } from "./group-by.ts";
import { jaccard, shinglesOf } from "./shingles.ts";
import { stableId } from "./stable-id.ts";
import { type Fingerprint, fingerprintOf } from "./story-bands.ts";

/** An article with its text, without page furniture, or what was made of it. */
export type StoryArticle = ({ readonly text: string } | { readonly fingerprint: Fingerprint }) & {
  readonly id: string;
  /** ISO date. */
  readonly published?: string | null;
};

/**
 * What copies share of all their shingles. Nine in ten copies that have another headline, a paragraph cut, an agency's
 * tail and a typo in every forty words, all at once, keep more than 0.6; different articles share less than 0.05, and
 * no more than a third where they quote the same half of their text.
 */
const sharedByCopies = 0.5;
/** Under so many shingles a text is too short to tell a copy from a stock phrase: only the same words are one story. */
const fewShingles = 20;
/** Articles of other stories with which one article is compared under one key: keeps the time linear in any input. */
const compared = 40;

/** Whether one text is a copy of the other, small edits, a cut end or an agency's tail apart. */
export function isSameStory(a: string, b: string): boolean {
  return isCopy(shinglesOf(a), shinglesOf(b));
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return jaccard(a, b) >= (Math.min(a.size, b.size) < fewShingles ? 1 : sharedByCopies);
}

/**
 * One story for every article and its copies: each article is in exactly one story, most of them alone in it. A copy
 * of a copy counts, so that more articles only ever join stories. The same for the same articles in whatever order; the
 * time grows with the number of articles alone.
 * @param isNew where it is given, two articles of which neither is new were compared before, and are not again
 */
export function fileStories(articles: readonly StoryArticle[], isNew: (id: string) => boolean = () => true): Story[] {
  const sorted = [...articles].sort(byDate);
  const prints = sorted.map((article) => ("text" in article ? fingerprintOf(article.text) : article.fingerprint));
  const shingles = prints.map((print) => print.shingles);
  const fresh = sorted.map(({ id }) => isNew(id));
  const stories = new Joined(sorted.length);
  for (const bucket of bucketsOf(prints)) {
    for (const [place, index] of bucket.entries()) {
      let left = compared;
      for (let other = place - 1; other >= 0 && left > 0; other--) {
        const before = bucket[other] as number;
        if (!fresh[index] && !fresh[before]) continue;
        if (stories.firstOf(index) === stories.firstOf(before)) continue;
        left--;
        if (isCopy(shingles[index] as ReadonlySet<number>, shingles[before] as ReadonlySet<number>))
          stories.join(index, before);
      }
    }
  }
  const byStory = groupBy(sorted.keys(), (index) => stories.firstOf(index));
  return [...byStory.values()].map((members) => {
    const ids = members.map((index) => (sorted[index] as StoryArticle).id);
    return { id: stableId("story", ids[0] as string), articles: ids };
  });
}

/** Articles, by their places, that share a key. */
function bucketsOf(prints: readonly Fingerprint[]): Iterable<number[]> {
  const keys = prints.flatMap(({ bands }, index) => bands.map((key) => ({ key, index })));
  return [...groupBy(keys, ({ key }) => key).values()].map((bucket) => bucket.map(({ index }) => index));
}

/** Which places belong together (union and find): the first stands for all. */
class Joined {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  firstOf(index: number): number {
    let at = index;
    for (let parent = this.#parent[at]; parent !== undefined && parent !== at; parent = this.#parent[at]) {
      this.#parent[at] = this.#parent[parent] ?? parent;
      at = parent;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.firstOf(a), this.firstOf(b)].sort((left, right) => left - right) as [number, number];
    this.#parent[second] = first;
  }
}

/** Earliest first, undated last, then by id. */
function byDate(a: StoryArticle, b: StoryArticle): number {
  const [left, right] = [a.published ?? "9999", b.published ?? "9999"];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
}
