import { type OfficePhrase, type Nest, isPlural, headAt, isSent } from "./people-phrase.ts";
import { bodiesTo, bodyIn } from "./people-bodies.ts";
import { bodyEnd, knownWords, takeInner } from "./people-phrase-inner.ts";
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
  titleTag,
} from "./people-words.ts";

/** Takes in a place after "of" or "to": the state served, or where an envoy is sent. */
export function takePlaceRight(
  scene: Scene,
  phrase: OfficePhrase,
  q: number,
  place: Place,
  end: number,
  host: boolean,
  nest: Nest,
): number {
  const party = partyOf(scene, place);
  // "envoy of the Secretary-General for Libya": where the envoy goes
  if (nest.depth > 0 && does(scene, q, bit.of) && does(scene, q, bit.host)) return q;
  if (host) {
    // "directeur pour le Kenya à la Banque mondiale"
    if (phrase.head === "director" && party && meaning(place, "organisation") && !does(scene, q, bit.of)) {
      phrase.parties.splice(0, phrase.parties.length, party);
      phrase.complement = true;
      return place.last;
    }
    if (!isSent(phrase))
      return isMaster(scene, place)
        ? takeInner(scene, phrase, q, place.first, nest)
        : takeHouse(scene, phrase, place, party, q);
    if (phrase.host) return q;
    phrase.host = party ?? "";
    return place.last;
  }
  if (!party) return takeRegion(scene, phrase, place);
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
    const body =
      officeTag(scene, place.last, "body") ??
      officeTag(scene, place.last, "institution") ??
      (scene.pack.qualifiesBefore ? bodyIn(scene, place.last, end) : undefined);
    const inner = headAt(scene, place.last);
    if (body && body.last <= end) {
      phrase.bodies.push(...bodiesTo(scene, place.last, body));
      phrase.complement ||= isTeam(scene, body);
      phrase.parties.push(party);
      return body.last;
    }
    if (inner) return takeInner(scene, phrase, q, place.first, nest);
    return q;
  }
  // "of the UN Secretary-General"
  if (
    scene.pack.qualifiesBefore &&
    party.startsWith("org:") &&
    !phrase.inner &&
    headAt(scene, place.last)?.form === "head"
  )
    return takeInner(scene, phrase, q, place.first, nest);
  phrase.parties.push(party);
  const owner = party.startsWith("org:") && !isPlural(phrase) ? ownerOf(scene, place.last, end) : undefined;
  if (owner) {
    phrase.parties[phrase.parties.length - 1] = owner.party;
    phrase.complement = true;
    return owner.last;
  }
  phrase.seat = meaning(place, "seat") !== undefined;
  if (isFieldMission(scene, place, party)) phrase.bodies.push("field");
  if (does(scene, place.last, bit.genitive)) {
    phrase.parties.pop();
    return ownedRight(scene, phrase, place, party, q);
  }
  // "of the African Union Commission"
  const body = scene.pack.qualifiesBefore
    ? (officeTag(scene, place.last, "body") ??
      (isCapital(scene, place.last) ? bodyIn(scene, place.last, end) : undefined))
    : undefined;
  if (body) {
    phrase.bodies.push(body.tag.value);
    return body.last;
  }
  if (party.startsWith("org:") && phrase.head === "director") {
    const more = bodyEnd(scene, place.last, end);
    if (more > place.last) phrase.complement = true;
    return more;
  }
  return isPlural(phrase) ? moreStates(scene, phrase, place.last, end) : place.last;
}

/** "MONUSCO": a mission of the United Nations, by its own acronym. */
const isFieldMission = (scene: Scene, place: Place, party: string): boolean =>
  party === "org:UN" &&
  place.last - place.first === 1 &&
  (scene.tokens[place.first]?.word.text.length ?? 0) > 4 &&
  isCapital(scene, place.first);

