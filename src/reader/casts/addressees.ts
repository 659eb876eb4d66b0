import { isForum } from "../../world/forums.ts";
import { isFiniteAt, mayBeFinite } from "../finite-verbs.ts";
import { opensQuote } from "../quotes.ts";
import { tieOf } from "../ties.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { isAnyGrammar, isComma, isGrammar, type Page, tagAt, sentenceOf, within } from "../page.ts";

/** Parties that words are addressed to. */
export interface Addressees {
  readonly parties: readonly string[];
  /** Token behind the last of them; -1 where nobody is named. */
  readonly end: number;
}

interface Named {
  readonly first: number;
  readonly last: number;
  readonly parties: readonly string[];
  readonly mention: Mention | undefined;
}

export const nobody: Addressees = { parties: [], end: -1 };

/**
 * The first party named in a range of words, with those joined to it: "urged Ethiopia and Somalia", "l'ingérence
 * iranienne". A place ("in Sudan") and who is said to say it ("the ministry said") are passed over.
 * @param strict only people, states and organisations, no adjectives: "asked Canadian companies"
 * @param verb token of the verb of speech
 */
export function addresseesIn(page: Page, first: number, last: number, strict: boolean, verb: number): Addressees {
  const own = tagAt(page, verb - 1, "state");
  let found: string[] = [];
  let end = -1;
  for (let i = first; i < last; ) {
    const named = namedAt(page, i, strict && !tagAt(page, i - 1, "noun", "belligerents"));
    if (!named) {
      if (strict && end < 0 && isStrangerAsked(page, first, i)) return nobody;
      // "tension in the South China Sea": a region is nobody, whatever its name holds
      i = page.mentionAt[i] ? i + 1 : Math.max(i + 1, tagAt(page, i, "region")?.last ?? 0);
      continue;
    }
    if (isSubjectPronoun(page, named) || opensClause(page, named, verb)) break;
    i = named.last;
    if (end >= 0 && !isJoinedTo(page, end, named.first)) break;
    if (
      end < 0 &&
      (isSetting(page, named) || isScene(page, named, first) || isSource(page, named) || own?.first === named.first)
    )
      continue;
    if (end < 0 && isVictim(page, named.first, first)) continue;
    found = [...found, ...named.parties];
    end = named.last;
  }
  return { parties: found, end };
}

/** "deplored the move, which he called": a clause with a subject of its own begins. */
const isSubjectPronoun = (page: Page, { mention, last }: Named) =>
  mention?.kind === "pronoun" && (tagAt(page, last, "verb") !== undefined || isAnyGrammar(page, last, ["have", "be"]));

/** "condemned the raid, and Honduras followed suit": behind a comma and "and", whoever does something else. */
function opensClause(page: Page, { first, last }: Named, verb: number): boolean {
  const before = isGrammar(page, first - 1, "article") ? first - 2 : first - 1;
  if (before <= verb + 1 || !mayBeFinite(page, last)) return false;
  return isGrammar(page, before, "and") && isComma(page, before - 1);
}

/** "appelé les donateurs | à financer": those asked are no party, whoever is named in what they shall do. */
function isStrangerAsked(page: Page, from: number, i: number): boolean {
  if (i - from < 2 || i - from > 5 || !isAnyGrammar(page, from, ["article", "possessive"])) return false;
  if (isAnyGrammar(page, from, ["to-prep", "at", "of"]) || !isAskedToAct(page, i, 1)) return false;
  // "condolences to the people of Turkey": those of a state
  if (tagAt(page, from + 1, "noun", "kin")) return false;
  const noun = page.text.tokens[from + 1]?.word;
  if (noun?.shape !== "lower" || isAnyGrammar(page, from + 1, ["two", "numeral"])) return false;
  return !isAnyNoun(page, from + 1, ["statebody", "gatheredbody", "ambassador"]) && !isGroupAt(page, from + 1);
}

const isAnyNoun = (page: Page, i: number, classes: readonly string[]) =>
  classes.some((name) => tagAt(page, i, "noun", name) !== undefined);

/** "parties", "autorités", "voisins": words for those who have been told of. */
const isGroupAt = (page: Page, i: number) =>
  page.text.tags[i]?.some(({ tag }) => tag.type === "office" && (tag.form === "group" || tag.form === "institution")) ??
  false;

