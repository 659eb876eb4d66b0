import { isSameName, type PersonName, personName } from "./person-names.ts";

const known = new Map<string, PersonName>();
/** A name taken apart, remembered: the same few names stand in most reports. */
function nameOf(printed: string): PersonName {
  const found = known.get(printed);
  if (found) return found;
  if (known.size > 20_000) known.clear();
  const name = personName(printed);
  known.set(printed, name);
  return name;
}

/** Whether two names printed in reports of one encounter are of one person: there a surname alone is enough. */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [nameOf(a), nameOf(b)];
  if (isSameName(one, other)) return true;
  const [short, long] =
    one.sounds.length <= other.sounds.length ? [one.sounds, other.sounds] : [other.sounds, one.sounds];
  const [only, ...more] = short;
  return only !== undefined && more.length === 0 && only.length > 1 && long.includes(only);
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
