import type { Office } from "../model/index.ts";
import { crownTitles, mayHave, type RareOffice } from "../world/governments.ts";
import type { OfficePhrase } from "./offices.ts";
import { hasNounIn, isGrammar, tagAt, verbAt } from "./page.ts";
import { bit, does, isCapital, isPunctuation, meaning, partyOf, type Place, type Scene } from "./people-words.ts";

/** How far before an office the verb stands that says who sent its holder, or who received. */
const reach = 14;

const startOf = (scene: Scene, phrase: OfficePhrase) => scene.text.sentences[phrase.sentence]?.first ?? 0;

/** Index of the verb before an office that is one of these, in the same clause; -1 when none is. */
function verbBefore(scene: Scene, phrase: OfficePhrase, lemmas: ReadonlySet<string>): number {
  const stop = Math.max(startOf(scene, phrase), phrase.first - reach);
  for (let i = phrase.first - 1; i >= stop; i--) {
    if (isPunctuation(scene, i, ".;:")) return -1;
    if (verbAt(scene, i, lemmas)) return i;
  }
  return -1;
}

/** The state that is the subject of a verb: the last one named before it that is no place of the deed. */
function subjectOf(scene: Scene, verb: number, start: number): string | null {
  for (let i = verb; i > start; i--) {
    const place = scene.placeTo[i];
    const party = place && partyOf(scene, place);
    if (!place || !party || party.startsWith("org:")) continue;
    const before = does(scene, place.first - 1, bit.article) ? place.first - 2 : place.first - 1;
    if (!does(scene, before, bit.locative | bit.by)) return party;
  }
  return null;
}

/** "La délégation togolaise a été reçue par X": the people of an unnamed guest, before the host of the same sentence. */
export function guestBefore(scene: Scene, host: number, start: number): string | null {
  for (let i = host; i > start; i--) {
    const place = scene.placeTo[i];
    if (place && meaning(place, "demonym") && !isOfCapital(scene, place)) return partyOf(scene, place);
  }
  return null;
}

/** "X se rendra à Lima, a précisé son porte-parole, Y": where the one begins whose name opens the sentence. */
export function openerOf(scene: Scene, { first, sentence, determiner }: OfficePhrase): number | null {
  const start = scene.text.sentences[sentence]?.first ?? 0;
  if (determiner !== "possessive" || first - start < nearOpener) return null;
  return start;
}

/** How many words part at least the subject of a sentence from its own spokesman. */
const nearOpener = 4;

/** What the clause tells of an envoy: "Benin has recalled Ambassador X" names his own state, "summoned" the other. */
export interface Sending {
  readonly own: string | null;
  readonly other: string | null;
}

const nothing: Sending = { own: null, other: null };

export function sendingOf(scene: Scene, phrase: OfficePhrase): Sending {
  const start = startOf(scene, phrase);
  const sent = verbBefore(scene, phrase, scene.pack.sends);
  if (sent >= 0) return { own: subjectOf(scene, sent, start), other: null };
  const received = verbBefore(scene, phrase, scene.pack.receives);
  return received < 0 ? nothing : { own: null, other: subjectOf(scene, received, start) };
}

/** Index of the word for an encounter whose object or companion an office is: "met the Minister", "had talks with the Minister"; -1 when there is none. */
export function meetingBefore(scene: Scene, phrase: OfficePhrase): number {
  const noun = talksBefore(scene, phrase);
  if (noun >= 0) return noun;
  const verb = verbBefore(scene, phrase, scene.pack.meets);
  if (verb < 0 || phrase.first - verb > nearObject) return -1;
  for (let i = verb; i < phrase.first; i++)
    if (does(scene, i, bit.by | bit.relative) || isPunctuation(scene, i, ",") || tagAt(scene, i, "noun", "presence"))
      return -1;
  return verb;
}

/** Index of "talks" where an office is named right behind "talks with"; -1 when it is not. */
function talksBefore(scene: Scene, { first }: OfficePhrase): number {
  const start = does(scene, first - 1, bit.article) ? first - 1 : first;
  if (!isGrammar(scene, start - 1, "with")) return -1;
  for (let i = start - 2; i >= start - longestTalks; i--)
    if (encounters.some((name) => tagAt(scene, i, "noun", name))) return i;
  return -1;
}

const encounters = ["meeting", "talks"];

/** How many words "talks on Tuesday with" may have. */
const longestTalks = 4;

