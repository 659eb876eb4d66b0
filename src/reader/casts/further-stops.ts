import { isFiniteAt } from "../finite-verbs.ts";
import { isAnyGrammar, isComma, isGrammar, type Page, within } from "../page.ts";
import type { Place } from "../places.ts";
import { inOrder, type Cast, unique } from "./cast.ts";

/** "visited Riyadh, Abu Dhabi and Doha", "une tournée en Angola et au Mozambique": a visit to each state of a list. */
export function furtherStops(page: Page, cast: Cast): Cast[] {
  const { place, recipients } = cast;
  if (!place || recipients.length !== 1 || place.country !== recipients[0]) return [cast];
  const seen = new Set([...cast.actors, place.country]);
  const further = listFrom(page, place).filter(({ country }) => country !== null && !seen.has(country));
  const stops = further.filter(({ country }, i) => further.findIndex((other) => other.country === country) === i);
  return [cast, ...stops.map((stop) => toStop(cast, stop))];
}

/** Those of the next state are not those met in the first. */
function toStop(cast: Cast, place: Place): Cast {
  const home = place.country as string;
  const travels = ({ of }: { of: string | null }) => of === null || cast.actors.includes(of);
  return {
    ...cast,
    parties: inOrder(unique([...cast.actors, home])),
    recipients: [home],
    people: cast.people.filter(travels),
    mentions: cast.mentions.filter(({ parties }) => parties.some((party) => cast.actors.includes(party))),
    place,
    supplied: [],
  };
}

/** The places of a list behind the first, as far as its "and"; none where there is no "and". */
function listFrom(page: Page, start: Place): Place[] {
  const found: Place[] = [];
  let end = start.last;
  for (;;) {
    const isLast = isGrammar(page, end, "and") || (isComma(page, end) && isGrammar(page, end + 1, "and"));
    if (!isLast && !isComma(page, end)) return [];
    let i = end + (isComma(page, end) && isLast ? 2 : 1);
    while (isAnyGrammar(page, i, ["article", "to-prep", "to", "in", "at"])) i++;
    const [place] = within(page.places, i, i + 1);
    if (!place || belongsToNext(page, place.last)) return [];
    found.push(place);
    if (isLast) return found;
    end = place.last;
  }
}

/** "Kenya and Uganda's president", "Kenya, and Uganda welcomed it": the name begins something else. */
const belongsToNext = (page: Page, i: number) =>
  /^[’']s?$/u.test(page.text.tokens[i]?.word.text ?? "") || isFiniteAt(page, i);
