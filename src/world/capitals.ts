import { worldNames } from "./index.ts";

/** Organisations that the press calls by the capital in which they sit, by the state whose capital it is. */
const seated: Readonly<Record<string, string>> = { BEL: "org:EU" };

/** The organisation that a state's capital may stand for instead of the state: "Brussels". */
export const seatedIn = (state: string): string | null => seated[state] ?? null;

let capitals: Map<string, string> | undefined;

/**
 * English name, without diacritics, of a state's capital; null where none is known. Of several seats the most populous.
 * @param code ISO 3166-1 alpha-3
 */
export function capitalOf(code: string): string | null {
  if (!capitals) {
    const weights = new Map<string, number>();
    capitals = new Map();
    for (const { type, capital, codes, value, weight = 0 } of worldNames("en")) {
      const state = codes?.[0];
      if (type !== "city" || !capital || !state || weight <= (weights.get(state) ?? -1)) continue;
      weights.set(state, weight);
      capitals.set(state, value);
    }
  }
  return capitals.get(code) ?? null;
}
