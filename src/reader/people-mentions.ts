import type { Office } from "../model/index.ts";
import { seatedIn } from "../world/capitals.ts";
import type { Mention, MentionVia, Person } from "./mentions.ts";
import type { NameSpan } from "./names.ts";
import { isPlural, type OfficePhrase } from "./offices.ts";
import { isGrammar, tagAt } from "./page.ts";
import type { Surroundings } from "./people-context.ts";
import type { Join } from "./people-join.ts";
import type { Draft, Registry } from "./people-registry.ts";
import { Memory, titlesOf } from "./people-memory.ts";
import { teamOf } from "./people-teams.ts";
import {
  bit,
  does,
  isCapital,
  meaning,
  officeTag,
  type Place,
  partyOf,
  type Scene,
  settingAt,
} from "./people-words.ts";

export interface Findings {
  readonly scene: Scene;
  readonly offices: readonly OfficePhrase[];
  readonly names: readonly NameSpan[];
  readonly joins: readonly Join[];
  readonly registry: Registry;
  readonly people: ReadonlyMap<Draft, Person>;
  readonly around: Surroundings;
}

/** A mention before what it refers to is known. */
interface Slot {
  first: number;
  last: number;
  readonly name?: NameSpan;
  readonly names?: NameSpan[];
  readonly phrase?: OfficePhrase;
  readonly place?: Place;
  readonly group?: { kind: string; count: number | null };
  readonly pronoun?: "m" | "f" | "plural";
  /** "ce dernier": whoever was named last. */
  readonly latter?: boolean;
  /** "his government": whose it is. */
  readonly owner?: "m" | "f";
  /** "The junta" at the head of a sentence, of a state told before. */
  readonly body?: boolean;
  /** "It" at the head of a sentence: the state or body that opened the one before. */
  readonly thing?: boolean;
  /** "the general": the word by which the person was introduced. */
  readonly style?: string;
  /** An institution in the place that opens the sentence. */
  readonly seated?: boolean;
}

/** Every mention of people and parties in text order; the longest wins where two overlap. */
export function assembleMentions(findings: Findings): Mention[] {
  const memory = new Memory(findings);
  const mentions: Mention[] = [];
  let free = 0;
  for (const slot of slotsOf(findings)) {
    if (slot.first < free) continue;
    const found = mentionOf(findings, memory, slot);
    if (!found) continue;
    const mention = withOwner(findings.scene, found, mentions);
    mentions.push(mention);
    memory.remember(mention);
    free = mention.last;
  }
  return mentions;
}

/** "Portugal's Paulo Rangel", "Japan's foreign minister, X": the state before is part of how somebody is named. */
function withOwner(scene: Scene, mention: Mention, before: Mention[]): Mention {
  const owner = before.at(-1);
  if (owner?.kind !== "state" || owner.last !== mention.first - 1 || !does(scene, owner.last, bit.genitive))
    return mention;
  if (mention.people.length !== 1 || !mention.parties.includes(owner.parties[0] as string)) return mention;
  before.pop();
  return { ...mention, first: owner.first };
}

function slotsOf(findings: Findings): Slot[] {
  const { scene } = findings;
  const slots: Slot[] = [];
  const joinedPhrases = new Map<OfficePhrase, Slot>();
  const joinedNames = new Map<NameSpan, Slot>();
  for (const { name, phrase } of findings.joins) {
    const known = joinedNames.get(name) ?? joinedPhrases.get(phrase);
    const near = phrase.sentence === name.sentence;
    if (known && !isApart(scene, known.last, name.first)) {
      if (near && !isPlural(phrase) && !isApart(scene, phrase.last, known.first)) widen(known, phrase);
      widen(known, name);
      if (!joinedNames.has(name) && known.names) known.names.push(name);
      joinedNames.set(name, known);
      continue;
    }
    const slot: Slot = { first: name.first, last: name.last, names: [name], phrase };
    // "Kenya's president rebuked Chad's X": an office shared across a verb is that of another
    if (!known && near && phrase.last < name.first && isApart(scene, phrase.last, name.first)) {
      joinedNames.set(name, slot);
      continue;
    }
    if (!known && near) widen(slot, phrase);
    joinedNames.set(name, slot);
    if (phrase.sentence === name.sentence) joinedPhrases.set(phrase, slot);
  }
  slots.push(...new Set(joinedNames.values()));
  for (const name of findings.names)
    if (!joinedNames.has(name) && findings.registry.draftOf(name))
      slots.push({ first: name.outerFirst, last: name.outerLast, name });
  for (const phrase of findings.offices)
    if (!joinedPhrases.has(phrase)) slots.push({ first: phrase.first, last: phrase.last, phrase });
  const covered = new Uint8Array(scene.tokens.length + 1);
  for (const slot of slots) covered.fill(1, slot.first, slot.last);
  for (const place of scene.places)
    if (!covered[place.first] && !covered[place.last - 1]) slots.push({ first: place.first, last: place.last, place });
  wordSlots(scene, slots, new Set(findings.names.flatMap((name) => titlesOf(scene, name))));
  return slots.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** "President A huddled with B's C": whoever stands behind a verb or "with" is a mention of his own. */
function isApart(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (scene.placeAt[i] || does(scene, i, bit.also)) continue;
    if (isGrammar(scene, i, "with")) return true;
    if (!tagAt(scene, i, "noun") && scene.text.tags[i]?.some(({ tag }) => tag.type === "verb" && tag.form === "simple"))
      return true;
  }
  return false;
}

