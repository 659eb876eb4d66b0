import type { TagSpan } from "../languages/index.ts";
import { type OfficePhrase, type Nest, headAt, setPortfolio, isSent } from "./people-phrase.ts";
import { bodyEnd, knownWords, takeInner, unknownComplement } from "./people-phrase-inner.ts";
import { takePlaceRight } from "./people-phrase-place.ts";
import { skipArticle, takesPortfolio, portfolioEnd } from "./people-portfolio.ts";
import { bodiesTo, bodyIn, isOffice } from "./people-bodies.ts";
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
    (isOf || (does(scene, q, bit.locative) && isOffice(body) && takesPortfolio(phrase))) &&
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
  if (isOf && (titleTag(scene, j) || (isCapital(scene, j) && ofPerson.has(phrase.head)))) {
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
  const owned =
    (phrase.bodies.length > 0 || phrase.head === "coach") && phrase.parties.length === 0
      ? ownerBehind(scene, q, end)
      : q;
  if (owned > q) return owned;
  const named = isOf ? organisationBehind(scene, j, end) : undefined;
  if (named) return takePlaceRight(scene, phrase, q, named, end, host, nest);
  return isOf ? unknownComplement(scene, phrase, q, j, end) : q;
}

/** Offices that serve somebody by name: "envoy of X", "le successeur d'Awa Ndiaye". */
const ofPerson = new Set(["special_envoy", "successor", "predecessor"]);

/** A word in small letters that is neither a verb nor one of grammar: "government | panel". */
const isPlainNoun = (scene: Scene, i: number): boolean =>
  scene.pack.qualifiesBefore &&
  scene.tokens[i]?.word.shape === "lower" &&
  !scene.text.tags[i]?.some(({ tag }) => tag.type === "grammar" || tag.type === "verb");

/** How many words a body's own name may have behind the word for it. */
const longestName = 12;

/** "l'Agence nationale | des parcs et jardins | du Gabon": where the state begins that ends the name of a body. */
function ownerBehind(scene: Scene, q: number, end: number): number {
  for (let i = q; i < Math.min(end, q + longestName); i++) {
    const place = scene.placeAt[i];
    if (place && i > q + 1) {
      if (meaning(place, "state")) return startOf(scene, i);
      const isOwn = scene.pack.qualifiesAfter && meaning(place, "demonym") && !isCapital(scene, i);
      return isOwn ? i : q;
    }
    if (!does(scene, i, bit.of | bit.article | bit.contracted | bit.and) && !isNameWord(scene, i)) return q;
  }
  return q;
}

/** "du | Gabon": the preposition before a state. */
function startOf(scene: Scene, i: number): number {
  let first = i;
  while (does(scene, first - 1, bit.of | bit.article)) first--;
  return first;
}

/** A noun or an adjective, with or without a capital. */
function isNameWord(scene: Scene, i: number): boolean {
  const shape = scene.tokens[i]?.word.shape;
  if (shape === "punctuation" || shape === "number" || titleTag(scene, i) || headAt(scene, i)) return false;
  const tags = scene.text.tags[i] ?? [];
  return !tags.some(({ tag }) => tag.type === "grammar" || (tag.type === "verb" && tags.length === 1));
}

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
  if (place && party) return phrase.parties.length > 0 ? q : takeLedPlace(scene, phrase, q, place, party, end);
  if (phrase.bodies.length > 0) return q;
  const sender = senderOfTeam(scene, j);
  const of = sender && partyOf(scene, sender);
  if (sender && of) {
    phrase.parties.push(of);
    phrase.bodies.push("field");
    return sender.last;
  }
  return takeLedBody(scene, phrase, q, j, end);
}

/** "heads | the Malian foreign ministry", "leads the EU | delegation". */
function takeLedPlace(scene: Scene, phrase: OfficePhrase, q: number, place: Place, party: string, end: number): number {
  phrase.seat = meaning(place, "seat") !== undefined;
  const owner = does(scene, place.last, bit.genitive);
  const from = owner ? place.last + 1 : place.last;
  const body = scene.pack.qualifiesBefore ? bodyIn(scene, from, end) : undefined;
  // "led the Zambian delegation" is no head of state, nor is who leads "the Malian junta's allies"
  if (scene.pack.qualifiesBefore && !body && (owner || isAdjective(scene, place))) {
    phrase.complement ||= owner;
    return q;
  }
  phrase.parties.push(party);
  if (!scene.pack.qualifiesBefore) return place.last;
  const team = meaning(place, "organisation")
    ? (officeTag(scene, from, "team") ?? officeTag(scene, place.last - 1, "team"))
    : undefined;
  if (team) phrase.bodies.push("field");
  if (!body || team) return team?.last ?? place.last;
  phrase.bodies.push(...bodiesTo(scene, from, body));
  setPortfolios(scene, phrase, from, body);
  return body.last;
}

/** "dirige la délégation | de l'Union européenne": the organisation that sends a team. */
function senderOfTeam(scene: Scene, j: number): Place | undefined {
  const team = officeTag(scene, j, "team");
  const sender = team && does(scene, team.last, bit.of) ? scene.placeAt[skipArticle(scene, team.last)] : undefined;
  return sender && meaning(sender, "organisation") ? sender : undefined;
}

/** "chairs | the foreign affairs committee", "a pris la tête de | la diplomatie". */
function takeLedBody(scene: Scene, phrase: OfficePhrase, q: number, j: number, end: number): number {
  const body = officeTag(scene, j, "body");
  const portfolio = officeTag(scene, j, "portfolio");
  const named = scene.pack.qualifiesBefore ? bodyIn(scene, j, end) : body;
  const isMinistry = named?.tag.value === "ministry";
  // "la diplomatie" is a ministry and what it deals with
  if (portfolio && isMinistry && named.first === j && named.last === portfolio.last) {
    setPortfolio(phrase, portfolio.tag.value);
    phrase.bodies.push("ministry");
    return named.last;
  }
  // "chairs the foreign affairs committee" is no minister
  if (portfolio && portfolio.last >= (body?.last ?? 0) && (!named || isMinistry))
    return takeCharge(scene, phrase, portfolio.last, portfolio.tag.value);
  if (!named) return q;
  phrase.bodies.push(named.tag.value);
  // "the Senate's foreign relations committee"
  const part = does(scene, named.last, bit.genitive) ? bodyIn(scene, named.last + 1, end) : undefined;
  if (part) {
    phrase.bodies.push(part.tag.value);
    setPortfolios(scene, phrase, named.last + 1, part);
    return part.last;
  }
  if (named.first > j || portfolio) setPortfolios(scene, phrase, j, named);
  // "le portefeuille de la Défense"
  const at = does(scene, named.last, bit.of) ? skipArticle(scene, named.last) : named.last;
  const behind = at > named.last && isMinistry ? officeTag(scene, at, "portfolio") : undefined;
  if (!behind) return named.last;
  setPortfolio(phrase, behind.tag.value);
  return behind.last;
}

/** Bodies whose first words say what they deal with: "the foreign affairs committee". */
const ofSubject = new Set(["ministry", "commission"]);

function setPortfolios(scene: Scene, phrase: OfficePhrase, from: number, body: TagSpan): void {
  if (!ofSubject.has(body.tag.value)) return;
  for (let i = from; i < body.last; i++) {
    const portfolio = officeTag(scene, i, "portfolio");
    if (portfolio && portfolio.last <= body.last) setPortfolio(phrase, portfolio.tag.value);
  }
}

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
