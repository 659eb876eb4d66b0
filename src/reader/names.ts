import { isAnyGrammar, isGrammar } from "./page.ts";
import {
  bit,
  does,
  isCapital,
  isPunctuation,
  meaning,
  type Place,
  partyOf,
  type Scene,
  sentenceOf,
  titleTag,
} from "./people-words.ts";

/** Words that look like a person's name. */
export interface NameSpan {
  /** First token, title included. */
  readonly first: number;
  readonly last: number;
  /** First token of the name proper. */
  readonly nameFirst: number;
  readonly sentence: number;
  /** The words of the name, folded: what names are compared by. */
  readonly words: readonly string[];
  readonly gender: "m" | "f" | null;
  /** Introduced by a title: "M.", "Dr", "H.E.". */
  readonly titled: boolean;
  /** "MM.": this name and the next ones. */
  readonly plural: boolean;
  /** No word of it is one of institutions ("Community", "House"). */
  readonly personal: boolean;
  /** No word of it is a noun of events or domains either ("Judicial Complex"), or it has a title. */
  readonly plain: boolean;
  /** Stands at the head of a sentence, where any word has a capital. */
  readonly opens: boolean;
  /** State that the words around give: "of Tajikistan" after it, "Mali's" before it. */
  readonly hint: string | null;
  /** With the words of the hint. */
  readonly outerFirst: number;
  readonly outerLast: number;
}

const longest = 9;

/**
 * Runs of words in capitals, with the particles inside them, that no office or place claims.
 * @param taken by token: true where an office phrase stands
 */
export function findNames(scene: Scene, taken: Uint8Array): NameSpan[] {
  const found: NameSpan[] = [];
  const lower = lowerWords(scene);
  for (let i = 0; i < scene.tokens.length; i++) {
    const title = titleTag(scene, i);
    if (taken[i] || !(title || isCapital(scene, i)) || scene.dyads.has(i)) continue;
    const name = nameAt(scene, i, taken, lower, found.at(-1)?.last ?? 0);
    if (!name) {
      // "Sa Majesté" before an office is no name
      if (title && title.last > i + 1) i = title.last - 1;
      continue;
    }
    found.push(name);
    i = name.last - 1;
  }
  return found;
}

/** Words that the text also prints in small letters: they are no names at the head of a sentence. */
function lowerWords(scene: Scene): Set<string> {
  const words = new Set<string>();
  for (const { word } of scene.tokens) if (word.shape === "lower") words.add(word.fold);
  return words;
}

function nameAt(scene: Scene, i: number, taken: Uint8Array, lower: ReadonlySet<string>, free: number): NameSpan | null {
  let title = readTitles(scene, i, taken);
  let from = i;
  let first = title.last;
  const sentence = sentenceOf(scene, i);
  const bounds = scene.text.sentences[sentence];
  if (!bounds || first >= bounds.last) return null;
  const opens = first === bounds.first;
  if (opens || isPunctuation(scene, first - 1, '«“":')) {
    const after = skipOpeners(scene, first, bounds.last, lower);
    // "Selon M. Diop"
    if (after > first && after < bounds.last) {
      title = readTitles(scene, after, taken);
      from = after;
      first = title.last;
    } else first = after;
  }
  let last = endOfName(scene, first, bounds.last, taken, title.last > from);
  if (last === first || isWhereSomething(scene, first, last, title.last > from)) return null;
  last = dropTail(scene, first, last);
  if (last === first) return null;
  // "Cheikh Dieng" and "Cheikh Tidiane Gadio" are whole names, "Cheikh Tamim ben Hamad" is not
  if (title.given && title.last === first && isCapital(scene, first - 1) && !hasPatronym(scene, first, last)) first--;
  const words = wordsOf(scene, first, last);
  if (words.length === 0 || (words.length === 1 && (isNumbered(scene, first, last) || isWire(scene, first, last))))
    return null;
  const hint = hintOf(scene, title.last > from ? from : first, last, free, taken);
  return {
    first: title.last > from ? from : first,
    last,
    nameFirst: first,
    sentence,
    words,
    gender: title.gender,
    titled: title.last > from,
    plural: title.plural,
    personal:
      title.last > from ||
      (isPersonal(scene, first, last) && !isInstitution(scene, first, last) && !isSite(scene, first, last)),
    plain: title.last > from || isPlain(scene, first, last),
    opens: opens && first === bounds.first,
    ...hint,
  };
}

