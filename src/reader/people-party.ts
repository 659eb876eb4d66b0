import type { Office } from "../model/index.ts";
import type { Person } from "./mentions.ts";
import { isGrammar, isParticiple, verbAt } from "./page.ts";
import { isCounterpart, isPlural, type OfficePhrase } from "./offices.ts";
import type { Surroundings } from "./people-context.ts";
import { abroad, type Holder, mostHolders, PartyScores } from "./people-party-scores.ts";
import {
  companyBefore,
  isAgent,
  isOurs,
  isReceivedBy,
  isSignedBy,
  openerOf,
  sendingOf,
  suitsState,
} from "./people-clues.ts";
import { Encounters, rulers, single } from "./people-encounters.ts";
import { knownParties } from "./people-known.ts";
import { Unnamed } from "./people-unnamed.ts";
import type { Draft, Holding } from "./people-registry.ts";
import {
  bit,
  does,
  isPunctuation,
  meaning,
  officeTag,
  partyOf,
  type Place,
  type Scene,
  settingAt,
  titleTag,
} from "./people-words.ts";

/** Offices of private bodies: no state can be guessed for them. */
const unguessed = new Set<Office>(["business_leader", "other", "religious_leader"]);
const ofOrganisation = new Set<Office>(["igo_head", "igo_official"]);

/** How many words may stand before the state that is the subject of its sentence: "The Ministry of Foreign Affairs of". */
const openingWords = 6;

/** How many words may part the capital that opens a sentence from an office of its government. */
const nearSetting = 6;

const isThen = (draft: Draft) => draft.holdings.some((held) => held.phrase.qualifiers.has("then"));

/** Where a foreign minister is named, the foreign secretary may be a civil servant beside him. */
const isBeside = ({ phrase }: Holding, other: Draft) =>
  phrase.head === "foreign_secretary" && !other.holdings.some((held) => held.phrase.head === phrase.head);

/** "le conseiller d'ambassade", "the embassy's first secretary". */
const isOfEmbassy = ({ phrase }: Holding) => phrase.bodies.includes("embassy") || phrase.qualifiers.has("embassy");

/**
 * Guesses the party that someone serves when no words next to the office say so: the side that speaks in the
 * sentence, the state of the office named just before, or the state that fits best of those the article is about.
 */
export class PartyGuesser {
  readonly #scene: Scene;
  readonly #around: Surroundings;
  readonly #holders = new Map<Office, { draft: Draft; person: Person }[]>();
  readonly #inSentence = new Map<number, Holder[]>();
  readonly #counterparts = new Map<OfficePhrase, string[]>();
  readonly #colleagues = new Map<number, OfficePhrase[]>();
  readonly #unnamed: Unnamed;
  /** By office, the state whose holder the title speaks of. */
  readonly #titled: ReadonlyMap<Office, string>;
  readonly #people: ReadonlyMap<Draft, Person>;
  /** By first token of a name: whose it is. */
  readonly #namedAt = new Map<number, Draft>();
  #listed = false;
  readonly #encounters: Encounters;
  readonly #scores: PartyScores;

