import { readFileSync } from "node:fs";

/** A name of a state, its people, a city, a seat of government, an organisation or a region in one language. */
export interface WorldName {
  /** As printed. Small letters stand for any case, a capital letter for a capital. */
  phrase: string;
  type: "state" | "demonym" | "city" | "seat" | "organisation" | "region";
  /** State or organisation: the party ("MLI", "org:AU"). City: its English name without diacritics. Region: its name. */
  value: string;
  /** Parties that the name may stand for, likeliest first. None for a region that belongs to no single state. */
  codes?: string[];
  /** City: how many people live there. */
  weight?: number;
  /** City: its state's capital or seat of government. */
  capital?: boolean;
  /** Accents and case must be as printed: "UN" is not "un". */
  exact?: boolean;
}

/** [phrase, codes parted by spaces, 1 when exact] */
type PartyRow = [string, string, number?];
/** [phrase, English name or "" when the same, codes, thousands of people, 1 for a capital] */
type CityRow = [string, string, string, number, number?];

interface LanguageNames {
  shown: Record<string, string>;
  state: PartyRow[];
  demonym: PartyRow[];
  seat: PartyRow[];
  organisation: PartyRow[];
  region: PartyRow[];
}
/** Cities by the language of the name; "all" are spelt alike in every language. */
type Cities = Record<string, CityRow[]>;
/** Names taken from world-countries, by language. */
type Countries = Record<string, { shown: Record<string, string>; state: PartyRow[]; demonym: PartyRow[] }>;

const cache = new Map<string, unknown>();

function load<T>(name: string): T {
  let data = cache.get(name);
  if (data === undefined) {
    data = JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), "utf8"));
    cache.set(name, data);
  }
  return data as T;
}

const names = new Map<string, LanguageNames>();

function namesOf(lang: string): LanguageNames {
  let known = names.get(lang);
  if (!known) {
    known = load<LanguageNames>(`names.${lang}`);
    names.set(lang, known);
  }
  return known;
}

const partyTypes = ["state", "demonym", "seat", "organisation", "region"] as const;

/**
 * Every name the world is called by in a language.
 * @param lang "fr" or "en"
 * @throws when there are no names in that language
 */
export function worldNames(lang: string): WorldName[] {
  const names = namesOf(lang);
  const found: WorldName[] = partyTypes.flatMap((type) => names[type].map((row) => partyName(type, row)));
  const countries = load<Countries>("countries")[lang];
  for (const row of countries?.state ?? []) found.push(partyName("state", row));
  for (const row of countries?.demonym ?? []) found.push(partyName("demonym", row));
  for (const row of load<Cities>("cities")[lang] ?? []) found.push(cityName(row));
  return [...found, ...citiesOfAll()];
}

let everywhere: WorldName[] | undefined;

/** Cities that are spelt alike in every language: made once, shared by all. */
function citiesOfAll(): WorldName[] {
  everywhere ??= (load<Cities>("cities").all ?? []).map(cityName);
  return everywhere;
}

function partyName(type: WorldName["type"], [phrase, parties, exact]: PartyRow): WorldName {
  const codes = parties === "" ? undefined : parties.split(" ");
  const name: WorldName = { phrase, type, value: type === "region" ? phrase : (codes?.[0] ?? phrase) };
  if (codes) name.codes = codes;
  if (exact) name.exact = true;
  return name;
}

function cityName([phrase, english, codes, thousands, capital]: CityRow): WorldName {
  const name: WorldName = {
    phrase,
    type: "city",
    value: english || phrase,
    codes: codes.split(" "),
    weight: thousands * 1000,
  };
  if (capital) name.capital = true;
  return name;
}

/** What a state is called: "MLI" is "Mali" in French. A code without a name is returned as it is. */
export function stateName(code: string, lang: string): string {
  return code.startsWith("org:") ? organisationName(code, lang) : (shownAs(code, lang) ?? code);
}

const shownAs = (code: string, lang: string): string | undefined =>
  namesOf(lang).shown[code] ?? load<Countries>("countries")[lang]?.shown[code];

/** What an organisation is called: "org:AU" is "Union africaine" in French. Unknown ones show their acronym. */
export function organisationName(party: string, lang: string): string {
  return namesOf(lang).shown[party] ?? party.replace(/^org:/u, "");
}

/**
 * What a city is called: "Cairo" is "Le Caire" in French. One without a name of its own in the language keeps its English one.
 * @param country code of its state, or null: London in Canada is not Londres
 */
export function cityShown(city: string, country: string | null, lang: string): string {
  const named = (cityNames.get(lang) ?? cityNamesIn(lang)).get(city);
  return named && (country === null || named.codes.includes(country)) ? named.name : city;
}

interface CityShown {
  readonly name: string;
  readonly codes: readonly string[];
}
const cityNames = new Map<string, ReadonlyMap<string, CityShown>>();

/** The first name of each city that is called otherwise in the language: the most usual one. */
function cityNamesIn(lang: string): ReadonlyMap<string, CityShown> {
  const found = new Map<string, CityShown>();
  if (lang !== "en")
    for (const [name, english, codes] of load<Cities>("cities")[lang] ?? [])
      if (!found.has(english || name)) found.set(english || name, { name, codes: codes.split(" ") });
  cityNames.set(lang, found);
  return found;
}

/** Whether an organisation is one of the world's that are known by name: "org:AU", not a company or a union. */
export function isKnownOrganisation(party: string): boolean {
  return namesOf("en").shown[party] !== undefined;
}

/** Whether a party is a state or a territory with a code of its own, not an organisation. */
export function isState(code: string): boolean {
  return !code.startsWith("org:") && shownAs(code, "en") !== undefined;
}
