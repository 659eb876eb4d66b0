import codes from "./two-letter-codes.json" with { type: "json" };

const twoLetters: Readonly<Record<string, string>> = codes;

/** "ml" for "MLI"; null for an organisation. */
export const countryOf = (party: string | null) => (party === null ? null : (twoLetters[party] ?? null));
