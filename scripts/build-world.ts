// Writes the data files of src/world from our own lists (scripts/world-sources), world-countries and GeoNames.
// Run: npx tsx scripts/build-world.ts
import { writeFileSync } from "node:fs";
import { buildCities } from "./world/cities.ts";
import { buildCountries } from "./world/countries.ts";
import { buildNames } from "./world/names.ts";

const write = (name: string, rows: unknown) => {
  // one row a line keeps changes readable without weighing much
  const json = JSON.stringify(rows).replaceAll('],["', '],\n["');
  writeFileSync(new URL(`../src/world/data/${name}.json`, import.meta.url), `${json}\n`);
};

const names = { en: buildNames("en"), fr: buildNames("fr") };
write("names.en", names.en);
write("names.fr", names.fr);
write("countries", { en: buildCountries("en", names.en), fr: buildCountries("fr", names.fr) });
write("cities", buildCities(names));