function widen(slot: Slot, span: { first: number; last: number }): void {
  slot.first = Math.min(slot.first, span.first);
  slot.last = Math.max(slot.last, span.last);
}

/** "les deux responsables", "the pair", "il". */
function wordSlots(scene: Scene, slots: Slot[], titles: ReadonlySet<string>): void {
  for (let i = 0; i < scene.tokens.length; i++) {
    const pronoun = does(scene, i, bit.pronoun) && scene.pack.pronouns.get(scene.tokens[i]?.word.lower ?? "");
    if (pronoun) slots.push({ first: i, last: i + 1, pronoun });
    const latter = scene.pack.lastNamed.get(`${wordAt(scene, i)} ${wordAt(scene, i + 1)}`);
    if (latter) slots.push({ first: i, last: i + 2, pronoun: latter, latter: true });
    const style = styleAt(scene, i, titles);
    if (style) slots.push({ first: i, last: i + 2, style });
    const owner = ownerAt(scene, i);
    const owned = owner && officeTag(scene, i + 1, "institution");
    if (owner && owned) slots.push({ first: i, last: owned.last, owner });
    if (scene.text.sentences[scene.sentenceAt[i] as number]?.first === i) {
      settingSlot(scene, i, slots);
      const body = does(scene, i, bit.article) ? officeTag(scene, i + 1, "institution") : undefined;
      if (body && !does(scene, body.last, bit.of | bit.locative)) slots.push({ first: i, last: body.last, body: true });
      if (isThing(scene, i)) slots.push({ first: i, last: i + 1, thing: true });
    }
    const group = officeTag(scene, i, "group");
    if (!group) continue;
    let first = i;
    const count = scene.pack.numbers.get(scene.tokens[first - 1]?.word.lower ?? "") ?? null;
    if (count) first--;
    const article = does(scene, first - 1, bit.article | bit.contracted | bit.possessive | bit.this);
    if (!count && !(article && group.tag.value === "both")) continue;
    if (article && !does(scene, first - 1, bit.contracted)) first--;
    slots.push({ first, last: group.last, group: { kind: group.tag.value, count } });
  }
}

/** "the general", "le cheikh": a title someone was introduced with, without his name. */
function styleAt(scene: Scene, i: number, titles: ReadonlySet<string>): string | undefined {
  const word = wordAt(scene, i + 1);
  if (!titles.has(word) || !does(scene, i, bit.article)) return undefined;
  return isCapital(scene, i + 2) || does(scene, i + 2, bit.of) ? undefined : word;
}

const wordAt = (scene: Scene, i: number) => scene.tokens[i]?.word.lower ?? "";

/** "It delivered", "It has recalled": a pronoun for a thing that does something, not "It is said". */
function isThing(scene: Scene, i: number): boolean {
  if (tagAt(scene, i, "grammar", "pronoun")?.tag.form !== "n sg") return false;
  let verb = i + 1;
  while (verb < i + 4 && (isGrammar(scene, verb, "adverb") || isGrammar(scene, verb, "have"))) verb++;
  return tagAt(scene, verb, "verb") !== undefined && !isGrammar(scene, verb, "be");
}

/** "In Manila, the foreign ministry …": an institution at home in the capital that opens the sentence. */
function settingSlot(scene: Scene, i: number, slots: Slot[]): void {
  const place = settingAt(scene, i);
  if (!place) return;
  const first = place.last + 1;
  const institution = officeTag(scene, does(scene, first, bit.article) ? first + 1 : first, "institution");
  if (institution) slots.push({ first, last: institution.last, place, seated: true });
}

