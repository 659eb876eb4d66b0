import type { Office } from "../model/index.ts";
import { officeOf } from "./people-office.ts";
import {
  bit,
  does,
  isCapital,
  isPunctuation,
  meaning,
  officeTag,
  type Place,
  partyOf,
  type Scene,
  sentenceOf,
  titleTag,
} from "./people-words.ts";

/** "le ministre malien des Affaires étrangères": an office as the text words it, whoever holds it. */
export interface OfficePhrase {
  first: number;
  last: number;
  readonly sentence: number;
  /** Class of the head word: "minister", "president", "counterpart" … */
  readonly head: string;
  readonly kind: "head" | "heads" | "counterpart" | "counterparts" | "description";
  readonly headFirst: number;
  headLast: number;
  readonly qualifiers: Set<string>;
  /** "foreign" before "defence" before anything else; null when none is named. */
  portfolio: string | null;
  readonly bodies: string[];
  /** States and organisations served, in print order. */
  readonly parties: string[];
  /** Where an envoy is accredited. */
  host: string | null;
  /** The office that this one serves: "adviser to the President". */
  inner: OfficePhrase | null;
  determiner: "definite" | "indefinite" | "possessive" | "none";
  /** "les deux ministres": how many. */
  count: number | null;
  /** A complement that is no state, body or portfolio: "president of the Bar". */
  complement: boolean;
  /** Owned by a person: "the President's adviser". */
  owned: boolean;
  /** Serves a seat of government ("chef du Conseil souverain"). */
  seat: boolean;
  /** "envoy of President X": serves a person named next. */
  ofName: boolean;
  /** Other offices of the same holder: "ministre d'État, ministre de la Défense". */
  readonly also: OfficePhrase[];
  office: Office | null;
}

const rank: Readonly<Record<string, number>> = { foreign: 3, defence: 2, europe: 1, other: 0 };

export const isPlural = (phrase: OfficePhrase) => phrase.kind === "heads" || phrase.kind === "counterparts";
export const isCounterpart = (phrase: OfficePhrase) => phrase.kind === "counterpart" || phrase.kind === "counterparts";

/** Every office phrase of the text, in order; none overlaps another. */
export function findOffices(scene: Scene): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    const phrase = headAt(scene, i) ? parseOffice(scene, i, 0, found.at(-1)?.last ?? 0) : null;
    if (!phrase) continue;
    pushWithInner(found, phrase);
    i = Math.max(i, (found.at(-1) as OfficePhrase).last - 1);
  }
  return found;
}

/** An office that this one serves and that goes with a name of its own stands by itself. */
function pushWithInner(found: OfficePhrase[], phrase: OfficePhrase): void {
  found.push(phrase);
  if (phrase.inner && phrase.inner.first >= phrase.last) pushWithInner(found, phrase.inner);
}

const headForms = ["heads", "head", "counterparts", "counterpart", "description"] as const;

function headAt(scene: Scene, i: number) {
  const spans = scene.text.tags[i];
  if (!spans) return undefined;
  let best: { form: OfficePhrase["kind"]; value: string; last: number } | undefined;
  for (const { tag, last } of spans) {
    if (tag.type !== "office") continue;
    if (!headForms.includes(tag.form as (typeof headForms)[number])) {
      // "vice president" is not "vice" + "president"; "délégué" alone is no head
      continue;
    }
    const better = !best || last > best.last || (last === best.last && tag.form === "heads" && best.form !== "heads");
    if (better)
      best =
        tag.form === "counterpart"
          ? { form: tag.value as OfficePhrase["kind"], value: "counterpart", last }
          : { form: tag.form as OfficePhrase["kind"], value: tag.value, last };
  }
  return best;
}

