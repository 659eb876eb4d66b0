import type { TaggedText, TagSpan } from "../languages/index.ts";
import { capitalOf } from "../world/capitals.ts";
import { endsDateline } from "./datelines.ts";
import { isAnyGrammar, isGrammar, Kind, kindsIn, tagAt } from "./page.ts";
import { oncePerKey } from "./remembered.ts";
import { namesText } from "./text-names.ts";

/** A place named as a place ("à Bamako", "in Uganda", "the Malian capital"), not as a party. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** English name without diacritics, or null for a whole state. */
  readonly city: string | null;
  /** ISO 3166-1 alpha-3, or null where the name is ambiguous. */
  readonly country: string | null;
  /** How it is named: after a preposition of place or goal, in a dateline, or bare. */
  readonly role: "in" | "to" | "for" | "of" | "from" | "dateline" | "bare";
  /** Population, to choose among homonyms. */
  readonly weight: number;
}

const inside = ["in", "at"];
const toward = ["to-prep", "to", "into"];
const within = [...inside, ...toward];
const before = ["article", "possessive"];

/**
 * Finds places. A city that several states have goes to the state already spoken of in the text, else to the most
 * populous.
 */
export function findPlaces(text: TaggedText): Place[] {
  const places: Place[] = [];
  const kinds = kindsIn(text);
  for (let i = 0; i < text.tokens.length; i++) {
    const span = ((kinds[i] as number) & (Kind.place | Kind.noun)) === 0 ? undefined : placeTag(text, i);
    if (!span || namesText(text, span)) continue;
    const place = describe(text, span);
    if (place) {
      places.push(place);
      i = place.last - 1;
    }
  }
  return places;
}

function placeTag(text: TaggedText, i: number): TagSpan | undefined {
  const spans = text.tags[i];
  if (!spans) return undefined;
  let best: TagSpan | undefined;
  for (const span of spans) {
    const { type } = span.tag;
    if (type !== "state" && type !== "city" && type !== "region" && type !== "seat" && !isCapitalNoun(span)) continue;
    if (!best || span.last > best.last || (span.last === best.last && (span.tag.weight ?? 0) > (best.tag.weight ?? 0)))
      best = span;
  }
  return best;
}

const isCapitalNoun = (span: TagSpan) => span.tag.type === "noun" && span.tag.value === "capital";

const statesSpokenOf = oncePerKey((text: TaggedText): ReadonlySet<string> => {
  const states = new Set<string>();
  for (const spans of text.tags)
    for (const { tag } of spans ?? [])
      if ((tag.type === "state" || tag.type === "demonym") && tag.codes?.length === 1)
        states.add(tag.codes[0] as string);
  return states;
});

function describe(text: TaggedText, span: TagSpan): Place | null {
  const role = roleOf(text, span);
  if (isCapitalNoun(span)) return capitalByDemonym(text, span, role);
  const { tag } = span;
  if (tag.type === "city") {
    const rivals = (text.tags[span.first] ?? []).filter(
      (other) => other.tag.type === "city" && other.last === span.last,
    );
    const isSpokenOf = (rival: TagSpan) => statesSpokenOf(text).has(rival.tag.codes?.[0] ?? "");
    const chosen = (rivals.length > 1 && rivals.find(isSpokenOf)) || span;
    return {
      first: span.first,
      last: span.last,
      city: chosen.tag.value,
      country: chosen.tag.codes?.[0] ?? null,
      role,
      weight: chosen.tag.weight ?? 0,
    };
  }
  const country = tag.codes?.[0] ?? null;
  if (!country) return null;
  // "à la Maison-Blanche", "at the Elysee": the seat stands in the capital
  if (tag.type === "seat") {
    if (role !== "in" && role !== "to") return null;
    return { first: span.first, last: span.last, city: capitalOf(country), country, role, weight: 0 };
  }
  return { first: span.first, last: span.last, city: null, country, role, weight: 0 };
}

/** "la capitale malienne", "the Malian capital": the demonym stands next to the noun. */
function capitalByDemonym(text: TaggedText, span: TagSpan, role: Place["role"]): Place | null {
  const page = { text };
  const after = tagAt(page, span.last, "demonym");
  const before = tagAt(page, span.first - 1, "demonym");
  const codes = (after ?? before)?.tag.codes;
  const country = codes?.[0];
  if (!country) return null;
  const first = before && !after ? before.first : span.first;
  const last = after ? after.last : span.last;
  const city = capitalOf(country);
  return { first, last, city, country, role: before && !after ? roleOf(text, before) : role, weight: 0 };
}

function roleOf(text: TaggedText, span: TagSpan): Place["role"] {
  const page = { text };
  let i = span.first - 1;
  // "au Pérou": article and preposition in one
  const isAt = span.tag.type === "state" && isAnyGrammar(page, i, within);
  if (!isAt && isAnyGrammar(page, i, before)) i--;
  // "un sommet consacré au Soudan": what is dealt with, not where
  if (isGrammar(page, i - 1, "matter")) return "bare";
  if (isAnyGrammar(page, i, inside)) return isAnyGrammar(page, i, toward) ? "to" : "in";
  if (isAnyGrammar(page, i, toward)) return "to";
  if (isGrammar(page, i, "for")) return "for";
  if (isGrammar(page, i, "of")) return "of";
  if (isGrammar(page, i, "from")) return "from";
  if (isDateline(text, span)) return "dateline";
  return isAfterVenue(text, span) ? "in" : "bare";
}

/** How many words "at the Presidential Palace" may have. */
const longestVenue = 7;

/** "at State House, Georgetown", "au palais de Koulouba, Bamako": a city set off behind the house it stands in. */
function isAfterVenue(text: TaggedText, span: TagSpan): boolean {
  const page = { text };
  if (span.tag.type !== "city" || text.tokens[span.first - 1]?.word.text !== ",") return false;
  for (let i = span.first - 2; i >= Math.max(0, span.first - 2 - longestVenue); i--) {
    if (isAnyGrammar(page, i, inside)) return true;
    const shape = text.tokens[i]?.word.shape;
    if (shape === "punctuation" || tagAt(page, i, "city") || tagAt(page, i, "verb")) return false;
  }
  return false;
}

/** "DAKAR, 4 mars 2017 –", "TOKYO - ", "Niamey, le 6 septembre": a city that opens a paragraph and is set off. */
function isDateline(text: TaggedText, span: TagSpan): boolean {
  if (span.tag.type !== "city" && span.tag.type !== "state") return false;
  const token = text.tokens[span.first];
  const opens =
    span.first === 0 ||
    (token !== undefined && /[\n(]\s*$/u.test(text.text.slice(Math.max(0, token.start - 3), token.start)));
  if (!opens) return false;
  return endsDateline(text, span.last);
}
