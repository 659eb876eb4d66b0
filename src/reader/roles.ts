import type { TaggedText } from "../languages/index.ts";
import { oncePerKey, oncePerTag } from "./remembered.ts";

/** What a word may do around a verb; each a bit, so that one look answers any of several questions. */
export const Role = {
  verb: 1,
  noun: 1 << 1,
  adverb: 1 << 2,
  /** "is", "has". */
  auxiliary: 1 << 3,
  /** "by". */
  agent: 1 << 4,
  /** "and", "or", "but". */
  joint: 1 << 5,
  /** "to", "of", "for" before an infinitive. */
  linker: 1 << 6,
  article: 1 << 7,
  indefinite: 1 << 8,
  possessive: 1 << 9,
  demonstrative: 1 << 10,
  number: 1 << 11,
  /** Prepositions of place and time: "in", "at", "on". */
  place: 1 << 12,
  /** Other prepositions. */
  preposition: 1 << 13,
  /** Prepositions before which and after which only a noun can stand: "of", "with", "between". */
  nounOpener: 1 << 14,
  /** "he", "who". */
  subject: 1 << 15,
  that: 1 << 16,
  /** What can only stand before a verb: "to", "will", "not", "se". */
  verbOpener: 1 << 17,
  /** "pas", "jamais", "aucun". */
  second: 1 << 18,
  /** "no agreement", "neither side". */
  negativeSubject: 1 << 19,
  only: 1 << 20,
  inverted: 1 << 21,
  after: 1 << 22,
  awaited: 1 << 23,
  conditional: 1 << 24,
} as const;

const rolesOfClass: Readonly<Record<string, number>> = {
  adverb: Role.adverb,
  be: Role.auxiliary,
  have: Role.auxiliary,
  by: Role.agent,
  and: Role.joint,
  or: Role.joint,
  but: Role.joint,
  to: Role.linker | Role.verbOpener,
  of: Role.linker | Role.nounOpener,
  for: Role.linker | Role.preposition,
  article: Role.article,
  possessive: Role.possessive,
  demonstrative: Role.demonstrative,
  two: Role.number,
  numeral: Role.number,
  in: Role.place,
  at: Role.place,
  on: Role.place,
  during: Role.place,
  between: Role.place | Role.nounOpener,
  with: Role.nounOpener,
  from: Role.preposition,
  pronoun: Role.subject,
  who: Role.subject,
  that: Role.that,
  future: Role.verbOpener,
  modal: Role.verbOpener,
  "conditional modal": Role.verbOpener,
  do: Role.verbOpener,
  negation: Role.verbOpener,
  reflexive: Role.verbOpener,
  no: Role.nounOpener,
  only: Role.only,
  inverted: Role.inverted,
  after: Role.after,
  awaited: Role.awaited,
  if: Role.conditional,
};

const rolesOfForm: Readonly<Record<string, number>> = {
  "article indefinite": Role.indefinite,
  "negation second": Role.second,
  "negation subject": Role.negativeSubject,
};

const rolesOfTag = oncePerTag(({ type, value, form }) => {
  if (type === "verb") return Role.verb;
  if (type === "noun") return Role.noun;
  if (type !== "grammar") return 0;
  return (rolesOfClass[value] ?? 0) | (form === undefined ? 0 : (rolesOfForm[`${value} ${form}`] ?? 0));
});

/** The roles of the words of one text. */
export interface Roles {
  /** By token: the roles of all phrases that start there. */
  readonly at: Int32Array;
  /** By token: where the longest phrase of the grammar that ends before it starts, or -1. */
  readonly grammarBefore: Int32Array;
}

/** The roles of a text's words. */
export const rolesOf = oncePerKey((text: TaggedText): Roles => {
  const at = new Int32Array(text.tokens.length + 1);
  const grammarBefore = new Int32Array(text.tokens.length + 1).fill(-1);
  for (let first = 0; first < text.tags.length; first++)
    for (const { last, tag } of text.tags[first] ?? []) {
      at[first] = (at[first] as number) | rolesOfTag(tag);
      if (tag.type === "grammar" && grammarBefore[last] === -1) grammarBefore[last] = first;
    }
  return { at, grammarBefore };
});

/** Whether a phrase that starts at token `i` has one of these roles. */
export const plays = (text: TaggedText, i: number, roles: number): boolean =>
  ((rolesOf(text).at[i] ?? 0) & roles) !== 0;
