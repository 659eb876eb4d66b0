import type { Office } from "../model/index.ts";
import type { NameSpan } from "./names.ts";
import { isCounterpart, isPlural, type OfficePhrase } from "./offices.ts";
import { hasNounIn, isGrammar } from "./page.ts";
import { gapBetween } from "./people-gaps.ts";
import type { Join } from "./people-join.ts";
import { listOf } from "./people-party.ts";
import { barePhrase } from "./people-phrase.ts";
import { bit, does, isPunctuation, type Scene } from "./people-words.ts";

/** Offices that names listed by state may share with the one named before. */
const shared = new Set<Office>([
  "head_of_state",
  "monarch",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
]);

/** Names that take their office from the words before: "William Ruto of Kenya", or a list that opens the next sentence. */
export function joinAcross(
  scene: Scene,
  offices: readonly OfficePhrase[],
  names: readonly NameSpan[],
  joins: readonly Join[],
): Join[] {
  const joined = new Set(joins.map((join) => join.name));
  const used = new Set(joins.map((join) => join.phrase));
  const bySentence = new Map<number, NameSpan[]>();
  for (const name of names) listOf(bySentence, name.sentence).push(name);
  const phrases = new Map<number, OfficePhrase[]>();
  for (const phrase of offices) if (phrase.office) listOf(phrases, phrase.sentence).push(phrase);
  const found: Join[] = [];
  const ofStates = offices.filter((phrase) => phrase.office && isPlural(phrase) && phrase.parties.length > 1);
  for (const [sentence, own] of bySentence) {
    const hinted = own.filter((name) => name.hint && name.personal && !joined.has(name));
    const envoys = hinted.length > 0 && hasCredentialsNear(scene, sentence);
    const gathered = hinted.length > 1 ? gatheredOf(ofStates.slice(0, mostGathered), hinted) : undefined;
    for (const name of hinted) {
      if (envoys && isState(name.hint as string)) {
        const phrase = phraseOf("ambassador", name.first, sentence);
        found.push({ name, phrase, party: name.hint, rule: "people.credentials-by-state" });
        continue;
      }
      const near = antecedent(phrases, sentence, name.first, hinted.length);
      // "the embassies are run by charges d'affaires": whoever is only spoken of is nobody of the list
      const phrase =
        gathered && near && near.sentence < sentence && !shared.has(near.office as Office) ? gathered : near;
      if (phrase) found.push({ name, phrase, party: name.hint, rule: "people.list-by-state" });
    }
  }
  found.push(...joinLeftovers(scene, bySentence, phrases, joined, new Set(found.map((join) => join.name))));
  for (const list of phrases.values())
    for (const phrase of list) {
      if (!isPlural(phrase) || used.has(phrase) || phrase.parties.length < 2) continue;
      const opening = namesOpening(scene, bySentence.get(phrase.sentence + 1) ?? [], joined, phrase.sentence + 1);
      if (opening.length !== phrase.parties.length) continue;
      for (const [at, name] of opening.entries())
        found.push({ name, phrase, party: phrase.parties[at] as string, rule: "people.list-next-sentence" });
    }
  return found;
}

/** How many offices of several states are looked at. */
const mostGathered = 20;

/** "The foreign ministers of Peru and Bolivia met. … Peru's X and Bolivia's Y": the office that just these states share. */
const gatheredOf = (offices: readonly OfficePhrase[], names: readonly NameSpan[]): OfficePhrase | undefined =>
  offices.find(
    ({ first, parties }) =>
      first < (names[0] as NameSpan).first &&
      parties.length === names.length &&
      names.every(({ hint }) => hint && parties.includes(hint)),
  );

const isState = (party: string) => !party.startsWith("org:");

/** "ont remis leurs lettres de créance": names listed by state in that sentence or the next are those of ambassadors. */
const hasCredentialsNear = (scene: Scene, sentence: number): boolean =>
  [sentence, sentence - 1].some((at) => {
    const { first, last } = scene.text.sentences[at] ?? { first: 0, last: 0 };
    return hasNounIn(scene, first, last, "credentials");
  });