function parseOffice(scene: Scene, i: number, depth: number, from: number): OfficePhrase | null {
  const head = headAt(scene, i);
  if (!head) return null;
  const [headValue = "", ...affixes] = head.value.split("+");
  const [headClass = "", party] = headValue.split("@");
  const phrase: OfficePhrase = {
    first: i,
    last: head.last,
    sentence: sentenceOf(scene, i),
    head: headClass,
    kind: head.form,
    headFirst: i,
    headLast: head.last,
    qualifiers: new Set(affixes),
    portfolio: null,
    bodies: [],
    parties: [],
    host: null,
    inner: null,
    determiner: "none",
    count: null,
    complement: false,
    owned: false,
    seat: false,
    ofName: false,
    also: [],
    office: null,
  };
  addInside(scene, phrase);
  expandLeft(scene, phrase, from);
  expandRight(scene, phrase, depth);
  if (party && phrase.parties.length === 0) phrase.parties.push(party);
  phrase.office = officeOf(phrase);
  if (depth < 2) mergeNext(scene, phrase, depth);
  return phrase;
}

/** "UN ambassador", "EU foreign policy chief": what the head's own words name. */
function addInside(scene: Scene, phrase: OfficePhrase): void {
  for (let i = Math.max(0, phrase.headFirst - 4); i < phrase.headLast; i++) {
    const place = scene.placeAt[i];
    if (!place || place.last <= phrase.headFirst || !meaning(place, "organisation", "state", "demonym", "seat"))
      continue;
    const party = partyOf(scene, place);
    if (!party) continue;
    // "European | Commission | President", "président de la | Commission de l'Union africaine"
    if (place.first < phrase.headFirst) phrase.first = place.first;
    if (place.last > phrase.headLast) phrase.last = phrase.headLast = place.last;
    if (phrase.head === "permanent_representative") phrase.host = party;
    else phrase.parties.push(party);
  }
}

// to the left: "Mali's new", "the then Malian Deputy", "l'ancien"

function expandLeft(scene: Scene, phrase: OfficePhrase, from: number): void {
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
  if (words && words.first >= start) {
    if (words.tag.form === "qualifier") {
      phrase.qualifiers.add(words.tag.value);
      return words.first;
    }
    if (scene.pack.qualifiesBefore && fitsBefore(scene, phrase, words.first)) {
      if (words.tag.form === "body") phrase.bodies.push(words.tag.value);
      else setPortfolio(phrase, words.tag.value);
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
  }
  // "the PCB chairman"
  const acronym = scene.tokens[i - 1]?.word;
  if (scene.pack.qualifiesBefore && acronym?.shape === "upper" && scene.tokens[phrase.headFirst]?.word.shape !== "upper" && !phrase.complement && !titleTag(scene, i - 1) && !headAt(scene, i - 1)) {
    phrase.complement = true;
    return i - 1;
  }
  if (isPunctuation(scene, i - 1, "-‑")) return i - 1;
  const count = scene.pack.numbers.get(scene.tokens[i - 1]?.word.lower ?? "");
  if (count && isPlural(phrase)) {
    phrase.count = count;
    return i - 1;
  }
  return i;
}

/** "the ministry's spokesman" yes, "defence" before "president" no. */
function fitsBefore(scene: Scene, phrase: OfficePhrase, first: number): boolean {
  const words = scene.wordsTo[phrase.headFirst];
  if (phrase.head === "minister" || phrase.head === "minister_of_state" || phrase.head === "secretary_of_state")
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
    if (!more || more.tag.form !== "portfolio" || more.first < start || !isCapital(scene, more.first)) break;
    setPortfolio(phrase, more.tag.value);
    i = more.first;
  }
  return i;
}

