import { type Archive, busiestDyads, busiestParties } from "../store/index.ts";
import { partyName } from "../world/labels.ts";
import { partyCode } from "./filters.ts";
import { madeOnce } from "./kept-parts.ts";
import type { Locale } from "./words.ts";

/** More than the states of the world. */
const most = 300;

/** The parties with most on file, for whatever shows or suggests them. */
export const busiest = (archive: Archive) => madeOnce(archive, "parties", () => busiestParties(archive.db, most));

/** The pairs with most on file, for whatever shows or makes them. */
export const busiestPairs = (archive: Archive) => madeOnce(archive, "dyads", () => busiestDyads(archive.db, 10));

/** The names of the former to choose from, in the order of the language: those that lead to one party alone. */
export const partyChoices = (archive: Archive, locale: Locale): Promise<string[]> =>
  madeOnce(archive, `party names ${locale}`, async () =>
    (await busiest(archive))
      .flatMap(({ parties: [code] }) => (partyCode(partyName(code, locale)) === code ? [partyName(code, locale)] : []))
      .sort(new Intl.Collator(locale).compare),
  );