/** Index of "accompanied" where an office is named among those who come with somebody; -1 when it is not. */
export function companyBefore(scene: Scene, phrase: OfficePhrase): number {
  const start = startOf(scene, phrase);
  const stop = Math.max(start, phrase.first - reach);
  let past = false;
  for (let i = phrase.first - 1; i >= stop; i--) {
    if (isPunctuation(scene, i, ".;:") || does(scene, i, bit.relative)) return -1;
    // "Accompanied by the Minister, | the President"
    if (does(scene, i, bit.company)) return i === start && past ? -1 : i;
    past ||= isPunctuation(scene, i, ",");
    if (scene.text.tags[i]?.some(({ tag }) => tag.type === "verb")) return -1;
  }
  return -1;
}

/**
 * "Fidan was received by the King before he met his counterpart", "X, accompanied by the Defence Minister, met his
 * counterpart": a counterpart of the subject, not of who receives or comes along.
 */
export const isAgent = (scene: Scene, phrase: OfficePhrase) =>
  !opensRelative(scene, phrase.last) &&
  ((phrase.first - (scene.text.sentences[phrase.sentence]?.first ?? phrase.first) > 1 &&
    does(scene, phrase.first - 1, bit.by)) ||
    companyBefore(scene, phrase) >= 0);

/** "reçu par le président X, qui a salué son homologue": what follows the name is what its bearer does. */
function opensRelative(scene: Scene, from: number): boolean {
  for (let i = from; i < from + longestName; i++) {
    if (does(scene, i, bit.relative)) return isPunctuation(scene, i - 1, ",");
    if (!isCapital(scene, i) && !does(scene, i, bit.particle) && !isPunctuation(scene, i, ",")) return false;
  }
  return false;
}

/** How many words "Mohamed Ould Cheikh El Ghazouani," may have. */
const longestName = 8;

/** How many words may stand between a verb and the office that is its object. */
const nearObject = 6;

/**
 * "was received at the airport by the Minister", "the President received him": who receives is at home where the
 * guest has come.
 * @param first where the office and the name begin
 * @param last the token after them
 */
export const hostingOf = (scene: Scene, first: number, last: number): "receives" | "receivedBy" | null =>
  isReceivedBy(scene, first) ? "receivedBy" : receives(scene, last) ? "receives" : null;

/** A verb of receiving, in the active voice, right after the office and the name. */
function receives(scene: Scene, last: number): boolean {
  // ", who received him", "The President, General X, received him"
  const past = does(scene, last + 1, bit.relative) ? last + 2 : does(scene, last + 1, bit.hosting) ? last + 1 : last;
  const from = isPunctuation(scene, last, ",") ? past : last;
  for (let i = from; i < from + 5 && !isPunctuation(scene, i, ".;:,"); i++) {
    if (does(scene, i, bit.hosting)) return true;
    if (scene.text.tags[i]?.some(({ tag }) => tag.type === "grammar" && tag.value === "be")) return false;
  }
  return false;
}

/** How many words "received at the State House in Accra on Friday afternoon" may have. */
const longestWelcome = 12;

export function isReceivedBy(scene: Scene, first: number): boolean {
  let by = first - 1;
  while (by > first - 4 && !does(scene, by, bit.by)) by--;
  if (!does(scene, by, bit.by)) return false;
  // "reçu par le président X, puis par le Premier ministre"
  const longest =
    isGrammar(scene, by - 1, "then") || does(scene, by - 1, bit.and) ? 2 * longestWelcome : longestWelcome;
  for (let i = by - 1; i > by - longest && i >= 0 && !isPunctuation(scene, i, ".;:"); i--)
    if (does(scene, i, bit.hosting)) return true;
  return false;
}

/** "the Malian capital", "la capitale malienne" */
const isOfCapital = (scene: Scene, { first, last }: Place) =>
  tagAt(scene, last, "noun", "capital") !== undefined || tagAt(scene, first - 1, "noun", "capital") !== undefined;

/** The state of the last place of a deed named before a token: "arrived in Tripoli", "in the Malian capital". */
export function placeBefore(scene: Scene, token: number, from: number): string | null {
  for (let i = token; i > from; i--) {
    const place = scene.placeTo[i];
    if (!place || !(meaning(place, "city", "state", "seat") || isOfCapital(scene, place))) continue;
    let before = place.first - 1;
    while (does(scene, before, bit.article) || tagAt(scene, before, "noun", "capital")) before--;
    // "a quitté Niamey pour N'Djamena, où elle sera reçue par le Premier ministre"
    const leadsOn = [place.last, place.last + 1].some((at) => isGrammar(scene, at, "where"));
    const party = leadsOn || does(scene, before, bit.locative) ? partyOf(scene, place) : null;
    if (party && !party.startsWith("org:")) return party;
  }
  return null;
}

