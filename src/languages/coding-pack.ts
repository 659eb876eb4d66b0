import type { PloverType } from "../model/index.ts";
import type { GrammarGroup } from "./grammar-entries.ts";
import { grammarEntries } from "./grammar-entries.ts";
import type { VerbForm } from "./language.ts";
import { Lexicon, type LexiconEntry } from "./lexicon.ts";
import { nounEntries } from "./nouns.ts";
import { verbEntries, type VerbMarks } from "./verb-entries.ts";

/** What a verb or noun does to the event named by its complement. */
export type CodingOperation =
  /** "agree to", "pledge": cooperation and concessions become AGREE, conflict THREATEN. */
  | "promise"
  /** "plan to", "intend to": as `promise`, but nothing by itself. */
  | "intend"
  /** "refuse to", "rule out": REJECT. */
  | "refuse"
  /** "fail to": as a negation. */
  | "fail"
  /** "threaten to", "warn of": THREATEN. */
  | "threaten"
  /** "urge to", "call for": REQUEST; a call for an inquiry or for sanctions is ACCUSE. */
  | "ask"
  /** "lift", "call off", "suspend": an end of conflict is CONCEDE or RETREAT, an end of cooperation SANCTION or REJECT. */
  | "end"
  /** "launch", "hold", "impose": what its object names. */
  | "begin";

/** Verbs or nouns that mean one type of event, in one frame. Tried in order: the first whose frame fits counts. */
export interface CodingGroup {
  /** "assault.kill": unique in the pack. For nouns it is also the class by which `object` names them. */
  readonly id: string;
  readonly event?: PloverType;
  readonly mode?: string;
  readonly does?: CodingOperation;
  /** Lemmas; a particle follows its verb: "call off". */
  readonly verbs?: readonly string[];
  /** Nouns in the singular. Without `event` and `does` they only serve `object`. */
  readonly nouns?: readonly string[];
  /** Classes of nouns, one of which must be the verb's object (its subject when passive). */
  readonly object?: readonly string[];
  /** Classes of nouns that defeat the group. */
  readonly without?: readonly string[];
  /** Words of which one must follow the verb's object: "sent troops to". */
  readonly then?: readonly string[];
  /** Only where nothing surer is found. */
  readonly weak?: boolean;
  /** A sentence that gives this group's event, and one with its words that does not. */
  readonly example?: string;
  readonly not?: string;
}

/** plover.json of a language. */
export interface CodingData {
  readonly groups: readonly CodingGroup[];
  /** Function words that only matter here: "willing to". */
  readonly grammar: readonly GrammarGroup[];
  /** PLOVER contexts and the phrases that show them. */
  readonly contexts: Readonly<Record<string, readonly string[]>>;
}

/** What the coder asks of a language: its groups by word, and a lexicon of their words. */
export interface CodingPack {
  readonly lexicon: Lexicon;
  readonly groups: readonly CodingGroup[];
  readonly byVerb: ReadonlyMap<string, readonly CodingGroup[]>;
  readonly byNoun: ReadonlyMap<string, CodingGroup>;
}

/** What a language gives to build its pack from. */
export interface CodingParts {
  readonly data: CodingData;
  readonly inflect: (lemma: string) => VerbForm[];
  readonly marks: VerbMarks;
  readonly plural: (phrase: string) => string;
  /** Verbs known beside those of the groups: they part clauses. */
  readonly otherVerbs: Iterable<string>;
  readonly grammar: readonly LexiconEntry[];
  /** Names of states, organisations and peoples. */
  readonly world: () => readonly LexiconEntry[];
  readonly cut: (phrase: string) => string[];
}

/** The coder's pack of a language, built when it is first asked for; its lexicon fills itself at the first word. */
export function codingPackOf(partsOf: () => CodingParts): () => CodingPack {
  let built: CodingPack | undefined;
  return () => {
    built ??= build(partsOf());
    return built;
  };
}

function build(parts: CodingParts): CodingPack {
  const { groups, grammar, contexts } = parts.data;
  const byVerb = new Map<string, CodingGroup[]>();
  for (const group of groups)
    for (const lemma of group.verbs ?? []) {
      const list = byVerb.get(lemma);
      if (list) list.push(group);
      else byVerb.set(lemma, [group]);
    }
  const nouns = groups.filter((group) => group.nouns);
  const entries = (): LexiconEntry[] => [
    ...contextEntries(contexts, parts.plural),
    ...verbEntries(new Set([...byVerb.keys(), ...parts.otherVerbs]), parts.inflect, parts.marks),
    ...parts.grammar,
    ...grammarEntries(grammar),
    ...nounEntries(Object.fromEntries(nouns.map((group) => [group.id, group.nouns ?? []])), parts.plural),
    ...parts.world(),
  ];
  return {
    lexicon: new Lexicon(entries, parts.cut),
    groups,
    byVerb,
    byNoun: new Map(nouns.map((group) => [group.id, group])),
  };
}

function contextEntries(contexts: CodingData["contexts"], plural: (phrase: string) => string): LexiconEntry[] {
  return Object.entries(contexts).flatMap(([value, phrases]) =>
    [...new Set(phrases.flatMap((phrase) => [phrase, plural(phrase)]))].map(
      (phrase): LexiconEntry => ({ phrase, tag: { type: "domain", value } }),
    ),
  );
}
