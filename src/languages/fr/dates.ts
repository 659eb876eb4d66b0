import { loadJson } from "../data.ts";
import type { DateWords } from "../date-grammar.ts";
import { dateFinder } from "../dates.ts";

const words = loadJson<DateWords>(new URL("./dates.json", import.meta.url));
const endings = ["ra", "ront", "rai", "rons"];
const notFuture = new Set("front affront opéra caméra infra supra extra ira".split(" "));

/** "sera", "se tiendront"; "se rencontrèrent", "eurent". */
export const findDates = dateFinder(words, {
  isFuture: (lower) => lower.length > 3 && endings.some((ending) => lower.endsWith(ending)) && !notFuture.has(lower),
  isPast: (lower) => lower.endsWith("rent") && /(?:è|[iu]|in)rent$/u.test(lower),
});
