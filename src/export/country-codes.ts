import codes from "./two-letter-codes.json" with { type: "json" };

const twoLetters: Readonly<Record<string, string>> = codes;

/** "ml" for "MLI"; null for an organisation. */
export const countryOf = (party: string | null) => (party === null ? null : (twoLetters[party] ?? null));

const threeLetters: ReadonlyMap<string, string> = new Map(
  Object.entries(twoLetters).map(([three, two]) => [two, three]),
);

/** "MLI" for the ending "ml" of an address, "GBR" for "uk"; null for an ending that is of no country. */
export const countryOfEnding = (ending: string | null): string | null =>
  ending === null ? null : (threeLetters.get(ending === "uk" ? "gb" : ending) ?? null);
