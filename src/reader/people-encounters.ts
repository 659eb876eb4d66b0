import type { Office } from "../model/index.ts";
import type { Person } from "./mentions.ts";
import { isGrammar } from "./page.ts";
import type { OfficePhrase } from "./offices.ts";
import { guestBefore, hostingOf, isReceivedBy, meetingBefore, placeBefore, visitedBehind } from "./people-clues.ts";
import type { Surroundings } from "./people-context.ts";
import { type Holder, mostHolders } from "./people-party-scores.ts";
import type { Draft, Holding } from "./people-registry.ts";
import { invites, type Unnamed } from "./people-unnamed.ts";
import { bit, does, isPunctuation, officeTag, partyOf, type Scene } from "./people-words.ts";

/** Offices of which a state has one holder at a time. */
export const single = new Set<Office>([
  "head_of_state",
  "monarch",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
  "vice_president",
  "crown_prince",
  "parliament_speaker",
]);
/** Offices that a state has only one of: a king or a president. */
export const rulers = new Set<Office>(["head_of_state", "monarch"]);

/** How many words a subject that stands for somebody told before may have, with what stands between it and its verb. */
const longestSubject = 6;
/** How many words behind where the host is named the guest may be named. */
const farthestGuest = 16;

/** How many words before an encounter those who take part in it may be named. */
const farthestTold = 40;

/** How many words may part a name from the office it goes with. */
const nearOffice = 14;

/** Where an office and the name that goes with it begin and end. */
function withName(draft: Draft, phrase: OfficePhrase): { first: number; last: number } {
  let { first, last } = phrase;
  for (const name of draft.names)
    if (name.sentence === phrase.sentence && Math.abs(name.first - phrase.last) < nearOffice) {
      first = Math.min(first, name.first);
      last = Math.max(last, name.last);
    }
  return { first, last };
}

/** Who is named where in one article, and in what office. */
export interface Named {
  readonly people: ReadonlyMap<Draft, Person>;
  /** By first token of a name: whose it is. */
  readonly at: ReadonlyMap<number, Draft>;
  readonly inSentence: ReadonlyMap<number, readonly Holder[]>;
  /** By office, those who hold it; whoever rules under head_of_state. */
  readonly holders: ReadonlyMap<Office, readonly { draft: Draft; person: Person }[]>;
}

/** What an encounter says of whom somebody serves: hosts are at home, guests, travellers and those met are not. */
export class Encounters {
  readonly #scene: Scene;
  readonly #around: Surroundings;
  readonly #named: Named;
  readonly #unnamed: Unnamed;

  constructor(scene: Scene, around: Surroundings, named: Named, unnamed: Unnamed) {
    this.#scene = scene;
    this.#around = around;
    this.#named = named;
    this.#unnamed = unnamed;
  }

