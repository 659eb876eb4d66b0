import { formsOf } from "./demonyms.ts";
import { items, type Lang, namesIn, type PartyRow, Rows, readSource } from "./sources.ts";

export interface LanguageNames {
  shown: Record<string, string>;
  state: PartyRow[];
  demonym: PartyRow[];
  seat: PartyRow[];
  organisation: PartyRow[];
  region: PartyRow[];
}

/** Words that open an official name and are printed with or without a capital. */
const openers =
  /^(République|Royaume|Principauté|État|États|Émirat|Émirats|Confédération|Fédération|Union|Sultanat|Grand-Duché|Îles|Île|Territoires?)(?= )/u;

/** Our own lists: every name in one language that no package gives well enough. */
export function buildNames(lang: Lang): LanguageNames {
  const shown: Record<string, string> = {};
  const tables = {
    state: new Rows(),
    demonym: new Rows(),
    seat: new Rows(),
    organisation: new Rows(),
    region: new Rows(),
  };
  for (const [language, type, name, codes] of readSource("ambiguous"))
    if (language === lang)
      for (const form of type === "demonym" ? formsOf(name as string, lang) : [name as string])
        tables[type as "state" | "demonym"].add(form, codes as string);
  for (const cells of readSource("states")) addState(cells, lang, shown, tables);
  for (const [party, en, fr] of readSource("organisations")) {
    const names = namesIn(lang === "en" ? en : fr);
    if (names[0]) shown[party as string] ??= names[0].replace(/^!/u, "");
    for (const name of names) tables.organisation.add(name, party as string);
  }
  for (const type of ["seat", "region"] as const)
    for (const [codes, en, fr] of readSource(`${type}s`))
      for (const name of namesIn(lang === "en" ? en : fr))
        tables[type].add(name, codes === "-" ? "" : (codes as string));
  return {
    shown,
    state: tables.state.list(),
    demonym: tables.demonym.list(),
    seat: tables.seat.list(),
    organisation: tables.organisation.list(),
    region: tables.region.list(),
  };
}

function addState(
  cells: string[],
  lang: Lang,
  shown: Record<string, string>,
  tables: { state: Rows; demonym: Rows },
): void {
  const code = (cells[0] as string).replace(/^</u, "");
  const names = namesIn(lang === "en" ? cells[1] : cells[3]);
  shown[code] = names[0] as string;
  for (const name of names)
    tables.state.add(lang === "fr" ? name.replace(openers, (word) => word.toLowerCase()) : name, code);
  for (const name of items(lang === "en" ? cells[2] : cells[4]))
    for (const form of formsOf(name, lang)) tables.demonym.add(form, code);
  for (const prefix of items(cells[5])) tables.demonym.add(prefixForm(prefix), code);
}

/** "franco" of "franco-malien" and "Franco-German": alone and in capitals it would be a person's name. */
const prefixForm = (prefix: string): string => `!${prefix}`;
