import type { LexiconEntry } from "./lexicon.ts";

/** What small words do around offices and names. One word may do several things. */
export interface PeopleWords {
  /** "of", "for", "du", "chargé de": lead to a state, a body or a portfolio. */
  readonly of: readonly string[];
  /** "the", "le": begin a noun phrase. */
  readonly article: readonly string[];
  /** "a", "un": what follows is new to the reader. */
  readonly indefinite: readonly string[];
  readonly and: readonly string[];
  /** "'s": makes the owner stand before what is owned. */
  readonly genitive: readonly string[];
  /** "his", "son": the owner was named before. */
  readonly possessive: readonly string[];
  /** "in", "à": a place follows. */
  readonly locative: readonly string[];
  /** "to", "auprès de": where an envoy is accredited. */
  readonly host: readonly string[];
  /** "who", "qui". */
  readonly relative: readonly string[];
  /** "as", "comme". */
  readonly as: readonly string[];
  /** "is", "est", "became": joins a name to an office. */
  readonly be: readonly string[];
  /** "led by", "represented by" words before a name in the list of a delegation. */
  readonly by: readonly string[];
  /** "ben", "van", "al-": small words inside names. */
  readonly particle: readonly string[];
  /** Words that never belong to a name, even with a capital at the head of a sentence. */
  readonly function: readonly string[];
  /** Prepositions that hold an article: "du". */
  readonly contracted: readonly string[];
  /** "chargé" in "ministre délégué, chargé de la Défense". */
  readonly charged: readonly string[];
  /** "also" in "who is also minister of the interior". */
  readonly also: readonly string[];
  /** Words of institutions, never of people: "Community", "House". */
  readonly common: readonly string[];
  /** "resident in", "en poste à". */
  readonly posted: readonly string[];
  /** Letters printed after a name: "MP", "KCMG". */
  readonly honour: readonly string[];
  /** "received by", "welcomed by": what those of the place visited do. */
  readonly hosting: readonly string[];
  /** "accompanied by", "entouré de": those who follow are of the same side. */
  readonly company: readonly string[];
  /** "dont", "including": some of those named before follow. */
  readonly among: readonly string[];
  /** "celle du FMI": stands for the office named before. */
  readonly same: readonly string[];
  /** "l'île de", "palace of": what follows is a place that no list may know. */
  readonly site: readonly string[];
  /** "par la voix de", "through": whose officer speaks for the subject. */
  readonly voice: readonly string[];
  /** "ce", "this". */
  readonly this: readonly string[];
}

/** What the reader must know of a language to find people. */
export interface PeoplePack {
  readonly words: PeopleWords;
  /** Personal pronouns in subject position, by whom they may stand for. */
  readonly pronouns: ReadonlyMap<string, "m" | "f" | "plural">;
  /** Pairs of words that stand for whoever was named last: "ce dernier". */
  readonly lastNamed: ReadonlyMap<string, "m" | "f" | "plural">;
  /** "two", "both", "trois": how many are meant. */
  readonly numbers: ReadonlyMap<string, number>;
  /** True where nationality and portfolio stand before the office: "Malian Foreign Minister". */
  readonly qualifiesBefore: boolean;
  /** True where nationality stands after the office: "ministre malien". */
  readonly qualifiesAfter: boolean;
  /** Endings of adjectives that may follow a word of a portfolio: "publique", "nationale". */
  readonly adjectiveEndings: readonly string[];
  /** Verbs by which a state sends or recalls its own envoy, by lemma: "recall", "appoint". */
  readonly sends: ReadonlySet<string>;
  /** Verbs by which a state deals with another's envoy: "summon", "expel". */
  readonly receives: ReadonlySet<string>;
  /** Verbs of encounters between two sides, by lemma: "meet", "receive". */
  readonly meets: ReadonlySet<string>;
  /** Verbs of going to another state, by lemma: "arrive", "fly". */
  readonly travels: ReadonlySet<string>;
  /** Verbs of coming back from where one was: "rentrer". */
  readonly returns: ReadonlySet<string>;
  /** Lemmas of verbs that two sides do together: "signed by A and B". */
  readonly signs: ReadonlySet<string>;
  /** Feminine forms of offices and titles end so; null where the language does not show it. */
  readonly feminine: ReadonlySet<string>;
}

/** Phrases by what they stand for. */
export type Phrases = Readonly<Record<string, readonly string[]>>;
/** Phrases by the part of an office phrase they are, then by what they stand for. */
export type PhraseGroups = Readonly<Record<string, Phrases>>;

/** Short abbreviations in capitals must be printed so: "PM" is not "pm". */
const isAbbreviation = (phrase: string) =>
  phrase.length <= 4 && phrase === phrase.toUpperCase() && /\p{Lu}/u.test(phrase);

function entriesOf(type: "office" | "title", form: string, group: Phrases): LexiconEntry[] {
  return Object.entries(group).flatMap(([value, phrases]) =>
    phrases.map((phrase) => ({
      phrase,
      tag: { type, value, form },
      ...(isAbbreviation(phrase) ? { exact: true } : {}),
    })),
  );
}

/** "ex-ministre", "president-elect": a hyphen makes one word of head and qualifier. */
function affixed(heads: readonly LexiconEntry[], value: string, part: string): LexiconEntry[] {
  return heads.map(({ phrase, tag }) => ({
    phrase: part.startsWith("-") ? `${phrase}${part}` : `${part}${phrase}`,
    tag: { ...tag, value: `${tag.value}+${value}` },
  }));
}

/** Words of the lexicon that are verbs or phrases and have no plural. */
const noPlural = new Set([
  "leads",
  "commands",
  "rules",
  "holds",
  "represents",
  "speaks",
  "in_charge",
  "mans",
  "monarch_the",
]);

/** "deputy ministers", "directeurs généraux": the heads of an office in the plural, where the lists give none. */
function pluralHeads(forms: PhraseGroups, plural: (phrase: string) => string): Phrases {
  const listed = new Set([...Object.values(forms.head ?? {}), ...Object.values(forms.heads ?? {})].flat());
  const found: Record<string, string[]> = {};
  for (const [value, phrases] of Object.entries(forms.head ?? {})) {
    if (noPlural.has(value)) continue;
    found[value] = phrases
      .filter((phrase) => phrase === phrase.toLowerCase() && phrase.length > 4)
      .map(plural)
      .filter((phrase) => !listed.has(phrase));
  }
  return found;
}

/** The lexicon of offices: `form` says what part of an office phrase it is, `value` which. */
export function officeEntries(data: PhraseGroups, plural: (phrase: string) => string): LexiconEntry[] {
  const { affix = {}, ...forms } = data;
  const plain = Object.entries(forms).flatMap(([form, group]) => entriesOf("office", form, group));
  plain.push(...entriesOf("office", "heads", pluralHeads(forms, plural)));
  const heads = plain.filter(({ tag }) => tag.form === "head");
  return [
    ...plain,
    ...Object.entries(affix).flatMap(([value, affixes]) => affixes.flatMap((part) => affixed(heads, value, part))),
  ];
}

/** The lexicon of titles: `value` is "m", "f", "plural" or "rank". */
export function titleEntries(data: Phrases): LexiconEntry[] {
  return entriesOf("title", "title", data);
}