/** "Security Council of the Russian Federation": a body that bears the name of an organisation but is a state's own. */
function ownerOf(scene: Scene, from: number, end: number): { party: string; last: number } | undefined {
  // "la Croix-Rouge | togolaise"
  const own = scene.pack.qualifiesAfter ? scene.placeAt[from] : undefined;
  const nation = own && meaning(own, "demonym") && !isCapital(scene, from) ? partyOf(scene, own) : null;
  if (own && nation) return { party: nation, last: own.last };
  if (!does(scene, from, bit.of) || does(scene, from, bit.host)) return undefined;
  const place = scene.placeAt[does(scene, from + 1, bit.article) ? from + 2 : from + 1];
  const party = place && meaning(place, "state") && place.last <= end ? partyOf(scene, place) : null;
  return place && party ? { party, last: place.last } : undefined;
}

/** "director of the Africa Department", "directeur pour l'Asie". */
function takeRegion(scene: Scene, phrase: OfficePhrase, place: Place): number {
  if (phrase.head === "director") phrase.complement = true;
  if (phrase.head === "high_representative") phrase.bodies.push("field");
  const body = scene.pack.qualifiesBefore ? officeTag(scene, place.last, "body") : undefined;
  // "for African Development"
  if (!body) return (isSent(phrase) ? officeTag(scene, place.last, "portfolio")?.last : undefined) ?? place.last;
  phrase.bodies.push(body.tag.value);
  return body.last;
}

/** "adviser to the Eritrean president", "adviser to Eritrea's president": an office stands right behind the state. */
function isMaster(scene: Scene, place: Place): boolean {
  if (does(scene, place.last, bit.genitive)) return headAt(scene, place.last + 1) !== undefined;
  return meaning(place, "demonym") !== undefined && headAt(scene, place.last) !== undefined;
}

/** "at the Malian Foreign Ministry": the institution an official works in. */
function takeHouse(scene: Scene, phrase: OfficePhrase, place: Place, party: string | null, q: number): number {
  const from = does(scene, place.last, bit.genitive) ? place.last + 1 : place.last;
  const body = scene.pack.qualifiesBefore ? bodyIn(scene, from, scene.tokens.length) : undefined;
  if (!body || !party || phrase.parties.length > 0) return q;
  phrase.bodies.push(body.tag.value);
  phrase.parties.push(party);
  return body.last;
}

/** "spokesman for Mali's foreign ministry", "chairman of Russia's Security Council". */
function ownedRight(scene: Scene, phrase: OfficePhrase, place: Place, party: string, q: number): number {
  const from = place.last + 1;
  const body =
    bodyIn(scene, from, scene.tokens.length) ?? officeTag(scene, from, "body") ?? officeTag(scene, from, "institution");
  if (!body) {
    let last = from;
    while (isCapital(scene, last) && !headAt(scene, last) && !titleTag(scene, last)) last++;
    // "the brother of Mali's Assimi Goita": a name
    const named = scene.placeAt[from]?.last === last || (last > from && knownWords(scene, last - 1) > last - 1);
    if (!named) return q;
    phrase.complement = true;
    phrase.parties.push(party);
    return last;
  }
  phrase.bodies.push(...bodiesTo(scene, from, body));
  phrase.complement ||= isTeam(scene, body);
  phrase.parties.push(party);
  return body.last;
}

/** "the head of Georgia's delegation" */
const isTeam = (scene: Scene, { first }: { first: number }) => officeTag(scene, first, "team") !== undefined;

/** "du Burkina Faso, du Mali et du Niger". */
export function moreStates(scene: Scene, phrase: OfficePhrase, from: number, end: number): number {
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
export function moreAdjectives(scene: Scene, phrase: OfficePhrase, from: number): number {
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

/** Makes a place the state served, unless one is known. */
export function takeParty(scene: Scene, phrase: OfficePhrase, place: Place): boolean {
  const party = phrase.head === "coach" ? null : partyOf(scene, place);
  if (!party || (phrase.parties.length > 0 && !isPlural(phrase))) return false;
  phrase.parties.push(party);
  return true;
}
