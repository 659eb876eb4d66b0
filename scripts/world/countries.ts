import { readFileSync } from "node:fs";
import { formsOf } from "./demonyms.ts";
import type { LanguageNames } from "./names.ts";
import { foldKey, type Lang, type PartyRow, Rows } from "./sources.ts";

interface Country {
  cca3: string;
  name: { common: string; official: string };
  translations: Record<string, { common: string; official: string }>;
  demonyms: Record<string, { m: string; f: string }>;
}

interface CountryNames {
  shown: Record<string, string>;
  state: PartyRow[];
  demonym: PartyRow[];
}

/** Territories of which a desk officer speaks as of a party or a place of their own. */
const territories = new Set(
  "ABW AIA ASM BMU CUW CYM FLK FRO GGY GIB GUM GUF GLP IMN JEY MNP MSR MTQ MYT NCL PYF REU SHN SXM TCA TKL VGB VIR WLF".split(
    " ",
  ),
);
const noDemonym = new Set("ASM GGY JEY GUM MNP SXM WLF GIB IMN VGB VIR".split(" "));

/** Names of territories as world-countries gives them, but for those that our own lists hold. */
export function buildCountries(lang: Lang, ours: LanguageNames): CountryNames {
  const file = new URL("../../node_modules/world-countries/countries.json", import.meta.url);
  const countries: Country[] = JSON.parse(readFileSync(file, "utf8"));
  const known = new Set([...ours.state, ...ours.demonym, ...ours.region].map(([phrase]) => foldKey(phrase)));
  const state = new Rows();
  const demonym = new Rows();
  const shown: Record<string, string> = {};
  for (const country of countries) {
    if (!territories.has(country.cca3)) continue;
    const names = lang === "en" ? country.name : country.translations.fra;
    for (const name of [names?.common, names?.official])
      if (name && !known.has(foldKey(name))) state.add(name, country.cca3);
    if (names && !(country.cca3 in ours.shown)) shown[country.cca3] = names.common;
    if (!noDemonym.has(country.cca3)) addDemonyms(country, lang, known, demonym);
  }
  return { shown, state: state.list(), demonym: demonym.list() };
}

function addDemonyms(country: Country, lang: Lang, known: Set<string>, demonym: Rows): void {
  const { m } = country.demonyms[lang === "en" ? "eng" : "fra"] ?? {};
  if (!m || m.includes(",")) return;
  for (const form of formsOf(lang === "en" ? m : m.toLowerCase(), lang))
    if (!known.has(foldKey(form))) demonym.add(form, country.cca3);
}

/** ISO 3166-1 alpha-2 to alpha-3. */
export function alpha3(): Map<string, string> {
  const file = new URL("../../node_modules/world-countries/countries.json", import.meta.url);
  const countries: (Country & { cca2: string })[] = JSON.parse(readFileSync(file, "utf8"));
  return new Map(countries.map((country) => [country.cca2, country.cca3]));
}
