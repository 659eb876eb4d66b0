import { takeComplement, takeObject } from "./people-complement.ts";
import { isAnyGrammar, isGrammar } from "./page.ts";
import { bodiesTo, bodyIn } from "./people-bodies.ts";
import { type OfficePhrase, type Nest, headAt, isCounterpart, isPlural, isSent } from "./people-phrase.ts";
import { moreAdjectives, moreStates, takeParty } from "./people-phrase-place.ts";
import { afterAdjectives, skipArticle, holdsPortfolio, portfolioEnd, morePortfolios } from "./people-portfolio.ts";
import {
  bit,
  does,
  isCapital,
  isPunctuation,
  meaning,
  officeTag,
  partyOf,
  type Scene,
  titleTag,
} from "./people-words.ts";

/** Takes in what stands after the head: nationality, portfolio, state, host, other offices served. */
export function expandRight(scene: Scene, phrase: OfficePhrase, nest: Nest): void {
  const end = scene.text.sentences[phrase.sentence]?.last ?? scene.tokens.length;
  if (holdsPortfolio.has(phrase.head)) phrase.last = morePortfolios(scene, phrase, phrase.last, end);
  for (let guard = 0; guard < 14 && phrase.last < end; guard++) {
    const next = takeRight(scene, phrase, phrase.last, end, nest);
    if (next <= phrase.last) break;
    phrase.last = next;
  }
  if (phrase.kind === "head" && isOver(scene, phrase.last)) phrase.qualifiers.add("former");
}

/** "ambassador | until 2023", "ministre | de 2015 à 2018": words for a term that has ended. */
function isOver(scene: Scene, q: number): boolean {
  const until = officeTag(scene, q, "until");
  if (until) return until.tag.value === "past" || isYear(scene, until.last);
  return isAnyGrammar(scene, q, ["from", "between"]) && isYear(scene, q + 1) && isYear(scene, q + 3);
}

const isYear = (scene: Scene, i: number): boolean => /^(?:19|20)\d\d$/u.test(scene.tokens[i]?.word.text ?? "");

/** Heads that are verbs or phrases, with what they lead or hold as their object. */
const withObject = new Set(["rules", "leads", "commands", "represents", "holds", "in_charge", "speaks"]);

