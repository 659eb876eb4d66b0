import { seatedIn } from "../world/capitals.ts";
import type { Mention, MentionVia } from "./mentions.ts";
import { endsDateline } from "./datelines.ts";
import { isGrammar, tagAt } from "./page.ts";
import { teamOf } from "./people-teams.ts";
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
} from "./people-words.ts";

/** The mention that the name of a place makes: of its state, its people or an institution; null where it is only a place. */
export function placeMention(scene: Scene, place: Place): Mention | null {
  const party = partyOf(scene, place);
  if (!party) return null;
  const at = scene.sentenceAt[place.first] as number;
  const institution = institutionOf(scene, place);
  if (institution) {
    const team = teamOf(scene, institution, place, party);
    if (team) return { ...team, sentence: at, kind: "group", people: [], via: "group", office: null };
    return stateMention(
      institution.first,
      institution.last,
      at,
      party,
      meaning(place, "demonym") ? "demonym" : "institution",
    );
  }
  const via = viaOf(scene, place);
  return via ? stateMention(place.first, place.last, at, via === "capital" ? meantBy(scene, party) : party, via) : null;
}

/** "Brussels" is the European Union where the text speaks of it, and of Belgium nowhere else. */
function meantBy(scene: Scene, state: string): string {
  const organisation = seatedIn(state);
  if (!organisation) return state;
  const named = scene.places.some((place) => meaning(place, "state", "demonym") && partyOf(scene, place) === state);
  return named ? state : organisation;
}

/** A mention of a state or an organisation by words `first` to `last` (exclusive) of sentence `at`. */
export const stateMention = (first: number, last: number, at: number, party: string, via: MentionVia): Mention => ({
  first,
  last,
  sentence: at,
  kind: party.startsWith("org:") ? "organisation" : "state",
  people: [],
  parties: [party],
  via,
  office: null,
});

/** "les autorités burkinabè", "Mali's government", "le ministère malien", "l'ambassade du Japon". */
function institutionOf(scene: Scene, place: Place): { first: number; last: number } | null {
  const genitive = does(scene, place.last, bit.genitive);
  const next = genitive ? place.last + 1 : place.last;
  const after = scene.pack.qualifiesBefore
    ? (officeTag(scene, next, "institution") ?? officeTag(scene, pastPortfolio(scene, next), "institution"))
    : undefined;
  if (after) {
    const first = does(scene, place.first - 1, bit.article) ? place.first - 1 : place.first;
    return { first, last: after.last };
  }
  const seated = seatOfBody(scene, place);
  if (seated) return seated;
  let i = place.first;
  while (i > place.first - 4 && (does(scene, i - 1, bit.of | bit.article) || isGrammar(scene, i - 1, "from"))) i--;
  for (let start = Math.max(0, i - 4); start < i; start++) {
    const span = officeTag(scene, start, "institution");
    if (!span || span.last > i || (span.last < i && !isAdjectives(scene, span.last, i))) continue;
    // "the ministry voiced Qatar's regret": what a body expresses is its own state's
    if (saysThat(scene, span.last, place.first) || (!genitive && actsOn(scene, span.last, place.first))) continue;
    const demonym = meaning(place, "demonym") !== undefined && !isCapital(scene, place.first);
    if (i === place.first && !demonym) continue;
    return { first: does(scene, start - 1, bit.article) ? start - 1 : start, last: place.last };
  }
  return null;
}

/** "the military government in Bamako", "le ministère à Riga": a body by the capital in which it sits; not an embassy or a delegation. */
function seatOfBody(scene: Scene, place: Place): { first: number; last: number } | null {
  if (!meaning(place, "city")?.capital || !isLocative(scene, place)) return null;
  for (let start = place.first - 2; start >= Math.max(0, place.first - 5); start--) {
    const span = officeTag(scene, start, "institution");
    if (span?.last !== place.first - 1) continue;
    const nouns = scene.text.tags[start]?.filter(({ tag }) => tag.type === "noun").map(({ tag }) => tag.value) ?? [];
    if (!nouns.includes("statebody") || nouns.includes("embassy")) return null;
    return { first: does(scene, start - 1, bit.article) ? start - 1 : start, last: place.last };
  }
  return null;
}

