import type { Office } from "../model/index.ts";
import { isState } from "./casts/cast.ts";
import { tieOf } from "./ties.ts";
import type { Mention, Person } from "./mentions.ts";
import type { OfficePhrase } from "./offices.ts";
import { isGrammar, isParticiple, tagAt } from "./page.ts";
import { type Findings, titlesOf } from "./people-slots.ts";
import { bit, does, isPunctuation, type Scene } from "./people-words.ts";

const heads = new Set<Office>(["head_of_state", "monarch", "head_of_government", "crown_prince"]);
const ministers = new Set<Office>([
  "minister",
  "foreign_minister",
  "defence_minister",
  "deputy_foreign_minister",
  "secretary_of_state",
]);
const envoys = new Set<Office>([
  "ambassador",
  "special_envoy",
  "charge_d_affaires",
  "permanent_representative",
  "consul",
]);
const diplomats = new Set<Office>([...envoys, "foreign_minister", "deputy_foreign_minister"]);
const kept = 24;
/** How much less a mention weighs with each sentence that parts it from the group that is resolved. */
const fading = 0.8;
/** How many sentences back a list of states is remembered. */
const listed = 2;
/** How many sentences back two states are looked for whose presidents are told by "the two presidents". */
const pairsBack = 2;
/** How much being listed together counts beside one mention. */
const together = 0.6;

/** Who was spoken of so far: what definite phrases, groups and pronouns are resolved from. Bounded. */
export class Memory {
  readonly #findings: Findings;
  /** Latest last. */
  #people: Person[] = [];
  #mentions: Mention[] = [];
  /** States named together, one after the other. */
  #lists: { readonly parties: string[]; readonly sentence: number; last: number }[] = [];
  /** Those with an office, in text order; a few are enough. */
  readonly #holders: readonly Person[];
  readonly #genders = new Map<Person, "m" | "f" | null>();
  /** The titles each was named with, in small letters. */
  readonly #styles = new Map<Person, ReadonlySet<string>>();

