import type { CommitmentKind, EngagementKind, EngagementStatus, PloverType, StatementAct } from "../model/index.ts";

/** Who takes part in an event, and where the reader looks for them around the trigger. */
export type Cast =
  /** Two sides: subject with object, "with X", "between A and B", "by X"; one side missing is taken from the context. */
  | "pair"
  /** A host and a guest, both named next to the verb: "received X", "reçu par X". */
  | "guest"
  /** Someone goes to another state: the traveller and the place. */
  | "travel"
  /** Someone is in another state: "was in Rabat on Monday". */
  | "presence"
  /** Someone speaks to or of another party. */
  | "speech"
  /** One side acts upon another, named in the object: "recalled its ambassador to Niger". */
  | "act"
  /** Members of an organisation or the parties of a place meet. */
  | "gathering"
  /** Members of a body vote on a text about another party. */
  | "vote"
  /** A go-between brings two sides together. */
  | "mediation"
  /** Something written is sent, carried or handed to another party. */
  | "message"
  /** Those whom a promise binds: who makes it and for whom; both may have been told before. */
  | "promise"
  /** Somebody's words told by a noun: "drew a rebuke from Ukraine". */
  | "reaction"
  /** Somebody says what another party must do: "said that Malawi must open the border". */
  | "obliged"
  /** Somebody's words before the verb blame the party that is their subject: "Moldova breaks its word, the minister complained". */
  | "wordsof"
  /** Those who attend a gathering told before: "y prend part", "was attended by". */
  | "attendance";

/**
 * A rule that finds an event: where it is tried, what else must stand in the clause, and two sentences that prove it.
 * An event that lies ahead becomes a commitment.
 */
export interface EventRule {
  /** "fr.meeting.receive" */
  readonly id: string;
  readonly gives: EngagementKind | null;
  /** What it promises when it lies ahead; a rule that gives no engagement only finds promises. */
  readonly promises: CommitmentKind | null;
  readonly as: "verb" | "noun";
  /** Lemmas of verbs, or classes of nouns (nouns.json), where the rule is tried. */
  readonly on: readonly string[];
  /** Classes of nouns, one of which must stand in the clause. */
  readonly with?: readonly string[];
  /** Classes of nouns that defeat the rule when they stand in the clause. */
  readonly without?: readonly string[];
  /** Second classes of nouns, one of which must stand in the clause too. */
  readonly and?: readonly string[];
  /** The nouns of `with` must stand within so many words of the verb, on the side of its object. */
  readonly near?: number;
  /** Classes of nouns, one of which the noun must be about: "talks on a trade deal". */
  readonly about?: readonly string[];
  /** Verbs, one of which must stand right after the noun with its doer: "talks hosted by". */
  readonly doneBy?: readonly string[];
  /** Two states stand in a compound before the noun, or behind "between": "the India-Nepal committee". */
  readonly ofTwo?: boolean;
  /** What it is named after was told before, with a noun of these classes: "the joint commission … The commission will sit". */
  readonly again?: readonly string[];
  /** Nobody is met: those who gather are all told by the subject. */
  readonly alone?: boolean;
  /** A third party that brought it about stands right before the noun: "a Saudi-brokered truce". */
  readonly brokered?: boolean;
  /** The nouns of `with` may stand on either side of an active verb: "the row is over". */
  readonly anywhere?: boolean;
  /** The nouns of `with` must stand between quotation marks: what somebody is quoted as saying, not what is told of it. */
  readonly quoted?: boolean;
  /** What must stand right beside the verb as its object (its subject when passive): "recognised Palestine"; a person only where nothing is said that he does. */
  readonly object?: "state" | "organisation" | "place" | "person";
  /** Both sides must be named by the clause itself; neither is taken from the context. */
  readonly sure?: boolean;
  /** Who does it must be named by the clause, and be one of those told of last where the other side is not named. */
  readonly bound?: boolean;
  /** Its clause must say when: by what day, or in which month. */
  readonly dated?: boolean;
  /** The subject undergoes the act: who "received a donation" is helped by another. */
  readonly undergone?: boolean;
  readonly cast: Cast;
  readonly voice?: "active" | "passive" | "reflexive";
  /** Status when held, where it differs: lifting a sanction is "cancelled". */
  readonly status?: EngagementStatus;
  readonly plover?: PloverType;
  /** A promise even when told in the past or present: setting up a committee promises its work. */
  readonly promisesAlways?: boolean;
  /** Tells of an encounter told before where there is one ("les échanges ont porté sur"), else of one of its own. */
  readonly joins?: boolean;
  /** The subject must name people of two sides: "the two ministers agreed". */
  readonly together?: boolean;
  /** A thing right behind the verb defeats it, unless it is a view: "échanger des listes" is no talk. */
  readonly thingless?: boolean;
  /** Speech that asks somebody to do something: "invite X à", "asked X to". */
  readonly asks?: boolean;
  /** Thanks and compliments: at an encounter of the two sides they are its content, not a statement of their own. */
  readonly courtesy?: boolean;
  /** Whoever does it stands behind the verb, and to whom before it: "l'attendait le ministre". */
  readonly inverted?: boolean;
  /** A verb of motion whose goal may go without saying: "arrived on Monday". */
  readonly arrives?: boolean;
  readonly example: string;
  readonly not: string;
}

/** Verbs that say how an event named by a noun came off. */
export interface SupportVerbs {
  /** "tenir", "hold", "pay": the verb's own tense says whether it took place. */
  readonly carry: readonly string[];
  /** "prévoir", "schedule", "invite": lies ahead. */
  readonly plan: readonly string[];
  /** "accueillir", "host": the subject is the place of a gathering, not one who takes part. */
  readonly host: readonly string[];
  readonly postpone: readonly string[];
  readonly cancel: readonly string[];
  /** "tenir", "make good on": done is what a promise, its object, said. */
  readonly keep: readonly string[];
  readonly refuse: readonly string[];
  /** "démentir", "deny": what follows is said not to be so. */
  readonly deny: readonly string[];
  /** "continuer", "keep", "start": says only that what follows goes on, or begins. */
  readonly goon: readonly string[];
  /** "souhaiter", "propose": nothing is known to happen. */
  readonly wish: readonly string[];
  /** "tenter de", "seek to", "passer la journée à": who tries to bring others together is at work already. */
  readonly effort: readonly string[];
  /** "profiter de … pour", "seize the occasion to": what follows is done. */
  readonly seize: readonly string[];
  /** "avoir lieu", "take place": the subject is an encounter that takes place. */
  readonly occur: readonly string[];
  /** "se voir" with an infinitive: what it names is done to the subject. */
  readonly undergo: readonly string[];
  /** "décider de", "decide to", "order": an act decided by the one who can is done. */
  readonly decide: readonly string[];
  /** "convenir de", "agree to", "pledge": promises what the infinitive says. */
  readonly promise: readonly string[];
  /** "annoncer", "say", "announce": what follows is somebody's word. */
  readonly say: readonly string[];
}

/** A verb by which somebody says something. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly act: StatementAct;
}