  constructor(
    scene: Scene,
    around: Surroundings,
    people: ReadonlyMap<Draft, Person>,
    offices: readonly OfficePhrase[],
    titled: ReadonlyMap<Office, string>,
  ) {
    this.#titled = titled;
    this.#people = people;
    for (const draft of people.keys()) for (const { first } of draft.names) this.#namedAt.set(first, draft);
    this.#scene = scene;
    this.#around = around;
    for (const phrase of offices)
      if (isCounterpart(phrase) && phrase.determiner === "possessive" && phrase.parties.length > 0)
        listOf(this.#colleagues, phrase.sentence).push(phrase);
    for (const [draft, person] of people) {
      if (person.office && single.has(person.office))
        listOf(this.#holders, rulers.has(person.office) ? "head_of_state" : person.office).push({ draft, person });
      for (const holding of draft.holdings) {
        listOf(this.#inSentence, holding.phrase.sentence).push({ holding, draft, person });
        const { inner } = holding.phrase;
        if (isCounterpart(holding.phrase) && inner && holding.of) listOf(this.#counterparts, inner).push(holding.of);
      }
    }
    this.#unnamed = new Unnamed(scene, offices, people.keys());
    const named = { people, at: this.#namedAt, inSentence: this.#inSentence, holders: this.#holders };
    this.#encounters = new Encounters(scene, around, named, this.#unnamed);
    this.#scores = new PartyScores(scene, around, this.#inSentence);
  }

  /** What needs no guess: the name is known, or the words say whom its bearer leads or speaks for. */
  told(draft: Draft, office: Office): string | null {
    const holding = draft.holdings.find((held) => held.office === office);
    if (!holding || unguessed.has(office)) return null;
    const known = this.#known(draft, office);
    if (known || ofOrganisation.has(office)) return known;
    return this.#servedBy(holding) ?? this.#ledBy(draft, holding);
  }

  guess(draft: Draft, office: Office): string | null {
    const holding = draft.holdings.find((held) => held.office === office);
    if (!holding || unguessed.has(office)) return null;
    const before = holding.phrase.first;
    if (ofOrganisation.has(office)) return this.#scores.nearest(before, (party) => party.startsWith("org:"));
    const barred = this.#barred(draft, office, holding);
    for (const party of this.#scores.parties) if (!suitsState(holding.phrase, office, party)) barred.add(party);
    // who is met, and where somebody goes, is another state's: unless the name says that it is his own
    for (const other of [this.#encounters.whoMet(draft, holding), this.#encounters.visits(draft, holding)])
      if (other && !this.#scores.isAtHome(draft, other)) barred.add(other);
    const sent = abroad.has(office) ? sendingOf(this.#scene, holding.phrase) : null;
    if (sent?.other) barred.add(sent.other);
    const beside = new Set<string>();
    const near =
      this.#inOrder(draft, holding) ??
      this.#companion(draft, holding) ??
      this.#among(holding, barred) ??
      this.#encounters.hostOf(draft, holding, barred) ??
      this.#encounters.hostBefore(draft, holding) ??
      this.#side(holding) ??
      this.#setting(holding) ??
      sent?.own ??
      this.#unnamed.introduced(holding.phrase, office) ??
      this.#owner(holding, draft, barred) ??
      this.#neighbour(holding, draft, barred, beside);
    // "Malawi: President X": words that say it outweigh what the name is like
    const isSaid = near !== null && near === this.#label(holding);
    if (near && !barred.has(near) && (isSaid || !this.#scores.isForeign(draft, near, barred))) return near;
    const titled = this.#titled.get(office);
    if (titled && !barred.has(titled) && !this.#scores.isForeign(draft, titled, barred)) return titled;
    const wanted = { holding, draft, office, listed: this.#listed };
    return (
      this.#scores.best({ ...wanted, barred: new Set([...barred, ...beside]) }) ??
      this.#scores.best({ ...wanted, barred })
    );
  }

  /** What is known of bearers of the name, if it fits the office; a surname alone needs its state named in the text. */
  #known(draft: Draft, office: Office): string | null {
    const parties = knownParties(draft.words).filter(
      (party) => party.startsWith("org:") === ofOrganisation.has(office),
    );
    const named = parties.filter((party) => this.#scene.counts.has(party));
    if (named.length === 1) return named[0] as string;
    return draft.words.length > 1 && parties.length === 1 ? (parties[0] as string) : null;
  }

  /** "the high representative of President X": serves whom the one named next serves. */
  #servedBy({ phrase }: Holding): string | null {
    if (!phrase.ofName) return null;
    if (!phrase.inner) return this.#named(phrase.last);
    const master = (this.#inSentence.get(phrase.sentence) ?? [])
      .slice(0, mostHolders)
      .find((other) => other.holding.phrase === phrase.inner);
    return master?.person.of ?? null;
  }

  /** Whom the person serves whose name stands right after a token. */
  #named(from: number): string | null {
    for (let i = from; i <= from + 3; i++) {
      const draft = this.#namedAt.get(i);
      if (!draft) continue;
      const known = knownParties(draft.words).filter((party) => this.#scene.counts.has(party));
      return this.#people.get(draft)?.of ?? (known.length === 1 ? (known[0] as string) : null);
    }
    return null;
  }

  /** States that have another holder of the same office, and the counterpart's own. */
  #barred(draft: Draft, office: Office, holding: Holding): Set<string> {
    const barred = new Set<string>([
      ...(this.#counterparts.get(holding.phrase) ?? []),
      ...this.#theirs(holding.phrase),
    ]);
    if (isCounterpart(holding.phrase)) for (const party of this.#ofColleague(holding.phrase)) barred.add(party);
    const faces = abroad.has(office) || office === "former_official" || holding.phrase.head === "director";
    if (faces && holding.phrase.host) barred.add(holding.phrase.host);
    const cosigners = this.#twoWhoSign(holding.phrase.sentence);
    for (const { draft: other, person } of [...this.#sharing(holding.phrase), ...cosigners])
      if (other !== draft && person.of) barred.add(person.of);
    if (isThen(draft)) return barred;
    const kind = rulers.has(office) ? "head_of_state" : office;
    for (const other of (this.#holders.get(kind) ?? []).slice(0, mostHolders))
      if (other.draft !== draft && other.person.of && !isThen(other.draft) && !isBeside(holding, other.draft))
        barred.add(other.person.of);
    return barred;
  }

  /** "the Minister met his counterpart": the state of the one whose counterpart is meant, as printed or as guessed. */
  #ofColleague({ inner }: OfficePhrase): readonly string[] {
    if (!inner || inner.parties.length > 0) return inner?.parties ?? [];
    const colleague = (this.#inSentence.get(inner.sentence) ?? [])
      .slice(0, mostHolders)
      .find((other) => other.holding.phrase === inner);
    return colleague?.person.of ? [colleague.person.of] : [];
  }

  /** "President X rang his Lebanese counterpart": the states of those whose counterpart X is; not "received by President X, she met". */
  #theirs(phrase: OfficePhrase): string[] {
    if (isCounterpart(phrase) || isAgent(this.#scene, phrase)) return [];
    return (this.#colleagues.get(phrase.sentence) ?? [])
      .slice(0, 4)
      .filter(({ first }) => first > phrase.first)
      .flatMap(({ parties }) => parties);
  }

  /** Those of "the finance ministers, X and Y": each is of another state. */
  #sharing(phrase: OfficePhrase) {
    if (!isPlural(phrase) || phrase.qualifiers.has("former")) return [];
    return (this.#inSentence.get(phrase.sentence) ?? [])
      .slice(0, mostHolders)
      .filter((other) => other.holding.phrase === phrase);
  }

  /** "Botswana and Namibia … Presidents A and B": two who share an office are named in the order of their states. */
  #inOrder(draft: Draft, { phrase }: Holding): string | null {
    const start = ({ names }: Draft) =>
      Math.min(...names.filter(({ sentence }) => sentence === phrase.sentence).map(({ first }) => first));
    const both = this.#sharing(phrase).map((holder) => holder.draft);
    if (new Set(both).size !== 2 || phrase.parties.length > 0) return null;
    const at = both.sort((a, b) => start(a) - start(b)).indexOf(draft);
    return this.#scores.pairBefore(phrase.first)?.[at] ?? null;
  }

  /** "pour la Partie nigérienne, M. X, ministre de l'Intérieur" */
  #side(holding: Holding): string | null {
    const sides = this.#around.sides.get(holding.phrase.sentence) ?? [];
    const before = sides.findLast((side) => side.first < holding.phrase.first);
    if (before) return before.party;
    const [only] = sides;
    return only && sides.length === 1 && !this.#isMet(holding.phrase.last, only.first) ? only.party : null;
  }

  /** "Malawi: President X": the side whose name opens the sentence. */
  #label({ phrase: { sentence } }: Holding): string | null {
    const [side] = this.#around.sides.get(sentence) ?? [];
    return side?.first === this.#scene.text.sentences[sentence]?.first ? (side?.party ?? null) : null;
  }

  /** "The President received | a delegation of the IMF": whom somebody receives or meets is the other side. */
  #isMet(from: number, to: number): boolean {
    const { meets, receives } = this.#scene.pack;
    for (let i = from; i < to; i++) if (verbAt(this.#scene, i, meets) || verbAt(this.#scene, i, receives)) return true;
    return false;
  }

  /** "In Chisinau, the government of Prime Minister X": at home in the capital that opens the sentence. */
  #setting({ phrase }: Holding): string | null {
    const place = settingAt(this.#scene, this.#scene.text.sentences[phrase.sentence]?.first ?? 0);
    if (!place) return null;
    // "À Rabat, il s'est vu remettre une liste par le chef de la police"
    if (does(this.#scene, phrase.first - 1, bit.by)) return partyOf(this.#scene, place);
    if (phrase.first - place.last > nearSetting) return null;
    for (let i = place.last; i < phrase.first; i++)
      if (officeTag(this.#scene, i, "institution") && does(this.#scene, i + 1, bit.of))
        return partyOf(this.#scene, place);
    return null;
  }

  /** "President X of Chad, accompanied by the Foreign Minister, Y, arrived": of the side of whom he comes with. */
  #companion(draft: Draft, { phrase }: Holding): string | null {
    const company = companyBefore(this.#scene, phrase);
    if (company < 0) return null;
    const before = (this.#inSentence.get(phrase.sentence) ?? [])
      .slice(0, mostHolders)
      .filter((other) => other.draft !== draft && other.holding.phrase.first < company);
    const leader = before.find((other) => other.draft.names.some(({ last }) => last <= company && company - last < 2));
    if (leader) return leader.person.of;
    const parties = new Set(before.map(({ person }) => person.of));
    return parties.size === 1 ? ([...parties][0] ?? null) : null;
  }

  /** "la délégation malienne, conduite par X, ministre de la Santé" */
  #ledBy(draft: Draft, holding: Holding): string | null {
    let first = holding.phrase.first;
    for (const name of draft.names)
      if (name.sentence === holding.phrase.sentence && name.first < first && first - name.last < 4) first = name.first;
    while (first > 0 && (does(this.#scene, first - 1, bit.article) || titleTag(this.#scene, first - 1))) first--;
    if (does(this.#scene, first - 2, bit.voice) && does(this.#scene, first - 1, bit.of))
      return this.#scores.opening(this.#scene.text.sentences[holding.phrase.sentence]?.first ?? 0, first);
    if (!does(this.#scene, first - 1, bit.by) || isReceivedBy(this.#scene, first)) return null;
    for (let i = first - 1; i > first - 7 && i > 0; i--) {
      const place = this.#scene.placeTo[i];
      if (!place) continue;
      return this.#isTeam(place.first, place.last) ||
        this.#isNextInLine(place, first - 1) ||
        this.#isRepresented(place, first - 1)
        ? partyOf(this.#scene, place)
        : null;
    }
    return null;
  }

  /** "la Guinée, représentée par X": a participle apposed to the state. */
  #isRepresented(place: Place, by: number): boolean {
    if (
      place.last !== by - 2 ||
      !meaning(place, "state") ||
      !isPunctuation(this.#scene, by - 2, ",") ||
      does(this.#scene, by - 1, bit.hosting)
    )
      return false;
    return this.#scene.text.tags[by - 1]?.some((span) => span.tag.type === "verb" && isParticiple(span)) ?? false;
  }

  /** "Ghana was represented by X, | Togo | by Y": the verb is not said again. */
  #isNextInLine(place: Place, by: number): boolean {
    const before = does(this.#scene, place.first - 1, bit.article) ? place.first - 2 : place.first - 1;
    return place.last === by && (isPunctuation(this.#scene, before, ",;") || does(this.#scene, before, bit.and));
  }

  #isTeam(first: number, last: number): boolean {
    if (officeTag(this.#scene, last, "institution")) return true;
    for (let i = first - 1; i > first - 5 && i >= 0; i--) if (officeTag(this.#scene, i, "institution")) return true;
    return false;
  }

  /** "three Malian ministers, among them the Minister of Mines": of the state named right before. */
  #among(holding: Holding, barred: ReadonlySet<string>): string | null {
    const start = this.#scene.text.sentences[holding.phrase.sentence]?.first ?? 0;
    for (let i = holding.phrase.first - 1; i > Math.max(start, holding.phrase.first - 24); i--) {
      if (isPunctuation(this.#scene, i, ";:»")) return null;
      if (!does(this.#scene, i, bit.among)) continue;
      for (let end = i; end > Math.max(start, i - 5); end--) {
        const place = this.#scene.placeTo[end];
        const party = place && partyOf(this.#scene, place);
        if (party) return barred.has(party) ? null : party;
      }
      return null;
    }
    return null;
  }

  /** "Its Prime Minister" */
  #owner(holding: Holding, draft: Draft, barred: ReadonlySet<string>): string | null {
    if (holding.phrase.determiner !== "possessive" || isCounterpart(holding.phrase)) return null;
    const { home } = this.#around;
    if (home && !barred.has(home) && isOurs(this.#scene, holding.phrase)) return home;
    const opener = openerOf(this.#scene, holding.phrase);
    const subject = this.#subjectBefore(holding.phrase) ?? (opener === null ? null : this.#named(opener));
    if (subject && !barred.has(subject)) return subject;
    // "their foreign ministers, X and Y": in the order of their states
    if (
      isPlural(holding.phrase) &&
      !this.#sharing(holding.phrase).some((other) => other.draft !== draft && other.person.of)
    ) {
      const earlier = this.#scores.firstOfTwo(holding.phrase.first);
      if (earlier && !barred.has(earlier)) return earlier;
    }
    return this.#scores.nearest(holding.phrase.first, (party) => !barred.has(party));
  }

  /** "Iran rejected the charge and accused Oman. Its spokesperson": a sentence's first "its" is its subject before. */
  #subjectBefore({ first, sentence }: OfficePhrase): string | null {
    const { sentences } = this.#scene.text;
    const [before, own] = [sentences[sentence - 1], sentences[sentence]];
    if (!before || !own || first > own.first + 1 || before.paragraph !== own.paragraph) return null;
    return this.#scores.opening(before.first, before.first + openingWords);
  }

  /** "Albert Shingiro, qui dirige la diplomatie burundaise, et X, ministre de la Santé" */
  #neighbour(holding: Holding, draft: Draft, barred: ReadonlySet<string>, beside: Set<string>): string | null {
    let best: string | null = null;
    let at = -1;
    const listed = this.#isListed(holding, draft);
    this.#listed = listed;
    for (const other of (this.#inSentence.get(holding.phrase.sentence) ?? []).slice(0, mostHolders)) {
      const { first } = other.holding.phrase;
      if (other.draft === draft) continue;
      // beside an ambassador stand those of the state that receives him
      const own = other.holding.phrase.determiner === "possessive";
      const sent = abroad.has(other.holding.office) || isOfEmbassy(other.holding);
      const away = sent && !abroad.has(holding.office) && !isOfEmbassy(holding) && !own;
      if (away && other.person.of && !this.#scores.isAtHome(draft, other.person.of)) beside.add(other.person.of);
      const of = away ? other.holding.phrase.host : listed ? other.person.of : null;
      if (!of || of.startsWith("org:") || barred.has(of)) continue;
      if ((first < holding.phrase.first || away) && first > at) [best, at] = [of, first];
    }
    return best;
  }

  /** Whether the name and office are one item of a list: "X et Y, ministre …". */
  #isListed(holding: Holding, draft: Draft): boolean {
    let first = holding.phrase.first;
    for (const name of draft.names)
      if (name.sentence === holding.phrase.sentence && name.first < first && first - name.last < 4) first = name.first;
    while (
      first > 0 &&
      (does(this.#scene, first - 1, bit.article | bit.of | bit.host | bit.possessive) ||
        isGrammar(this.#scene, first - 1, "with") ||
        titleTag(this.#scene, first - 1))
    )
      first--;
    const { sentence } = holding.phrase;
    if (this.#twoWhoSign(sentence).length > 0) return false;
    if (!does(this.#scene, first - 1, bit.and) && !isPunctuation(this.#scene, first - 1, ",;")) return false;
    return this.#endsItem(sentence, draft, isPunctuation(this.#scene, first - 2, ",;") ? first - 2 : first - 1);
  }

  #twoWhoSign(sentence: number): readonly Holder[] {
    const holders = this.#inSentence.get(sentence) ?? [];
    return holders.length === 2 && isSignedBy(this.#scene, sentence) ? holders : [];
  }

  /** Whether the name or office of someone else ends right before a token. */
  #endsItem(sentence: number, draft: Draft, token: number): boolean {
    return (this.#inSentence.get(sentence) ?? [])
      .slice(0, mostHolders)
      .some(
        (other) =>
          other.draft !== draft &&
          (other.holding.phrase.last === token || other.draft.names.some((name) => name.outerLast === token)),
      );
  }
}

/** The list under a key, made when it is not there. */
export function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}