/** How many words "said on Monday on a three-day official" may have between a name and "visit". */
const nearVisit = 9;

/** "Prime Minister X said on a visit to Australia", "X, en visite au Cameroun", "X would arrive in Lima", not "X prepared the visit to": the state that somebody named before a token visits. */
export function visitedBehind(scene: Scene, from: number): string | null {
  for (let i = from; i < from + nearVisit; i++) {
    if (isPunctuation(scene, i, ".;:") || scene.placeAt[i]) return null;
    const visit = tagAt(scene, i, "noun", "visit");
    if (visit) return isOwnVisit(scene, from, i) ? goalBehind(scene, visit.last) : null;
    const travel = verbAt(scene, i, scene.pack.travels);
    if (travel) return leadsTeam(scene, travel.last) ? null : goalBehind(scene, travel.last);
    // "came back from Iraq", not "came back to Paris"
    const back = verbAt(scene, i, scene.pack.returns);
    if (back) return originBehind(scene, back.last);
  }
  return null;
}

/** How many words "a four-day official | visit" has before the noun. */
const longestVisit = 6;

/** "on a visit", "wrapped up a four-day visit", "en visite". */
function isOwnVisit(scene: Scene, from: number, visit: number): boolean {
  for (let i = visit - 1; i >= Math.max(from, visit - longestVisit); i--) {
    if (does(scene, i, bit.indefinite) || isGrammar(scene, i, "in")) return true;
    if (does(scene, i, bit.article) || isPunctuation(scene, i, ",.;:")) return false;
  }
  return false;
}

/** "notre ambassadeur", "our Minister": of the state that speaks. */
export const isOurs = (scene: Scene, { first }: OfficePhrase): boolean =>
  tagAt(scene, first, "grammar", "possessive")?.tag.form === "first pl";

/** "headed the Namibian team", "a conduit la délégation du Togo": a team is led, nowhere is gone to. */
const leadsTeam = (scene: Scene, from: number): boolean => teams.some((name) => hasNounIn(scene, from, from + 4, name));

/** What those are called who come together from one state. */
const teams = ["delegation", "team"];

/** The state of the first place right behind a word. */
function goalBehind(scene: Scene, from: number): string | null {
  for (let i = from; i < from + nearGoal; i++) {
    // "flew home to Riga"
    if (tagAt(scene, i, "noun", "homeward")) return null;
    const place = scene.placeAt[i];
    if (place) return partyOf(scene, place);
  }
  return null;
}

/** "came back on Monday from Iraq": the state of the first place right behind, where it is said to be left. */
function originBehind(scene: Scene, from: number): string | null {
  for (let i = from; i < from + nearGoal; i++) {
    const place = scene.placeAt[i];
    if (!place) continue;
    const before = isGrammar(scene, i - 1, "article") && !isGrammar(scene, i - 1, "of") ? i - 2 : i - 1;
    return isGrammar(scene, before, "of") || isGrammar(scene, before, "from") ? partyOf(scene, place) : null;
  }
  return null;
}

/** How many words "to neighbouring" may have. */
const nearGoal = 4;

/** "signed by A and B": two who sign do so for two sides. */
export function isSignedBy(scene: Scene, sentence: number): boolean {
  const { first, last } = scene.text.sentences[sentence] ?? { first: 0, last: 0 };
  let signed = false;
  for (let i = first; i < last; i++) {
    signed ||= verbAt(scene, i, scene.pack.signs) !== undefined;
    if (signed && does(scene, i, bit.by)) return true;
  }
  return false;
}

/** The kind of rare office that a phrase names, if it does. */
function rareOf(phrase: OfficePhrase, office: Office): RareOffice | null {
  if (office === "monarch") return crownTitles.find((title) => phrase.qualifiers.has(title)) ?? "monarch";
  if (office === "crown_prince") return "monarch";
  if (phrase.qualifiers.has("viceroy")) return "viceroy";
  if (phrase.qualifiers.has("chancellor")) return "chancellor";
  if (phrase.qualifiers.has("commonwealth")) return "commonwealth";
  if (office === "head_of_government") return "prime_minister";
  if (phrase.head === "president" || office === "vice_president") return "president";
  return null;
}

/** Whether a state can have the office at all: a republic has no king, a kingdom no president. */
export function suitsState(phrase: OfficePhrase, office: Office, party: string): boolean {
  // "the Kingdom's ambassador"
  if (phrase.bodies.includes("kingdom") && !mayHave(party, "monarch")) return false;
  const rare = rareOf(phrase, office);
  return rare === null || mayHave(party, rare);
}
