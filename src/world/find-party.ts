import { isState, type WorldName, worldNames } from "./index.ts";

/** A party by one of its names. */
export interface NamedParty {
  readonly name: string;
  readonly party: string;
}

const languages = ["fr", "en"];
/** Names that a person would look a party up by. */
const lookedUp: ReadonlySet<WorldName["type"]> = new Set(["state", "organisation"]);

let known: ReadonlyMap<string, readonly NamedParty[]> | undefined;

/** States and organisations by their folded names in all languages. */
function partiesByName(): ReadonlyMap<string, readonly NamedParty[]> {
  if (known) return known;
  const byName = new Map<string, NamedParty[]>();
  for (const { phrase, type, codes } of languages.flatMap((lang) => worldNames(lang))) {
    if (!lookedUp.has(type)) continue;
    const key = fold(phrase);
    const named = byName.get(key) ?? [];
    for (const party of codes ?? [])
      if (!named.some((other) => other.party === party)) named.push({ name: phrase, party });
    byName.set(key, named);
  }
  known = byName;
  return known;
}

/**
 * The parties that somebody may mean by a code ("MLI", "org:AU") or by a name in French or English ("le Mali", "EU"): one
 * where it is clear, several for "Congo", none where nothing is called so. Case, accents and articles do not count. An
 * organisation that nobody knows is taken as it is when written with "org:".
 */
export function partiesNamed(text: string): string[] {
  const typed = text.trim();
  if (/^[A-Z]{3}$/iu.test(typed) && isState(typed.toUpperCase())) return [typed.toUpperCase()];
  const [, acronym] = /^org:\s*(\S.*)$/iu.exec(typed) ?? [];
  if (acronym === undefined) return (partiesByName().get(fold(typed)) ?? []).map(({ party }) => party);
  const organisations = [...partiesByName().values()].flat().map(({ party }) => party);
  const party = `org:${acronym}`;
  return [organisations.find((other) => other.toLowerCase() === party.toLowerCase()) ?? party];
}

/** Parties with a name spelt nearly so, the nearest first: for "did you mean". */
export function partiesLike(text: string, most = 3): NamedParty[] {
  const typed = fold(text);
  const farthest = Math.max(1, Math.floor(typed.length / 4));
  const near = [...partiesByName()]
    .map(([key, named]) => ({ named, distance: distanceOf(typed, key, farthest) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ named }) => named);
  return near.filter(({ party }, at) => near.findIndex((other) => other.party === party) === at).slice(0, most);
}

const fold = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/^(?:the |les? |la |l['’])/u, "")
    .replace(/&/gu, " and ")
    .replace(/\./gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Letters put in, left out, changed or swapped with the next; more than `farthest` where there are more than that. */
function distanceOf(a: string, b: string, farthest: number): number {
  if (Math.abs(a.length - b.length) > farthest) return farthest + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] as number) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
