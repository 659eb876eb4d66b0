import type { TagSpan } from "../../languages/index.ts";
import { ahead } from "../asides.ts";
import { isAttendanceVerb } from "../attendance.ts";
import { clauseEnd } from "../clauses.ts";
import {
  isAnyGrammar,
  isGrammar,
  isParticiple,
  type Page,
  tagAt,
  within,
  sentenceNumber,
  sentenceOf,
  isComma,
} from "../page.ts";
import type { Place } from "../places.ts";
import { isSummitOfTwo } from "../summit-of-two.ts";
import { isWanted } from "../wanted-places.ts";

/** The place of another state that a clause names as the goal of a journey, or null when it names none. */
export function destinationOf(page: Page, trigger: TagSpan, from: readonly string[], noun: boolean): Place | null {
  const { first, last } = sentenceOf(page, trigger.first);
  const end = noun ? last : Math.min(clauseEnd(page, trigger.last, true), ahead(page, trigger.last, 16));
  const isAbroad = (place: Place) =>
    place.country !== null &&
    !from.includes(place.country) &&
    !isPost(page, place) &&
    !isBeyond(page, place) &&
    !(place.first > trigger.last && isWanted(page, place, trigger.last)) &&
    !(noun && isNextStop(page, place, trigger.first));
  const coming = within(page.places, trigger.last, end).filter(isAbroad);
  const goal =
    coming.find((place) => isGoal(place) && place.role !== "in") ??
    coming.find(isGoal) ??
    coming.find(
      (place) =>
        place.role === "of" && isNear(place, trigger) && (place.city !== null || !noun || isTour(page, trigger)),
    ) ??
    coming.find((place) => place.role === "bare" && place.first <= trigger.last + 2) ??
    coming.find((place) => isLeft(page, place, trigger)) ??
    demonymAfter(page, trigger, from, noun) ??
    landOf(page, trigger, from, Math.min(end, trigger.last + 8));
  if (goal || !(noun || isComer(page, trigger))) return goal ?? null;
  const behind = within(page.places, first, trigger.first).filter(
    (place) => isAbroad(place) && (place.role === "in" || place.role === "to"),
  );
  return behind.at(-1) ?? null;
}

/** "led by X, a former envoy to Kuwait": where somebody serves is no goal. */
const isPost = (page: Page, { first, role }: Place) =>
  (role === "to" || role === "in") && page.mentionAt[first]?.kind === "person";

/** "stopped over in Suva on his way to Honiara": where the journey goes on to. */
const isBeyond = (page: Page, { first }: Place) =>
  [first - 4, first - 3, first - 2].some((i) => tagAt(page, i, "noun", "onward")?.last === first);

/** "recevait à Lomé le ministre, venu parler commerce": who came for something is where the sentence takes place. */
const isComer = (page: Page, trigger: TagSpan) =>
  isParticiple(trigger) &&
  isComma(page, trigger.first - 1) &&
  (tagAt(page, trigger.last, "verb") !== undefined || isGrammar(page, trigger.last, "for"));

/** "… avant de poursuivre sa tournée en Tanzanie": where a journey goes on to afterwards. */
function isNextStop(page: Page, place: Place, trigger: number): boolean {
  const { first } = sentenceOf(page, place.first);
  for (let i = place.first - 1; i >= Math.max(first, place.first - 9) && i !== trigger; i--)
    if (tagAt(page, i, "grammar", "before")) return true;
  return false;
}

/** "a tour of Angola and Zambia": what is toured, not who tours. */
const isTour = (page: Page, { first, last }: TagSpan) =>
  [first, last - 1].some((i) => tagAt(page, i, "noun", "tour") !== undefined);

/** "came back from Lima": the place right behind a verb that ends with the word for leaving. */
const isLeft = (page: Page, place: Place, { first, last }: TagSpan) =>
  place.role === "from" && last > first + 1 && isGrammar(page, last - 1, "from") && place.first <= last + 1;

const isGoal = (place: Place) => place.role === "to" || place.role === "in" || place.role === "for";
const isNear = (place: Place, trigger: TagSpan) => place.first <= trigger.last + 4;

