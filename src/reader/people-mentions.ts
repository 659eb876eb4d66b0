import type { Office } from "../model/index.ts";
import type { Mention, Person } from "./mentions.ts";
import type { NameSpan } from "./names.ts";
import { isPlural, type OfficePhrase } from "./offices.ts";
import { isAnyGrammar, tagAt } from "./page.ts";
import { Memory } from "./people-memory.ts";
import { type Findings, type Slot, slotsOf } from "./people-slots.ts";
import { placeMention, stateMention } from "./people-states.ts";
import { bit, does, officeTag, type Place, partyOf, type Scene } from "./people-words.ts";

/** Every mention of people and parties in text order; the longest wins where two overlap. */
export function assembleMentions(findings: Findings): Mention[] {
  const memory = new Memory(findings);
  const mentions: Mention[] = [];
  let free = 0;
  for (const slot of slotsOf(findings)) {
    if (slot.first < free) continue;
    const found = mentionOf(findings, memory, slot);
    if (!found) continue;
    const mention = ofOneLayout(withState(findings.scene, withOwner(findings.scene, found, mentions), mentions));
    mentions.push(mention);
    memory.remember(mention);
    free = mention.last;
  }
  return mentions;
}

/** With the fields of all mentions, in one order: objects of one layout are read several times as fast. */
function ofOneLayout(mention: Mention): Mention {
  const { first, last, sentence, kind, people, parties, via, office, counterpart } = mention;
  return { first, last, sentence, kind, people, parties, via, office, counterpart };
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

/** "Prime Minister Mark Rutte of the Netherlands": the state behind a name is part of how somebody is named. */
function withState(scene: Scene, state: Mention, before: Mention[]): Mention {
  const person = before.at(-1);
  if (state.kind !== "state" || person?.kind !== "person" || person.people.length !== 1) return state;
  if (person.sentence !== state.sentence || person.parties.join() !== state.parties.join()) return state;
  let i = person.last;
  if (i === state.first || state.first - i > 2 || !does(scene, i, bit.of | bit.contracted)) return state;
  while (i < state.first && does(scene, i, bit.of | bit.contracted | bit.article)) i++;
  if (i < state.first) return state;
  before.pop();
  return { ...person, last: state.last };
}

function mentionOf(findings: Findings, memory: Memory, slot: Slot): Mention | null {
  if (slot.names) return joinedMention(findings, slot, slot.names, slot.phrase as OfficePhrase);
  if (slot.name) return nameMention(findings, slot.name);
  if (slot.phrase) return officeMention(findings, memory, slot.phrase);
  if (slot.place)
    return slot.seated ? seatedMention(findings, slot, slot.place) : placeMention(findings.scene, slot.place);
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
  const { first, last, sentence, office } = phrase;
  const counterpart = phrase.head === "counterpart" ? true : undefined;
  if (isPlural(phrase)) {
    const body = bodyOfHeads(findings, phrase);
    if (body)
      return { first, last, sentence, kind: "organisation", people: [], parties: [body], via: "institution", office };
    const people = memory.several(phrase.office, phrase.count, phrase.parties, undefined, phrase.head === "leader");
    const whose = phrase.parties.length === 0 ? sidesBehind(findings, memory, phrase) : [];
    if (whose.length > 0) {
      const theirs = people.filter(({ of }) => of !== null && whose.includes(of));
      const all = partiesOf(theirs).length === whose.length;
      const meant = all ? theirs : [];
      return { first, last, sentence, kind: "group", people: meant, parties: whose, via: "group", office, counterpart };
    }
    const named = phrase.parties.length > 0 ? [...new Set(phrase.parties)].sort() : partiesOf(people);
    const owned = named.length === 0 && isTheirs(findings, phrase);
    const unnamed = named.length === 0 && isOfBoth(phrase) && isDealtWith(findings.scene, phrase.first);
    const parties = owned
      ? memory.sides(phrase.count ?? 2, phrase.sentence)
      : unnamed
        ? sidesMeant(findings, memory, phrase.first, 2)
        : named.length === 0 && isOfBoth(phrase)
          ? memory.pairTold(phrase.sentence)
          : named;
    return { first, last, sentence, kind: "group", people, parties, via: "group", office, counterpart };
  }
  const person = phrase.office === "former_official" ? null : memory.holderOf(phrase);
  if (!person && phrase.office === null && phrase.parties.length === 0 && !isOtherSide(phrase)) return null;
  const parties = person
    ? partiesOf([person])
    : phrase.parties.length > 0
      ? [phrase.parties[0] as string]
      : isOtherSide(phrase)
        ? []
        : memory.servedBy(phrase);
  const people = person ? [person] : [];
  return { first, last, sentence, kind: "office", people, parties, via: "office", office, counterpart };
}

/** "his hostess": somebody of the other side, whoever it is. */
const isOtherSide = ({ head, determiner }: OfficePhrase): boolean => head === "host" && determiner === "possessive";

/** "the military commanders of the two countries": the states that they are of. */
function sidesBehind({ scene }: Findings, memory: Memory, { last, sentence }: OfficePhrase): string[] {
  for (let i = last; i < last + 4; i++) {
    const group = officeTag(scene, i, "group");
    if (group?.tag.value !== "sides") continue;
    const count = scene.pack.numbers.get(scene.tokens[i - 1]?.word.lower ?? "") ?? null;
    return count ? memory.sides(count, sentence, memory.agentsOf(sentence)) : [];
  }
  return [];
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
const isTheirs = ({ scene }: Findings, phrase: OfficePhrase) =>
  phrase.determiner === "possessive" &&
  tagAt(scene, phrase.first, "grammar", "possessive")?.tag.form === "pl" &&
  phrase.office !== "official" &&
  isAtHome(phrase);

/** "both foreign ministers": those of two sides. */
const isOfBoth = (phrase: OfficePhrase) => phrase.count === 2 && isAtHome(phrase);

/** Those who hold office in their own state, "leaders" among them. */
const isAtHome = ({ office, head }: OfficePhrase) => (office === null ? head === "leader" : !isSentAbroad.has(office));

const isSentAbroad = new Set<Office>(["ambassador", "charge_d_affaires", "consul", "permanent_representative"]);

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
  if (group.kind === "neighbour") return neighbourMention(findings, memory, slot);
  if (group.kind === "two") return pairMention(findings, memory, slot);
  const sides = group.kind === "sides" || group.kind === "both";
  const people = sides ? [] : memory.several(null, group.count, [], group.kind === "diplomats" ? diplomats : undefined);
  const told = people.length === 0 && (group.count ?? 2) === 2 ? memory.pairTold(sentence(findings, slot.first)) : [];
  const parties = sides
    ? sidesMeant(findings, memory, slot.first, group.count ?? 2)
    : told.length > 0
      ? told
      : partiesOf(people);
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

/** "the pair": the two of two sides who were named together last. */
function pairMention(findings: Findings, memory: Memory, { first, last }: Slot): Mention | null {
  const at = sentence(findings, first);
  const meant = memory.lastGroup(at);
  if (meant?.parties.length !== 2) return null;
  const { people, parties } = meant;
  return { first, last, sentence: at, kind: "group", people, parties, via: "group", office: null };
}

/** "Zambia halted purchases from its neighbour": of the two states told of, the one that the sentence does not name. */
function neighbourMention(findings: Findings, memory: Memory, { first, last }: Slot): Mention | null {
  const at = sentence(findings, first);
  const own = memory.statesOf(at);
  const others = memory.pairTold(at).filter((party) => !own.includes(party));
  return others.length === 1 ? stateMention(first, last, at, others[0] as string, "pronoun") : null;
}

/** The sides that words at a token mean without naming them: "Oman's minister met both sides": whoever deals with them is neither. */
function sidesMeant({ scene }: Findings, memory: Memory, first: number, count: number): string[] {
  const at = scene.sentenceAt[first] as number;
  const met = isDealtWith(scene, first) ? memory.statesOf(at) : [];
  const others = new Set(met).size === 1 ? met : [];
  return memory.sides(count, at, [...others, ...memory.agentsOf(at)]);
}

/** A word for a group behind "with", or behind a verb. */
function isDealtWith(scene: Scene, first: number): boolean {
  if (isAnyGrammar(scene, first - 1, ["with", "between", "to-prep"])) return true;
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
  const { first, last } = slot;
  const at = sentence(findings, first);
  if (pronoun === "plural") {
    const group = memory.lastGroup(at);
    if (!group) return null;
    const { people, parties } = group;
    return { first, last, sentence: at, kind: "pronoun", people, parties, via: "pronoun", office: null };
  }
  const meant = slot.latter ? memory.lastNamed(at, pronoun) : memory.lastPerson(at, pronoun);
  if (!meant) return null;
  const { people } = meant;
  const [person] = people;
  const parties = person ? partiesOf([person]) : meant.parties;
  const office = person ? person.office : meant.office;
  return { first, last, sentence: at, kind: "pronoun", people, parties, via: "pronoun", office };
}