/** "Japanese | trade | officials": the token behind a portfolio, or the same token. */
const pastPortfolio = (scene: Scene, i: number) => officeTag(scene, i, "portfolio")?.last ?? i;

/** "the embassy warned that Japan": what an institution says of a state does not make it the state's own. */
function saysThat(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (tagAt(scene, i, "verb") && isGrammar(scene, i + 1, "that")) return true;
  return false;
}

/** "the ministry said | the Philippines", "the government urged Kenya": a verb parts a body from a state it speaks of; not "the team led by Kenya". */
function actsOn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!does(scene, i + 1, bit.by) && scene.text.tags[i]?.some(({ tag }) => tag.type === "verb" && isTold(tag.form)))
      return true;
  return false;
}

/** A finite form: not "élu", "responsible". */
const isTold = (form = "") => /^(?:present|simple|imperfect|future)/u.test(form);

function isAdjectives(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.tokens[i]?.word.shape === "punctuation") return false;
  return to - from < 3;
}

/** How a bare name of a place stands for a party, or null where it is only a place. */
function viaOf(scene: Scene, place: Place): MentionVia | null {
  const state = meaning(place, "state");
  const demonym = meaning(place, "demonym");
  if (meaning(place, "organisation")) return "state";
  if (meaning(place, "seat")) return isLocative(scene, place) ? null : "seat";
  if (state) return isLocative(scene, place) || saysWhereCityIs(scene, place) ? null : "state";
  if (demonym) return isPeopleAsSide(scene, place) ? "demonym" : null;
  const city = meaning(place, "city");
  if (!city?.capital || isLocative(scene, place) || isDateline(scene, place)) return null;
  return isCapital(scene, place.last) && !does(scene, place.last, bit.function) ? null : "capital";
}

/** "asked the Dutch to pay", "the Tunisians would not": a people with its article and no noun behind it is a side. */
function isPeopleAsSide(scene: Scene, { first, last }: Place): boolean {
  if (!scene.pack.qualifiesBefore || !does(scene, first - 1, bit.article) || !isCapital(scene, first)) return false;
  if (!/(?:s|ese|ch|sh)$/u.test(scene.tokens[last - 1]?.word.lower ?? "")) return false;
  return (
    isPunctuation(scene, last, ",.;:?!") ||
    behindSides.some((value) => tagAt(scene, last, "grammar", value) !== undefined)
  );
}

/** Small words that may stand behind a side and behind no adjective. */
const behindSides = [
  "to",
  "be",
  "have",
  "do",
  "future",
  "modal",
  "conditional modal",
  "negation",
  "for",
  "who",
  "on",
  "over",
];

/** "met in Nairobi, Kenya, on Monday": the state in which the city before the comma lies; but "In Nairobi, Kenya said". */
function saysWhereCityIs(scene: Scene, place: Place): boolean {
  if (!isPunctuation(scene, place.first - 1, ",")) return false;
  const city = scene.placeTo[place.first - 1];
  if (!city || !meaning(city, "city") || !isLocative(scene, city) || partyOf(scene, city) !== partyOf(scene, place))
    return false;
  const { last } = scene.text.sentences[scene.sentenceAt[place.first] as number] as { last: number };
  return (
    place.last >= last ||
    isPunctuation(scene, place.last, ".,;:)–—") ||
    isGrammar(scene, place.last, "on") ||
    scene.text.tags[place.last]?.some(({ tag }) => tag.type === "date") === true
  );
}

function isLocative(scene: Scene, place: Place): boolean {
  let i = place.first - 1;
  if (does(scene, i, bit.article) && !does(scene, i, bit.locative)) i--;
  return does(scene, i, bit.locative);
}

/** "BAMAKO –" at the head of the text or of a paragraph. */
export function isDateline(scene: Scene, place: Place): boolean {
  const bounds = scene.text.sentences[scene.sentenceAt[place.first] as number];
  return bounds?.first === place.first && endsDateline(scene.text, place.last);
}
