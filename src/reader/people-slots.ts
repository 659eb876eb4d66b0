import type { TagSpan } from "../languages/index.ts";
import type { Person } from "./mentions.ts";
import type { NameSpan } from "./names.ts";
import { isPlural, type OfficePhrase } from "./offices.ts";
import { isGrammar, tagAt } from "./page.ts";
import type { Surroundings } from "./people-context.ts";
import type { Join } from "./people-join.ts";
import type { Draft, Registry } from "./people-registry.ts";
import {
  bit,
  does,
  isCapital,
  isPunctuation,
  officeTag,
  type Place,
  type Scene,
  settingAt,
  wordAt,
} from "./people-words.ts";

/** What was found in an article before anybody is known to be meant. */
export interface Findings {
  readonly scene: Scene;
  readonly offices: readonly OfficePhrase[];
  readonly names: readonly NameSpan[];
  readonly joins: readonly Join[];
  readonly registry: Registry;
  readonly people: ReadonlyMap<Draft, Person>;
  readonly around: Surroundings;
}

/** A mention before what it refers to is known. */
export interface Slot {
  first: number;
  last: number;
  readonly name?: NameSpan;
  readonly names?: NameSpan[];
  readonly phrase?: OfficePhrase;
  readonly place?: Place;
  readonly group?: { kind: string; count: number | null };
  readonly pronoun?: "m" | "f" | "plural";
  /** "ce dernier": whoever was named last. */
  readonly latter?: boolean;
  /** "his government": whose it is. */
  readonly owner?: "m" | "f";
  /** "The junta" at the head of a sentence, of a state told before. */
  readonly body?: boolean;
  /** "It" at the head of a sentence: the state or body that opened the one before. */
  readonly thing?: boolean;
  /** "the general": the word by which the person was introduced. */
  readonly style?: string;
  /** An institution in the place that opens the sentence. */
  readonly seated?: boolean;
}

/** The places of the text where somebody may be meant, in text order, the longest first where two begin together. */
export function slotsOf(findings: Findings): Slot[] {
  const { scene } = findings;
  const slots: Slot[] = [];
  const joinedPhrases = new Map<OfficePhrase, Slot>();
  const joinedNames = new Map<NameSpan, Slot>();
  for (const { name, phrase } of findings.joins) {
    const known = joinedNames.get(name) ?? joinedPhrases.get(phrase);
    const near = phrase.sentence === name.sentence;
    const isBeside = known !== undefined && scene.sentenceAt[known.first] === name.sentence;
    if (known && isBeside && !isApart(scene, known.last, name.first)) {
      if (near && !isPlural(phrase) && !isApart(scene, phrase.last, known.first)) widen(known, phrase);
      widen(known, name);
      if (!joinedNames.has(name) && known.names) known.names.push(name);
      joinedNames.set(name, known);
      continue;
    }
    const slot: Slot = { first: name.first, last: name.last, names: [name], phrase };
    // "Kenya's president rebuked Chad's X": an office shared across a verb is that of another
    if (!known && near && phrase.last < name.first && isApart(scene, phrase.last, name.first)) {
      joinedNames.set(name, slot);
      continue;
    }
    if (!known && near) widen(slot, phrase);
    joinedNames.set(name, slot);
    if (phrase.sentence === name.sentence) joinedPhrases.set(phrase, slot);
  }
  slots.push(...new Set(joinedNames.values()));
  for (const name of findings.names)
    if (!joinedNames.has(name) && findings.registry.draftOf(name))
      slots.push({ first: name.outerFirst, last: name.outerLast, name });
  for (const phrase of findings.offices)
    if (!joinedPhrases.has(phrase)) slots.push({ first: phrase.first, last: phrase.last, phrase });
  const covered = new Uint8Array(scene.tokens.length + 1);
  for (const slot of slots) covered.fill(1, slot.first, slot.last);
  for (const place of scene.places)
    if (!covered[place.first] && !covered[place.last - 1]) slots.push({ first: place.first, last: place.last, place });
  wordSlots(scene, slots, new Set(findings.names.flatMap((name) => titlesOf(scene, name))));
  return slots.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** "President A huddled with B's C": whoever stands behind a verb or "with" is a mention of his own. */
function isApart(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (scene.placeAt[i] || does(scene, i, bit.also)) continue;
    if (isGrammar(scene, i, "with")) return true;
    if (!tagAt(scene, i, "noun") && scene.text.tags[i]?.some(({ tag }) => tag.type === "verb" && tag.form === "simple"))
      return true;
  }
  return false;
}

