import { type OfficePhrase, isPlural, headAt, setPortfolio } from "./people-phrase.ts";
import {
  bit,
  does,
  isCapital,
  isPunctuation,
  meaning,
  type Place,
  partyOf,
  type Scene,
  titleTag,
} from "./people-words.ts";

/** Takes in what stands before the head: owner, nationality, portfolio, qualifiers, determiner. */
export function expandLeft(scene: Scene, phrase: OfficePhrase, from: number): void {
  const start = Math.max(from, scene.text.sentences[phrase.sentence]?.first ?? 0);
  let i = phrase.first;
  const before: string[] = [];
  while (i > start) {
    const next = takeLeft(scene, phrase, i, start, before);
    if (next === i) break;
    i = next;
  }
  phrase.parties.unshift(...before);
  phrase.first = takeDeterminer(scene, phrase, i, start);
}

function takeLeft(scene: Scene, phrase: OfficePhrase, i: number, start: number, before: string[]): number {
  const words = scene.wordsTo[i];
  // "African Union envoy": a word that qualifies may be the last of a name
  const isNameEnd = words !== undefined && (scene.placeTo[i]?.first ?? i) < words.first;
  if (words && words.first >= start && !isNameEnd) {
    if (words.tag.form === "qualifier") {
      // "qui fut ministre", but "fut nommé ministre"
      const isVerb = words.tag.value === "former" && does(scene, words.first, bit.be);
      if (isVerb && (phrase.qualifiers.size > 0 || !does(scene, words.first - 1, bit.relative))) return i;
      phrase.qualifiers.add(words.tag.value);
      return words.first;
    }
    if (scene.pack.qualifiesBefore && fitsBefore(scene, phrase, words.first)) {
      if (words.tag.form === "body") phrase.bodies.push(words.tag.value);
      else setPortfolio(phrase, words.tag.value);
      // "White House spokesman": the body of one state only
      const seat = scene.placeTo[i];
      if (seat?.first === words.first && before.length === 0) return takePlaceLeft(scene, phrase, seat, before);
      return leftOfList(scene, phrase, words.first, start);
    }
  }
  const place = scene.placeTo[i];
  if (scene.pack.qualifiesBefore && place && place.first >= start && before.length === 0)
    return takePlaceLeft(scene, phrase, place, before);
  if (scene.pack.qualifiesBefore && does(scene, i - 1, bit.genitive)) {
    const owner = scene.placeTo[i - 1];
    if (owner && owner.first >= start) return takePlaceLeft(scene, phrase, owner, before);
    phrase.owned = true;
    const body = scene.wordsTo[i - 1];
    // "the board's president"
    if (body?.tag.form === "body" && body.first >= start && phrase.bodies.length === 0) {
      phrase.bodies.push(body.tag.value);
      return body.first;
    }
  }
  const owned = ownedFrom(scene, phrase, i);
  if (owned < i) {
    phrase.complement = true;
    return owned;
  }
  // "the PCB chairman"
  const acronym = scene.tokens[i - 1]?.word;
  if (
    scene.pack.qualifiesBefore &&
    acronym?.shape === "upper" &&
    scene.tokens[phrase.headFirst]?.word.shape !== "upper" &&
    !phrase.complement &&
    !titleTag(scene, i - 1) &&
    !headAt(scene, i - 1)
  ) {
    phrase.complement = true;
    return i - 1;
  }
  if (isPunctuation(scene, i - 1, "-‑") && isTight(scene, i - 1)) return i - 1;
  const count = scene.pack.numbers.get(scene.tokens[i - 1]?.word.lower ?? "");
  if (count && isPlural(phrase)) {
    phrase.count = count;
    return i - 1;
  }
  return i;
}

/** Heads of whatever a word before them says: "immigration director". */
const ofAnything = new Set(["director", "commissioner"]);

/** How many words "anti-corruption agency" may have. */
const longestSubject = 3;

