import type { Sentence } from "../languages/index.ts";
import type { Candidate } from "./candidates/index.ts";
import type { Engagement } from "./engagements.ts";
import { isAnyGrammar, isGrammar, isParticiple, type Page, tagAt, within, sentenceNumber, sentenceOf } from "./page.ts";
import type { Place } from "./places.ts";
import { isWanted } from "./wanted-places.ts";

/** Kinds that happen nowhere in particular unless a place is printed. */
const placeless = new Set(["call", "recall", "relations_broken", "statement", "sanction", "recognition", "vote"]);

/** Kinds that happen where their own sentence says, or nowhere in particular. */
const placedByWord = new Set(["negotiation", "mediation", "relations_restored", "message"]);

/** Where an engagement took place: the goal of a visit, the place named in its sentence, else the dateline's. */
export function placeOf(page: Page, engagement: Engagement, all: readonly Engagement[] = []): Place | null {
  const own = ownPlaceOf(page, engagement);
  if (engagement.kind === "expulsion") return placeOfActor(engagement, [own]);
  if (engagement.kind === "summons")
    return placeOfActor(engagement, [own, placeOfContext(page, engagement, all), placeOfDateline(page, engagement)]);
  if (own || placeless.has(engagement.kind) || placedByWord.has(engagement.kind)) return own;
  return placeOfContext(page, engagement, all) ?? placeOfDateline(page, engagement) ?? placeBefore(page, engagement);
}

/** Envoys are summoned and expelled by the state where they serve, in its own land: the first place that is there. */
function placeOfActor({ actors, tellings }: Engagement, places: readonly (Place | null)[]): Place | null {
  const [home] = actors;
  if (actors.length !== 1 || !home || home.startsWith("org:")) return places.find((place) => place !== null) ?? null;
  const { first, last } = (tellings[0] as Candidate).trigger;
  const there = places.find((place) => place?.country === home);
  return there ?? { first, last, city: null, country: home, role: "in", weight: 0 };
}

/** How many sentences before an encounter may have told where its people are. */
const nearBefore = 3;

/** "He landed in Accra on Monday. … The two leaders then met": the last city told before, of one of the two sides. */
function placeBefore(page: Page, engagement: Engagement): Place | null {
  const at = engagement.tellings[0]?.sentence ?? 0;
  if (isOfOtherTimes(engagement)) return null;
  for (let number = at - 1; number >= Math.max(0, at - nearBefore); number--) {
    const { first, last } = page.text.sentences[number] as Sentence;
    const place = within(page.places, first, last).find(
      ({ role, city, country }) =>
        (role === "in" || role === "to") && city !== null && country !== null && engagement.parties.includes(country),
    );
    if (place) return place;
  }
  return null;
}

/** "The two last met in December 2023": told as background, by its month or year. */
const isOfOtherTimes = ({ date }: Engagement) => date !== null && date.length < 10;

/** A meeting or a signing told after others took place where they did; during a visit, in the state visited. */
function placeOfContext(page: Page, engagement: Engagement, all: readonly Engagement[]): Place | null {
  const at = engagement.tellings[0]?.sentence ?? 0;
  let best: Place | null = null;
  let nearest = reach + 1;
  for (const other of all) {
    if (other === engagement || isAhead(other) !== isAhead(engagement) || !datesFit(other, engagement)) continue;
    if (engagement.parties.filter((party) => other.parties.includes(party)).length < 2) continue;
    const gap = Math.abs(at - (other.tellings[0]?.sentence ?? 0)) - (other.kind === "visit" ? 2 : 0);
    if (gap >= nearest) continue;
    const place = ownPlaceOf(page, other);
    if (!place) continue;
    best = place;
    nearest = gap;
  }
  return best;
}

const reach = 6;
const isAhead = ({ status }: Engagement) => status === "planned" || status === "postponed";

function datesFit({ date: a }: Engagement, { date: b }: Engagement): boolean {
  return a === null || b === null || a.slice(0, 7) === b.slice(0, 7);
}

function placeOfDateline(page: Page, engagement: Engagement): Place | null {
  const dateline = page.places.find((place) => place.role === "dateline" && place.city !== null);
  if (!dateline?.country || isOfOtherTimes(engagement)) return null;
  const isToldThere = engagement.tellings[0]?.sentence === sentenceNumber(page, dateline.first);
  return isToldThere || engagement.parties.includes(dateline.country) ? dateline : null;
}