/** "his", "her": whose possessive stands at token `i`. */
function ownerAt(scene: Scene, i: number): "m" | "f" | undefined {
  const form = tagAt(scene, i, "grammar", "possessive")?.tag.form;
  return form === "m sg" ? "m" : form === "f sg" ? "f" : undefined;
}

function mentionOf(findings: Findings, memory: Memory, slot: Slot): Mention | null {
  if (slot.names) return joinedMention(findings, slot, slot.names, slot.phrase as OfficePhrase);
  if (slot.name) return nameMention(findings, slot.name);
  if (slot.phrase) return officeMention(findings, memory, slot.phrase);
  if (slot.place) return slot.seated ? seatedMention(findings, slot, slot.place) : placeMention(findings, slot.place);
  if (slot.group) return groupMention(findings, memory, slot, slot.group);
  if (slot.body) return bodyMention(findings, memory, slot);
  if (slot.thing) return thingMention(findings, memory, slot);
  if (slot.style) return styledMention(findings, memory, slot, slot.style);
  if (slot.owner) return ownedMention(findings, memory, slot, slot.owner);
  return slot.pronoun ? pronounMention(findings, memory, slot, slot.pronoun) : null;
}

const sentence = (findings: Findings, first: number) => findings.scene.sentenceAt[first] as number;

export function partiesOf(people: readonly Person[]): string[] {
  const found: string[] = [];
  for (const { of } of people) if (of && !found.includes(of)) found.push(of);
  return found.length > 1 ? found.sort() : found;
}

function joinedMention(findings: Findings, slot: Slot, names: readonly NameSpan[], phrase: OfficePhrase): Mention {
  const people = names.flatMap((name) => personOf(findings, name));
  const counterpart = phrase.head === "counterpart";
  return {
    first: slot.first,
    last: slot.last,
    sentence: sentence(findings, slot.first),
    kind: people.length > 1 ? "group" : "person",
    people: [...new Set(people)],
    parties: partiesOf(people),
    via: people.length > 1 ? "group" : "name",
    office: phrase.office,
    ...(counterpart && { counterpart }),
  };
}

const personOf = (findings: Findings, name: NameSpan): Person[] => {
  const draft = findings.registry.draftOf(name);
  const person = draft && findings.people.get(draft);
  return person ? [person] : [];
};

function nameMention(findings: Findings, name: NameSpan): Mention | null {
  const people = personOf(findings, name);
  if (people.length === 0) return null;
  const [person] = people as [Person];
  return {
    first: name.outerFirst,
    last: name.outerLast,
    sentence: name.sentence,
    kind: "person",
    people,
    parties: partiesOf(people),
    via: "name",
    office: person.office,
  };
}

function officeMention(findings: Findings, memory: Memory, phrase: OfficePhrase): Mention | null {
  // "a conference which Cairo is going to host"
  if (phrase.kind === "description" && phrase.determiner === "none" && phrase.parties.length === 0) return null;
  const base = { first: phrase.first, last: phrase.last, sentence: phrase.sentence, office: phrase.office };
  const counterpart = phrase.head === "counterpart" ? { counterpart: true } : {};
  if (isPlural(phrase)) {
    const body = bodyOfHeads(findings, phrase);
    if (body) return { ...base, kind: "organisation", people: [], parties: [body], via: "institution" };
    const people = memory.several(phrase.office, phrase.count, phrase.parties, undefined, phrase.head === "leader");
    const named = phrase.parties.length > 0 ? [...new Set(phrase.parties)].sort() : partiesOf(people);
    const owned = named.length === 0 && isTheirs(findings, phrase);
    const parties = owned ? memory.sides(phrase.count ?? 2, phrase.sentence) : named;
    return { ...base, kind: "group", people, parties, via: "group", ...counterpart };
  }
  const person = phrase.office === "former_official" ? null : memory.holderOf(phrase);
  if (!person && phrase.office === null && phrase.parties.length === 0) return null;
  const parties = person
    ? partiesOf([person])
    : phrase.parties.length > 0
      ? [phrase.parties[0] as string]
      : memory.servedBy(phrase);
  return { ...base, kind: "office", people: person ? [person] : [], parties, via: "office", ...counterpart };
}

/** "the Conference of Heads of Government of CARICOM … Heads of Government welcomed": the body that they make up. */
function bodyOfHeads({ offices }: Findings, phrase: OfficePhrase): string | null {
  if (phrase.count || phrase.parties.length > 0 || phrase.determiner === "possessive" || !phrase.office) return null;
  const body = offices
    .slice(0, mostOffices)
    .find(
      ({ first, office, kind, parties }) =>
        first < phrase.first && kind === "heads" && office === phrase.office && parties[0]?.startsWith("org:"),
    );
  return body?.parties.length === 1 ? (body.parties[0] as string) : null;
}

