import type { TagSpan } from "../languages/index.ts";
import { type OfficePhrase, type Nest, headAt, setPortfolio, isSent } from "./people-phrase.ts";
import { bodyEnd, knownWords, takeInner, unknownComplement } from "./people-phrase-inner.ts";
import { takePlaceRight } from "./people-phrase-place.ts";
import { skipArticle, takesPortfolio, portfolioEnd } from "./people-portfolio.ts";
import { bit, does, isCapital, meaning, officeTag, partyOf, type Place, type Scene, titleTag } from "./people-words.ts";

/** What "of" leads to: a state, an organisation, a body, a portfolio, another office, or something unknown. */
export function takeComplement(scene: Scene, phrase: OfficePhrase, q: number, end: number, nest: Nest): number {
  let j = q + 1;
  if (does(scene, j, bit.of)) j++;
  const possessive = does(scene, j, bit.possessive);
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
    portfolio &&
    (phrase.head === "counterpart" ? isOf && !place : takesPortfolio(phrase)) &&
    !(place && phrase.head === "secretary_general") &&
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
    // "the chief of the government panel"
    if (body.tag.value === "government" && isPlainNoun(scene, body.last)) {
      phrase.complement = true;
      return body.last + 1;
    }
    phrase.bodies.push(body.tag.value);
    // "the spokesman of its foreign ministry": owned as "its spokesman" is
    if (possessive) phrase.determiner = "possessive";
    return bodyEnd(scene, body.last, end);
  }
  if (place) return takePlaceRight(scene, phrase, q, place, end, host, nest);
  if (
    inner &&
    nest.depth < 2 &&
    phrase.head !== "counterpart" &&
    (phrase.kind !== "description" || phrase.head === "official")
  )
    return takeInner(scene, phrase, q, j, nest);
  // "rapporteur on human rights"
  const subject = host && isSent(phrase) ? knownWords(scene, j) : j;
  if (subject > j) return subject;
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
  const named = isOf ? organisationBehind(scene, j, end) : undefined;
  if (named) return takePlaceRight(scene, phrase, q, named, end, host, nest);
  return isOf ? unknownComplement(scene, phrase, q, j, end) : q;
}

/** A word in small letters that is neither a verb nor one of grammar: "government | panel". */
const isPlainNoun = (scene: Scene, i: number): boolean =>
  scene.pack.qualifiesBefore &&
  scene.tokens[i]?.word.shape === "lower" &&
  !scene.text.tags[i]?.some(({ tag }) => tag.type === "grammar" || tag.type === "verb");

/** How many words may say what an organisation is before its name. */
const mostEpithets = 3;

/** "the paramilitary | Rapid Support Forces", "the regional bloc | ECOWAS": an organisation named behind words for it. */
function organisationBehind(scene: Scene, from: number, end: number): Place | undefined {
  for (let i = from; i < Math.min(end, from + mostEpithets); i++) {
    if (scene.tokens[i]?.word.shape !== "lower" || does(scene, i, bit.of | bit.and | bit.by | bit.locative)) return;
    const place = scene.placeAt[i + 1];
    if (place && i + 1 < end) return meaning(place, "organisation") ? place : undefined;
  }
  return;
}

/** "qui dirige le gouvernement bulgare", "who heads the Malian foreign ministry". */
export function takeObject(scene: Scene, phrase: OfficePhrase, q: number, end: number): number {
  let j = q;
  // "au pouvoir en Ouganda"
  const inside = phrase.head === "rules" ? bit.locative : 0;
  while (
    j < end &&
    j < q + 3 &&
    does(scene, j, bit.of | bit.article | bit.contracted | bit.also | bit.possessive | inside)
  )
    j++;
  const place = scene.placeAt[j];
  const party = place && partyOf(scene, place);
  if (place && party) {
    if (phrase.parties.length > 0) return q;
    phrase.parties.push(party);
    phrase.seat = meaning(place, "seat") !== undefined;
    const owner = does(scene, place.last, bit.genitive);
    const body = owner ? bodyOwned(scene, place.last + 1, end) : officeTag(scene, place.last, "body");
    // "led the Zambian delegation", "chairs Chile's bar association" is no head of state
    if (!body && scene.pack.qualifiesBefore && (owner || isAdjective(scene, place))) {
      phrase.parties.pop();
      phrase.complement ||= owner;
      return q;
    }
    if (!body || !scene.pack.qualifiesBefore) return place.last;
    phrase.bodies.push(body.tag.value);
    const portfolio =
      body.tag.value === "ministry" ? officeTag(scene, owner ? place.last + 1 : place.last, "portfolio") : undefined;
    if (portfolio) setPortfolio(phrase, portfolio.tag.value);
    return body.last;
  }
  const body = officeTag(scene, j, "body");
  const portfolio = officeTag(scene, j, "portfolio");
  if (phrase.bodies.length > 0) return q;
  if (portfolio && portfolio.last >= (body?.last ?? 0))
    return takeCharge(scene, phrase, portfolio.last, portfolio.tag.value);
  if (!body) return q;
  phrase.bodies.push(body.tag.value);
  // "the Senate's foreign relations committee"
  const part = does(scene, body.last, bit.genitive) ? bodyOwned(scene, body.last + 1, end) : undefined;
  if (part) phrase.bodies.push(part.tag.value);
  if (portfolio && body.tag.value === "ministry") setPortfolio(phrase, portfolio.tag.value);
  // "le portefeuille de la Défense"
  const at = does(scene, body.last, bit.of) ? skipArticle(scene, body.last) : body.last;
  const named = at > body.last ? officeTag(scene, at, "portfolio") : undefined;
  if (!named || body.tag.value !== "ministry") return body.last;
  setPortfolio(phrase, named.tag.value);
  return named.last;
}

/** "Botswana's | parliamentary committee": the body that a state owns, behind the words that say which one. */
function bodyOwned(scene: Scene, from: number, end: number): TagSpan | undefined {
  for (let i = from; i < Math.min(end, from + longestBody); i++) {
    const body = officeTag(scene, i, "body");
    if (body) return body;
    if (scene.tokens[i]?.word.shape === "punctuation") return undefined;
  }
  return undefined;
}

/** How many words "parliamentary foreign affairs" may have. */
const longestBody = 4;

/** "Zambian" before the word it goes with. */
const isAdjective = (scene: Scene, place: Place) =>
  meaning(place, "demonym") !== undefined &&
  !meaning(place, "state") &&
  scene.tokens[place.last]?.word.shape === "lower" &&
  !does(scene, place.last, bit.of | bit.and | bit.by | bit.locative | bit.relative);

/** "holds the foreign affairs portfolio", "en charge de la Défense". */
function takeCharge(scene: Scene, phrase: OfficePhrase, last: number, portfolio: string): number {
  setPortfolio(phrase, portfolio);
  const body = officeTag(scene, last, "body");
  // "the defence of the homeland" is no office
  if (!body && phrase.head !== "in_charge") {
    phrase.portfolio = null;
    return last;
  }
  phrase.bodies.push("ministry");
  return body && scene.pack.qualifiesBefore ? body.last : last;
}
