import { isGrammar } from "./page.ts";
import { bit, does, isPunctuation, meaning, type Place, partyOf, type Scene } from "./people-words.ts";

/** People or bodies of several states under one word, and where the words stand. */
export interface Team {
  readonly first: number;
  readonly last: number;
  readonly parties: string[];
}

/**
 * "Serbian and Mongolian officials", "delegations from Peru, Chile and Bolivia": the states listed with the one of an
 * institution; null where it stands alone.
 */
export function teamOf(scene: Scene, found: { first: number; last: number }, place: Place, party: string): Team | null {
  const { first, more: before } = listedBefore(scene, place);
  const { last, more: after } = found.last === place.last ? listedAfter(scene, place) : { last: 0, more: [] };
  const parties = [...new Set([...before, party, ...after])].sort();
  if (parties.length < 2) return null;
  const start = does(scene, first - 1, bit.article) ? first - 1 : first;
  return { first: Math.min(found.first, start), last: Math.max(found.last, last), parties };
}

/** Adjectives before the one right before the institution: "Serbian and". */
function listedBefore(scene: Scene, place: Place): { first: number; more: string[] } {
  const more: string[] = [];
  let first = place.first;
  if (meaning(place, "demonym") === undefined) return { first, more };
  for (;;) {
    const end = joinBefore(scene, first);
    const other = end < first ? scene.placeTo[end] : undefined;
    const party = other && meaning(other, "demonym") ? partyOf(scene, other) : null;
    if (!other || !party) return { first, more };
    more.unshift(party);
    first = other.first;
  }
}

/** States behind the first: "Peru, Chile and Bolivia". */
function listedAfter(scene: Scene, place: Place): { last: number; more: string[] } {
  const more: string[] = [];
  const kind = meaning(place, "state") ? "state" : "demonym";
  let { last } = place;
  for (;;) {
    const start = joinAfter(scene, last);
    const other = start > last ? scene.placeAt[start] : undefined;
    const party = other && meaning(other, kind) ? partyOf(scene, other) : null;
    if (!other || !party || does(scene, other.last, bit.genitive))
      return hasAnd(scene, place.last, last) ? { last, more } : { last: place.last, more: [] };
    more.push(party);
    last = other.last;
  }
}

/** A list has its "and"; commas alone part appositions. */
function hasAnd(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (does(scene, i, bit.and)) return true;
  return false;
}

function joinBefore(scene: Scene, first: number): number {
  let i = first;
  if (does(scene, i - 1, bit.and)) i--;
  if (isPunctuation(scene, i - 1, ",")) i--;
  return i;
}

/** The token behind a comma or "and", with the article or preposition that is said again: "du Pérou et du Chili". */
function joinAfter(scene: Scene, last: number): number {
  let i = last;
  if (isPunctuation(scene, i, ",")) i++;
  if (does(scene, i, bit.and)) i++;
  if (i === last) return last;
  while (does(scene, i, bit.article | bit.contracted | bit.of) || isGrammar(scene, i, "from")) i++;
  return i;
}