function widen(slot: Slot, span: { first: number; last: number }): void {
  slot.first = Math.min(slot.first, span.first);
  slot.last = Math.max(slot.last, span.last);
}

/** "les deux responsables", "the pair", "il". */
function wordSlots(scene: Scene, slots: Slot[], titles: ReadonlySet<string>): void {
  for (const { first, last } of scene.text.sentences)
    for (let i = first; i < last; i++) {
      if (scene.bits[i] !== 0 || does(scene, i + 1, bit.office | bit.latter)) smallSlots(scene, i, slots, titles);
      if (i - first <= longestDay) openingSlots(scene, first, i, slots);
    }
}

/** "The junta", "It": what only means somebody at the head of a sentence. */
function openingSlots(scene: Scene, start: number, i: number, slots: Slot[]): void {
  if (i === start) {
    settingSlot(scene, i, slots);
    const body = does(scene, i, bit.article) ? officeTag(scene, i + 1, "institution") : undefined;
    if (body && !does(scene, body.last, bit.of | bit.locative)) slots.push({ first: i, last: body.last, body: true });
  }
  if (isThing(scene, i) && isOpening(scene, start, i)) slots.push({ first: i, last: i + 1, thing: true });
}

/** A small word that stands for somebody, or words for an office behind it that do. */
function smallSlots(scene: Scene, i: number, slots: Slot[], titles: ReadonlySet<string>): void {
  const pronoun = does(scene, i, bit.pronoun) && scene.pack.pronouns.get(wordAt(scene, i));
  if (pronoun) slots.push({ first: i, last: i + 1, pronoun });
  const latter = latterAt(scene, i);
  if (latter) slots.push({ first: i, last: i + 2, pronoun: latter, latter: true });
  const style = styleAt(scene, i, titles);
  if (style) slots.push({ first: i, last: i + 2, style });
  const owned = officeTag(scene, i + 1, "institution");
  const owner = owned && ownerAt(scene, i);
  if (owned && owner) slots.push({ first: i, last: owned.last, owner });
  const group = officeTag(scene, i, "group");
  const slot = group && groupSlot(scene, i, group);
  if (slot) slots.push(slot);
}

/** Words for just so many. */
const counted = new Map([
  ["two", 2],
  ["three", 3],
]);

/** How many words may stand between "their" and "officials": "their senior health officials". */
const longestKind = 2;

/** "the two sides", "the pair", "their officials", "its neighbour". */
function groupSlot(scene: Scene, at: number, { last, tag }: TagSpan): Slot | undefined {
  const kind = tag.value;
  let first = at;
  if (kind === "neighbour") {
    while (first > at - longestKind && isPlainWord(scene, first - 1)) first--;
    const owned = does(scene, first - 1, bit.possessive) && !scene.placeAt[last];
    return owned ? { first: first - 1, last, group: { kind, count: 1 } } : undefined;
  }
  const printed = scene.pack.numbers.get(scene.tokens[first - 1]?.word.lower ?? "") ?? null;
  if (printed) first--;
  const count = printed ?? counted.get(kind) ?? null;
  const article = does(scene, first - 1, bit.article | bit.contracted | bit.possessive | bit.this);
  if (counted.has(kind) && (!article || does(scene, last, bit.of))) return undefined;
  const theirs = isTheirs(scene, first - 1);
  if (!count && !(article && (kind === "both" || theirs))) {
    // "their | senior health | officials"
    while (first > at - longestKind && isPlainWord(scene, first - 1)) first--;
    if (first === at || !isTheirs(scene, first - 1)) return undefined;
    return { first: first - 1, last, group: { kind, count } };
  }
  if (article && !does(scene, first - 1, bit.contracted)) first--;
  return { first, last, group: { kind, count } };
}

