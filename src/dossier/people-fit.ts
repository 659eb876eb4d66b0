import { skeletonOf } from "./name-sounds.ts";
import { personName } from "./person-names.ts";

/**
 * Whether two names printed in reports of what may be one encounter are of one person. There a surname alone is enough,
 * and so are the same words in any order and spelling.
 */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const pair = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  const known = compared.get(pair);
  if (known !== undefined) return known;
  if (compared.size > 100_000) compared.clear();
  const same = fits(a, b);
  compared.set(pair, same);
  return same;
}
const compared = new Map<string, boolean>();

function fits(a: string, b: string): boolean {
  const [one, other] = [personName(a).sounds, personName(b).sounds];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const left = [...long];
  for (const sound of short) {
    const at = left.findIndex((word) => soundsLike(sound, word));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return short.some(({ length }) => length > 1);
}

/** "Mohamed" and "Muhammad"; a word and its initial. */
function soundsLike(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return a === b || (skeletonOf(a).length >= 3 && skeletonOf(a) === skeletonOf(b));
}

/** People named in both lists, as the first prints them. */
export const peopleInBoth = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((name) => b.some((other) => isSamePerson(name, other)));

/**
 * Whether two reports name people who cannot have been at one meeting of few: each names someone whom the other does
 * not, and they do not agree on two. One name each is no contradiction: they may be the two sides.
 */
export function peopleContradict(a: readonly string[], b: readonly string[]): boolean {
  const both = peopleInBoth(a, b).length;
  if (both >= Math.min(a.length, b.length, 2)) return false;
  return a.length + b.length > 2;
}