/** An office that no words name as such, found at a token. */
const phraseOf = (office: Office, at: number, sentence: number): OfficePhrase => ({
  ...barePhrase({ first: at, last: at + 1, sentence, head: office, kind: "heads" }),
  office,
});

/** Offices whose holders a text on a summit or a round of talks names by state only. */
const gathered = new Set<Office>([
  ...shared,
  "special_envoy",
  "ambassador",
  "military_chief",
  "deputy_foreign_minister",
]);

/** "Armenia's X and Turkey's Y met … between the special representatives": names by state, their office elsewhere. */
function joinLeftovers(
  scene: Scene,
  bySentence: ReadonlyMap<number, NameSpan[]>,
  phrases: ReadonlyMap<number, OfficePhrase[]>,
  joined: ReadonlySet<NameSpan>,
  across: ReadonlySet<NameSpan>,
): Join[] {
  const found: Join[] = [];
  let spoken: OfficePhrase | undefined;
  const gathers = (phrase: OfficePhrase) => isPlural(phrase) && phrase.office !== null && gathered.has(phrase.office);
  for (const [sentence, own] of bySentence) {
    const start = own[0]?.first ?? 0;
    // "X and Y announced that ambassadors would return": others are spoken of
    const fits = (phrase: OfficePhrase) => gathers(phrase) && (phrase.first < start || !isOfOthers(scene, phrase));
    for (let at = sentence - 12; at <= sentence; at++) spoken = phrases.get(at)?.findLast(fits) ?? spoken;
    const left = own.filter(
      (name) => name.hint && name.personal && name.words.length > 1 && !joined.has(name) && !across.has(name),
    );
    if (left.length === 0) continue;
    const next =
      left.length > 1
        ? (phrases.get(sentence + 1)?.find(gathers) ?? phrases.get(sentence + 2)?.find(gathers))
        : undefined;
    const phrase = next ?? spoken;
    if (phrase) for (const name of left) found.push({ name, phrase, party: name.hint, rule: "people.list-by-state" });
  }
  return found;
}

/** "ambassadors", "that ambassadors": with no word that says who. */
const isOfOthers = (scene: Scene, { first, determiner, count }: OfficePhrase): boolean =>
  count === null && (determiner === "none" || determiner === "indefinite" || isGrammar(scene, first, "that"));

/** The office that names listed by state share: a plural one named before, or that of the one they are listed with. */
function antecedent(
  phrases: ReadonlyMap<number, OfficePhrase[]>,
  sentence: number,
  before: number,
  howMany: number,
): OfficePhrase | undefined {
  const here = phrases.get(sentence) ?? [];
  const last = phrases.get(sentence - 1) ?? [];
  const fits = (phrase: OfficePhrase) => phrase.first < before && phrase.office !== null;
  const single = (phrase: OfficePhrase) =>
    fits(phrase) &&
    (shared.has(phrase.office as Office) || (phrase.office === "minister" && phrase.portfolio !== null));
  return (
    here.findLast((phrase) => fits(phrase) && isPlural(phrase)) ??
    here.findLast(single) ??
    last.findLast((phrase) => fits(phrase) && (isPlural(phrase) || isCounterpart(phrase))) ??
    (howMany > 1 ? last.findLast(single) : undefined)
  );
}

/** "X, who led the delegation, and Y": a clause about the name before. */
function isAside(scene: Scene, from: number, to: number): boolean {
  const end = does(scene, to - 1, bit.and) ? to - 2 : to - 1;
  return isPunctuation(scene, from, ",") && does(scene, from + 1, bit.relative) && isPunctuation(scene, end, ",");
}

/** The list of names that opens a sentence. */
function namesOpening(
  scene: Scene,
  names: readonly NameSpan[],
  joined: ReadonlySet<NameSpan>,
  sentence: number,
): NameSpan[] {
  const list: NameSpan[] = [];
  let last = scene.text.sentences[sentence]?.first ?? 0;
  for (const name of names) {
    const gap = gapBetween(scene, last, name.first);
    const parted = gap.other && !isAside(scene, last, name.first);
    if (joined.has(name) || name.hint || parted || (list.length === 0 && name.first > last + 1)) break;
    list.push(name);
    last = name.last;
  }
  return list;
}
