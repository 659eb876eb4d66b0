import { loadJson } from "../data.ts";
import type { DateWords } from "../date-grammar.ts";
import { dateFinder } from "../dates.ts";

const words = loadJson<DateWords>(new URL("./dates.json", import.meta.url));

/** English has no future form: "will" is in the list. "visited", but not "agreed" when "to" follows, nor "need". */
export const findDates = dateFinder(words, {
  isFuture: () => false,
  isPast: (lower) => lower.length > 4 && lower.endsWith("ed") && !lower.endsWith("eed"),
});