function takePlaceLeft(scene: Scene, phrase: OfficePhrase, place: Place, before: string[]): number {
  const party = partyOf(scene, place);
  if (!party) return place.first;
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

// to the right: "malien des Affaires étrangères", "of Defence of the Republic of Mali"

function expandRight(scene: Scene, phrase: OfficePhrase, depth: number): void {
  const end = scene.text.sentences[phrase.sentence]?.last ?? scene.tokens.length;
  if (holdsPortfolio.has(phrase.head)) phrase.last = morePortfolios(scene, phrase, phrase.last, end);
  for (let guard = 0; guard < 14 && phrase.last < end; guard++) {
    const next = takeRight(scene, phrase, phrase.last, end, depth);
    if (next <= phrase.last) break;
    phrase.last = next;
  }
}

function takeRight(scene: Scene, phrase: OfficePhrase, q: number, end: number, depth: number): number {
  const qualifier = officeTag(scene, q, "qualifier");
  if (
    qualifier &&
    qualifier.last <= end &&
    (scene.pack.qualifiesAfter || isRightQualifier(qualifier.tag.value, scene, q))
  ) {
    phrase.qualifiers.add(qualifier.tag.value);
    return qualifier.last;
  }
  if (isPunctuation(scene, q, "-‑") && officeTag(scene, q + 1, "qualifier")) return q + 1;
  const region = scene.placeAt[q];
  if (region && phrase.head === "director" && meaning(region, "region") && !phrase.complement) {
    phrase.complement = true;
    return region.last;
  }
  if (scene.pack.qualifiesAfter) {
    const place = scene.placeAt[q];
    if (
      place &&
      meaning(place, "demonym") &&
      (!isCapital(scene, q) || !isCapital(scene, place.last)) &&
      takeParty(scene, phrase, place)
    )
      return moreAdjectives(scene, phrase, place.last);
  }
  if (isPunctuation(scene, q, "(")) {
    const close = acronymEnd(scene, q);
    if (close > q) return close;
  }
  if (isChargedWith(scene, phrase, q))
    return portfolioEnd(scene, phrase, skipArticle(scene, q + (isPunctuation(scene, q, ",") ? 2 : 1)), end, q);
  if (phrase.head === "leads" || phrase.head === "represents") {
    const object = takeObject(scene, phrase, q, end);
    if (object > q) return object;
  }
  if (does(scene, q, bit.posted)) {
    const at = skipArticle(scene, q + 2);
    const post = does(scene, q + 1, bit.locative | bit.host) ? scene.placeAt[at] : undefined;
    if (post && post.last <= end) return post.last;
  }
  if (phrase.bodies.length > 0 && phrase.parties.length === 0 && does(scene, q, bit.locative)) {
    const seat = scene.placeAt[skipArticle(scene, q + 1)];
    const party = seat && meaning(seat, "city")?.capital ? partyOf(scene, seat) : null;
    if (seat && party) {
      phrase.parties.push(party);
      return seat.last;
    }
  }
  if (does(scene, q, bit.of | bit.host)) return takeComplement(scene, phrase, q, end, depth);
  return q;
}

/** "qui dirige le gouvernement bulgare", "who heads the Malian foreign ministry". */
function takeObject(scene: Scene, phrase: OfficePhrase, q: number, end: number): number {
  let j = q;
  while (j < end && j < q + 3 && does(scene, j, bit.of | bit.article | bit.contracted | bit.also | bit.possessive)) j++;
  const place = scene.placeAt[j];
  const party = place && partyOf(scene, place);
  if (place && party) {
    if (phrase.parties.length > 0) return q;
    phrase.parties.push(party);
    phrase.seat = meaning(place, "seat") !== undefined;
    const body = officeTag(scene, does(scene, place.last, bit.genitive) ? place.last + 1 : place.last, "body");
    if (!body || !scene.pack.qualifiesBefore) return place.last;
    phrase.bodies.push(body.tag.value);
    return body.last;
  }
  const body = officeTag(scene, j, "body");
  if (!body || phrase.bodies.length > 0) return q;
  phrase.bodies.push(body.tag.value);
  const portfolio = officeTag(scene, j, "portfolio");
  if (portfolio && body.tag.value === "ministry") setPortfolio(phrase, portfolio.tag.value);
  return body.last;
}

/** Only "-elect", "designate" and "ad interim" stand after the office where qualifiers stand before. */
function isRightQualifier(value: string, scene: Scene, q: number): boolean {
  if (value === "elect") return true;
  if (value === "acting") return !isCapital(scene, q);
  return value === "neutral" && (scene.tokens[q]?.word.fold ?? "").startsWith("extraordinary");
}

/** "(AES)", "(Commonwealth)". */
function acronymEnd(scene: Scene, q: number): number {
  const word = scene.tokens[q + 1]?.word;
  const short = word !== undefined && (scene.placeAt[q + 1] !== undefined || word.shape === "upper");
  if (!short) return q;
  const last = scene.placeAt[q + 1]?.last ?? q + 2;
  return isPunctuation(scene, last, ")") ? last + 1 : q;
}

/** ", chargé de la Défense": a portfolio given after the office. */
function isChargedWith(scene: Scene, phrase: OfficePhrase, q: number): boolean {
  if (phrase.head !== "minister" && phrase.head !== "secretary_of_state") return false;
  const at = isPunctuation(scene, q, ",") ? q + 1 : q;
  return does(scene, at, bit.charged) && does(scene, at + 1, bit.of);
}

function skipArticle(scene: Scene, i: number): number {
  let j = i;
  while (does(scene, j, bit.of | bit.host) && j < i + 2) j++;
  if (does(scene, j, bit.article)) j++;
  return j;
}

/** What "of" leads to: a state, an organisation, a body, a portfolio, another office, or something unknown. */
function takeComplement(scene: Scene, phrase: OfficePhrase, q: number, end: number, depth: number): number {
  let j = q + 1;
  if (does(scene, j, bit.of)) j++;
  if (does(scene, j, bit.article | bit.possessive)) j++;
  if (j >= end) return q;
  const isOf = does(scene, q, bit.of);
  const host = does(scene, q, bit.host) && (isSent(phrase) || !isOf);
  const place = scene.placeAt[j];
  const inner = isOf || host ? headAt(scene, j) : undefined;
  const portfolio = officeTag(scene, j, "portfolio");
  const body = officeTag(scene, j, "body");
  // "ministre d'État aux Affaires étrangères" is a minister of state
  if (portfolio && phrase.qualifiers.has("state_rank") && does(scene, q, bit.contracted) && does(scene, q, bit.host))
    phrase.qualifiers.add("deputy");
  if (
    phrase.head !== "counterpart" &&
    portfolio &&
    takesPortfolio(phrase) &&
    portfolio.last >= (inner?.last ?? 0) &&
    portfolio.last >= (place?.last ?? 0)
  )
    return portfolioEnd(scene, phrase, j, end, q);
  if (
    (isOf || (does(scene, q, bit.locative) && body?.tag.value === "ministry" && takesPortfolio(phrase))) &&
    body &&
    body.last >= (inner?.last ?? 0) &&
    body.last > (place?.first === j ? place.last : 0)
  ) {
    phrase.bodies.push(body.tag.value);
    return body.last;
  }
  if (place) return takePlaceRight(scene, phrase, q, place, end, host);
  if (inner && depth < 2 && phrase.head !== "counterpart") return takeInner(scene, phrase, q, j, depth);
  // "for the Sahara"
  if (host && isSent(phrase) && isCapital(scene, j) && !titleTag(scene, j) && !phrase.host) {
    phrase.host = "";
    let i = j;
    while (i < end && isCapital(scene, i)) i++;
    return i;
  }
  if (isOf && (titleTag(scene, j) || (isCapital(scene, j) && phrase.head === "special_envoy"))) {
    phrase.ofName = true;
    return q;
  }
  if (
    isOf &&
    takesPortfolio(phrase) &&
    phrase.portfolio === null &&
    isCapital(scene, j) &&
    phrase.head !== "secretary_of_state"
  )
    return portfolioEnd(scene, phrase, j, end, q);
  return isOf ? unknownComplement(scene, phrase, q, j, end) : q;
}

const portfolioHeads = new Set([
  "leads",
  "minister",
  "minister_of_state",
  "secretary_of_state",
  "deputy_foreign_minister",
  "deputy_head_of_government",
  "high_representative",
  "commissioner",
  "official",
  "foreign_minister",
]);
const takesPortfolio = (phrase: OfficePhrase) => portfolioHeads.has(phrase.head) || phrase.kind === "heads";

/** Heads whose own words name the portfolio: "Minister of Foreign Affairs" and "ministre des Affaires étrangères". */
const holdsPortfolio = new Set(["foreign_minister", "defence_minister", "deputy_foreign_minister"]);

/** Swallows a list of portfolios: "des Affaires étrangères, de la Coopération et des Maliens de l'extérieur". */
function portfolioEnd(scene: Scene, phrase: OfficePhrase, from: number, end: number, otherwise: number): number {
  const last = onePortfolio(scene, phrase, from, end, true);
  return last === from ? otherwise : morePortfolios(scene, phrase, last, end);
}

/** ", de la Coopération et des Maliens de l'extérieur", "and International Cooperation". */
function morePortfolios(scene: Scene, phrase: OfficePhrase, from: number, end: number): number {
  let last = from;
  for (let guard = 0; guard < 12; guard++) {
    let j = last;
    const comma = isPunctuation(scene, j, ",&/");
    if (comma) j++;
    const and = does(scene, j, bit.and);
    if (and) j++;
    const of = does(scene, j, bit.of) || (does(scene, j, bit.host) && does(scene, j + 1, bit.article));
    const article = does(scene, j, bit.contracted) || does(scene, j + 1, bit.article);
    if (of) j = skipArticle(scene, j);
    else if (does(scene, j, bit.article)) j++;
    if ((!comma && !and && !of) || j >= end || headAt(scene, j)) break;
    const next = onePortfolio(scene, phrase, j, end, and && of && article && !scene.placeAt[j]);
    if (next === j) break;
    last = next;
  }
  return last;
}

/** @param guess whether an unknown word with a capital is taken for a portfolio */
function onePortfolio(scene: Scene, phrase: OfficePhrase, j: number, end: number, guess: boolean): number {
  const span = officeTag(scene, j, "portfolio");
  const place = scene.placeAt[j];
  if (span && span.tag.value !== "abroad") {
    setPortfolio(phrase, span.tag.value);
    return afterAdjectives(scene, span.last, end);
  }
  if (place && meaning(place, "demonym")) {
    for (let k = place.last; k < Math.min(end, place.last + 5); k++) {
      const abroad = officeTag(scene, k, "portfolio");
      if (abroad?.tag.value === "abroad") {
        setPortfolio(phrase, "other");
        return abroad.last;
      }
      if (isPunctuation(scene, k, ",.;:")) break;
    }
  }
  if (place || !isCapital(scene, j) || titleTag(scene, j)) return j;
  // "Economic Planning"
  const next = scene.pack.qualifiesBefore ? officeTag(scene, j + 1, "portfolio") : undefined;
  if (next) {
    setPortfolio(phrase, next.tag.value === "foreign" ? "other" : next.tag.value);
    return next.last;
  }
  if (!guess) return j;
  setPortfolio(phrase, "other");
  let last = j + 1;
  while (last < end && (does(scene, last, bit.common) || officeTag(scene, last, "portfolio")) && isCapital(scene, last))
    last++;
  return afterAdjectives(scene, last, end);
}

function afterAdjectives(scene: Scene, from: number, end: number): number {
  let i = from;
  while (i < end && i < from + 3) {
    const word = scene.tokens[i]?.word;
    if (
      !word ||
      word.shape !== "lower" ||
      word.lower.length < 5 ||
      scene.placeAt[i] ||
      officeTag(scene, i, "qualifier")
    )
      break;
    if (!scene.pack.adjectiveEndings.some((ending) => word.lower.endsWith(ending))) break;
    i++;
  }
  return i;
}

function setPortfolio(phrase: OfficePhrase, value: string): void {
  const known = value === "abroad" ? "other" : value;
  if (phrase.portfolio === null || (rank[known] ?? 0) > (rank[phrase.portfolio] ?? 0)) phrase.portfolio = known;
}

/** Where an envoy is sent: "ambassadeur du Japon au Togo", "Ambassador to Zimbabwe". */
const sentHeads = new Set([
  "ambassador",
  "charge_d_affaires",
  "consul",
  "special_envoy",
  "permanent_representative",
  "igo_official",
  "diplomat",
  "envoy",
]);
const isSent = (phrase: OfficePhrase) => sentHeads.has(phrase.head);

function takePlaceRight(
  scene: Scene,
  phrase: OfficePhrase,
  q: number,
  place: Place,
  end: number,
  host: boolean,
): number {
  const party = partyOf(scene, place);
  if (host) {
    if (!isSent(phrase) || phrase.host) return q;
    phrase.host = party ?? "";
    return place.last;
  }
  if (!party) return place.last;
  if (phrase.parties.length > 0 && !isPlural(phrase)) {
    // "the Malian ambassador of the Republic"; "Chairman of ECOWAS, President of Nigeria" are others' business
    if (isSent(phrase) && phrase.host === null && phrase.parties[0] !== party) {
      phrase.host = party;
      return place.last;
    }
    return phrase.parties.includes(party) ? place.last : q;
  }
  if (meaning(place, "demonym") && !meaning(place, "state")) {
    // "of the Malian government", "du gouvernement malien"
    const body = officeTag(scene, place.last, "body") ?? officeTag(scene, place.last, "institution");
    const inner = headAt(scene, place.last);
    if (body && body.last <= end) {
      phrase.bodies.push(body.tag.value);
      phrase.parties.push(party);
      return body.last;
    }
    if (inner) return takeInner(scene, phrase, q, place.first, 1);
    return q;
  }
  phrase.parties.push(party);
  phrase.seat = meaning(place, "seat") !== undefined;
  if (does(scene, place.last, bit.genitive)) {
    phrase.parties.pop();
    return ownedRight(scene, phrase, place, party, q);
  }
  // "of the African Union Commission"
  const body = scene.pack.qualifiesBefore ? officeTag(scene, place.last, "body") : undefined;
  if (body) {
    phrase.bodies.push(body.tag.value);
    return body.last;
  }
  return isPlural(phrase) ? moreStates(scene, phrase, place.last, end) : place.last;
}

/** "spokesman for Mali's foreign ministry". */
function ownedRight(scene: Scene, phrase: OfficePhrase, place: Place, party: string, q: number): number {
  const body = officeTag(scene, place.last + 1, "body") ?? officeTag(scene, place.last + 1, "institution");
  if (!body) return q;
  phrase.bodies.push(body.tag.value);
  phrase.parties.push(party);
  return body.last;
}

/** "du Burkina Faso, du Mali et du Niger". */
function moreStates(scene: Scene, phrase: OfficePhrase, from: number, end: number): number {
  let last = from;
  for (;;) {
    let j = last;
    if (isPunctuation(scene, j, ",")) j++;
    if (does(scene, j, bit.and)) j++;
    if (j === last) return last;
    while (does(scene, j, bit.of | bit.article)) j++;
    const place = scene.placeAt[j];
    const party = place && meaning(place, "state", "organisation") ? partyOf(scene, place) : null;
    // "du Mali, Abdoulaye Diop, et du Niger" is a list of names
    if (!place || !party || j >= end) return last;
    phrase.parties.push(party);
    last = place.last;
  }
}

/** "capverdien et sénégalais" after a plural. */
function moreAdjectives(scene: Scene, phrase: OfficePhrase, from: number): number {
  let last = from;
  if (!isPlural(phrase)) return last;
  for (;;) {
    let j = last;
    if (isPunctuation(scene, j, ",")) j++;
    if (does(scene, j, bit.and)) j++;
    const place = j > last ? scene.placeAt[j] : undefined;
    if (!place || !meaning(place, "demonym") || isCapital(scene, j)) return last;
    const party = partyOf(scene, place);
    if (party) phrase.parties.push(party);
    last = place.last;
  }
}

function takeParty(scene: Scene, phrase: OfficePhrase, place: Place): boolean {
  const party = partyOf(scene, place);
  if (!party || (phrase.parties.length > 0 && !isPlural(phrase))) return false;
  phrase.parties.push(party);
  return true;
}

/** "adviser to the President of Mali": serves another office; what follows its name is not part of it. */
function takeInner(scene: Scene, phrase: OfficePhrase, q: number, j: number, depth: number): number {
  let at = j;
  while (at < j + 5 && !headAt(scene, at)) at++;
  const inner = parseOffice(scene, at, depth + 1, j);
  if (!inner || phrase.inner) return q;
  phrase.inner = inner;
  if (phrase.parties.length === 0) phrase.parties.push(...inner.parties.slice(0, 1));
  const named = isCapital(scene, inner.last) || titleTag(scene, inner.last) !== undefined;
  if (named && !headAt(scene, inner.last)) {
    phrase.ofName = true;
    return q;
  }
  return inner.last;
}

/** Takes "of the Bar Association": words up to the end of a run of capitals, so that a name after it is found. */
function unknownComplement(scene: Scene, phrase: OfficePhrase, q: number, j: number, end: number): number {
  if (phrase.complement || phrase.kind !== "head") return q;
  const known = phrase.bodies.length > 0 || phrase.parties.length > 0;
  if (known && (phrase.bodies.length === 0 || !isCapital(scene, j))) return q;
  const named = scene.tokens[j]?.word;
  // "secrétaire général de l'ANAD": an organisation that no list knows
  if (!known && named?.shape === "upper" && named.text.length > 2 && !isCapital(scene, j + 1)) phrase.parties.push(`org:${named.text}`);
  if (officeTag(scene, j, "portfolio") && phrase.head === "director") phrase.bodies.push("ministry");
  phrase.complement = !known;
  let i = j;
  while (
    i < end &&
    (isCapital(scene, i) || (i > j && does(scene, i, bit.of | bit.and | bit.article) && isCapital(scene, i + 1)))
  ) {
    if (titleTag(scene, i)) break;
    i++;
  }
  if (i > j) return afterAdjectives(scene, i, end);
  return scene.tokens[j]?.word.shape === "lower" ? afterAdjectives(scene, j + 1, end) : q;
}

/** "ministre d'État, ministre de la Défense", "Deputy Prime Minister and Minister of Foreign Affairs": one holder. */
function mergeNext(scene: Scene, phrase: OfficePhrase, depth: number): void {
  if (phrase.kind !== "head") return;
  for (let guard = 0; guard < 3; guard++) {
    let j = phrase.last;
    const comma = isPunctuation(scene, j, ",/");
    if (comma) j++;
    const and = does(scene, j, bit.and);
    if (and) j++;
    if (j === phrase.last || j >= (scene.text.sentences[phrase.sentence]?.last ?? 0)) return;
    let at = j;
    while (
      at < j + 3 &&
      !headAt(scene, at) &&
      (officeTag(scene, at, "qualifier") || (scene.pack.qualifiesBefore && officeTag(scene, at, "portfolio")))
    )
      at = (officeTag(scene, at, "qualifier") ?? officeTag(scene, at, "portfolio"))?.last ?? at + 1;
    const next = headAt(scene, at) ? parseOffice(scene, at, depth + 2, j) : null;
    if (!next || next.kind !== "head" || next.first < j || next.determiner !== "none") return;
    if (
      next.parties.length > 0 &&
      phrase.parties.length > 0 &&
      next.parties[0] !== phrase.parties[0] &&
      !(next.parties[0] as string).startsWith("org:") &&
      !(phrase.parties[0] as string).startsWith("org:")
    )
      return;
    phrase.also.push(next);
    phrase.last = next.last;
  }
}
