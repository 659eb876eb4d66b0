import type { Office } from "../model/index.ts";
import type { NameSpan } from "./names.ts";
import type { OfficePhrase } from "./offices.ts";
import type { Scene } from "./people-words.ts";

/** An office that the text gives a person somewhere. */
export interface Holding {
  readonly office: Office;
  /** State or organisation, as printed next to the office; null when none is. */
  of: string | null;
  readonly phrase: OfficePhrase;
  readonly rule: string;
}

/** A person while the article is being read. */
export interface Draft {
  readonly names: NameSpan[];
  /** Words of the fullest name. */
  words: readonly string[];
  gender: "m" | "f" | null;
  readonly holdings: Holding[];
  /** State that words around the name gave. */
  hint: string | null;
}

/** Sounds alike: "Araghchi" and "Araqchi", "Japarov" and "Zhaparov". */
export function soundOf(word: string): string {
  if (word.length < 4) return word;
  const known = sounds.get(word);
  if (known !== undefined) return known;
  if (sounds.size > 20_000) sounds = new Map();
  const sound = newSound(word);
  sounds.set(word, sound);
  return sound;
}

let sounds = new Map<string, string>();

function newSound(word: string): string {
  const sound = word
    .replace(/zh|dj/gu, "j")
    .replace(/kh/gu, "h")
    .replace(/gh|q|ck/gu, "k")
    .replace(/sch|sh|ch/gu, "x")
    .replace(/ph/gu, "f")
    .replace(/w/gu, "v")
    .replace(/c(?=[eiy])/gu, "s")
    .replace(/c/gu, "k")
    .replace(/z/gu, "s")
    .replace(/-/gu, "")
    .replace(/(?!^)[aeiouyh]/gu, "")
    .replace(/(.)\1+/gu, "$1");
  return sound.length < 2 ? word : sound;
}

const alike = (a: string, b: string) =>
  a === b ||
  (a.length > 3 &&
    b.length > 3 &&
    Math.abs(a.length - b.length) < 3 &&
    soundOf(a) === soundOf(b) &&
    distance(a, b) <= (Math.min(a.length, b.length) > 5 ? 2 : 1)) ||
  initialOf(a, b) ||
  initialOf(b, a);

const initialOf = (a: string, b: string) => a.length === 1 && b.startsWith(a);

/** Edit distance, capped: words are short. */
function distance(a: string, b: string): number {
  const row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const changed = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(left + 1, above + 1, changed);
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length] as number;
}

/** Whether every word of the shorter name is found in the longer one; initials alone are nobody's name. */
export function contains(long: readonly string[], short: readonly string[]): boolean {
  if (!short.some((word) => word.length > 1)) return false;
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((other) => alike(other, word));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** How many people of like names are told apart. */
const mostBearers = 40;

/** People by the sounds of their names. */
export class Registry {
  readonly drafts: Draft[] = [];
  readonly #bySound = new Map<string, Draft[]>();
  readonly #ofName = new Map<NameSpan, Draft>();

  draftOf(name: NameSpan): Draft | undefined {
    return this.#ofName.get(name);
  }

  /** Those who may be meant by a name; names of one word must be a first or last word, or whole. */
  candidates(words: readonly string[]): Draft[] {
    const seen = new Set<Draft>();
    for (const word of words.length > 1 ? [words[0] as string, words.at(-1) as string] : words)
      for (const draft of (this.#bySound.get(soundOf(word)) ?? []).slice(-mostBearers)) seen.add(draft);
    return [...seen].filter((draft) =>
      draft.words.length >= words.length ? contains(draft.words, words) : contains(words, draft.words),
    );
  }

  add(name: NameSpan): Draft {
    const draft: Draft = { names: [], words: name.words, gender: name.gender, holdings: [], hint: null };
    this.drafts.push(draft);
    this.attach(draft, name);
    for (const word of new Set(name.words.map(soundOf))) {
      const list = this.#bySound.get(word);
      if (list) list.push(draft);
      else this.#bySound.set(word, [draft]);
    }
    return draft;
  }

  attach(draft: Draft, name: NameSpan): void {
    draft.names.push(name);
    draft.gender ??= name.gender;
    draft.hint ??= name.hint;
    this.#ofName.set(name, draft);
  }
}

/**
 * Puts the names that mean one person together. Fuller names are settled first, so that "M. Diop" finds
 * "Abdoulaye Diop" wherever it stands.
 * @param isJoined whether a name goes with an office
 * @param fits whether what is said of a name agrees with what is known of a person
 */
export function registerNames(
  names: readonly NameSpan[],
  isJoined: (name: NameSpan) => boolean,
  fits: (draft: Draft, name: NameSpan) => boolean,
  onAttach: (draft: Draft, name: NameSpan) => void,
): Registry {
  const registry = new Registry();
  const ordered = [...names].sort(
    (a, b) => b.words.length - a.words.length || Number(isJoined(b)) - Number(isJoined(a)) || a.first - b.first,
  );
  for (const name of ordered) {
    const found = registry.candidates(name.words).filter((draft) => agrees(draft, name) && fits(draft, name));
    const draft = nearest(found, name);
    if (draft) registry.attach(draft, name);
    else if (isJoined(name) || name.titled || (name.words.length > 1 && !name.plural)) registry.add(name);
    const owner = registry.draftOf(name);
    if (owner) onAttach(owner, name);
  }
  return registry;
}

const agrees = (draft: Draft, name: NameSpan) => !draft.gender || !name.gender || draft.gender === name.gender;

/** The one named last before, else the one named first. */
function nearest(drafts: readonly Draft[], name: NameSpan): Draft | undefined {
  if (drafts.length < 2) return drafts[0];
  let best: Draft | undefined;
  let score = Number.POSITIVE_INFINITY;
  for (const draft of drafts)
    for (const other of draft.names) {
      const gap = name.first - other.first;
      const cost = (gap >= 0 ? gap : 10_000 - gap) - (draft.holdings.length > 0 ? 5000 : 0);
      if (cost < score) [best, score] = [draft, cost];
    }
  return best;
}

/** The fullest name as printed. */
export function printedName(scene: Scene, draft: Draft): string {
  let fullest = draft.names[0] as NameSpan;
  for (const name of draft.names)
    if ((name.words.length - fullest.words.length || fullest.first - name.first) > 0) fullest = name;
  const start = scene.tokens[fullest.nameFirst]?.start ?? 0;
  const end = scene.tokens[fullest.last - 1]?.end ?? 0;
  return scene.text.text.slice(start, end).replace(/\s+/gu, " ");
}