  /** The state that somebody is said to visit, right behind his name. */
  visits(draft: Draft, { phrase }: Holding): string | null {
    const ends = draft.names.filter(({ sentence }) => sentence === phrase.sentence).map(({ outerLast }) => outerLast);
    return visitedBehind(this.#scene, Math.max(phrase.last, ...ends));
  }

  /** "Malta's Prime Minister arrived in Tripoli. He was welcomed by the Interior Minister": not of the guest's state. */
  hostOf(draft: Draft, holding: Holding, barred: Set<string>): string | null {
    const { sentence } = holding.phrase;
    const { first, last } = withName(draft, holding.phrase);
    const hosting = hostingOf(this.#scene, first, last);
    if (holding.phrase.head !== "host" && !hosting) return null;
    // "a lunch hosted by the Prime Minister for the visiting minister"
    const feted = hosting === "receivedBy" && isGrammar(this.#scene, last, "for");
    const guest = feted
      ? this.#namedNext(draft, last)
      : this.#guestOf(draft, sentence, first, hosting === "receives" ? last + 8 : first);
    // "received in Tripoli by the President": at home there, whoever was received
    if (!guest)
      return hosting === "receivedBy"
        ? placeBefore(this.#scene, first, this.#scene.text.sentences[sentence]?.first ?? 0)
        : null;
    barred.add(guest);
    const from = this.#scene.text.sentences[Math.max(0, sentence - 1)]?.first ?? 0;
    const there = placeBefore(this.#scene, first, from) ?? this.#around.home;
    return there && !barred.has(there) ? there : null;
  }

  /** "received by President X and then | by the Prime Minister": the first host is no guest of the second. */
  #isHost(draft: Draft, phrase: OfficePhrase): boolean {
    return isReceivedBy(this.#scene, withName(draft, phrase).first);
  }

  /** The state of the one received: named before in the sentence, right after the verb, or first in the sentence before. */
  #guestOf(draft: Draft, sentence: number, first: number, end: number): string | null {
    const serving = (at: number) =>
      (this.#named.inSentence.get(at) ?? [])
        .slice(0, mostHolders)
        .filter(
          ({ draft: other, person, holding: { phrase } }) =>
            other !== draft && person.of && !invites(this.#scene, phrase) && !this.#isHost(other, phrase),
        );
    const here = serving(sentence);
    const before = here.find(({ holding: { phrase } }) => phrase.first < Math.max(first, end));
    // "Reçu par le président, le ministre malien …"
    const start = this.#scene.text.sentences[sentence]?.first ?? 0;
    const opens = does(this.#scene, start, bit.hosting) || does(this.#scene, start + 1, bit.hosting);
    // "Reçue par le président, elle a vu le ministre"
    if (opens && this.#pronounNext(first)) return serving(sentence - 1)[0]?.person.of ?? null;
    const received = opens ? this.#namedNext(draft, first) : null;
    const named =
      received ?? (before ?? (opens ? here[0] : undefined))?.person.of ?? this.#namedFrom(draft, start, first);
    return named ?? guestBefore(this.#scene, first, start) ?? serving(sentence - 1)[0]?.person.of ?? null;
  }

  /** "The visitor also met the Deputy Foreign Minister, X": the state of the one who meets X. */
  whoMet(draft: Draft, { phrase }: Holding): string | null {
    const verb = meetingBefore(this.#scene, phrase);
    if (verb < 0) return null;
    const start = this.#scene.text.sentences[phrase.sentence]?.first ?? 0;
    for (let i = verb - 1; i >= start; i--) {
      const other = this.#named.at.get(i);
      // "She was received by President X, then met the Minister": she met him, not X
      if (other && other !== draft && this.#hostAt(other, phrase.sentence))
        return this.#guestOf(draft, phrase.sentence, i, i);
      if (other && other !== draft) return this.#named.people.get(other)?.of ?? null;
      const place = this.#scene.placeTo[i];
      // "Mali's delegation", "the Malian delegation"
      const delegation = [i, i + 1].some((at) => officeTag(this.#scene, at, "institution"));
      if (place && (delegation || this.#opensWithOffice(start, place.first))) return partyOf(this.#scene, place);
      const near = verb - i <= longestSubject;
      const only = this.#onlyHolder(i, draft) ?? (near ? this.#unnamed.ministerTold(i, phrase.sentence) : null);
      if (only) return only;
    }
    const told = does(this.#scene, start, bit.article) || isGrammar(this.#scene, start, "pronoun");
    const before =
      told && verb - start <= longestSubject ? this.#named.inSentence.get(phrase.sentence - 1)?.[0] : undefined;
    // "was received by the President. She then met": nobody knows who comes first
    const first = before?.holding.phrase.first ?? 0;
    return before && !does(this.#scene, first - 1, bit.by) && !does(this.#scene, first - 2, bit.by)
      ? before.person.of
      : null;
  }

  /** "She was received by President X, then met the Minister, Y": of the state of the host. */
  hostBefore(draft: Draft, { phrase }: Holding): string | null {
    const start = this.#scene.text.sentences[phrase.sentence]?.first ?? 0;
    const met = meetingBefore(this.#scene, phrase);
    for (let i = met - 1; i >= Math.max(start, met - farthestTold); i--) {
      const other = this.#named.at.get(i);
      if (!other || other === draft) continue;
      return this.#hostAt(other, phrase.sentence) ? (this.#named.people.get(other)?.of ?? null) : null;
    }
    return null;
  }

  /** Whether somebody is named in a sentence as the one who received. */
  #hostAt(draft: Draft, sentence: number): boolean {
    return draft.holdings.some(({ phrase }) => phrase.sentence === sentence && this.#isHost(draft, phrase));
  }

  /** "Le chef de l'État | arménien s'est rendu": whether an office that opens the sentence ends at a token. */
  #opensWithOffice(start: number, end: number): boolean {
    const from = does(this.#scene, start, bit.article) ? start + 1 : start;
    return this.#scene.text.tags[from]?.some(({ tag, last }) => tag.type === "office" && last === end) ?? false;
  }

  /** "le monarque s'est entretenu": the state of the only one in the article who holds the office named at a token. */
  #onlyHolder(at: number, draft: Draft): string | null {
    const office = this.#scene.text.tags[at]?.find(({ tag }) => tag.type === "office")?.tag.value as Office | undefined;
    if (!office || !single.has(office)) return null;
    const holders = (this.#named.holders.get(rulers.has(office) ? "head_of_state" : office) ?? []).filter(
      ({ person }) => person.office === office,
    );
    const [only] = holders;
    return holders.length === 1 && only?.draft !== draft ? (only?.person.of ?? null) : null;
  }

  /** "M. X a été reçu par le président, Y": the state of the first other person named before the host. */
  #namedFrom(host: Draft, start: number, first: number): string | null {
    for (let i = Math.max(start, first - farthestTold); i < first; i++) {
      const draft = this.#named.at.get(i);
      if (draft && draft !== host && !this.#hostAt(draft, this.#scene.sentenceAt[i] as number))
        return this.#named.people.get(draft)?.of ?? null;
    }
    return null;
  }

  /** Whether a pronoun stands behind a comma after the host: "Received by President X, he then". */
  #pronounNext(first: number): boolean {
    for (let i = first; i < first + farthestGuest; i++)
      if (isPunctuation(this.#scene, i, ",") && does(this.#scene, i + 1, bit.pronoun)) return true;
    return false;
  }

  /** "Reçu par le président X, M. Y": the state of the first other person named behind the host. */
  #namedNext(host: Draft, first: number): string | null {
    for (let i = first; i < first + farthestGuest; i++) {
      const draft = this.#named.at.get(i);
      if (draft && draft !== host) return this.#named.people.get(draft)?.of ?? null;
    }
    return null;
  }
}