const isTheirs = (scene: Scene, i: number) => tagAt(scene, i, "grammar", "possessive")?.tag.form === "pl";

/** A word in small letters that is neither a verb nor one of grammar: "northern", "health". */
const isPlainWord = (scene: Scene, i: number) =>
  scene.tokens[i]?.word.shape === "lower" &&
  !scene.text.tags[i]?.some(({ tag }) => tag.type === "grammar" || tag.type === "verb");

/** "the latter", "ce dernier". */
const latterAt = (scene: Scene, i: number): Slot["pronoun"] =>
  does(scene, i + 1, bit.latter) ? scene.pack.lastNamed.get(`${wordAt(scene, i)} ${wordAt(scene, i + 1)}`) : undefined;

/** "the general", "le cheikh": a title someone was introduced with, without his name. */
function styleAt(scene: Scene, i: number, titles: ReadonlySet<string>): string | undefined {
  if (titles.size === 0 || !does(scene, i, bit.article)) return undefined;
  const word = wordAt(scene, i + 1);
  if (!titles.has(word)) return undefined;
  return isCapital(scene, i + 2) || does(scene, i + 2, bit.of) ? undefined : word;
}

/** "It delivered", "It has recalled": a pronoun for a thing that does something, not "It is said". */
function isThing(scene: Scene, i: number): boolean {
  if (tagAt(scene, i, "grammar", "pronoun")?.tag.form !== "n sg") return false;
  let verb = i + 1;
  while (verb < i + 4 && (isGrammar(scene, verb, "adverb") || isGrammar(scene, verb, "have"))) verb++;
  return tagAt(scene, verb, "verb") !== undefined && !isGrammar(scene, verb, "be");
}

/** How many words "On Monday 3 March, " may have. */
const longestDay = 5;

/** "It …", "On Monday it …": a word that opens its sentence, or stands behind a date that does. */
function isOpening(scene: Scene, first: number, i: number): boolean {
  for (let at = first; at < i; at++) {
    const isDay = isGrammar(scene, at, "adverb") || /^\d+$/u.test(wordAt(scene, at));
    if (!isDay && !isPunctuation(scene, at, ",") && !isGrammar(scene, at, "on") && !isGrammar(scene, at, "in"))
      return false;
  }
  return true;
}

/** "In Manila, the foreign ministry …": an institution at home in the capital that opens the sentence. */
function settingSlot(scene: Scene, i: number, slots: Slot[]): void {
  const place = settingAt(scene, i);
  if (!place) return;
  const first = place.last + 1;
  const institution = officeTag(scene, does(scene, first, bit.article) ? first + 1 : first, "institution");
  if (institution) slots.push({ first, last: institution.last, place, seated: true });
}

/** "his", "her": whose possessive stands at token `i`. */
function ownerAt(scene: Scene, i: number): "m" | "f" | undefined {
  const form = tagAt(scene, i, "grammar", "possessive")?.tag.form;
  return form === "m sg" ? "m" : form === "f sg" ? "f" : undefined;
}

/** The words of the titles before a name, in small letters: "general". */
export function titlesOf(scene: Scene, { first, nameFirst }: NameSpan): string[] {
  const found: string[] = [];
  for (let i = first; i < nameFirst; i++) {
    const { lower, shape } = scene.tokens[i]?.word ?? {};
    if (lower && shape !== "punctuation" && lower.length > 3) found.push(lower);
  }
  return found;
}
