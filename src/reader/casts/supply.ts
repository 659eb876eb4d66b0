import type { Mention, Person } from "../mentions.ts";
import { isGrammar, type Page } from "../page.ts";
import { inOrder, type Cast, type Discourse, isState, peopleOf, unique } from "./cast.ts";

/** Completes one side from the context: the parties met last, else the article's other party. */
export function complete(
  page: Page,
  local: readonly string[],
  mentions: readonly Mention[],
  discourse: Discourse,
  goesOn = false,
): Cast | string {
  const people = peopleOf(mentions);
  const actors = local.slice(0, 1);
  if (local.length >= 2)
    return {
      parties: inOrder([...local]),
      actors,
      recipients: local.slice(1),
      people,
      mentions,
      place: null,
      supplied: [],
    };
  if (!goesOn && sameSide(local, people)) return "both sides belong to one state";
  const supplied = supply(page, local, discourse);
  const parties = inOrder(unique([...local, ...supplied]));
  if (parties.length < 2) return "only one side is known";
  return { parties, actors, recipients: supplied, people, mentions, place: null, supplied };
}

/** Two named people of one state who meet each other are no encounter between states. */
const sameSide = (local: readonly string[], people: readonly Person[]) =>
  local.length === 1 && people.filter((person) => person.of === local[0]).length >= 2;

/** Whether the article is about two sides: "the two countries", "les deux ministres", "Namibia and Angola". */
const speaksOfTwo = (page: Page, both: readonly string[]) =>
  page.mentions.some(
    ({ kind, parties }, i) => (kind === "group" && parties.length >= 2) || areNamedTogether(page, i, both),
  );

/** "Namibia and Angola": two states with nothing but "and" between them. */
function areNamedTogether(page: Page, i: number, both: readonly string[]): boolean {
  const [a, b] = [page.mentions[i], page.mentions[i + 1]];
  if (a?.kind !== "state" || b?.kind !== "state" || b.first - a.last > 2) return false;
  if (!isGrammar(page, a.last, "and")) return false;
  return [...a.parties, ...b.parties].every((party) => both.includes(party)) && a.parties[0] !== b.parties[0];
}

/**
 * The side that a clause leaves out: of the parties told of last, else the one most spoken of beside the one named; both
 * where none is named and the article is about two.
 */
export function supply(page: Page, local: readonly string[], discourse: Discourse): string[] {
  const own = local[0];
  if (own === undefined) {
    if (discourse.latest.length >= 2) return [...discourse.latest];
    if (discourse.pair.length >= 2) return [...discourse.pair];
    const both = discourse.ranked.filter(isState).slice(0, 2);
    return speaksOfTwo(page, both) ? both : [];
  }
  if (discourse.latest.includes(own)) return discourse.latest.filter((party) => party !== own);
  const states = discourse.ranked.filter(isState);
  const other = states.find(
    (party) => party !== own && (party === page.home || own === page.home || states.indexOf(party) < 2),
  );
  if (other) return [other];
  return discourse.pair.includes(own) ? discourse.pair.filter((party) => party !== own) : [];
}
