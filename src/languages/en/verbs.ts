import { loadJson } from "../data.ts";
import type { Tense, VerbForm } from "../language.ts";
import { splitLemma } from "../verb-entries.ts";

interface Irregulars {
  readonly prefixes: readonly string[];
  /** Verbs that only look like a prefix before an irregular verb. */
  readonly regular: readonly string[];
  /** Verbs of more than one syllable that double their last consonant. */
  readonly doubled: readonly string[];
  /** Verbs that need an object. */
  readonly transitive: readonly string[];
  /** Simple past and past participle by infinitive. */
  readonly whole: Record<string, string>;
}

const irregular = loadJson<Irregulars>(new URL("./verbs.json", import.meta.url));
const whole = new Map(Object.entries(irregular.whole));
const regular = new Set(irregular.regular);
const doubled = new Set(irregular.doubled);

/** Verbs that need an object: "signed in Paris" is "which was signed in Paris". */
export const transitive: ReadonlySet<string> = new Set(irregular.transitive);

const vowel = "aeiou";
const isVowel = (letter: string | undefined) => letter !== undefined && vowel.includes(letter);

/**
 * The forms of an English verb. In "call off" only the first word is inflected. Where the plain form is also the simple
 * past ("put"), it is not given as present: with a singular subject it can only be past.
 */
export function inflect(lemma: string): VerbForm[] {
  const { verb, rest } = splitLemma(lemma);
  if (verb === "be") return formsOfBe(rest);
  const forms: VerbForm[] = [];
  const add = (tense: Tense, words: Iterable<string>) => {
    for (const word of words) forms.push({ form: word + rest, tense });
  };
  const [simple, participle] = pasts(verb);
  add("infinitive", [verb]);
  add("present", simple.includes(verb) ? [thirdPerson(verb)] : [verb, thirdPerson(verb)]);
  add("simple", simple);
  add("participle", participle);
  add("gerund", new Set(stemsBeforeVowel(verb).map((stem) => `${gerundStem(stem)}ing`)));
  return forms;
}

function formsOfBe(rest: string): VerbForm[] {
  const tenses: [Tense, string[]][] = [
    ["infinitive", ["be"]],
    ["present", ["am", "is", "are"]],
    ["simple", ["was", "were"]],
    ["participle", ["been"]],
    ["gerund", ["being"]],
  ];
  return tenses.flatMap(([tense, words]) => words.map((word) => ({ form: word + rest, tense })));
}

/** Spellings of the simple past and of the past participle. */
function pasts(verb: string): [string[], string[]] {
  const known = irregularPasts(verb);
  if (known) return known;
  const past = stemsBeforeVowel(verb).map((stem) =>
    stem.endsWith("e") ? `${stem}d` : /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`,
  );
  return [past, past];
}

/** "uphold" follows "hold", "undertake" follows "take". */
function irregularPasts(verb: string): [string[], string[]] | undefined {
  if (regular.has(verb)) return undefined;
  const prefix = whole.has(verb) ? "" : irregular.prefixes.find((start) => isPrefix(start, verb));
  if (prefix === undefined) return undefined;
  const line = whole.get(verb.slice(prefix.length).replace(/^-/u, "")) ?? "";
  const before = verb[prefix.length] === "-" ? `${prefix}-` : prefix;
  const [simple = "", participle = ""] = line.split(" ");
  const spell = (words: string) => words.split("|").map((word) => before + word);
  return [spell(simple), spell(participle)];
}

const isPrefix = (start: string, verb: string) =>
  verb.startsWith(start) && whole.has(verb.slice(start.length).replace(/^-/u, ""));

/** "signs", "discusses", "reaches", "vetoes", "carries". */
function thirdPerson(verb: string): string {
  if (verb === "have") return "has";
  if (/(?:[sxzo]|ch|sh)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** "meet" to "meeting", "host" to "hosting", "agree" to "agreeing", "write" to "writing", "lie" to "lying". */
function gerundStem(stem: string): string {
  if (stem.endsWith("ie")) return `${stem.slice(0, -2)}y`;
  return /[^eoy]e$/u.test(stem) && stem.length > 2 ? stem.slice(0, -1) : stem;
}

/** The stem before -ed and -ing: "stopp-", "admitt-"; both "cancell-" and "cancel-". */
function stemsBeforeVowel(verb: string): string[] {
  const last = verb.at(-1) as string;
  if (!endsShort(verb)) return doubled.has(verb) ? [verb + last, verb] : [verb];
  if (doubled.has(verb) || syllables(verb) === 1) return [verb + last];
  return last === "l" ? [verb + last, verb] : [verb];
}

/** Ends with one vowel and one consonant that may be doubled: "plan", "equip", not "seek", "show". */
function endsShort(verb: string): boolean {
  const [before, middle, last] = [verb.at(-3), verb.at(-2), verb.at(-1)];
  if (!isVowel(middle) || isVowel(last) || "wxyh".includes(last ?? "")) return false;
  return !isVowel(before) || (before === "u" && verb.at(-4) === "q");
}

const syllables = (verb: string) => verb.replace(/^qu|qu/gu, "q").match(/[aeiouy]+/gu)?.length ?? 0;
