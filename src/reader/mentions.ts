import type { Evidence, Office } from "../model/index.ts";

/** A person of the article, however often and under whatever name. */
export interface Person {
  /** The fullest form printed, without titles. */
  name: string;
  office: Office | null;
  /** State or organisation served ("MLI", "org:AU"), or null where the text does not let one know. */
  of: string | null;
  /** In text order. */
  mentions: Mention[];
  evidence: Evidence[];
  confidence: number;
  rules: string[];
}

/** Words that stand for people, states or organisations: tokens `first` to `last` (exclusive). */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** Number of the sentence. */
  readonly sentence: number;
  readonly kind: "person" | "office" | "state" | "organisation" | "group" | "pronoun";
  /** Who is meant; empty for states and for offices whose holder is not named. */
  readonly people: readonly Person[];
  /** States and organisations meant, sorted; for people those they serve. */
  readonly parties: readonly string[];
  /** By what words: a capital or seat that stands for its state, "the Malian government", "les deux ministres" … */
  readonly via: MentionVia;
  readonly office: Office | null;
  /** "his Iranian counterpart": what the phrase says of someone is said in relation to someone else. */
  readonly counterpart?: boolean;
}
export type MentionVia =
  | "name"
  | "office"
  | "state"
  | "capital"
  | "seat"
  | "demonym"
  | "institution"
  | "group"
  | "pronoun";

/** All that an article says of people and parties, in text order. Mentions do not overlap. */
export interface Mentions {
  readonly people: Person[];
  readonly mentions: Mention[];
  /** The state that the article speaks from (outlet, dateline, the one most spoken of), or null. */
  readonly home: string | null;
}
