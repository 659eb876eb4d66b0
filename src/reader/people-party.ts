import type { Office } from "../model/index.ts";
import type { Person } from "./mentions.ts";
import { isCounterpart } from "./offices.ts";
import type { Surroundings } from "./people-context.ts";
import { knownParties } from "./people-known.ts";
import type { Draft, Holding } from "./people-registry.ts";
import { isPunctuation, type Scene } from "./people-words.ts";

/** Offices of which a state has one holder at a time. */
const single = new Set<Office>([
  "head_of_state",
  "monarch",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
  "vice_president",
  "crown_prince",
  "parliament_speaker",
]);
const abroad = new Set<Office>(["ambassador", "charge_d_affaires", "consul"]);
const ofOrganisation = new Set<Office>(["igo_head", "igo_official"]);

/**
 * The party that someone serves when no words next to the office say so: the side that speaks in the sentence, the
 * state of the office named just before, or the state that fits best of those the article is about.
 */
export function guessParty(
  scene: Scene,
  around: Surroundings,
  draft: Draft,
  office: Office,
  people: ReadonlyMap<Draft, Person>,
): string | null {
  const holding = draft.holdings.find((held) => held.office === office);
  if (!holding) return null;
  const known = knownParty(scene, draft, office);
  if (known) return known;
  if (ofOrganisation.has(office))
    return nearestParty(around, holding.phrase.first, (party) => party.startsWith("org:"));
  const barred = barredParties(scene, draft, office, holding, people);
  const near =
    bySide(around, holding) ?? byOwner(around, holding, barred) ?? byNeighbour(scene, holding, draft, people, barred);
  if (near && !barred.has(near)) return near;
  return bestParty(scene, around, holding, office, barred);
}

/** What is known of bearers of the name, when it fits the office and the text: a surname alone needs its state named. */
function knownParty(scene: Scene, draft: Draft, office: Office): string | null {
  const parties = knownParties(draft.words).filter((party) => party.startsWith("org:") === ofOrganisation.has(office));
  const named = parties.filter((party) => scene.counts.has(party));
  if (named.length === 1) return named[0] as string;
  return draft.words.length > 1 && parties.length === 1 ? (parties[0] as string) : null;
}

/** States that have another holder of the same office, and the counterpart's own. */
function barredParties(
  scene: Scene,
  draft: Draft,
  office: Office,
  holding: Holding,
  people: ReadonlyMap<Draft, Person>,
): Set<string> {
  const barred = new Set<string>();
  if (single.has(office))
    for (const [other, person] of people) {
      if (other === draft || person.office !== office || !person.of) continue;
      if (
        other.holdings.some((held) => held.phrase.qualifiers.has("then")) ||
        draft.holdings.some((held) => held.phrase.qualifiers.has("then"))
      )
        continue;
      barred.add(person.of);
    }
  if (isCounterpart(holding.phrase)) for (const party of holding.phrase.inner?.parties ?? []) barred.add(party);
  // the counterpart of this office, named later, serves another state
  for (const [, person] of people)
    for (const held of [...people.keys()].find((key) => people.get(key) === person)?.holdings ?? [])
      if (isCounterpart(held.phrase) && held.phrase.inner === holding.phrase && held.of) barred.add(held.of);
  void scene;
  return barred;
}

function bySide(around: Surroundings, holding: Holding): string | null {
  const sides = around.sides.get(holding.phrase.sentence) ?? [];
  return sides.filter((side) => side.first < holding.phrase.first).at(-1)?.party ?? null;
}

/** "Its Prime Minister" */
function byOwner(around: Surroundings, holding: Holding, barred: ReadonlySet<string>): string | null {
  if (holding.phrase.determiner !== "possessive" || isCounterpart(holding.phrase)) return null;
  return nearestParty(around, holding.phrase.first, (party) => !barred.has(party));
}

/** "Albert Shingiro, qui dirige la diplomatie burundaise, et X, ministre de la Santé" */
function byNeighbour(
  scene: Scene,
  holding: Holding,
  draft: Draft,
  people: ReadonlyMap<Draft, Person>,
  barred: ReadonlySet<string>,
): string | null {
  let best: string | null = null;
  let at = -1;
  for (const [other, person] of people) {
    if (other === draft || !person.of || person.of.startsWith("org:") || barred.has(person.of)) continue;
    for (const held of other.holdings)
      if (
        held.phrase.sentence === holding.phrase.sentence &&
        held.phrase.first < holding.phrase.first &&
        held.phrase.first > at
      )
        [best, at] = [person.of, held.phrase.first];
  }
  void scene;
  return best;
}

function nearestParty(around: Surroundings, before: number, fits: (party: string) => boolean): string | null {
  let found: string | null = null;
  for (const { first, party } of around.parties) {
    if (first >= before && found) break;
    if (fits(party)) found = party;
  }
  return found;
}

function bestParty(
  scene: Scene,
  around: Surroundings,
  holding: Holding,
  office: Office,
  barred: ReadonlySet<string>,
): string | null {
  const scores = new Map<string, number>();
  const sentence = holding.phrase.sentence;
  for (const { first, party } of around.parties) {
    if (party.startsWith("org:") || barred.has(party)) continue;
    const gap = sentence - (scene.sentenceAt[first] as number);
    const near = gap === 0 ? (first < holding.phrase.first ? 0.6 : 0.2) : gap === 1 ? 0.3 : 0.1;
    scores.set(party, (scores.get(party) ?? 0) + near);
  }
  if (around.home && !barred.has(around.home))
    scores.set(around.home, (scores.get(around.home) ?? 0) + (abroad.has(office) ? -3 : 0.8));
  let best: string | null = null;
  for (const [party, score] of scores) if (best === null || score > (scores.get(best) as number)) best = party;
  void isPunctuation;
  return best;
}
