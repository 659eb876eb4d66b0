import { createRequire } from "node:module";

interface Country {
  cca3: string;
  unMember: boolean;
  capital: string[];
  name: { common: string; official: string };
  demonyms: Record<string, { m: string; f: string } | undefined>;
  translations: Record<string, { common: string; official: string } | undefined>;
}

/** A state as articles of one language speak of it. */
export interface State {
  readonly code: string;
  readonly name: string;
  /** "the Philippines", "le Mali", "l’Iran", "Cuba". */
  readonly the: string;
  /** "of Mali", "du Mali", "de l’Iran". */
  readonly of: string;
  /** "in Mali", "au Mali", "en Iran". */
  readonly in: string;
  readonly official: string;
  readonly capital: string;
  /** Adjective: masculine, and feminine where the language has one. */
  readonly adjective: string;
  readonly feminine: string;
}

const countries = (createRequire(import.meta.url)("world-countries") as Country[]).filter(
  ({ unMember, capital }) => unMember && capital.length > 0,
);

const withThe = /^(?:United|Philippines|Netherlands|Bahamas|Gambia|Maldives|Comoros|Seychelles|.*Islands|.*Republic)/u;
const bare =
  /^(?:Cuba|Madagascar|Malte|Chypre|Singapour|Oman|Djibouti|Haïti|Maurice|Bahreïn|Sao Tomé|São Tomé|Monaco|Saint|Sainte|Israël|Nauru|Tuvalu|Vanuatu|Kiribati|Trinité|Antigua|Palaos|Micronésie|Brunei)/u;
const masculine = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe|Belize|Suriname)$/u;
const plural = /^(?:Comores|Philippines|Maldives|Seychelles|Pays-Bas|États-Unis|Émirats|Fidji|Bahamas|Îles)/u;
const frenchCapitals: Record<string, string> = {
  London: "Londres",
  Moscow: "Moscou",
  Cairo: "Le Caire",
  Algiers: "Alger",
  Beijing: "Pékin",
  Tehran: "Téhéran",
  Brussels: "Bruxelles",
  Lisbon: "Lisbonne",
  Vienna: "Vienne",
  Warsaw: "Varsovie",
  Athens: "Athènes",
  Seoul: "Séoul",
  "Mexico City": "Mexico",
  Havana: "La Havane",
  Damascus: "Damas",
  Riyadh: "Riyad",
  Bern: "Berne",
  Copenhagen: "Copenhague",
  "Addis Ababa": "Addis-Abeba",
  Mogadishu: "Mogadiscio",
  Bucharest: "Bucarest",
  Beirut: "Beyrouth",
  Baghdad: "Bagdad",
};

function englishState(country: Country): State {
  const name = country.name.common;
  const the = withThe.test(name) ? `the ${name}` : name;
  const adjective = country.demonyms.eng?.m || name;
  return {
    code: country.cca3,
    name,
    the,
    of: `of ${the}`,
    in: `in ${the}`,
    official: `the ${country.name.official}`,
    capital: country.capital[0] as string,
    adjective,
    feminine: adjective,
  };
}

function frenchState(country: Country): State {
  const name = country.translations.fra?.common ?? country.name.common;
  const english = country.capital[0] as string;
  const adjective = (country.demonyms.fra?.m || name).toLowerCase();
  return {
    code: country.cca3,
    name,
    ...frenchForms(name),
    official: `la ${country.translations.fra?.official ?? name}`,
    capital: frenchCapitals[english] ?? english,
    adjective,
    feminine: (country.demonyms.fra?.f || adjective).toLowerCase(),
  };
}

function frenchForms(name: string): Pick<State, "the" | "of" | "in"> {
  if (plural.test(name)) return { the: `les ${name}`, of: `des ${name}`, in: `aux ${name}` };
  const vowel = /^[AEIOUYÉÎ]/u.test(name);
  if (bare.test(name)) return { the: name, of: vowel ? `d’${name}` : `de ${name}`, in: `à ${name}` };
  if (vowel) return { the: `l’${name}`, of: `de l’${name}`, in: `en ${name}` };
  if (/e$/u.test(name) && !masculine.test(name)) return { the: `la ${name}`, of: `de la ${name}`, in: `en ${name}` };
  return { the: `le ${name}`, of: `du ${name}`, in: `au ${name}` };
}

/** Every member of the United Nations, by language. */
export const states: Readonly<Record<"en" | "fr", readonly State[]>> = {
  en: countries.map(englishState),
  fr: countries.map(frenchState),
};