/** How many offices are looked at for the one that names the body: it opens the text. */
const mostOffices = 60;

/** "their interior ministers": those of the sides spoken of; envoys may be anybody's. */
const isTheirs = ({ scene }: Findings, { determiner, first, office }: OfficePhrase) =>
  determiner === "possessive" &&
  tagAt(scene, first, "grammar", "possessive")?.tag.form === "pl" &&
  office !== null &&
  office !== "official" &&
  !isSentAbroad.has(office);

const isSentAbroad = new Set<Office>(["ambassador", "charge_d_affaires", "consul", "permanent_representative"]);

// states

function placeMention(findings: Findings, place: Place): Mention | null {
  const { scene } = findings;
  const party = partyOf(scene, place);
  if (!party) return null;
  const at = sentence(findings, place.first);
  const institution = institutionOf(scene, place);
  if (institution) {
    const team = teamOf(scene, institution, place, party);
    if (team) return { ...team, sentence: at, kind: "group", people: [], via: "group", office: null };
    return stateMention(
      institution.first,
      institution.last,
      at,
      party,
      meaning(place, "demonym") ? "demonym" : "institution",
    );
  }
  const via = viaOf(scene, place);
  return via ? stateMention(place.first, place.last, at, via === "capital" ? meantBy(scene, party) : party, via) : null;
}

/** "The junta broke off relations": the state of the institution named last. */
function bodyMention(findings: Findings, memory: Memory, slot: Slot): Mention | null {
  const at = sentence(findings, slot.first);
  const party = memory.lastInstitution(at);
  return party ? stateMention(slot.first, slot.last, at, party, "institution") : null;
}

function seatedMention(findings: Findings, slot: Slot, place: Place): Mention | null {
  const party = partyOf(findings.scene, place);
  return party ? stateMention(slot.first, slot.last, sentence(findings, slot.first), party, "institution") : null;
}

/** "Brussels" is the European Union where the text speaks of it, and of Belgium nowhere else. */
function meantBy(scene: Scene, state: string): string {
  const organisation = seatedIn(state);
  if (!organisation) return state;
  const named = scene.places.some((place) => meaning(place, "state", "demonym") && partyOf(scene, place) === state);
  return named ? state : organisation;
}

const stateMention = (first: number, last: number, at: number, party: string, via: MentionVia): Mention => ({
  first,
  last,
  sentence: at,
  kind: party.startsWith("org:") ? "organisation" : "state",
  people: [],
  parties: [party],
  via,
  office: null,
});

/** "les autorités burkinabè", "Mali's government", "le ministère malien", "l'ambassade du Japon". */
function institutionOf(scene: Scene, place: Place): { first: number; last: number } | null {
  const genitive = does(scene, place.last, bit.genitive);
  const next = genitive ? place.last + 1 : place.last;
  const after = scene.pack.qualifiesBefore
    ? (officeTag(scene, next, "institution") ?? officeTag(scene, pastPortfolio(scene, next), "institution"))
    : undefined;
  if (after) {
    const first = does(scene, place.first - 1, bit.article) ? place.first - 1 : place.first;
    return { first, last: after.last };
  }
  let i = place.first;
  while (i > place.first - 4 && (does(scene, i - 1, bit.of | bit.article) || isGrammar(scene, i - 1, "from"))) i--;
  for (let start = Math.max(0, i - 4); start < i; start++) {
    const span = officeTag(scene, start, "institution");
    if (!span || span.last > i || (span.last < i && !isAdjectives(scene, span.last, i))) continue;
    const demonym = meaning(place, "demonym") !== undefined && !isCapital(scene, place.first);
    if (i === place.first && !demonym) continue;
    return { first: does(scene, start - 1, bit.article) ? start - 1 : start, last: place.last };
  }
  return null;
}

/** "Japanese | trade | officials": the token behind a portfolio, or the same token. */
const pastPortfolio = (scene: Scene, i: number) => officeTag(scene, i, "portfolio")?.last ?? i;

function isAdjectives(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.tokens[i]?.word.shape === "punctuation") return false;
  return to - from < 3;
}

/** How a bare name of a place stands for a party, or null where it is only a place. */
function viaOf(scene: Scene, place: Place): MentionVia | null {
  const state = meaning(place, "state");
  const demonym = meaning(place, "demonym");
  if (meaning(place, "organisation")) return "state";
  if (meaning(place, "seat")) return isLocative(scene, place) ? null : "seat";
  if (state) return isLocative(scene, place) && !meaning(place, "organisation") ? null : "state";
  if (demonym) return null;
  const city = meaning(place, "city");
  if (!city?.capital || isLocative(scene, place) || isDateline(scene, place)) return null;
  return isCapital(scene, place.last) && !does(scene, place.last, bit.function) ? null : "capital";
}