  constructor(findings: Findings) {
    this.#findings = findings;
    this.#holders = [...findings.people.values()].filter((person) => person.office).slice(0, 60);
    for (const [draft, person] of findings.people) {
      this.#genders.set(person, draft.gender);
      this.#styles.set(
        person,
        new Set(draft.names.slice(0, mostNames).flatMap((name) => titlesOf(findings.scene, name))),
      );
    }
  }

  remember(mention: Mention): void {
    this.#list(mention);
    this.#mentions.push(mention);
    if (this.#mentions.length > kept * 2) this.#mentions = this.#mentions.slice(-kept);
    if (mention.kind === "group" && mention.via === "group" && mention.people.length > 3) return;
    for (const person of mention.people) {
      const known = this.#people.indexOf(person);
      if (known >= 0) this.#people.splice(known, 1);
      this.#people.push(person);
    }
    if (this.#people.length > kept) this.#people = this.#people.slice(-kept);
  }

  /** Who holds the office of a phrase that prints no name: "le ministre ivoirien", "the envoy". */
  holderOf(phrase: OfficePhrase): Person | null {
    if (phrase.determiner === "indefinite" || phrase.complement) return null;
    const fits = fitting(phrase, this.#findings.around.home);
    const party = phrase.parties[0] ?? null;
    const suits = (person: Person) =>
      fits(person) && (party === null || person.of === party) && this.#genderFits(person, phrase);
    const { home } = this.#findings.around;
    const met = party === null && this.#isOfficial(phrase) ? this.#people.filter(({ of }) => of === home) : [];
    return met.findLast(suits) ?? this.#people.findLast(suits) ?? this.#named(phrase, suits);
  }

  /** Who holds the office of a phrase and is named only later. */
  #named(phrase: OfficePhrase, suits: (person: Person) => boolean): Person | null {
    if (phrase.parties.length === 0 && phrase.office === null) return null;
    return this.#holders.find((person) => suits(person)) ?? null;
  }

  /** "the Minister", "the Foreign Minister": in capitals within a sentence, as communiqués write of their own. */
  #isOfficial({ head, headFirst, determiner }: OfficePhrase): boolean {
    return (
      (head === "minister" || head === "foreign_minister") &&
      determiner === "definite" &&
      this.#findings.scene.tokens[headFirst]?.word.shape === "initial"
    );
  }

  /** Who was spoken of last of those introduced with a title: "the general". */
  styled(title: string): Person | null {
    return this.#people.findLast((person) => person.of !== null && this.#styles.get(person)?.has(title)) ?? null;
  }

  #genderFits(person: Person, phrase: OfficePhrase): boolean {
    const gender = this.#genders.get(person);
    const word = this.#findings.scene.tokens[phrase.headFirst]?.word.lower ?? "";
    return gender !== "m" || !this.#findings.scene.pack.feminine.has(word);
  }

  /** The state of a bare "the Minister" of whom no more is known: the article's own. */
  servedBy(phrase: OfficePhrase): string[] {
    if (
      phrase.office === null ||
      phrase.determiner === "indefinite" ||
      phrase.office === "former_official" ||
      envoys.has(phrase.office)
    )
      return [];
    return this.#findings.around.home ? [this.#findings.around.home] : [];
  }

  /** "les deux ministres": the last people who may be meant, in the order they were named. */
  several(
    office: Office | null,
    count: number | null,
    parties: readonly string[],
    among?: ReadonlySet<Office>,
    ofHeads = false,
  ): Person[] {
    const wanted = count ?? 2;
    const found: Person[] = [];
    for (let i = this.#people.length - 1; i >= 0 && found.length < wanted; i--) {
      const person = this.#people[i] as Person;
      if (person.office === null || person.office === "former_official") continue;
      if (office && !alike(office, person.office)) continue;
      if (ofHeads && !heads.has(person.office)) continue;
      if (among && !among.has(person.office)) continue;
      if (parties.length > 0 && !parties.includes(person.of ?? "")) continue;
      if (found.some((other) => other.of === person.of && person.of !== null)) continue;
      found.push(person);
    }
    return found.length < 2 ? [] : found.reverse();
  }

  /** "Rwanda, the Congo and Uganda": goes on with the list that the last mention ends, or begins another. */
  #list(mention: Mention): void {
    const parties = mention.parties.filter(isState);
    if (parties.length === 0) return;
    const before = this.#mentions.at(-1);
    const list = this.#lists.at(-1);
    if (list && before?.last === list.last && isAnd(this.#findings.scene, before.last, mention.first)) {
      list.last = mention.last;
      for (const party of parties) if (!list.parties.includes(party)) list.parties.push(party);
    } else this.#lists.push({ parties, sentence: mention.sentence, last: mention.last });
    if (this.#lists.length > kept) this.#lists = this.#lists.slice(-kept / 2);
  }

  /** The latest list of just so many states: "the three countries" are likely those named together. */
  #listOf(count: number, sentence: number) {
    return this.#lists.findLast(({ parties, sentence: at }) => parties.length === count && sentence - at <= listed);
  }

  /**
   * Whom "the two countries" means: a group right before, or the states most spoken of of late or served by those
   * named; those listed together have the better chance.
   * @param others states that are not meant, since they deal with the group
   */
  sides(count: number, sentence: number, others: readonly string[] = []): string[] {
    const last = this.#mentions.at(-1);
    const meant = last?.kind === "group" ? last.parties.filter(isState) : [];
    if (meant.length === count && !meant.some((party) => others.includes(party))) return meant.sort();
    const weights = new Map<string, number>();
    for (const mention of this.#mentions) {
      const weight = fading ** (sentence - mention.sentence);
      for (const party of mention.parties)
        if (isState(party) && !others.includes(party)) weights.set(party, (weights.get(party) ?? 0) + weight);
    }
    const list = this.#listOf(count, sentence);
    for (const party of list?.parties ?? [])
      if (!others.includes(party)) weights.set(party, (weights.get(party) ?? 0) + together);
    const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([party]) => party);
    return ranked.length < count ? [] : ranked.slice(0, count).sort();
  }

  /** "Ties between A and B are warming. The two presidents …": the two states, and no third, that the sentences before name. */
  pairTold(sentence: number): string[] {
    const told = new Set<string>();
    for (let back = 0; back <= pairsBack; back++) {
      for (const party of this.statesOf(sentence - back)) if (isState(party)) told.add(party);
      if (told.size > 1) return told.size === 2 ? [...told].sort() : [];
    }
    return [];
  }

  /** The one state or body, not a person of it, whose name opens a sentence. */
  openerOf(sentence: number, first: number): string | null {
    const subject = this.#mentions.find(
      (mention) => mention.sentence === sentence && tieOf(this.#findings.scene, mention) === "none",
    );
    const impersonal = subject?.kind === "state" || subject?.kind === "organisation";
    if (!subject || !impersonal || subject.parties.length !== 1 || subject.first > first + openingWords) return null;
    return subject.parties[0] as string;
  }

  /** The state whose institution was named last, shortly before: "the military government in Bamako". */
  lastInstitution(sentence: number): string | null {
    const last = this.#mentions.findLast(
      ({ kind, via, sentence: at }) => kind === "state" && via === "institution" && sentence - at <= 3,
    );
    return last?.parties[0] ?? null;
  }

  /** The states named in a sentence before what is resolved. */
  statesOf(sentence: number): string[] {
    return this.#in(sentence).flatMap(({ parties }) => parties);
  }

  /** The mentions of a sentence: in text order, those of later ones stand behind them. */
  #in(sentence: number): Mention[] {
    let last = this.#mentions.length;
    while (last > 0 && (this.#mentions[last - 1] as Mention).sentence > sentence) last--;
    let first = last;
    while (first > 0 && (this.#mentions[first - 1] as Mention).sentence === sentence) first--;
    return this.#mentions.slice(first, last);
  }

  /** "By the accord mediated by China, the two capitals …": who is named behind "by" in a sentence. */
  agentsOf(sentence: number): string[] {
    const { scene } = this.#findings;
    return this.#in(sentence)
      .filter((mention) => tieOf(scene, mention) === "by")
      .flatMap(({ parties }) => parties);
  }

  /** Whom "they" means: the last group, or two people of two sides named together in a sentence shortly before. */
  lastGroup(sentence: number): Pick<Mention, "people" | "parties"> | null {
    for (let back = 0; back < 3; back++) {
      const there = this.#in(sentence - back);
      const meant = there.findLast(({ kind, people }) => kind === "group" || people.length > 1) ?? twoOf(there);
      if (meant) return meant;
    }
    return null;
  }

  /**
   * Who is meant by "he" or "she": of the sentences before, the nearest in which somebody fits, and there who was named
   * first, since the subject goes first and stays the one spoken of (Hobbs 1978). Whoever is named by an office alone
   * is meant only where he opens the sentence before.
   */
  lastPerson(sentence: number, gender: "m" | "f"): Mention | null {
    const fits = (mention: Mention) =>
      mention.people.length === 1 && (this.#genders.get(mention.people[0] as Person) ?? gender) === gender;
    for (let back = 0; back < 3; back++) {
      const there = this.#in(sentence - back);
      const personal = there.filter((mention) => mention.kind === "person" || mention.kind === "office");
      const [first] = personal;
      const isAlone = first && back === 0 && personal.length === 1 && this.#namesState(first);
      if (isAlone && first.people.length === 0 && first.parties.length === 1 && isSubject(this.#findings.scene, first))
        return first;
      const unnamed = back === 1 ? first : null;
      if (unnamed && unnamed.people.length === 0 && unnamed.parties.length === 1 && this.#opens(unnamed))
        return unnamed;
      const named = there.filter((other) => fits(other) && (back > 0 || !isAgent(this.#findings.scene, other)));
      const mention = named.find((other) => tieOf(this.#findings.scene, other) === "none") ?? named[0];
      if (mention) return mention;
    }
    return null;
  }

  /** Who is meant by "the latter": whoever was named last, in this sentence or the one before. */
  lastNamed(sentence: number, gender: "m" | "f"): Mention | null {
    const named = this.#mentions.filter(
      ({ people, kind, sentence: at }) => sentence - at < 2 && (people.length === 1 || kind === "office"),
    );
    return (
      named.findLast(({ people: [person] }) => !person || (this.#genders.get(person) ?? gender) === gender) ?? null
    );
  }

  /** "Zambia's foreign minister", not "the foreign minister": a state is part of the words. */
  #namesState({ first, last }: Mention): boolean {
    for (let i = first; i < last; i++) if (this.#findings.scene.placeAt[i]) return true;
    return false;
  }

  #opens({ first, sentence }: Mention): boolean {
    return first <= (this.#findings.scene.text.sentences[sentence]?.first ?? 0) + openingWords;
  }
}

/** The two people of two sides that a sentence names, where it names nobody else. */
function twoOf(mentions: readonly Mention[]): Pick<Mention, "people" | "parties"> | null {
  const personal = mentions.filter(({ kind }) => kind === "person" || kind === "office");
  const parties = [...new Set(personal.flatMap((mention) => mention.parties))];
  const single = personal.every((mention) => mention.parties.length === 1 && mention.people.length < 2);
  if (personal.length !== 2 || parties.length !== 2 || !single) return null;
  return { people: personal.flatMap(({ people }) => people), parties: parties.sort() };
}

/** How many words "by | the SADC" may put before who is named. */
const longestAgent = 3;

/** "Received by the President, he": who receives is not the one received; but "an account by X of what he saw". */
function isAgent(scene: Scene, mention: Mention): boolean {
  if (tieOf(scene, mention) !== "by") return false;
  for (let i = mention.first - 1; i >= mention.first - longestAgent; i--)
    if (isGrammar(scene, i, "by")) return isParticiple(tagAt(scene, i - 1, "verb"));
  return true;
}

const isSubject = (scene: Scene, mention: Mention): boolean => tieOf(scene, mention) === "none";

/** How many words ("Yesterday,", "À New York,") may stand before the subject that opens a sentence. */
const openingWords = 5;

/** Whether only commas, "and" and articles stand between two mentions. */
function isAnd(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!does(scene, i, bit.and | bit.article) && !isPunctuation(scene, i, ",")) return false;
  return to > from;
}

/** How many of the names of a person are looked at for titles. */
const mostNames = 20;

const alike = (a: Office, b: Office) =>
  a === b ||
  (heads.has(a) && heads.has(b) && a !== "crown_prince") ||
  (a === "minister" && ministers.has(b)) ||
  (envoys.has(a) && envoys.has(b));

/** Which offices a phrase without a name may mean. */
function fitting(phrase: OfficePhrase, home: string | null): (person: Person) => boolean {
  const { head, office } = phrase;
  if (head === "counterpart") return (person) => office !== null && person.office === office;
  if (head === "leader" || head === "director") return (person) => person.office !== null && heads.has(person.office);
  if (head === "diplomat") return (person) => person.office !== null && diplomats.has(person.office);
  // the visitor is never of the state the article speaks from, the host mostly is
  if (head === "visitor") return (person) => person.office !== null && person.of !== null && person.of !== home;
  if (head === "host") return (person) => person.office !== null && person.of === home;
  if (head === "guest") return (person) => person.office !== null;
  if (head === "minister" && phrase.portfolio === null)
    return (person) => person.office !== null && ministers.has(person.office);
  if (office !== null && envoys.has(office)) return (person) => person.office !== null && envoys.has(person.office);
  if (office === "head_of_state") return (person) => person.office === "head_of_state" || person.office === "monarch";
  return (person) => office !== null && person.office === office;
}
