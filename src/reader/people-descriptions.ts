import type { Office } from "../model/index.ts";
import { isCounterpart, isPlural, type OfficePhrase } from "./offices.ts";
import type { Join } from "./people-join.ts";
import { knownParties } from "./people-known.ts";
import { listOf } from "./people-party.ts";
import type { Draft, Registry } from "./people-registry.ts";

/** Offices by which someone named elsewhere may be described. */
const describing = new Set<Office>([
  "head_of_state",
  "monarch",
  "crown_prince",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
  "minister",
  "ambassador",
  "charge_d_affaires",
  "special_envoy",
  "vice_president",
  "parliament_speaker",
  "deputy_foreign_minister",
  "igo_head",
  "military_chief",
  "consul",
]);
/** How many sentences before and after a description the person may be named. */
const back = 4;
const ahead = 1;
/** Texts with more names without an office, or offices, are lists. */
const mostFree = 60;

/** "Vladimir Poutine l'a annoncé. … le président russe": an office without a name goes with a name without an office. */
export function linkDescriptions(offices: readonly OfficePhrase[], joins: readonly Join[], registry: Registry): void {
  const used = new Set(joins.map((join) => join.phrase));
  const held = new Set<string>();
  const free = new Map<number, Draft[]>();
  for (const draft of registry.drafts) {
    for (const holding of draft.holdings) held.add(`${holding.office} ${holding.of}`);
    if (draft.holdings.length > 0 || !draft.names.every((name) => name.plain)) continue;
    for (const sentence of new Set(draft.names.map((name) => name.sentence))) listOf(free, sentence).push(draft);
  }
  for (const phrase of offices) {
    const party = phrase.parties[0];
    if (!party || !describes(phrase) || used.has(phrase) || held.has(`${phrase.office} ${party}`)) continue;
    const draft = describedBy(phrase, party, free);
    if (!draft) continue;
    draft.holdings.push({ office: phrase.office as Office, of: party, phrase, rule: "people.description" });
    held.add(`${phrase.office} ${party}`);
  }
  linkGathered(offices, free, held);
}

/** "the heads of state of A, B and C … received X and Y": those known to have served a state that is still free. */
function linkGathered(offices: readonly OfficePhrase[], free: ReadonlyMap<number, Draft[]>, held: Set<string>): void {
  const drafts = new Set([...free.values()].flat());
  if (drafts.size === 0 || drafts.size > mostFree) return;
  for (const phrase of offices.slice(0, mostFree)) {
    const { office } = phrase;
    if (!isPlural(phrase) || phrase.parties.length < 2 || !office || !describing.has(office)) continue;
    for (const draft of drafts) {
      const known = knownParties(draft.words).filter((party) => phrase.parties.includes(party));
      const of = known[0];
      if (known.length !== 1 || !of || draft.holdings.length > 0 || held.has(`${office} ${of}`)) continue;
      draft.holdings.push({ office, of, phrase, rule: "people.gathered" });
      held.add(`${office} ${of}`);
    }
  }
}

function describes(phrase: OfficePhrase): boolean {
  if (isPlural(phrase) || isCounterpart(phrase) || phrase.parties.length > 1 || phrase.ofName) return false;
  return phrase.office !== null && describing.has(phrase.office) && phrase.determiner !== "indefinite";
}

/** The one person without an office named shortly before or just after. */
function describedBy(phrase: OfficePhrase, party: string, free: ReadonlyMap<number, Draft[]>): Draft | undefined {
  const near = new Set<Draft>();
  for (let sentence = phrase.sentence - back; sentence <= phrase.sentence + ahead; sentence++)
    for (const draft of (free.get(sentence) ?? []).slice(0, 20)) if (mayBe(draft, phrase, party)) near.add(draft);
  const known = [...near].filter((draft) => knownParties(draft.words).includes(party));
  if (known.length === 1) return known[0];
  return near.size === 1 ? [...near][0] : undefined;
}

function mayBe(draft: Draft, phrase: OfficePhrase, party: string): boolean {
  if (draft.holdings.length > 0 || (draft.hint && draft.hint !== party)) return false;
  // "X met the Malian president": someone else is meant
  if (draft.names.some((name) => name.sentence === phrase.sentence && name.first < phrase.first)) return false;
  const known = knownParties(draft.words);
  return known.length === 0 || known.includes(party);
}

/** "X et Y se sont vus. Les deux présidents …": an office shared by those named before. */
export function linkGroups(offices: readonly OfficePhrase[], joins: readonly Join[], registry: Registry): void {
  const used = new Set(joins.map((join) => join.phrase));
  const bySentence = new Map<number, Draft[]>();
  for (const draft of registry.drafts)
    if (draft.names.every((name) => name.personal))
      for (const sentence of new Set(draft.names.map((name) => name.sentence)))
        listOf(bySentence, sentence).push(draft);
  for (const phrase of offices) {
    if (!isPlural(phrase) || !phrase.count || used.has(phrase) || !phrase.office || !describing.has(phrase.office))
      continue;
    for (const draft of groupBefore(phrase, phrase.count, bySentence))
      if (draft.holdings.length === 0)
        draft.holdings.push({ office: phrase.office, of: draft.hint, phrase, rule: "people.group" });
  }
}

/** The people meant by "the two presidents", when just so many fit; empty otherwise. */
function groupBefore(phrase: OfficePhrase, count: number, bySentence: ReadonlyMap<number, Draft[]>): Draft[] {
  const found = new Set<Draft>();
  for (let sentence = phrase.sentence; sentence >= phrase.sentence - 3 && found.size < count; sentence--) {
    for (const draft of (bySentence.get(sentence) ?? []).slice(0, 20)) {
      const before = draft.names.some((name) => name.sentence === sentence && name.first < phrase.first);
      const same = draft.holdings.length === 0 || draft.holdings.some((held) => held.office === phrase.office);
      if (before && same) found.add(draft);
    }
  }
  return found.size === count ? [...found] : [];
}

/** "Macron a reçu son homologue kényan, le président Ruto": each holds what the other does. */
export function linkCounterparts(joins: readonly Join[], registry: Registry): void {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of registry.drafts) for (const name of draft.names) listOf(bySentence, name.sentence).push(draft);
  for (const { name, phrase } of joins) {
    const draft = registry.draftOf(name);
    if (!draft || !isCounterpart(phrase) || isPlural(phrase)) continue;
    const other = nearestBefore(bySentence.get(phrase.sentence) ?? [], phrase);
    if (!other || other === draft) continue;
    share(other, draft, phrase);
    share(draft, other, phrase);
  }
}

function share(from: Draft, to: Draft, phrase: OfficePhrase): void {
  const held = from.holdings.find((holding) => describing.has(holding.office) && holding.phrase !== phrase);
  if (!held || to.holdings.length > 0) return;
  const of = phrase.first < (to.names[0]?.first ?? 0) ? (phrase.parties[0] ?? to.hint) : to.hint;
  to.holdings.push({ office: held.office, of, phrase, rule: "people.counterpart" });
}

function nearestBefore(drafts: readonly Draft[], phrase: OfficePhrase): Draft | undefined {
  let best: Draft | undefined;
  let at = -1;
  for (const draft of drafts.slice(0, 30))
    for (const name of draft.names)
      if (name.sentence === phrase.sentence && name.first < phrase.first && name.first > at && name.personal)
        [best, at] = [draft, name.first];
  return best;
}
