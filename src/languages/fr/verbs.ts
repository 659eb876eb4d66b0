import { loadJson } from "../data.ts";
import type { Tense, VerbForm } from "../language.ts";
import { splitLemma } from "../verb-entries.ts";

interface Irregulars {
  readonly perfectWithBe: readonly string[];
  /** Forms that are hardly ever the verb. */
  readonly never: readonly string[];
  /** By infinitive. */
  readonly whole: Record<string, string>;
  /** By ending of the infinitive: "cevoir" for "recevoir" and "percevoir". */
  readonly endings: Record<string, string>;
}

/** What the forms of a verb are made from; `present` holds first and third singular, first and third plural. */
interface Stems {
  readonly present: readonly string[];
  readonly future: readonly string[];
  /** Third person singular of the passé simple. */
  readonly simple: string;
  readonly participle: string;
  /** Third person singular. */
  readonly subjunctive: string;
}

const irregular = loadJson<Irregulars>(new URL("./verbs.json", import.meta.url));

/** Verbs whose perfect is formed with "être" even when not reflexive: "est arrivé" is active. */
export const perfectWithBe: ReadonlySet<string> = new Set(irregular.perfectWithBe);

const never = new Set(irregular.never);
const whole = new Map(Object.entries(irregular.whole));
/** Longest ending first, so that "prévoir" is not taken for "voir". */
const endings = Object.entries(irregular.endings).sort(([a], [b]) => b.length - a.length);

/**
 * The forms of a French verb that news prose uses: third persons of every simple tense, first persons of the present
 * and future, infinitive, both participles. "se rendre" is inflected as "rendre"; in "faire part" only the first word.
 */
export function inflect(lemma: string): VerbForm[] {
  const { verb, rest } = splitLemma(lemma);
  const stems = stemsOf(verb);
  const forms: VerbForm[] = [];
  const add = (tense: Tense, ...words: string[]) => {
    for (const word of words) if (word !== "" && !never.has(word)) forms.push({ form: word + rest, tense });
  };
  const present = new Set(stems.present);
  const [, , we = "", they = ""] = stems.present;
  const imperfect = verb === "être" ? "ét" : we.slice(0, -3);
  add("present", ...present);
  add("imperfect", `${imperfect}ait`, `${imperfect}aient`);
  add("simple", stems.simple, simplePlural(stems.simple));
  for (const stem of stems.future) {
    add("future", `${stem}a`, `${stem}ont`, `${stem}ai`, `${stem}ons`);
    add("conditional", `${stem}ait`, `${stem}aient`, `${stem}ions`);
  }
  // a subjunctive spelt like the present says nothing more
  const subjunctives = [stems.subjunctive, subjunctivePlural(stems.subjunctive, they)];
  add("subjunctive", ...subjunctives.filter((word) => !present.has(word)));
  add("infinitive", verb);
  add("gerund", gerunds[verb] ?? `${imperfect}ant`);
  add("participle", ...participles(stems.participle));
  if (verb.endsWith("ayer")) add("present", `${verb.slice(0, -1)}`, `${verb.slice(0, -1)}nt`);
  if (/[eé][lt]er$/u.test(verb)) addGraveForms(verb, add);
  return forms;
}

const gerunds: Record<string, string> = { être: "étant", avoir: "ayant", savoir: "sachant" };

/** "renouvèle" beside "renouvelle", "gèle" though "appelle": both spellings are read for every such verb. */
function addGraveForms(verb: string, add: (tense: Tense, ...words: string[]) => void): void {
  const stem = `${verb.slice(0, -4)}è${verb.at(-3)}`;
  add("present", `${stem}e`, `${stem}ent`);
  add("future", `${stem}era`, `${stem}eront`, `${stem}erai`, `${stem}erons`);
  add("conditional", `${stem}erait`, `${stem}eraient`, `${stem}erions`);
}

/** "reçut" to "reçurent", "vint" to "vinrent", "annonça" to "annoncèrent". */
function simplePlural(singular: string): string {
  if (!singular.endsWith("a")) return `${singular.slice(0, -1)}rent`;
  return `${singular.slice(0, -1).replace(/ç$/u, "c").replace(/ge$/u, "g")}èrent`;
}