/** "his government": the state of the one spoken of last. */
function ownedMention(findings: Findings, memory: Memory, slot: Slot, owner: "m" | "f"): Mention | null {
  const at = sentence(findings, slot.first);
  const party = memory.lastPerson(at, owner)?.parties[0];
  return party ? stateMention(slot.first, slot.last, at, party, "institution") : null;
}

/** "Turkey is not idle. It delivered …" */
function thingMention({ scene }: Findings, memory: Memory, slot: Slot): Mention | null {
  const at = scene.sentenceAt[slot.first] as number;
  const [before, own] = [scene.text.sentences[at - 1], scene.text.sentences[at]];
  if (!before || before.paragraph !== own?.paragraph) return null;
  const subject = memory.openerOf(at - 1, before.first);
  return subject ? stateMention(slot.first, slot.last, at, subject, "state") : null;
}

function isLocative(scene: Scene, place: Place): boolean {
  let i = place.first - 1;
  if (does(scene, i, bit.article) && !does(scene, i, bit.locative)) i--;
  return does(scene, i, bit.locative);
}

/** "BAMAKO –" at the head of the text or of a paragraph. */
function isDateline(scene: Scene, place: Place): boolean {
  const bounds = scene.text.sentences[scene.sentenceAt[place.first] as number];
  if (!bounds || bounds.first !== place.first) return false;
  return (
    scene.tokens[place.last]?.word.shape === "punctuation" &&
    /[,–—(:-]/u.test(scene.tokens[place.last]?.word.text ?? "")
  );
}

// groups and pronouns

const diplomats = new Set<Office>([
  "foreign_minister",
  "ambassador",
  "deputy_foreign_minister",
  "special_envoy",
  "charge_d_affaires",
]);

function groupMention(
  findings: Findings,
  memory: Memory,
  slot: Slot,
  group: { kind: string; count: number | null },
): Mention | null {
  const sides = group.kind === "sides" || group.kind === "both";
  const people = sides ? [] : memory.several(null, group.count, [], group.kind === "diplomats" ? diplomats : undefined);
  const at = sentence(findings, slot.first);
  const met = sides && isDealtWith(findings.scene, slot.first) ? memory.statesOf(at) : [];
  const others = new Set(met).size === 1 ? met : [];
  const parties = sides ? memory.sides(group.count ?? 2, at, [...others, ...memory.agentsOf(at)]) : partiesOf(people);
  if (people.length === 0 && parties.length === 0) return null;
  return {
    first: slot.first,
    last: slot.last,
    sentence: sentence(findings, slot.first),
    kind: "group",
    people,
    parties,
    via: "group",
    office: null,
  };
}

/** "Oman's minister met both sides": whoever deals with a group is not of it. */
function isDealtWith(scene: Scene, first: number): boolean {
  if (isGrammar(scene, first - 1, "with") || isGrammar(scene, first - 1, "between")) return true;
  const spans = scene.text.tags[first - 1] ?? [];
  return spans.some(({ tag }) => tag.type === "verb" && tag.form === "simple") && !tagAt(scene, first - 1, "noun");
}

/** "General Tiani … The general accused Benin": whoever was introduced with that title. */
function styledMention(findings: Findings, memory: Memory, slot: Slot, style: string): Mention | null {
  const person = memory.styled(style);
  if (!person) return null;
  return {
    first: slot.first,
    last: slot.last,
    sentence: sentence(findings, slot.first),
    kind: "office",
    people: [person],
    parties: partiesOf([person]),
    via: "office",
    office: person.office,
  };
}

function pronounMention(findings: Findings, memory: Memory, slot: Slot, pronoun: "m" | "f" | "plural"): Mention | null {
  const at = sentence(findings, slot.first);
  const base = {
    first: slot.first,
    last: slot.last,
    sentence: at,
    kind: "pronoun" as const,
    via: "pronoun" as const,
    office: null,
  };
  if (pronoun === "plural") {
    const last = memory.lastGroup(at);
    return last ? { ...base, people: last.people, parties: last.parties } : null;
  }
  const meant = slot.latter ? memory.lastNamed(at, pronoun) : memory.lastPerson(at, pronoun);
  if (!meant) return null;
  const [person] = meant.people;
  const parties = person ? partiesOf([person]) : meant.parties;
  return { ...base, people: meant.people, parties, office: person ? person.office : meant.office };
}
