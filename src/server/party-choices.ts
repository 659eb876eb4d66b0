import { codesOfParties } from "../world/find-party.ts";
import { partyName } from "../world/labels.ts";
import { partyCode } from "./filters.ts";
import type { Locale } from "./words.ts";

const known = new Map<Locale, readonly string[]>();

/** Names of states and organisations to choose from, in the order of the language: those that lead to one party alone. */
export function partyChoices(locale: Locale): readonly string[] {
  const names =
    known.get(locale) ??
    codesOfParties()
      .filter((code) => partyCode(partyName(code, locale)) === code)
      .map((code) => partyName(code, locale))
      .sort(new Intl.Collator(locale).compare);
  known.set(locale, names);
  return names;
}
