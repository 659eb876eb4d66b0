import { isKnownOrganisation } from "../../world/index.ts";
import { isForum } from "../../world/forums.ts";
import type { Mention, Person } from "../mentions.ts";
import type { Place } from "../places.ts";

/** Who takes part in an event. Written out with all its fields, in this order: objects of one layout are read fastest. */
export interface Cast {
  readonly parties: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly people: readonly Person[];
  /** The words that name those who take part. */
  readonly mentions: readonly Mention[];
  /** Where a traveller goes. */
  readonly place: Place | null;
  /** Sides that the clause itself does not name and that were taken from the context. */
  readonly supplied: readonly string[];
}

/** What was told before: supplies the side that a clause leaves out. */
export interface Discourse {
  /** Parties of the encounter told last, if any. */
  readonly latest: readonly string[];
  /** The two parties named together last, in whatever was told or promised of them. */
  readonly pair: readonly string[];
  /** Whether one side has acted against the other in what was told. */
  readonly hostile: boolean;
  /** The two sides of the act told last that one did to the other, who acted first: an expulsion, an accusation. */
  readonly feud: readonly string[];
  /** Several who acted together against one, in the hostile act told last. */
  readonly allies: { readonly parties: readonly string[]; readonly against: string } | null;
  /** Who was accused in what was told last, or null. */
  readonly blamed: string | null;
  /** Who asked another party to do something, in the request told last, and of whom; or null. */
  readonly asked: { readonly by: readonly string[]; readonly of: readonly string[] } | null;
  /** Who brought the sides of the mediation told last together. */
  readonly mediators: readonly string[];
  /** The organisation whose summit or conference was told last, or null. */
  readonly body: string | null;
  /** Who was helped by the aid told last, or null. */
  readonly helped: string | null;
  /** Those who met at the summit or conference told last. */
  readonly gathered: readonly string[];
  /** Parties of the article, most spoken of first. */
  readonly ranked: readonly string[];
}

/** Each item once, in the order met: they are few, and most are met once. */
export function unique<T>(items: Iterable<T>): T[] {
  const found = [...items];
  let count = 0;
  for (const item of found) if (found.indexOf(item) >= count) found[count++] = item;
  if (count < found.length) found.length = count;
  return found;
}

/** More words than these are left to the sort of the language, whose setup costs a few of them more than the work. */
const few = 16;

/** Puts words in order, in place: nearly always the two parties of an encounter. */
export function inOrder<T extends string>(words: T[]): T[] {
  if (words.length > few) return words.sort();
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as T;
    let at = i;
    for (; at > 0 && (words[at - 1] as T) > word; at--) words[at] = words[at - 1] as T;
    words[at] = word;
  }
  return words;
}

/** Companies, unions and forums deal with states, but are no party to diplomacy. */
const deals = (party: string) => isState(party) || (isKnownOrganisation(party) && !isForum(party));

export function partiesOf(mentions: readonly Mention[]): string[] {
  const found: string[] = [];
  for (const { parties } of mentions)
    for (const party of parties) if (deals(party) && !found.includes(party)) found.push(party);
  return found;
}

export function peopleOf(mentions: readonly Mention[]): Person[] {
  const found: Person[] = [];
  for (const { people } of mentions) for (const person of people) if (!found.includes(person)) found.push(person);
  return found;
}

export const isPersonal = (mention: Mention) =>
  mention.kind === "person" ||
  mention.kind === "office" ||
  mention.kind === "group" ||
  mention.kind === "pronoun" ||
  mention.people.length > 0;

export const isState = (party: string) => !party.startsWith("org:");

/** One side acts upon or speaks to another; the `supplied` of the recipients were taken from the context. */
export function directedCast(
  { parties: from, mentions }: Pick<Cast, "parties" | "mentions">,
  recipients: readonly string[],
  supplied: readonly string[],
): Cast {
  const parties = inOrder(unique([...from, ...recipients]));
  return { parties, actors: from, recipients, people: peopleOf(mentions), mentions, place: null, supplied };
}
