import type { Office } from "../model/index.ts";
import { isCounterpart, isPlural, type OfficePhrase } from "./offices.ts";
import { tagAt } from "./page.ts";
import { mostHolders } from "./people-party-scores.ts";
import type { Draft } from "./people-registry.ts";
import { bit, does, type Scene } from "./people-words.ts";

const ministers = new Set<Office>(["foreign_minister", "defence_minister", "minister", "deputy_foreign_minister"]);

/** How many sentences before somebody may be told of who is meant again. */
const farthest = 4;

/** "À l'invitation de son homologue, X": who invites is not the guest. */
export const invites = (scene: Scene, { first }: OfficePhrase): boolean =>
  [1, 2, 3].some((back) => tagAt(scene, first - back, "noun", "invitation") !== undefined);

/** Those whom an article tells of by their office and state, and not by name: whose state somebody named later serves. */
export class Unnamed {
  readonly #scene: Scene;
  /** By sentence, the offices whose one state is printed. */
  readonly #stated = new Map<number, OfficePhrase[]>();
  /** By sentence, the offices of somebody who is spoken of for the first time: "a Lebanese minister". */
  readonly #introduced = new Map<number, OfficePhrase[]>();

  constructor(scene: Scene, offices: readonly OfficePhrase[], people: Iterable<Draft>) {
    this.#scene = scene;
    const held = new Set([...people].flatMap((draft) => draft.holdings.map(({ phrase }) => phrase)));
    for (const phrase of offices) {
      if (phrase.parties.length !== 1 || isPlural(phrase) || isCounterpart(phrase)) continue;
      note(this.#stated, phrase);
      if (phrase.determiner === "indefinite" && !held.has(phrase)) note(this.#introduced, phrase);
    }
  }

  /** "a Lebanese minister said … the remarks of the Information Minister, X": the state of who was first told of without a name. */
  introduced(phrase: OfficePhrase, office: Office): string | null {
    const before = this.#latest(this.#introduced, phrase.sentence, phrase.first, (other) => other.office === office);
    const party = before?.parties[0];
    return party && !party.startsWith("org:") ? party : null;
  }

  /** "the Minister of Foreign Affairs of the Slovak Republic paid a visit … The Minister called on": the state of the one told of last. */
  ministerTold(at: number, sentence: number): string | null {
    if (!this.#scene.text.tags[at]?.some(({ tag }) => tag.type === "office" && tag.value === "minister")) return null;
    if (!does(this.#scene, at - 1, bit.article)) return null;
    const isMinister = (other: OfficePhrase) => ministers.has(other.office as Office) && !invites(this.#scene, other);
    return this.#latest(this.#stated, sentence, at, isMinister)?.parties[0] ?? null;
  }

  /** The last of those told of before a token, in its sentence or one of the few before, who fits. */
  #latest(
    told: ReadonlyMap<number, readonly OfficePhrase[]>,
    sentence: number,
    before: number,
    fits: (other: OfficePhrase) => boolean,
  ): OfficePhrase | undefined {
    for (let back = sentence; back >= sentence - farthest; back--) {
      const there = (told.get(back) ?? []).slice(0, mostHolders);
      const found = there.findLast((other) => other.first < before && fits(other));
      if (found) return found;
    }
    return undefined;
  }
}

function note(told: Map<number, OfficePhrase[]>, phrase: OfficePhrase): void {
  const there = told.get(phrase.sentence);
  if (there) there.push(phrase);
  else told.set(phrase.sentence, [phrase]);
}
