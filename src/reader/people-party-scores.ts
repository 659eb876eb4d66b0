import type { Office } from "../model/index.ts";
import { isState } from "./casts/cast.ts";
import type { Person } from "./mentions.ts";
import { isAtHome, isForeign, originOf } from "./name-origins.ts";
import type { PartyAt, Surroundings } from "./people-context.ts";
import type { Draft, Holding } from "./people-registry.ts";
import { sectionsOf } from "./sections.ts";
import { bit, does, isPunctuation, officeTag, type Scene } from "./people-words.ts";

/** One office that one person holds. */
export interface Holder {
  readonly holding: Holding;
  readonly draft: Draft;
  readonly person: Person;
}

/** Whose state is looked for, and what it cannot be. */
export interface Wanted {
  readonly holding: Holding;
  readonly draft: Draft;
  readonly office: Office;
  readonly barred: ReadonlySet<string>;
  /** Named in a list with others of the same state. */
  readonly listed: boolean;
}

/** Offices held in another state. */
export const abroad = new Set<Office>(["ambassador", "charge_d_affaires", "consul"]);
/** Offices that organisations have as states do. */
const mayServeAny = new Set<Office>(["ambassador", "special_envoy"]);
/** How many other holders of an office are looked at: more would be a list, not an article. */
export const mostHolders = 60;

/** How many parties back a pair is looked for, and how many words its first and "and" may have. */
const farthestPair = 8;
const longestJoint = 5;

/** Of two states in which a name is about as usual, the text decides. */
const littleLess = 1;

/** However foreign a name is in a state, it says no more than this. */
const mostForeign = -4;

/** How much each mention of a party counts for the office whose state is guessed. */
const weights = {
  total: 0.1,
  totalCity: 0.05,
  before: 0.5,
  after: 0.05,
  previous: 0.4,
  city: 0.6,
  subject: 0.4,
  subjectBefore: 1.2,
  local: 0.8,
  localFirst: 1.6,
  others: -0.6,
  home: 0.8,
  homeCounted: 0.5,
  homeAbroad: -3,
  opener: 0.7,
  section: 1,
  name: 0.7,
};

/** Weighs the parties that an article names, for the office of someone whose state no words give. */
export class PartyScores {
  readonly #scene: Scene;
  readonly #around: Surroundings;
  readonly #inSentence: ReadonlyMap<number, readonly Holder[]>;
  readonly #totals = new Map<string, number>();

  constructor(scene: Scene, around: Surroundings, inSentence: ReadonlyMap<number, readonly Holder[]>) {
    this.#scene = scene;
    this.#around = around;
    this.#inSentence = inSentence;
    for (const { party, venue } of around.parties)
      this.#totals.set(party, (this.#totals.get(party) ?? 0) + (venue ? weights.totalCity : weights.total));
  }

  /** Every party of the article. */
  get parties(): Iterable<string> {
    return this.#totals.keys();
  }