/** "Fiji's | immigration | director", "the ministry's | eastern | director": where the words begin that say of what. */
function ownedFrom(scene: Scene, phrase: OfficePhrase, i: number): number {
  if (!scene.pack.qualifiesBefore || !ofAnything.has(phrase.head)) return i;
  for (let at = i - 1; at >= i - longestSubject; at--) {
    if (scene.tokens[at]?.word.shape !== "lower" || does(scene, at, bit.genitive)) return i;
    if (scene.text.tags[at]?.some(({ tag }) => tag.type === "grammar" || tag.type === "verb")) return i;
    if (!does(scene, at - 1, bit.genitive)) continue;
    return scene.placeTo[at - 1] || scene.wordsTo[at - 1]?.tag.form === "body" ? at : i;
  }
  return i;
}

/** "vice-president", not "PARIS - Foreign ministers": a mark with no space before it. */
const isTight = ({ tokens }: Scene, at: number) => tokens[at - 1]?.end === tokens[at]?.start;

/** "the ministry's spokesman" yes, "defence" before "president" no. */
function fitsBefore(scene: Scene, phrase: OfficePhrase, first: number): boolean {
  const words = scene.wordsTo[phrase.headFirst];
  if (
    phrase.head === "portfolio_secretary" ||
    phrase.head === "minister" ||
    phrase.head === "minister_of_state" ||
    phrase.head === "secretary_of_state"
  )
    return true;
  if (words?.tag.form === "body" || scene.wordsTo[phrase.first]?.tag.form === "body") return first >= 0;
  return [
    "spokesperson",
    "director",
    "special_envoy",
    "official",
    "commissioner",
    "chairman",
    "leader",
    "counterpart",
    "ambassador",
  ].includes(phrase.head);
}

/** "Finance and Planning Minister", "Trade, Industry and Cooperation Minister". */
function leftOfList(scene: Scene, phrase: OfficePhrase, first: number, start: number): number {
  let i = first;
  while (i > start + 1 && (does(scene, i - 1, bit.and) || isPunctuation(scene, i - 1, ",&"))) {
    const more = scene.wordsTo[i - 1];
    if (more?.tag.form !== "portfolio" || more.first < start || !isCapital(scene, more.first)) break;
    setPortfolio(phrase, more.tag.value);
    i = more.first;
  }
  return i;
}

function takePlaceLeft(scene: Scene, phrase: OfficePhrase, place: Place, before: string[]): number {
  const party = partyOf(scene, place);
  if (!party) return place.first;
  // "the Chilean coach X" may train anybody
  if (phrase.head === "coach" && !meaning(place, "state")) return place.first;
  before.unshift(party);
  let first = place.first;
  if (isPlural(phrase)) first = moreLeft(scene, first, before);
  return first;
}

/** "the Uzbek and Tajik foreign ministers", "Vietnamese, Japanese PMs". */
function moreLeft(scene: Scene, first: number, before: string[]): number {
  let i = first;
  for (;;) {
    let j = i;
    if (does(scene, j - 1, bit.and)) j--;
    if (isPunctuation(scene, j - 1, ",")) j--;
    const place = j < i ? scene.placeTo[j] : undefined;
    const party = place && meaning(place, "demonym", "state") ? partyOf(scene, place) : null;
    if (!place || !party) return i;
    before.unshift(party);
    i = place.first;
  }
}

function takeDeterminer(scene: Scene, phrase: OfficePhrase, i: number, start: number): number {
  if (i <= start) return i;
  const count = scene.pack.numbers.get(scene.tokens[i - 1]?.word.lower ?? "");
  if (count && isPlural(phrase)) {
    phrase.count = count;
    phrase.determiner = "definite";
    return does(scene, i - 2, bit.article) && i - 2 >= start ? i - 2 : i - 1;
  }
  if (does(scene, i - 1, bit.possessive)) phrase.determiner = "possessive";
  else if (does(scene, i - 1, bit.article) || does(scene, i - 1, bit.contracted)) phrase.determiner = "definite";
  else if (does(scene, i - 1, bit.indefinite)) phrase.determiner = "indefinite";
  else return i;
  // "du" and "au" hold a preposition that is not part of the phrase
  return does(scene, i - 1, bit.contracted) ? i : i - 1;
}