/** "sa tournée chilienne", "le sol tanzanien", "a foulé lundi le sol tanzanien": a demonym next to the word or to the land. */
function demonymAfter(page: Page, trigger: TagSpan, from: readonly string[], noun: boolean): Place | null {
  for (let i = trigger.last; i < trigger.last + farthestSoil; i++) {
    if (i > trigger.last + 1 && !tagAt(page, i - 1, "noun", "land")) continue;
    const demonym = page.mentionAt[i] ? undefined : tagAt(page, i, "demonym");
    const country = demonym?.tag.codes?.[0];
    if (!demonym || !country || from.includes(country)) continue;
    return { first: demonym.first, last: demonym.last, city: null, country, role: noun ? "of" : "to", weight: 0 };
  }
  return null;
}

/** How many words "lundi pour la première fois le sol" may have. */
const farthestSoil = 5;

/** "dans le Royaume", "the archipelago", "l'île": a kind of land that stands for the state spoken of before. */
function landOf(page: Page, trigger: TagSpan, from: readonly string[], end: number): Place | null {
  for (let i = trigger.last; i < end; i++) {
    if (!tagAt(page, i, "noun", "land") || page.mentionAt[i]) continue;
    if (!isAnyGrammar(page, i - 1, ["article", "demonstrative", "in", "to-prep"])) continue;
    return placeBefore(page, trigger, from);
  }
  return null;
}

/** The foreign place of the dateline, else the one spoken of last before a trigger, else the article's own state. */
export function placeBefore(page: Page, trigger: TagSpan, from: readonly string[]): Place | null {
  const dateline = page.places.find((place) => place.role === "dateline");
  if (dateline?.country && !from.includes(dateline.country)) return dateline;
  const number = sentenceNumber(page, trigger.first);
  const start = page.text.sentences[Math.max(0, number - 3)]?.first ?? 0;
  const before = within(page.places, start, trigger.first).filter(
    (place) =>
      place.country !== null &&
      !from.includes(place.country) &&
      place.role !== "from" &&
      !isNextStop(page, place, trigger.first),
  );
  const found = before.findLast(isGoal);
  if (found) return found;
  if (page.home === null || from.includes(page.home)) return null;
  return { first: trigger.first, last: trigger.last, city: null, country: page.home, role: "in", weight: 0 };
}

/** "s'y rendra", "went there": the goal was named before. */
export function pointsBack(page: Page, trigger: TagSpan): boolean {
  for (let i = trigger.first - 4; i <= trigger.last + 1; i++) if (isGrammar(page, i, "there")) return true;
  return false;
}

/** "à Rio pour le sommet", "in Tokyo for the summit": whoever comes for a gathering visits nobody. */
export function isForGathering(page: Page, trigger: TagSpan): boolean {
  const end = clauseEnd(page, trigger.last, true);
  for (let i = trigger.last; i < Math.min(end, trigger.last + 12); i++) {
    if (!isGrammar(page, i, "for") && !tagAt(page, i, "verb")) continue;
    for (let j = i + 1; j < Math.min(end + 6, i + 9); j++)
      if (isGathering(page, j)) return isGrammar(page, i, "for") || isAttending(page, i);
  }
  return false;
}

function isGathering(page: Page, i: number): boolean {
  const summit = tagAt(page, i, "noun", "summit");
  return summit ? !isSummitOfTwo(page, summit) : tagAt(page, i, "noun", "conference") !== undefined;
}

const isAttending = (page: Page, i: number) => isAttendanceVerb(page, tagAt(page, i, "verb")?.tag.value);

/** "son séjour à Amdjarass", "a visit to Parliament": the goal is printed, but is no other state's. */
export function goesElsewhere(page: Page, trigger: TagSpan, from: readonly string[]): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  const own = within(page.places, first, last).some(
    (place) => place.role === "in" && place.country !== null && from.includes(place.country),
  );
  if (own) return true;
  for (let i = trigger.last; i < Math.min(last, trigger.last + 3); i++)
    if (isAnyGrammar(page, i, ["to-prep", "at", "in"])) return !tagAt(page, i, "noun", "athead");
  return false;
}