  /** Whether a name is unusual in one state and usual in another that the article speaks of. */
  isForeign({ words }: Draft, party: string, barred: ReadonlySet<string>): boolean {
    return isForeign(
      words,
      party,
      [...this.#totals.keys()].filter((other) => !barred.has(other)),
    );
  }

  /** Whether a name is far more usual in one state than in every other that the article speaks of. */
  isAtHome({ words }: Draft, party: string): boolean {
    return isAtHome(words, party, this.#totals.keys());
  }

  /** The last party named before a token that fits, else the first after it. */
  nearest(before: number, fits: (party: string) => boolean): string | null {
    const { parties } = this.#around;
    const at = this.#indexOf(before);
    for (let i = at - 1; i >= Math.max(0, at - 200); i--)
      if (fits(parties[i]?.party ?? "")) return parties[i]?.party ?? null;
    for (let i = at; i < Math.min(parties.length, at + 200); i++)
      if (fits(parties[i]?.party ?? "")) return parties[i]?.party ?? null;
    return null;
  }

  /** Of two states that the last sentence to name any names last, the one printed first: "of Peru and Chile … their". */
  firstOfTwo(before: number): string | null {
    const { parties } = this.#around;
    const at = this.#indexOf(before) - 1;
    const last = parties[at];
    if (!last || last.party.startsWith("org:")) return null;
    const sentence = this.#scene.sentenceAt[last.first];
    for (let i = at - 1; i >= 0; i--) {
      const { party, first } = parties[i] as PartyAt;
      if (this.#scene.sentenceAt[first] !== sentence) return null;
      if (party !== last.party) return party.startsWith("org:") ? null : party;
    }
    return null;
  }

  /** The first party named between two tokens that is no place of the deed. */
  opening(from: number, to: number): string | null {
    const { parties } = this.#around;
    for (let i = this.#indexOf(from); (parties[i]?.first ?? Number.POSITIVE_INFINITY) <= to; i++)
      if (!parties[i]?.venue) return parties[i]?.party ?? null;
    return null;
  }

  /** "Botswana and Namibia": the two states joined last before a token, in the order printed. */
  pairBefore(token: number): readonly [string, string] | null {
    const { parties } = this.#around;
    const at = this.#indexOf(token);
    for (let i = at - 1; i > Math.max(0, at - farthestPair); i--) {
      const [a, b] = [parties[i - 1] as PartyAt, parties[i] as PartyAt];
      const isJoined = b.first - a.first <= longestJoint && does(this.#scene, b.first - 1, bit.and);
      if (isJoined && !a.party.startsWith("org:") && !b.party.startsWith("org:") && a.party !== b.party)
        return [a.party, b.party];
    }
    return null;
  }

  /** Index of the first party named at or after a token. */
  #indexOf(token: number): number {
    const { parties } = this.#around;
    let low = 0;
    let high = parties.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parties[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The state of the person whose office or name opens a sentence: its subject, mostly. */
  #opener(sentence: number, draft: Draft): string | null {
    const start = this.#scene.text.sentences[sentence]?.first ?? 0;
    const first = (this.#inSentence.get(sentence) ?? []).slice(0, mostHolders).find((other) => {
      const at = Math.min(
        other.holding.phrase.first,
        ...other.draft.names.map((name) => (name.sentence === sentence ? name.first : Infinity)),
      );
      return other.draft !== draft && at <= start + 1;
    });
    return first?.person.of ?? null;
  }

  /** A state that is the subject of its sentence, or the place where the office speaks: "a dit à Pékin le porte-parole". */
  #prominence(place: number, office: number, here: boolean): number {
    const bounds = this.#scene.text.sentences[this.#scene.sentenceAt[place] as number];
    let start = place;
    // "Le gouvernement nicaraguayen a répondu"
    if (bounds && start > bounds.first && officeTag(this.#scene, start - 1, "institution")) start--;
    while (start > 0 && (does(this.#scene, start - 1, bit.article) || isPunctuation(this.#scene, start - 1, '«“"‘')))
      start--;
    if (bounds && start === bounds.first && place < office) return here ? weights.subject : weights.subjectBefore;
    const local = bounds && here && does(this.#scene, place - 1, bit.locative) && place < office && office - place < 4;
    if (!local) return 0;
    // "À Kigali, la porte-parole du gouvernement"
    return bounds && place === bounds.first + 1 ? weights.localFirst : weights.local;
  }

  /** "talks mediated by Qatar": who only brings others together, or is named for its deed, is no side of theirs. */
  #isAgent(place: number): boolean {
    const before = does(this.#scene, place - 1, bit.article) ? place - 2 : place - 1;
    return does(this.#scene, before, bit.by);
  }

  /** How often each party is spoken of: by its name, or by those of whom it is known that they serve it. */
  #told(): Map<string, number> {
    const scores = new Map(this.#totals);
    let left = mostHolders;
    for (const holders of this.#inSentence.values()) {
      for (const { person } of holders.slice(0, left)) {
        const named = person.of === null ? undefined : scores.get(person.of);
        if (person.of !== null && named !== undefined) scores.set(person.of, named + weights.total);
      }
      left -= holders.length;
      if (left <= 0) break;
    }
    return scores;
  }

  /** Takes from each state what the name is less usual there than in the one that it fits best. */
  #addNames(scores: Map<string, number>, { words }: Draft, barred: ReadonlySet<string>): void {
    const origin = originOf(words);
    if (!origin) return;
    const fits = new Map<string, number>();
    for (const party of scores.keys()) if (isState(party) && !barred.has(party)) fits.set(party, origin(party));
    const best = Math.max(...fits.values());
    for (const [party, fit] of fits)
      scores.set(
        party,
        (scores.get(party) as number) + weights.name * Math.max(mostForeign, Math.min(0, fit - best + littleLess)),
      );
  }

  /** The state that is named most and nearest; the article's own has the better chance, but not to receive envoys from. */
  best({ holding, draft, office, barred, listed }: Wanted): string | null {
    const scores = this.#told();
    const { sentence, first } = holding.phrase;
    const { sentences } = this.#scene.text;
    const from = this.#indexOf(sentences[Math.max(0, sentence - 1)]?.first ?? 0);
    const to = sentences[sentence]?.last ?? 0;
    for (let i = from; i < Math.min(this.#around.parties.length, from + 100); i++) {
      const near = this.#around.parties[i] as PartyAt;
      if (near.first >= to) break;
      if (this.#isAgent(near.first)) continue;
      const here = this.#scene.sentenceAt[near.first] === sentence;
      const weight =
        (near.venue ? weights.city : 1) *
        (!here ? weights.previous : near.first < first ? weights.before : weights.after);
      scores.set(near.party, (scores.get(near.party) ?? 0) + weight + this.#prominence(near.first, first, here));
    }
    const opener = this.#opener(sentence - 1, draft);
    if (opener) scores.set(opener, (scores.get(opener) ?? 0) + weights.opener);
    // those who meet in one sentence serve different states
    for (const other of (this.#inSentence.get(sentence) ?? []).slice(0, mostHolders))
      if (other.holding !== holding && other.person.of && other.draft !== draft && !listed)
        scores.set(other.person.of, (scores.get(other.person.of) ?? 0) + weights.others);
    const section = sectionsOf(this.#scene.text)[sentence]?.party;
    if (section && scores.has(section)) scores.set(section, (scores.get(section) as number) + weights.section);
    const { home, host, sure } = this.#around;
    const near = abroad.has(office) ? host : home;
    const weight = abroad.has(office) ? weights.homeAbroad : sure ? weights.home : weights.homeCounted;
    if (near) scores.set(near, (scores.get(near) ?? 0) + weight);
    this.#addNames(scores, draft, barred);
    let best: string | null = null;
    for (const [party, score] of scores) {
      if (barred.has(party)) continue;
      if (party.startsWith("org:") && !(mayServeAny.has(office) && score > 1)) continue;
      if (best === null || score > (scores.get(best) as number)) best = party;
    }
    return best;
  }
}
