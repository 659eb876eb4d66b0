import { isEnvoy } from "./complements.ts";
import { type Page, tagsAt } from "./page.ts";
import { oncePerNumber, oncePerTag } from "./remembered.ts";

/** Classes of nouns, each a bit of one of these numbers: whether two sets share a class is told at a look. */
export type ClassSet = readonly number[];

const numbers = new Map<string, number>();

/** The number of a class, given to it when it is first met. */
function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}

function add(set: number[], number: number): void {
  while (set.length <= number >> 5) set.push(0);
  set[number >> 5] = (set[number >> 5] as number) | (1 << (number & 31));
}

/** The set of these classes. */
export function classSet(names: readonly string[]): ClassSet {
  const set: number[] = [];
  for (const name of names) add(set, numberOf(name));
  return set;
}

export function shareClass(a: ClassSet, b: ClassSet): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) if (((a[i] as number) & (b[i] as number)) !== 0) return true;
  return false;
}

const numberOfNoun = oncePerTag(({ value }) => numberOf(value));

/** The classes of all nouns of a sentence, parts of names too; whoever is an envoy counts as "ambassador". */
export const classesOfSentence = oncePerNumber(
  ({ text }: Page) => text.sentences.length,
  (page, sentence): ClassSet => {
    const set: number[] = [];
    const { first, last } = page.text.sentences[sentence] ?? { first: 0, last: 0 };
    for (let i = first; i < last; i++) {
      for (const { tag } of tagsAt(page, i, "noun")) if (tag.type === "noun") add(set, numberOfNoun(tag));
      if (isEnvoy(page.mentionAt[i])) add(set, numberOf("ambassador"));
    }
    return set;
  },
);