/** "Niamey, 16 avr | (APSa) – | Le ministre": the agency in the dateline that opens a paragraph. */
function isWire(scene: Scene, first: number, last: number): boolean {
  const start = scene.text.sentences[sentenceOf(scene, first)]?.first ?? first;
  return (
    first - start <= longestDateline &&
    isPunctuation(scene, first - 1, "(") &&
    isPunctuation(scene, last, ")") &&
    isPunctuation(scene, last + 1, "–—-")
  );
}

/** How many words "Niamey (Niger), le 16 avril 2025 (" may have. */
const longestDateline = 11;

/** "ben Hamad", "Al Thani": names of the Gulf, before which "Sheikh" is a title. */
function hasPatronym(scene: Scene, first: number, last: number): boolean {
  if (last === first + 1) return false;
  if (scene.pack.qualifiesBefore) return true;
  for (let i = first; i < last; i++)
    if (does(scene, i, bit.particle) || /^(?:al|el|as|an)-/u.test(scene.tokens[i]?.word.fold ?? ""))
      if (!/^(?:ould|mint|ag|n')$/u.test(scene.tokens[i]?.word.fold ?? "")) return true;
  return false;
}

function readTitles(scene: Scene, i: number, taken: Uint8Array) {
  const title = { last: i, gender: null as "m" | "f" | null, plural: false, given: false };
  for (let guard = 0; guard < 5; guard++) {
    // "Son Altesse Royale le Prince"
    const at =
      guard > 0 && does(scene, title.last, bit.article) && titleTag(scene, title.last + 1)
        ? title.last + 1
        : title.last;
    const span = titleTag(scene, at);
    if (!span || taken[at]) break;
    // "général" and "prince" are titles only before a name
    if (span.tag.value === "m" || span.tag.value === "f") title.gender = span.tag.value;
    if (span.tag.value === "plural") title.plural = true;
    title.given = span.tag.value === "given";
    title.last = span.last;
    if (
      isPunctuation(scene, title.last, ".") &&
      (scene.tokens[title.last]?.start ?? 0) === scene.tokens[title.last - 1]?.end &&
      titleTag(scene, title.last + 1)
    )
      title.last++;
  }
  return title;
}

/** A sentence's first word is no name when it is a function word or stands in small letters elsewhere. */
function skipOpeners(scene: Scene, from: number, end: number, lower: ReadonlySet<string>): number {
  let i = from;
  while (i < end && isCapital(scene, i)) {
    const { word } = scene.tokens[i] as { word: { fold: string; lower: string } };
    if (
      !does(scene, i, bit.function) &&
      !(lower.has(word.fold) && !isCapital(scene, i + 1) && !does(scene, i + 1, bit.particle))
    )
      break;
    i++;
  }
  return i;
}

function endOfName(scene: Scene, first: number, end: number, taken: Uint8Array, titled: boolean): number {
  let i = first;
  let last = first;
  const afterOffice = isAfterOffice(scene, first, taken);
  while (i < end && i < first + longest && !taken[i]) {
    if (isNamePart(scene, i, first, titled, afterOffice)) last = ++i;
    else if (i > first && does(scene, i, bit.particle) && particleGoesOn(scene, i, end, taken)) i++;
    else break;
  }
  return last;
}

/** "le ministre Ma Guoxiang", "le ministre, Ma Guoxiang": the words of a name may be those of the language. */
function isAfterOffice(scene: Scene, first: number, taken: Uint8Array): boolean {
  return taken[first - 1] === 1 || (taken[first - 2] === 1 && isPunctuation(scene, first - 1, ","));
}

/** "ben", "de la" go on when a capital follows. */
function particleGoesOn(scene: Scene, i: number, end: number, taken: Uint8Array): boolean {
  let j = i + 1;
  while (j < end && j < i + 3 && does(scene, j, bit.particle)) j++;
  if (j >= end || taken[j] || !isCapital(scene, j)) return false;
  // "Wang Yi de Chine" and "Ruto of Kenya": a state after "de" is a hint, not a name
  const place = scene.placeAt[j];
  return !place || !(meaning(place, "state", "organisation", "seat") || meaning(place, "city")?.capital);
}

function isNamePart(scene: Scene, i: number, first: number, titled: boolean, afterOffice: boolean): boolean {
  if (!isCapital(scene, i)) return false;
  // "Desmond Clarke KCMG" but "M. Abdou SC"
  if (does(scene, i, bit.honour) && scene.tokens[i]?.word.shape === "upper" && isAfterName(scene, i, first))
    return false;
  const word = scene.tokens[i]?.word;
  if (!word || !/\p{L}/u.test(word.text)) return false;
  // "vietnamien Le Minh Hoang"
  const introduced = titled || (afterOffice && isCapital(scene, i + 1)) || isFirstName(scene, i, false);
  if (i === first && does(scene, i, bit.function) && !introduced) return false;
  if (i > first && does(scene, i, bit.function) && word.shape !== "initial" && word.shape !== "upper") return false;
  if (isDate(scene, i, first) && !(i === first && isFirstName(scene, i, titled || afterOffice))) return false;
  if (does(scene, i, bit.common) && !titled) return false;
  const place = scene.placeAt[i] ?? placeOver(scene, i);
  if (!place) return true;
  return placeInName(scene, place, i, first, titled, afterOffice);
}

/** Letters of honour stand after a name, or after a comma behind one. */
const isAfterName = (scene: Scene, i: number, first: number) =>
  i > first + 1 ||
  (i === first && isCapital(scene, isPunctuation(scene, i - 1, ",") ? i - 2 : i - 1) && !isCapital(scene, i + 1));

/** "July 14", "14 July", "Monday": a date, whereas "May" after a first name is a surname. */
function isDate(scene: Scene, i: number, first: number): boolean {
  if (!scene.text.tags[i]?.some((span) => span.tag.type === "date")) return false;
  if (i === first) return true;
  const shape = (at: number) => scene.tokens[at]?.word.shape;
  return shape(i + 1) === "number" || shape(i - 1) === "number";
}

/** "Tanzania's January Makamba". */
const isFirstName = (scene: Scene, i: number, introduced: boolean) =>
  (introduced || does(scene, i - 1, bit.genitive)) && isCapital(scene, i + 1) && !isDate(scene, i + 1, i);

/** How many words may stand before the last of a place: "Conseil de sécurité de l' | ONU". */
const longestPlace = 12;

/** The place whose name a token is part of. */
function placeOver(scene: Scene, i: number): Place | undefined {
  for (let k = i; k > i - longestPlace && k >= 0; k--) {
    const place = scene.placeAt[k];
    if (place) return place.last > i ? place : undefined;
  }
  return undefined;
}

/** "went on to Maison Collet, where": what things happen in is a place. */
const isWhereSomething = (scene: Scene, first: number, last: number, titled: boolean): boolean =>
  !titled &&
  isPunctuation(scene, last, ",") &&
  isGrammar(scene, last + 1, "where") &&
  isAnyGrammar(scene, first - 1, ["in", "at", "to-prep", "to"]);

/** Names are often those of towns: "Adama Barrow", "Jordan Bardella", "Paris Hilton". */
function placeInName(
  scene: Scene,
  place: Place,
  i: number,
  first: number,
  titled: boolean,
  afterOffice: boolean,
): boolean {
  if (place.first < first) return false;
  if (meaning(place, "organisation", "seat", "region"))
    return titled && i === first && place.last === i + 1 && isWordBeforeName(scene, i);
  const state = meaning(place, "state", "demonym");
  if (i > first)
    return (
      !state ||
      (isCapital(scene, place.last) === false &&
        scene.tokens[i]?.word.shape === "upper" &&
        scene.tokens[i - 1]?.word.shape !== "upper")
    );
  if (titled) return true;
  // "Foreign Minister Israel Katz"
  if (state) return afterOffice && isCapital(scene, place.last) && !scene.placeAt[place.last];
  if (does(scene, i - 1, bit.locative | bit.of)) return false;
  const weight = meaning(place, "city");
  // "le président malawite, Wellington Phiri"
  return isCapital(scene, place.last) && !(weight?.capital && !afterOffice) && !scene.placeAt[place.last];
}

/** "Ms Irena Mlakar": a first name that reads like an acronym, which IRENA would be in capitals. */
const isWordBeforeName = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.word.shape === "initial" && isCapital(scene, i + 1) && !scene.placeAt[i + 1];

/** What a run of capitals may drag along: a capital city or a function word at its end. */
function dropTail(scene: Scene, first: number, last: number): number {
  let end = last;
  while (end > first && does(scene, end - 1, bit.function) && scene.tokens[end - 1]?.word.shape !== "initial") end--;
  const tail = scene.placeTo[end];
  if (tail && tail.first > first && meaning(tail, "city")?.capital && end - first > 3) end = tail.first;
  return end;
}

/** Without dots, apostrophes and an article that hangs on it: "al-sissi" is "sissi". */
export const bareWord = (fold: string) => fold.replace(/['.`]/gu, "").replace(/^(?:al|el|ad|an|as|ash|ul)-(?=..)/u, "");

/** Folded words without particles and dots. */
function wordsOf(scene: Scene, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    if (does(scene, i, bit.particle) && !isCapital(scene, i)) continue;
    const { fold } = (scene.tokens[i] as { word: { fold: string } }).word;
    if (/\p{L}/u.test(fold)) words.push(bareWord(fold));
  }
  return words;
}

function isPersonal(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (does(scene, i, bit.common)) return false;
    for (const { tag } of scene.text.tags[i] ?? [])
      if (tag.type === "office" && tag.form !== "head" && tag.form !== "qualifier") return false;
  }
  return true;
}

/** "l'île de Mbanié", "le palais d'Al Baraka", "le palais Bustros", "Camp Aguinaldo": a place. */
function isSite(scene: Scene, first: number, last: number): boolean {
  if (does(scene, first - 1, bit.of)) return [first - 2, first - 3].some((i) => does(scene, i, bit.site));
  if (last - first > 1 && does(scene, first, bit.site)) return true;
  return !scene.pack.qualifiesBefore && (does(scene, first - 1, bit.site) || isInThing(scene, first, last));
}

/** "au pavillon Dauphine", "à la résidence Lalla": one word behind a plain noun, with a preposition of place. */
function isInThing(scene: Scene, first: number, last: number): boolean {
  if (last - first > 1 || scene.tokens[first - 1]?.word.shape !== "lower") return false;
  const isOffice = (i: number) => scene.text.tags[i]?.some(({ tag }) => tag.type === "office" || tag.type === "title");
  const before = does(scene, first - 2, bit.article) && !does(scene, first - 2, bit.locative) ? first - 3 : first - 2;
  return does(scene, before, bit.locative) && !isOffice(first - 1) && !scene.placeTo[first];
}

function isPlain(scene: Scene, first: number, last: number): boolean {
  // "under the Special Measures Act": things have articles, people have none
  if (does(scene, first - 1, bit.article)) return false;
  for (let i = first; i < last; i++)
    for (const { tag } of scene.text.tags[i] ?? []) if (tag.type === "noun" || tag.type === "domain") return false;
  return isPersonal(scene, first, last);
}

/** "Election Observation Mission", "(OI)": words in capitals that name a body. */
function isInstitution(scene: Scene, first: number, last: number): boolean {
  // "the Lloyd Erskine Sandiford centre"
  if (does(scene, last, bit.common) && (isCapital(scene, last) || does(scene, first - 1, bit.article))) return true;
  return (
    last === first + 1 &&
    scene.tokens[first]?.word.shape === "upper" &&
    isPunctuation(scene, first - 1, "(") &&
    isPunctuation(scene, last, ")")
  );
}

/** "Nov 11", "II": no name. */
function isNumbered(scene: Scene, first: number, last: number): boolean {
  const number = (i: number) =>
    scene.tokens[i]?.word.shape === "number" && (scene.tokens[i]?.word.text.length ?? 9) < 5;
  return number(first - 1) || number(last) || /^[IVX]+$/u.test(scene.tokens[first]?.word.text ?? "");
}

const noHint = (first: number, last: number) => ({ hint: null, outerFirst: first, outerLast: last });

/** "William Ruto of Kenya", "Mali's Abdoulaye Diop", "du Gabon, Brice Oligui", "l'Italienne Barbara Manzi". */
function hintOf(scene: Scene, first: number, last: number, from: number, taken: Uint8Array) {
  if (does(scene, last, bit.of)) {
    const at = does(scene, last + 1, bit.article) ? last + 2 : last + 1;
    const place = scene.placeAt[at];
    const party = place && meaning(place, "state", "organisation") ? partyOf(scene, place) : null;
    if (place && party) return { hint: party, outerFirst: first, outerLast: place.last };
  }
  if (isPunctuation(scene, last, "(")) {
    const place = scene.placeAt[last + 1];
    const party = place && meaning(place, "state", "organisation") ? partyOf(scene, place) : null;
    const close = place && party ? closingOf(scene, place.last) : -1;
    if (close > 0) return { hint: party, outerFirst: first, outerLast: close + 1 };
  }
  const before = hintBefore(scene, first, last, from, taken);
  return before.hint ? before : (hintAfterComma(scene, first, last) ?? before);
}

/** "S.E. Mme Sakata, du Japon, S.E.M. Mendez, de Cuba", but not "du Congo, X, du Burundi, Y". */
function hintAfterComma(scene: Scene, first: number, last: number) {
  if (!isPunctuation(scene, last, ",") || !does(scene, last + 1, bit.of) || does(scene, last + 1, bit.host))
    return null;
  if (isPunctuation(scene, first - 1, ",:") && scene.placeTo[first - 1]) return null;
  const place = scene.placeAt[does(scene, last + 2, bit.article) ? last + 3 : last + 2];
  const party = place && meaning(place, "state") ? partyOf(scene, place) : null;
  const ends = place && (isPunctuation(scene, place.last, ",;.") || does(scene, place.last, bit.and));
  return place && party && ends ? { hint: party, outerFirst: first, outerLast: place.last } : null;
}

/** "(Sweden, resident in Accra)": where brackets close; -1 where they go on with something else. */
function closingOf(scene: Scene, from: number): number {
  if (isPunctuation(scene, from, ")")) return from;
  if (!isPunctuation(scene, from, ",")) return -1;
  for (let i = from + 1; i < from + 9; i++) if (isPunctuation(scene, i, ")")) return i;
  return -1;
}

function hintBefore(scene: Scene, first: number, last: number, from: number, taken: Uint8Array) {
  const genitive = does(scene, first - 1, bit.genitive);
  const comma = isPunctuation(scene, first - 1, ",:");
  const place = scene.placeTo[genitive || comma ? first - 1 : first];
  // the nationality of an office phrase is not the name's
  if (!place || place.first < from || taken[place.first]) return noHint(first, last);
  const party = meaning(place, "state", "demonym", "organisation") ? partyOf(scene, place) : null;
  if (!party) return noHint(first, last);
  if (genitive) return { hint: party, outerFirst: place.first, outerLast: last };
  const demonym = meaning(place, "demonym") !== undefined && meaning(place, "state") === undefined;
  if (!comma) return demonym ? { hint: party, outerFirst: place.first, outerLast: last } : noHint(first, last);
  // "ses homologues de la RDC, X, du Burundi, Y"; "les présidents capverdien, X, et sénégalais, Y"
  let i = place.first;
  while (i > 0 && does(scene, i - 1, bit.of | bit.article | bit.and)) i--;
  const inList =
    isPunctuation(scene, i - 1, ",;") ||
    does(scene, i, bit.and) ||
    isPunctuation(scene, first - 1, ":") ||
    i === scene.text.sentences[sentenceOf(scene, first)]?.first;
  const small = demonym && !isCapital(scene, place.first);
  const follows = does(scene, place.first - 1, bit.of) || (place.first > 1 && does(scene, place.first - 2, bit.of));
  if ((small || follows || isPunctuation(scene, first - 1, ":")) && inList)
    return { hint: party, outerFirst: i, outerLast: last };
  return noHint(first, last);
}