/** "À l'Algérie, il reproche", "Des putschistes, il exige": named before the speaker. */
export function frontedAddressee(page: Page, verb: number): Addressees {
  const { first } = sentenceOf(page, verb);
  if (!isAnyGrammar(page, first, ["to-prep", "to", "at", "of"])) return nobody;
  const named = namedAt(page, first + 1, true) ?? namedAt(page, first + 2, true);
  if (!named || named.last >= verb) return nobody;
  return isComma(page, named.last) ? { parties: named.parties, end: named.last } : nobody;
}

/** How many words "À la suite des propos tenus la veille par le président ivoirien" may have. */
const longestResponse = 14;

/** "After London's announcement, Port Louis hailed", "Interrogé sur la police croate, il": to whom a sentence responds. */
export function respondedTo(page: Page, verb: number, from: readonly string[]): string | undefined {
  const { first } = sentenceOf(page, verb);
  const opening = tagAt(page, first, "noun", "inresponse");
  if (!opening) return undefined;
  for (let i = opening.last; i < Math.min(verb, opening.last + longestResponse); i++) {
    if (isComma(page, i)) return undefined;
    const party = namedAt(page, i, false)?.parties.find((name) => !from.includes(name));
    if (party) return party;
  }
  return undefined;
}

/** "le Pérou, qu'il accuse d'ingérence", "IGAD, which it accused of": the one spoken of stands before the pronoun. */
export function antecedentOf(page: Page, told: Occurrence): Addressees {
  const verb = told.verb;
  if (!verb) return nobody;
  const { first } = sentenceOf(page, verb.first);
  for (let i = verb.first - 1; i >= Math.max(first + 1, verb.first - 6); i--) {
    if (!isAnyGrammar(page, i, ["that", "who", "whom"])) continue;
    for (let j = i - 1; j >= Math.max(first, i - 3); j--) {
      const mention = page.mentionAt[j];
      if (mention) return { parties: statesOf(mention), end: mention.last };
      if (!isComma(page, j) && !isAnyGrammar(page, j, ["of", "to", "to-prep", "at"])) break;
    }
    return nobody;
  }
  return nobody;
}

/** Whether what somebody is asked to do follows token `from`: "to stop", "à cesser", "de ne pas". */
export function isAskedToAct(page: Page, from: number, reach: number): boolean {
  const { last } = sentenceOf(page, Math.max(0, from - 1));
  for (let i = from; i < Math.min(last, from + reach); i++) {
    if (!isAnyGrammar(page, i, ["to", "of", "to-prep"])) continue;
    let next = i + 1;
    // 'to "respect its word"': the words may be quoted
    while (
      (isQuoteMark(page, next) || isAnyGrammar(page, next, ["negation", "reflexive", "clitic", "adverb"])) &&
      next < i + 4
    )
      next++;
    const word = page.text.tokens[next]?.word;
    if (word?.shape !== "lower" || page.mentionAt[next]) continue;
    if (
      isAnyGrammar(page, next, ["article", "possessive", "demonstrative", "pronoun", "numeral", "two", "who", "whom"])
    )
      continue;
    const forms = page.text.tags[next]?.flatMap(({ tag }) => (tag.type === "verb" ? [tag.form] : [])) ?? [];
    if (
      // "set up", "put": the infinitive may look like the past
      forms.length > 0
        ? forms.includes("infinitive") || forms.includes("present")
        : page.language.words.infinitive.test(word.lower)
    )
      return true;
  }
  return false;
}