/** "vienne" to "viennent"; "soit" and "ait" have plurals of their own. */
const subjunctivePlural = (singular: string, they: string) =>
  singular === "soit" ? "soient" : singular === "ait" ? "aient" : singular === "" ? they : `${singular}nt`;

/** "reçu", "reçue", "reçus", "reçues"; "mis" keeps its s; "dû" and "dissous" have their own. */
function participles(masculine: string): string[] {
  if (masculine === "dû") return ["dû", "due", "dus", "dues"];
  if (masculine.endsWith("sous")) {
    const feminine = `${masculine.slice(0, -1)}te`;
    return [masculine, feminine, `${feminine}s`];
  }
  const plural = masculine.endsWith("s") ? masculine : `${masculine}s`;
  return [masculine, `${masculine}e`, plural, `${masculine}es`];
}

function stemsOf(verb: string): Stems {
  const known = whole.get(verb);
  if (known) return parseStems("", known);
  const ending = endings.find(([suffix]) => verb.endsWith(suffix));
  if (ending) return parseStems(verb.slice(0, -ending[0].length), ending[1]);
  if (verb.endsWith("er")) return firstGroup(verb);
  if (verb.endsWith("ir")) return secondGroup(verb);
  return thirdGroup(verb);
}

/** Reads a line of the table of irregular verbs, each word with the verb's prefix before it. */
function parseStems(prefix: string, line: string): Stems {
  const words = line.split(" ").map((word) => prefix + word);
  const [i = "", it = "", we = "", they = "", future = "", simple = "", participle = "", subjunctive] = words;
  return {
    present: [i, it, we, they],
    future: [future],
    simple,
    participle,
    subjunctive: subjunctive ?? they.replace(/nt$/u, ""),
  };
}

/** "annoncer", "échanger", "appeler", "mener", "célébrer", "employer". */
function firstGroup(verb: string): Stems {
  const stem = verb.slice(0, -2);
  const mute = beforeMuteE(stem);
  const soft = stem.replace(/c$/u, "ç").replace(/g$/u, "ge");
  return {
    present: [`${mute}e`, `${mute}e`, `${soft}ons`, `${mute}ent`],
    future: futureStems(stem, mute),
    simple: `${soft}a`,
    participle: `${stem}é`,
    subjunctive: `${mute}e`,
  };
}

function futureStems(stem: string, mute: string): string[] {
  if (stem.endsWith("envoy")) return [`${stem.slice(0, -2)}err`];
  if (stem.endsWith("ay")) return [`${mute}er`, `${stem}er`];
  return [`${mute}er`];
}

/** The stem before a mute e: "appell-", "mèn-", "célèbr-", "emploi-". */
function beforeMuteE(stem: string): string {
  if (/[aou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/e[lt]$/u.test(stem)) return stem + stem.at(-1);
  return stem.replace(/[eé]([^aeiouyéèêàâîôû]+)$/u, (syllable, consonants: string) =>
    isOpen(syllable[0] as string, consonants) ? `è${consonants}` : syllable,
  );
}

/** Whether the vowel ends its syllable: "me-ner", "cé-lé-brer", but not "res-ter" or "ver-ser". */
const isOpen = (vowel: string, consonants: string) =>
  vowel === "é" || consonants.length === 1 || /^(?:vr|br|tr|ch)$/u.test(consonants);

/** "réunir", "établir". */
function secondGroup(verb: string): Stems {
  const stem = verb.slice(0, -1);
  return {
    present: [`${stem}s`, `${stem}t`, `${stem}ssons`, `${stem}ssent`],
    future: [verb],
    simple: `${stem}t`,
    participle: stem,
    subjunctive: `${stem}sse`,
  };
}

/** "rendre", "étendre", "répondre". */
function thirdGroup(verb: string): Stems {
  const stem = verb.slice(0, -2);
  return {
    present: [`${stem}s`, stem, `${stem}ons`, `${stem}ent`],
    future: [`${stem}r`],
    simple: `${stem}it`,
    participle: `${stem}u`,
    subjunctive: `${stem}e`,
  };
}