function takeRight(scene: Scene, phrase: OfficePhrase, q: number, end: number, nest: Nest): number {
  const qualifier = officeTag(scene, q, "qualifier");
  // "l'ambassadeur fut reçu"
  const isVerb = qualifier?.tag.value === "former" && does(scene, q, bit.be);
  if (
    qualifier &&
    !isVerb &&
    qualifier.last <= end &&
    (scene.pack.qualifiesAfter || isRightQualifier(qualifier.tag.value, scene, q))
  ) {
    phrase.qualifiers.add(qualifier.tag.value);
    return qualifier.last;
  }
  if (isPunctuation(scene, q, "-‑") && officeTag(scene, q + 1, "qualifier")) return q + 1;
  const region = scene.placeAt[q];
  // "Niger's man in | Cotonou"
  if (region && phrase.head === "mans" && phrase.host === null) {
    phrase.host = partyOf(scene, region);
    return phrase.host === null ? q : region.last;
  }
  if (region && phrase.head === "director" && meaning(region, "region") && !phrase.complement) {
    phrase.complement = true;
    // "Moyen-Orient et Afrique"
    const next = does(scene, region.last, bit.and) ? scene.placeAt[region.last + 1] : undefined;
    return next && meaning(next, "region") ? next.last : region.last;
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
  const adjective = commissionEnd(scene, phrase, q, end);
  if (adjective > q) return adjective;
  const listed = listedState(scene, phrase, q, end);
  if (listed > q) return listed;
  if (isPunctuation(scene, q, "(")) {
    const close = acronymEnd(scene, q);
    if (close > q) {
      takeAside(scene, phrase, q + 1);
      return close;
    }
  }
  const charge = chargeEnd(scene, phrase, q);
  if (charge > q) return portfolioEnd(scene, phrase, skipArticle(scene, charge), end, q);
  // "the Kenyan Senate | 's foreign relations committee"
  if (does(scene, q, bit.genitive) && phrase.bodies.length > 0 && phrase.kind === "head") {
    const part = bodyIn(scene, q + 1, end);
    if (part) {
      phrase.bodies.push(...bodiesTo(scene, q + 1, part));
      return part.last;
    }
  }
  if (withObject.has(phrase.head)) {
    const from = pastDuration(scene, q, end);
    const object = takeObject(scene, phrase, from, end);
    if (object > from) return object;
  }
  // "Ambassador to Sri Lanka, resident in New Delhi, X"
  if (isPunctuation(scene, q, ",") && isSent(phrase) && does(scene, q + 1, bit.posted)) q++;
  // "resident in X", "en poste à X", "avec résidence à X"
  if (
    does(scene, q, bit.posted) ||
    ((does(scene, q, bit.locative) || isGrammar(scene, q, "with")) && does(scene, q + 1, bit.posted))
  ) {
    if (!does(scene, q, bit.posted)) q++;
    const at = skipArticle(scene, q + 2);
    const post = does(scene, q + 1, bit.locative | bit.host) ? scene.placeAt[at] : undefined;
    if (post && isSent(phrase)) phrase.host ??= partyOf(scene, post);
    if (post && post.last <= end) return post.last;
  }
  const seat = seatEnd(scene, phrase, q);
  if (seat > q) return seat;
  const both = bothEnd(scene, phrase, q);
  if (both > q) return both;
  const appointed = appointerEnd(scene, phrase, q, end);
  if (appointed > q) return appointed;
  // "un appel du président tchadien | à son homologue béninois"
  if (does(scene, q + 1, bit.possessive) && headAt(scene, q + 2)?.value === "counterpart") return q;
  if (does(scene, q, bit.of | bit.host)) return takeComplement(scene, phrase, q, end, nest);
  const comesFrom = isPlural(phrase) || isCounterpart(phrase) || phrase.kind === "description";
  return comesFrom && phrase.parties.length === 0 ? takeOrigin(scene, phrase, q, end) : q;
}

/** "au ministère | à Riga", "président de la transition | en Guinée", "his counterpart | in Baghdad": where it is held. */
function seatEnd(scene: Scene, phrase: OfficePhrase, q: number): number {
  if (phrase.parties.length > 0 || !does(scene, q, bit.locative)) return q;
  const place = scene.placeAt[skipArticle(scene, q + 1)];
  const party = place && partyOf(scene, place);
  if (!place || !party) return q;
  const ofCapital = phrase.bodies.length > 0 || (isCounterpart(phrase) && !isPlural(phrase));
  // "holds the same post | in the Tanzanian cabinet"
  const same = isCounterpart(phrase) && phrase.headLast > phrase.headFirst + 2;
  const rules = phrase.head === "head_of_state" && phrase.headLast > phrase.headFirst + 1;
  const fits = (rules && meaning(place, "state")) || (same && meaning(place, "state", "demonym"));
  if (!(ofCapital && meaning(place, "city")?.capital) && !fits) return q;
  phrase.parties.push(party);
  return same ? (officeTag(scene, place.last, "body")?.last ?? place.last) : place.last;
}

/** "dirige | depuis janvier | l'Union africaine": the token behind words for since when. */
function pastDuration(scene: Scene, q: number, end: number): number {
  if (!isGrammar(scene, q, "since")) return q;
  let i = q + 1;
  while (i < Math.min(end, q + longestDay) && isOfDay(scene, i) && !does(scene, i, bit.article)) i++;
  return i;
}

/** "les ministres du Commerce | des deux pays |, X et Y": of states named before. */
function bothEnd(scene: Scene, phrase: OfficePhrase, q: number): number {
  if (!isPlural(phrase) || !does(scene, q, bit.of)) return q;
  const at = does(scene, q + 1, bit.article) ? q + 2 : q + 1;
  const sides = does(scene, at, bit.number) ? officeTag(scene, at + 1, "group") : undefined;
  if (!sides || sides.tag.value === "any" || !isPunctuation(scene, sides.last, ",")) return q;
  if (!isCapital(scene, sides.last + 1) && !titleTag(scene, sides.last + 1)) return q;
  if (phrase.parties.length === 0) phrase.parties.push(...twoBefore(scene, phrase.first));
  return sides.last;
}

/** How many words back the two states stand of which "the two countries" speaks. */
const nearPair = 80;

/** The two states named most before a token, not as places of the deed, in the order in which they were named first. */
function twoBefore(scene: Scene, before: number): string[] {
  const found = new Map<string, { first: number; count: number }>();
  for (let i = before; i > Math.max(0, before - nearPair); i--) {
    const place = scene.placeTo[i];
    const party = place && meaning(place, "state", "demonym", "city") ? partyOf(scene, place) : null;
    // "US$190 million" names nobody
    const isMoney = scene.text.text[scene.tokens[i - 1]?.end ?? 0] === "$";
    if (!place || !party || party.startsWith("org:") || isMoney) continue;
    const at = does(scene, place.first - 1, bit.article) ? place.first - 2 : place.first - 1;
    if (!does(scene, at, bit.locative))
      found.set(party, { first: place.first, count: (found.get(party)?.count ?? 0) + 1 });
  }
  const two = [...found].sort(([, a], [, b]) => b.count - a.count).slice(0, 2);
  return two.length === 2 ? two.sort(([, a], [, b]) => a.first - b.first).map(([party]) => party) : [];
}

/** "médiateur désigné en janvier par la Cédéao": an envoy serves the body that chose him. */
function appointerEnd(scene: Scene, phrase: OfficePhrase, q: number, end: number): number {
  if (phrase.head !== "special_envoy" || phrase.parties.length > 0) return q;
  let i = q;
  while (i < Math.min(end, q + longestDay) && isOfDay(scene, i)) i++;
  if (i >= end || !does(scene, i, bit.by)) return q;
  const place = scene.placeAt[skipArticle(scene, i + 1)];
  const party = place && meaning(place, "organisation") ? partyOf(scene, place) : null;
  if (!place || !party) return q;
  phrase.parties.push(party);
  return place.last;
}

/** How many words may tell the day: "le 3 mai 2024". */
const longestDay = 4;

/** A number or a plain word that may tell the day: "en janvier", "mardi". */
const isOfDay = (scene: Scene, i: number): boolean => {
  const shape = scene.tokens[i]?.word.shape;
  const plain = !scene.text.tags[i]?.some(({ tag }) => tag.type !== "grammar") && !does(scene, i, bit.by);
  return plain && (shape === "number" || shape === "lower");
};

/** "la Commission électorale nationale", "le Conseil économique et social": a state's own, by its adjectives. */
function commissionEnd(scene: Scene, phrase: OfficePhrase, q: number, end: number): number {
  if (!scene.pack.qualifiesAfter || phrase.parties.length > 0) return q;
  const council = phrase.qualifiers.has("council");
  if (phrase.head !== "igo_head" && !council && !(phrase.head === "president" && phrase.bodies.includes("commission")))
    return q;
  const first = afterAdjectives(scene, q, end);
  if (first === q) return q;
  phrase.complement = true;
  return does(scene, first, bit.and) ? Math.max(first, afterAdjectives(scene, first + 1, end)) : first;
}

/** "negotiators from Armenia and Azerbaijan": where several come from is whom they serve; "singers from" serve nobody. */
function takeOrigin(scene: Scene, phrase: OfficePhrase, q: number, end: number): number {
  if (!isGrammar(scene, q, "from") || phrase.head === "expert") return q;
  const place = scene.placeAt[skipArticle(scene, q + 1)];
  const isHome = place && (meaning(place, "state", "organisation") || meaning(place, "city")?.capital);
  const party = isHome ? partyOf(scene, place) : null;
  if (!place || !party) return q;
  phrase.parties.push(party);
  return moreStates(scene, phrase, place.last, end);
}

/** Only "-elect", "designate" and "ad interim" stand after the office where qualifiers stand before. */
function isRightQualifier(value: string, scene: Scene, q: number): boolean {
  if (value === "elect") return true;
  if (value === "acting") return !isCapital(scene, q);
  return value === "neutral" && (scene.tokens[q]?.word.fold ?? "").startsWith("extraordinary");
}

/** "Ambassador, Djibouti)", "Minister of Foreign Affairs, Kenya;": the state served closes the entry of a list. */
function listedState(scene: Scene, phrase: OfficePhrase, q: number, end: number): number {
  if (!isPunctuation(scene, q, ",") || phrase.parties.length > 0) return q;
  const place = scene.placeAt[q + 1];
  const party = place && meaning(place, "state") ? partyOf(scene, place) : null;
  if (!place || !party || !(place.last >= end || isPunctuation(scene, place.last, ");."))) return q;
  phrase.parties.push(party);
  return place.last;
}

/** "Ministre de l'Énergie (Mali)": the state of an entry in a roll. */
function takeAside(scene: Scene, phrase: OfficePhrase, i: number): void {
  const place = scene.placeAt[i];
  const party = place && meaning(place, "state") ? partyOf(scene, place) : null;
  if (party && phrase.parties.length === 0) phrase.parties.push(party);
}

/** "(AES)", "(Commonwealth)". */
function acronymEnd(scene: Scene, q: number): number {
  const word = scene.tokens[q + 1]?.word;
  const short = word !== undefined && (scene.placeAt[q + 1] !== undefined || word.shape === "upper");
  if (!short) return q;
  const last = scene.placeAt[q + 1]?.last ?? q + 2;
  return isPunctuation(scene, last, ")") ? last + 1 : q;
}

const chargeable = new Set([
  "minister",
  "minister_of_state",
  "secretary_of_state",
  "deputy_head_of_government",
  "head_of_government",
  "deputy_foreign_minister",
  "vice_minister",
]);

/** The token after "chargé" in ", chargé de la Défense", after "en charge": a portfolio given after the office. */
function chargeEnd(scene: Scene, phrase: OfficePhrase, q: number): number {
  if (!chargeable.has(phrase.head)) return q;
  const at = isPunctuation(scene, q, ",") ? q + 1 : q;
  const words = headAt(scene, at);
  if (words?.value === "in_charge") return words.last;
  return does(scene, at, bit.charged) && does(scene, at + 1, bit.of) ? at + 1 : q;
}