const isQuoteMark = (page: Page, i: number) => /^[«“"‘']$/u.test(page.text.tokens[i]?.word.text ?? "");

/** A party named inside the words quoted before the verb: "« La Turquie n'a pas d'amis », a lancé X". */
export function quotedParty(page: Page, trigger: number, from: readonly string[]): string | undefined {
  const { first } = sentenceOf(page, trigger);
  if (!opensQuote(page, first)) return undefined;
  // a state as such before an adjective: "nos frères burkinabè"
  for (const strict of [true, false])
    for (let i = first; i < trigger; i++) {
      const party = namedAt(page, i, strict)?.parties.find((name) => !from.includes(name));
      if (party) return party;
    }
  return undefined;
}

/** "Serbia has broken its word, Kosovo's prime minister said": the subject of what is told before its speaker is named. */
export function toldBeforeSpeaker(page: Page, verb: number, from: readonly string[]): string | undefined {
  const { first } = sentenceOf(page, verb);
  const named = namedAt(page, isGrammar(page, first, "article") ? first + 1 : first, true);
  if (!named || !(isFiniteAt(page, named.last) || mayBeFinite(page, named.last))) return undefined;
  const isSpeaker = ({ parties, first: at }: Mention) =>
    parties.some((party) => from.includes(party)) && [at - 1, at - 2].some((i) => i > named.last && isComma(page, i));
  if (!isComma(page, verb - 1) && !within(page.mentions, named.last, verb).some(isSpeaker)) return undefined;
  return named.parties.find((party) => !from.includes(party));
}

function namedAt(page: Page, i: number, strict: boolean): Named | undefined {
  if (isNameOfText(page, i)) return undefined;
  const mention = page.mentionAt[i];
  if (mention) {
    const parties = statesOf(mention);
    return parties.length > 0 ? { first: i, last: mention.last, parties, mention } : undefined;
  }
  for (const { tag, first, last } of page.text.tags[i] ?? []) {
    const bare = tag.type === "state" || tag.type === "seat" || (tag.type === "city" && tag.capital);
    const party = tag.type === "organisation" ? tag.value : tag.codes?.[0];
    const isPeople = tag.type === "demonym" && (!strict || isOfKin(page, first, last));
    if (party && !isForum(party) && (bare || tag.type === "organisation" || isPeople))
      return { first, last, parties: [party], mention: undefined };
  }
  return undefined;
}

/** "our Guinean brothers", "au peuple turc": those of a state beside its adjective. */
const isOfKin = (page: Page, first: number, last: number) =>
  tagAt(page, last, "noun", "kin") !== undefined || tagAt(page, first - 1, "noun", "kin") !== undefined;

/** "the Vienna Convention", "le protocole de Kyoto": a text is called after the city where it was adopted. */
function isNameOfText(page: Page, i: number): boolean {
  const city = tagAt(page, i, "city");
  if (!city) return false;
  const isText = (at: number) => tagAt(page, at, "noun", "namedtext") !== undefined;
  return isText(city.last) || (isGrammar(page, i - 1, "of") && isText(i - 2));
}

const statesOf = (mention: Mention) => mention.parties.filter((party) => !isForum(party));

/** "in Sudan", "from Algiers", "at the United Nations": where, not to whom. */
function isSetting(page: Page, { mention, first }: Named): boolean {
  const tie = mention ? tieOf(page, mention) : "none";
  // "demandé aux autorités de Kaboul": those in power are spoken to, wherever they sit
  if (tagAt(page, first, "noun", "rulers")) return false;
  if (tie === "in" || (isGrammar(page, first - 1, "in") && tagAt(page, first - 2, "noun", "embassy"))) return true;
  return isGrammar(page, first - 1, "during") || (mention?.via === "capital" && tie === "from" && !isOf(page, first));
}

/** "assured investors in London", "its minister said in Rome"; but "warned in Luanda" is said to those there. */
const isScene = (page: Page, { mention, first }: Named, from: number) =>
  !mention &&
  first - 1 > from &&
  isGrammar(page, first - 1, "in") &&
  tagAt(page, first, "city") !== undefined &&
  !tagAt(page, first, "state");

const isOf = (page: Page, first: number) => isAnyGrammar(page, first - 1, ["of", "article"]);

/** "condemned the attack on Doha", "the embargo against Cuba": who suffers the deed is not blamed for it. */
function isVictim(page: Page, named: number, from: number): boolean {
  for (let i = named - 1; i >= Math.max(from, named - farthestVictim); i--)
    if (tagAt(page, i, "noun", "assault")) return isAnyGrammar(page, i + 1, ["against", "on"]);
  return false;
}

/** How many words "attack on the" may have. */
const farthestVictim = 3;

/** ", the ministry said", ", selon Bamako". */
function isSource(page: Page, { first, last }: Named): boolean {
  if (tagAt(page, first - 1, "noun", "according") || tagAt(page, first - 2, "noun", "according")) return true;
  return isComma(page, first - 1) && tagAt(page, last, "verb") !== undefined;
}

function isJoinedTo(page: Page, from: number, to: number): boolean {
  if (to - from > 4) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    const text = page.text.tokens[i]?.word.text;
    if (text === "," || isGrammar(page, i, "and")) joined = true;
    else if (!isAnyGrammar(page, i, ["article", "of", "to-prep", "to", "at"])) return false;
  }
  return joined;
}
