import type { CodingPack } from "./coding-pack.ts";
import type { Gatherings } from "./gatherings.ts";
import type { Lexicon, TagSpan } from "./lexicon.ts";
import type { PeoplePack } from "./people-pack.ts";
import type { EventRule, SupportVerbs } from "./rules.ts";
import type { Sentence, Token } from "./token.ts";
import type { WordRules } from "./tokenizer.ts";

/** A text cut into tokens and sentences, with what the lexicon knows of its words. */
export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By number of the first token; longest first. */
  readonly tags: readonly (readonly TagSpan[] | undefined)[];
}

/** A date found in a text. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  /** ISO date as precise as the words allow ("2025-10-15", "2025-10", "2025-Q1", "2025"), or null when vague ("soon"). */
  readonly iso: string | null;
  /** First and last day covered, ISO, or null when vague. */
  readonly from: string | null;
  readonly to: string | null;
  /** True when the year, month or day was not printed but worked out from the date of publication. */
  readonly guessed: boolean;
  /**
   * A term by which something is due ("by 2030", "d'ici la fin de l'année"), a start ("since 1992"), a date, or that of
   * what is named next ("two days after the talks").
   */
  readonly role: "on" | "by" | "since" | "next";
}

/** One inflected form. */
export interface VerbForm {
  readonly form: string;
  readonly tense: Tense;
}
/** `participle` is the past participle, `gerund` the present one; `simple` an unmarked past ("met", "rencontra"). */
export type Tense =
  | "present"
  | "simple"
  | "imperfect"
  | "future"
  | "conditional"
  | "subjunctive"
  | "infinitive"
  | "participle"
  | "gerund";

/** A line or block of a page that is not the article, and why. */
export interface FurnitureRule {
  readonly reason: string;
  /** Tried on each line (trimmed); needs no flags beyond `iu`. */
  readonly pattern: RegExp;
  /** What to set aside: the line, or the line and all that follows it. */
  readonly takes: "line" | "rest";
}

/** All that the reader asks of a language. */
export interface Language {
  /** BCP 47 tag, such as "fr". */
  readonly tag: string;
  /** Its name in itself, such as "français". */
  readonly name: string;
  /** Where words and sentences begin and end. */
  readonly words: WordRules;
  /** Every word and phrase it knows, tagged: places, organisations, offices, verbs, nouns, domains, function words. */
  readonly lexicon: Lexicon;
  /** Finds dates; `published` is an ISO date or null. */
  dates(text: TaggedText, published: string | null): DateMention[];
  readonly furniture: readonly FurnitureRule[];
  /** Engagements and commitments: what is tried at each verb or noun. */
  readonly events: readonly EventRule[];
  readonly support: SupportVerbs;
  /** What a verb of saying does, by lemma: "announce", "condemn" … */
  readonly speech: Readonly<Record<string, string>>;
  /** Small words around names and offices. */
  readonly people: PeoplePack;
  /** Summits and conferences, to name them in English. */
  readonly gatherings: Gatherings;
  /** What the coder of PLOVER events knows, or null where it codes nothing in this language. */
  readonly coding: (() => CodingPack) | null;
}