function ownPlaceOf(page: Page, engagement: Engagement): Place | null {
  const goals = engagement.tellings.flatMap(({ cast }) => (cast.place ? [cast.place] : []));
  const goal = goals.find(({ city }) => city !== null) ?? goals[0];
  if (goal) return finer(page, goal);
  if (placeless.has(engagement.kind)) return null;
  for (const telling of engagement.tellings) {
    const { first, last } = sentenceOf(page, telling.trigger.first);
    const here = placeOfHere(page, telling.trigger);
    if (here) return here;
    const inside = within(page.places, first, last).filter(
      (place) =>
        (place.role === "in" || place.role === "to") &&
        !isOfSomebody(page, place, telling.trigger) &&
        !(engagement.status === "held" && isWanted(page, place)) &&
        !isPostElsewhere(page, place, engagement) &&
        !isOfMatter(page, place, engagement),
    );
    const city =
      inside.find((place) => place.city !== null && place.first >= telling.trigger.first) ??
      inside.find((place) => place.city !== null) ??
      inside[0];
    if (city) return finer(page, city);
  }
  return null;
}

/** "le haut-commissaire en Nouvelle-Calédonie, X": where somebody serves, in a land of neither side. */
const isPostElsewhere = (page: Page, { first, country }: Place, { parties }: Engagement) =>
  page.mentionAt[first]?.kind === "person" && country !== null && !parties.includes(country);

/** How many words may stand between what was done and "here". */
const nearHere = 6;

/** "GENEVA - X met Y here on Monday": where the dateline is. */
function placeOfHere(page: Page, { last }: { last: number }): Place | undefined {
  for (let i = last; i < last + nearHere; i++)
    if (isGrammar(page, i, "here")) return page.places.find(({ role, city }) => role === "dateline" && city !== null);
  return undefined;
}

/** "the situation in Gaza", "an embassy in Podgorica": where a thing is that was spoken of, not where it was spoken of. */
function isOfMatter(page: Page, { first }: Place, { kind }: Engagement): boolean {
  const before =
    isGrammar(page, first - 1, "article") && !isAnyGrammar(page, first - 1, ["in", "at"]) ? first - 2 : first - 1;
  if (kind === "embassy") return false;
  if (tagAt(page, before - 1, "noun", "embassy") && !page.mentionAt[before - 1]) return true;
  const hits = within(page.domains, before - longestMatter, first);
  return hits.some(({ last }) => last > before);
}

/** How many words "latest developments" may have. */
const longestMatter = 4;

/** "the release of a student held in Gaza": where somebody spoken of is kept or lives, not where it was spoken of. */
function isOfSomebody(page: Page, { first, role }: Place, trigger: { first: number; last: number }): boolean {
  const done = first - 2;
  if (tagAt(page, done, "noun", "residing")) return true;
  const verb = role === "in" ? tagAt(page, done, "verb") : undefined;
  if (!isParticiple(verb) || done <= trigger.last || page.mentionAt[done]) return false;
  const before = page.text.tokens[done - 1]?.word;
  return before?.shape === "lower" && !tagAt(page, done - 1, "verb") && isThing(page, done - 1);
}

/** A bare noun, neither an auxiliary nor a word for an event. */
const isThing = (page: Page, i: number) =>
  !isAnyGrammar(page, i, ["be", "have", "and", "adverb"]) && !isEventNoun(page, i);

const isEventNoun = (page: Page, i: number) =>
  page.text.tags[i]?.some(({ tag }) => tag.type === "noun" && eventNouns.has(tag.value)) ?? false;

const eventNouns = new Set([
  "meeting",
  "talks",
  "visit",
  "summit",
  "conference",
  "commission",
  "session",
  "consultations",
  "negotiation",
  "signature",
  "agreement",
  "exercise",
]);

/** A state named as goal is made precise by a city of that state in the same paragraph. */
function finer(page: Page, place: Place): Place {
  if (place.city !== null) return place;
  const number = sentenceNumber(page, place.first);
  const sentence = page.text.sentences[number];
  if (!sentence) return place;
  const city = within(page.places, sentence.first, sentence.last).find(
    (other) => other.city !== null && other.country === place.country && other.role !== "from",
  );
  if (city) return city;
  const dateline = page.places.find((other) => other.role === "dateline");
  return dateline?.city && dateline.country === place.country ? dateline : place;
}
