import { loadJson } from "../data.ts";
import type { DateWords } from "../date-grammar.ts";
import { dateFinder } from "../dates.ts";

const words = loadJson<DateWords>(new URL("./dates.json", import.meta.url));
const notFuture = new Set("front affront opéra caméra infra supra extra ira".split(" "));

/** "sera", "se tiendront"; "se rencontrèrent", "eurent". */
export const findDates = dateFinder(words, {
  isFuture: (lower) => /r(?:a|ont|ai|ons)$/u.test(lower) && lower.length > 3 && !notFuture.has(lower),
  isPast: (lower) => /(?:èrent|irent|urent|inrent)$/u.test(lower),
});
